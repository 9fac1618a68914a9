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
