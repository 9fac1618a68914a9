/// What a person decides about a candidate for a position.
public enum DecisionOutcome: String, Hashable, Sendable, CaseIterable {
  /// On to the next stage.
  case advance
  /// Not this one.
  case decline
  /// This one.
  case hire
}
