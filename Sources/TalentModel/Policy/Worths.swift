/// What command of a language is worth, per mille.
public struct LanguageWorth: Hashable, Sendable {
  /// A test at the level asked or above.
  public var tested: Int
  /// A statement of the level asked or above.
  public var stated: Int
  /// The language is named without a level.
  public var named: Int
  /// Factor when the level is one below the one asked.
  public var oneBelow: Int
  /// Factor when it is two below; further below is worth nothing.
  public var twoBelow: Int

  /// Makes the table.
  public init(tested: Int, stated: Int, named: Int, oneBelow: Int, twoBelow: Int) {
    self.tested = tested
    self.stated = stated
    self.named = named
    self.oneBelow = oneBelow
    self.twoBelow = twoBelow
  }
}

/// What education short of the one asked for is worth, per mille.
public struct EducationWorth: Hashable, Sendable {
  /// A degree one level below.
  public var oneBelow: Int
  /// The level asked, not finished.
  public var unfinished: Int
  /// Factor for a field near to the one asked.
  public var nearField: Int

  /// Makes the table.
  public init(oneBelow: Int, unfinished: Int, nearField: Int) {
    self.oneBelow = oneBelow
    self.unfinished = unfinished
    self.nearField = nearField
  }
}

/// What living elsewhere than the place of work is worth, per mille.
public struct LocationWorth: Hashable, Sendable {
  /// In the same city or province.
  public var sameCity: Int
  /// Elsewhere, willing to move.
  public var willing: Int

  /// Makes the table.
  public init(sameCity: Int, willing: Int) {
    self.sameCity = sameCity
    self.willing = willing
  }
}
