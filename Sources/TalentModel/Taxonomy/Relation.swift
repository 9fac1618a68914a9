/// How the concept a candidate shows stands to the one a position asks for.
///
/// One hop of the taxonomy, no more: relations are never chained.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  /// The same concept.
  case exact
  /// The candidate's concept is the more special one.
  case narrower
  /// The candidate's concept is the more general one.
  case broader
  /// Neither is broader, but they are near.
  case related
  /// The requirement is no concept of the taxonomy and was found as written.
  case text
}
