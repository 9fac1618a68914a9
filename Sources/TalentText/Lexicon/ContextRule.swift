public import TalentModel

/// What decides about an alias that can mean several things.
public struct ContextRule: Hashable, Sendable {
  /// The alias.
  public var alias: String
  /// The concept meant under this rule; `nil` when that sense is none of the taxonomy's.
  public var concept: ConceptID?
  /// Whether only the given spelling counts.
  public var isExactCase: Bool
  /// Words or phrases of which one must stand near.
  public var near: [String]
  /// Whether this concept is meant when no rule's words are near.
  public var isDefault: Bool

  /// Makes a rule.
  public init(
    alias: String,
    concept: ConceptID?,
    isExactCase: Bool,
    near: [String],
    isDefault: Bool
  ) {
    self.alias = alias
    self.concept = concept
    self.isExactCase = isExactCase
    self.near = near
    self.isDefault = isDefault
  }
}
