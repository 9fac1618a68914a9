/// Shares of the tiers inside a criterion; only their ratio counts.
public struct Tiers: Hashable, Sendable {
  /// Share of the requirements that a candidate must meet.
  public var must: Int
  /// Share of those that a candidate should meet.
  public var should: Int
  /// Share of those that are nice to have.
  public var nice: Int

  /// Makes the shares.
  public init(must: Int, should: Int, nice: Int) {
    self.must = must
    self.should = should
    self.nice = nice
  }

  /// The share of a tier.
  public subscript(importance: Importance) -> Int {
    switch importance {
    case .must: must
    case .should: should
    case .nice: nice
    }
  }
}

/// What each way of showing a concept is worth, per mille.
public struct Strength: Hashable, Sendable {
  /// Named in a list.
  public var listed: Int
  /// Implied by an occupation held.
  public var implied: Int
  /// Used at no known time.
  public var undated: Int
  /// Used in dated jobs, with no month behind it.
  public var datedLeast: Int
  /// Used in dated jobs for all the months that the level asks.
  public var datedMost: Int
  /// A valid certificate, an assessment or a recorded answer.
  public var proven: Int

  /// Makes the table.
  public init(
    listed: Int,
    implied: Int,
    undated: Int,
    datedLeast: Int,
    datedMost: Int,
    proven: Int
  ) {
    self.listed = listed
    self.implied = implied
    self.undated = undated
    self.datedLeast = datedLeast
    self.datedMost = datedMost
    self.proven = proven
  }
}

/// What each relation is worth, per mille.
public struct Relations: Hashable, Sendable {
  /// The concept asked for.
  public var exact: Int
  /// A more special one.
  public var narrower: Int
  /// A more general one.
  public var broader: Int
  /// A near one.
  public var related: Int
  /// The words of the requirement, found as written.
  public var text: Int

  /// Makes the table.
  public init(exact: Int, narrower: Int, broader: Int, related: Int, text: Int) {
    self.exact = exact
    self.narrower = narrower
    self.broader = broader
    self.related = related
    self.text = text
  }

  /// The worth of a relation.
  public subscript(relation: Relation) -> Int {
    switch relation {
    case .exact: exact
    case .narrower: narrower
    case .broader: broader
    case .related: related
    case .text: text
    }
  }
}

/// A step function: up to a limit, a worth; a last worth beyond all limits.
public struct StepFunction: Hashable, Sendable {
  /// One step: the worth of a value that is no greater than the limit.
  public struct Step: Hashable, Sendable {
    /// Greatest value that the step covers.
    public var upTo: Int
    /// Worth, per mille.
    public var worth: Int

    /// Makes a step.
    public init(upTo: Int, worth: Int) {
      self.upTo = upTo
      self.worth = worth
    }
  }

  /// Steps, limits ascending, worth never rising.
  public var steps: [Step]
  /// Worth beyond the last limit, per mille.
  public var beyond: Int

  /// Makes a table.
  public init(steps: [Step], beyond: Int) {
    self.steps = steps
    self.beyond = beyond
  }

  /// The worth of a value: that of the first step that covers it.
  public func worth(of value: Int) -> Int {
    for step in steps where value <= step.upTo { return step.worth }
    return beyond
  }
}

/// What the time since last use leaves of the worth of evidence.
public struct Recency: Hashable, Sendable {
  /// Factor by months since the last month of use.
  public var months: StepFunction
  /// Factor for evidence that carries no date.
  public var undated: Int

  /// Makes the table.
  public init(months: StepFunction, undated: Int) {
    self.months = months
    self.undated = undated
  }
}

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
