public import TalentModel

/// What a position is judged by: a policy, a taxonomy and the day that counts as today.
public struct Setting: Sendable {
  /// How requirements become points.
  public var policy: Policy
  /// What the concept ids of position and profiles mean.
  public var taxonomy: Taxonomy
  /// The day that counts as today.
  public var asOf: Day
  /// Categories of the law that inform; they never score.
  public var eligibility: [EligibilityRule]

  /// Makes a setting.
  public init(
    policy: Policy,
    taxonomy: Taxonomy,
    asOf: Day,
    eligibility: [EligibilityRule] = []
  ) {
    self.policy = policy
    self.taxonomy = taxonomy
    self.asOf = asOf
    self.eligibility = eligibility
  }

  /// Labels of some concepts, joined by "or".
  func label(anyOf concepts: [ConceptID]) -> Labels {
    Labels(
      english: concepts.map { taxonomy[$0].labels.english }.joined(separator: " or "),
      vietnamese: concepts.map { taxonomy[$0].labels.vietnamese }.joined(separator: " hoặc ")
    )
  }

  /// Names of some concepts, joined by a bar.
  func name(anyOf concepts: [ConceptID]) -> String {
    concepts.map { taxonomy[$0].name }.joined(separator: "|")
  }
}
