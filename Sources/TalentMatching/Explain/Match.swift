public import TalentModel

/// One piece of evidence as an explanation shows it.
public struct EvidenceOutcome: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case listed
    case implied
    case undatedUse = "undated-use"
    case datedJob = "dated-job"
    case workTime = "work-time"
    case certificate
    case studying
    case levelPassed = "level-passed"
    case expired
    case assessment
    case answer
    case denial
    case statement
    case test
    case education
    case place
    case move
    case pay
    case availability
  }

  /// What it is.
  public var kind: Kind
  /// The concept it shows, `nil` for plain facts.
  public var concept: ConceptID?
  /// How that concept stands to the one asked.
  public var relation: Relation?
  /// Months of use or work, where dated.
  public var months: Int?
  /// Last month of use or work, where dated.
  public var lastUsed: Month?
  /// Strength before relation and recency, per mille.
  public var strength: Int
  /// What it earns, per mille.
  public var credit: Int
  /// The words that show it.
  public var span: Span?

  init(
    kind: Kind,
    concept: ConceptID? = nil,
    relation: Relation? = nil,
    months: Int? = nil,
    lastUsed: Month? = nil,
    strength: Int,
    credit: Int,
    span: Span? = nil
  ) {
    self.kind = kind
    self.concept = concept
    self.relation = relation
    self.months = months
    self.lastUsed = lastUsed
    self.strength = strength
    self.credit = credit
    self.span = span
  }
}

extension EvidenceOutcome {
  /// What a person learned about a concept and recorded.
  static func answer(_ concept: ConceptID, worth: Int) -> EvidenceOutcome {
    EvidenceOutcome(kind: .answer, concept: concept, strength: worth, credit: worth)
  }
}

extension [EvidenceOutcome] {
  /// The outcomes by credit descending, each once; equal ones keep their order.
  func strongestFirst() -> [EvidenceOutcome] {
    var seen: Set<EvidenceOutcome> = []
    return filter { seen.insert($0).inserted }.enumerated()
      .sorted { one, other in
        one.element.credit == other.element.credit
          ? one.offset < other.offset : one.element.credit > other.element.credit
      }
      .map(\.element)
  }
}

/// What one requirement earned and why.
public struct RequirementOutcome: Sendable {
  /// Name of the requirement.
  public var name: String
  /// What it asks, in both languages.
  public var label: Labels
  /// Its tier.
  public var importance: Importance
  /// Points earned.
  public var points: Int
  /// Points it could earn.
  public var of: Int
  /// Credit, per mille.
  public var credit: Int
  /// What the profile says about it.
  public var status: RequirementStatus
  /// Evidence, strongest first.
  public var evidence: [EvidenceOutcome]
}

/// What one criterion earned.
public struct CriterionOutcome: Sendable {
  /// Name of the criterion.
  public var name: String
  /// What it is about, in both languages.
  public var label: Labels
  /// Points earned: the sum of its requirements'.
  public var points: Int
  /// Points it could earn.
  public var of: Int
  /// Its requirements, in the position's order.
  public var requirements: [RequirementOutcome]
}

/// A gate's answer under its rule.
public struct GateOutcome: Hashable, Sendable {
  /// Name of the gate.
  public var name: String
  /// What it is about, in both languages.
  public var label: Labels
  /// The answer.
  public var status: GateAnswer.Status
  /// Why, in both languages.
  public var reason: Labels
  /// The rule it stands on, empty when it is the employer's own.
  public var citation: String
  /// Whether the answer excludes the candidate.
  public var excludes: Bool
  /// The words that show it.
  public var spans: [Span]
}

/// A question whose answer could raise the score.
public struct Ask: Hashable, Sendable {
  /// The question, in both languages.
  public var question: Labels
  /// Name of the requirement or gate it is about.
  public var requirement: String
  /// What that requirement or gate asks, in both languages.
  public var label: Labels
  /// Points that the best answer would add.
  public var gain: Int
}

/// A candidate compared with a position, in full.
///
/// - Invariant: `score` is the sum of the criteria's points, each of which is the sum of its
///   requirements' points.
public struct Match: Sendable {
  /// Who.
  public var candidate: CandidateID
  /// Place in the ranking, from 1, `nil` outside a ranking; equal scores share a place.
  public var rank: Int?
  /// Points, 0…10,000.
  public var score: Int
  /// Points if everything not stated were confirmed.
  public var potential: Int
  /// Gates, in the position's order.
  public var gates: [GateOutcome]
  /// Criteria, in the policy's order.
  public var criteria: [CriterionOutcome]
  /// Questions: open gates first, then by gain descending, the position's order for equal gains.
  public var asks: [Ask]

  /// Whether some gate excludes the candidate.
  public var isExcluded: Bool { gates.contains(where: \.excludes) }
}
