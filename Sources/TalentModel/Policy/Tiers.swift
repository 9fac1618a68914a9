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
