internal import TalentModel

/// Finds the strongest evidence for any one of some concepts: skills, occupations, certificates.
///
/// A piece of evidence earns strength × relation × recency, floored once. Evidence for one concept
/// never adds to evidence for another, and more of it never lowers the credit; a denial or a
/// recorded "no" for a concept takes that concept out.
struct ConceptTest: RequirementTest {
  /// A concept that counts for the asked one.
  struct Accepted {
    var concept: ConceptID
    var relation: Relation
    /// Whether the concept is an occupation that implies the asked skill.
    var isImplied: Bool
  }

  /// One of the concepts asked for, with all that count for it.
  struct Alternative {
    var asked: ConceptID
    var accepted: [Accepted]
  }

  let alternatives: [Alternative]
  /// Months of dated use that are worth the full strength, at least 1.
  let months: Int
  /// Whether certificates are asked for, which are held rather than used.
  let isCertificate: Bool
  /// Level asked, for assessments.
  let level: Int
  let policy: Policy
  let asOf: Day
  let question: Labels

  init(anyOf concepts: [ConceptID], level: Int?, question: Labels, in setting: Setting) {
    self.alternatives = concepts.map { asked in
      let near = setting.taxonomy.neighbours(of: asked)
        .map { Accepted(concept: $0.concept, relation: $0.relation, isImplied: false) }
      let implying = setting.taxonomy.implying[Int(asked.index)]
        .map { Accepted(concept: $0, relation: .exact, isImplied: true) }
      return Alternative(asked: asked, accepted: near + implying)
    }
    self.isCertificate = concepts.allSatisfy { setting.taxonomy.kind(of: $0) == .certificate }
    self.months = max(1, setting.policy.months(forLevel: level))
    self.level = level ?? setting.policy.levelMeant
    self.policy = setting.policy
    self.asOf = setting.asOf
    self.question = question
  }

  func credit(of profile: MatchProfile) -> Credit {
    var best = 0
    var isMeasured = false
    var denials = 0
    for alternative in alternatives {
      if isDenied(alternative.asked, by: profile) {
        denials += 1
        continue
      }
      for accepted in alternative.accepted where !isDenied(accepted.concept, by: profile) {
        for evidence in profile.evidence(for: accepted.concept) {
          best = max(best, credit(of: evidence, as: accepted, in: profile))
          if measures(evidence, as: accepted, in: profile) { isMeasured = true }
        }
      }
    }
    if denials == alternatives.count { return .stated(0) }
    return isMeasured ? .stated(best) : .open(best)
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    var found: [EvidenceOutcome] = []
    for alternative in alternatives {
      let isAskedDenied = isDenied(alternative.asked, by: profile)
      for accepted in alternative.accepted {
        let isDenied = isAskedDenied || isDenied(accepted.concept, by: profile)
        for evidence in profile.evidence(for: accepted.concept) {
          guard let kind = outcome(of: evidence, as: accepted) else { continue }
          let time = profile.time(in: evidence.jobs, until: asOf.month)
          found.append(
            EvidenceOutcome(
              kind: kind,
              concept: evidence.concept,
              relation: accepted.relation,
              months: evidence.kind == .dated ? time.months : nil,
              lastUsed: evidence.kind == .dated ? time.last : nil,
              strength: strength(of: evidence, as: accepted, time: time).floored,
              credit: isDenied ? 0 : credit(of: evidence, as: accepted, in: profile),
              span: evidence.span
            )
          )
        }
      }
    }
    return found.strongestFirst()
  }

  private func credit(
    of evidence: Evidence,
    as accepted: Accepted,
    in profile: MatchProfile
  ) -> Int {
    let time = profile.time(in: evidence.jobs, until: asOf.month)
    let strength = strength(of: evidence, as: accepted, time: time)
    let relation = policy.relations[accepted.relation]
    let product = strength.numerator * relation * recency(of: evidence, time: time)
    return product / (strength.denominator * 1_000_000)
  }

  /// A strength per mille, kept as a fraction so that the product is floored only once.
  private struct Fraction {
    var numerator: Int
    var denominator = 1
    var floored: Int { numerator / denominator }
  }

  private func strength(of evidence: Evidence, as accepted: Accepted, time: WorkTime) -> Fraction {
    let table = policy.strength
    if accepted.isImplied {
      let isHeld = evidence.kind == .undated || (evidence.kind == .dated && time.months > 0)
      return Fraction(numerator: isHeld ? table.implied : 0)
    }
    switch evidence.kind {
    case .listed: return Fraction(numerator: table.listed)
    case .undated: return Fraction(numerator: table.undated)
    case .dated:
      guard time.months > 0 else { return Fraction(numerator: 0) }
      let rise = (table.datedMost - table.datedLeast) * min(time.months, months)
      return Fraction(numerator: table.datedLeast * months + rise, denominator: months)
    case .held:
      let isValid = !evidence.isExpired(on: asOf) && !evidence.isExpected(on: asOf)
      return Fraction(numerator: isValid ? table.proven : 0)
    case .assessed:
      return Fraction(numerator: table.proven * min(Int(evidence.level), level), denominator: level)
    case .confirmed: return Fraction(numerator: table.proven)
    case .denied, .refuted, .studying, .levelPassed, .lapsed: return Fraction(numerator: 0)
    }
  }

  private func recency(of evidence: Evidence, time: WorkTime) -> Int {
    switch evidence.kind {
    case .dated: policy.recency.months.worth(of: time.last.map { asOf.month - $0 } ?? Int.max)
    case .listed, .undated: policy.recency.undated
    default: 1000
    }
  }

  /// Whether a question would learn nothing: the concept itself, or a more special one, is shown
  /// with its time or its proof.
  private func measures(
    _ evidence: Evidence,
    as accepted: Accepted,
    in profile: MatchProfile
  ) -> Bool {
    guard !accepted.isImplied else { return false }
    guard accepted.relation != .broader, accepted.relation != .related else { return false }
    switch evidence.kind {
    case .dated: return profile.time(in: evidence.jobs, until: asOf.month).months > 0
    case .held: return !evidence.isExpected(on: asOf)
    case .lapsed, .assessed, .confirmed: return true
    case .denied, .listed, .undated, .studying, .levelPassed, .refuted: return false
    }
  }

  /// A recorded answer outranks what the document says.
  func isDenied(_ concept: ConceptID, by profile: MatchProfile) -> Bool {
    var isDenied = false
    var isConfirmed = false
    for evidence in profile.evidence(for: concept) {
      switch evidence.kind {
      case .refuted: return true
      case .confirmed: isConfirmed = true
      case .denied: isDenied = true
      default: break
      }
    }
    return isDenied && !isConfirmed
  }

  private func outcome(of evidence: Evidence, as accepted: Accepted) -> EvidenceOutcome.Kind? {
    if accepted.isImplied {
      return evidence.kind == .dated || evidence.kind == .undated ? .implied : nil
    }
    switch evidence.kind {
    case .listed: return .listed
    case .undated: return .undatedUse
    case .dated: return .datedJob
    case .held where evidence.isExpected(on: asOf): return .studying
    case .held: return evidence.isExpired(on: asOf) ? .expired : .certificate
    case .assessed: return .assessment
    case .confirmed: return .answer
    case .studying: return .studying
    case .levelPassed: return .levelPassed
    case .lapsed: return .expired
    case .denied, .refuted:
      guard accepted.relation == .exact || accepted.relation == .text else { return nil }
      return evidence.kind == .denied ? .denial : .answer
    }
  }
}
