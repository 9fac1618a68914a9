/// What a profile says about a requirement.
public enum RequirementStatus: String, Hashable, Sendable, CaseIterable {
  /// The credit reaches the policy's mark.
  case met
  /// There is credit, below the mark.
  case partly
  /// What is stated earns nothing, or is a denial.
  case notMet = "not-met"
  /// Nothing is stated.
  case notStated = "not-stated"
}

/// What a requirement earns, and what it would earn if what is not stated were confirmed.
public struct Credit: Hashable, Sendable {
  /// Credit, per mille.
  public var earned: Int
  /// Credit if everything not stated were confirmed, per mille; never below `earned`.
  public var potential: Int
  /// Whether the profile states, rather than leaves open, what the requirement asks.
  public var isStated: Bool

  /// Credit for something that is stated, and that a question would not change.
  static func stated(_ earned: Int) -> Credit {
    Credit(earned: earned, potential: earned, isStated: true)
  }

  /// Credit for something that is stated in part or not at all.
  static func open(_ earned: Int, potential: Int = 1000) -> Credit {
    Credit(earned: earned, potential: max(earned, potential), isStated: false)
  }

  /// What the credit says about the requirement.
  ///
  /// - Parameter mark: Credit from which a requirement counts as met.
  /// - Returns: The status.
  public func status(metFrom mark: Int) -> RequirementStatus {
    if earned >= mark { return .met }
    if earned > 0 { return .partly }
    return isStated ? .notMet : .notStated
  }
}
