public import TalentDocuments
public import TalentMatching
public import TalentModel
public import TalentService

/// Matches in the machine format `talent.match/1`; `profiles/schemas/match.schema.json` tells it.
public struct MatchJSON {
  private let answer: MatchAnswer
  private let tongue: Tongue

  /// Makes a writer for an answer, its words in one language.
  public init(_ answer: MatchAnswer, in tongue: Tongue) {
    self.answer = answer
    self.tongue = tongue
  }

  /// The whole answer as one object.
  public var wrapped: Tree {
    let setting = answer.run.compiled.setting
    return .map(
      ("schema", .text("talent.match/1")),
      ("position", .text(answer.run.compiled.position.name)),
      (
        "policy",
        .map(
          ("name", .text(setting.policy.name)),
          ("version", .integer(setting.policy.version)),
          ("digest", .text(answer.run.policyDigest))
        )
      ),
      ("taxonomy", .map(("digest", .text(answer.run.taxonomyDigest)))),
      (
        "pool",
        .map(
          ("candidates", .integer(answer.ranking.considered)),
          ("digest", .text(answer.poolDigest))
        )
      ),
      ("asOf", .text("\(setting.asOf)")),
      ("run", .text(answer.run.digest)),
      (
        "eligibility",
        .map(
          ("digest", .text(answer.run.eligibilityDigest)),
          (
            "rules",
            .list(answer.run.compiled.eligibility.map { EligibilityJSON.tree($0, in: tongue) })
          )
        )
      ),
      ("matches", .list(answer.ranking.matches.map(tree))),
      ("excluded", .list(answer.ranking.excluded.map(exclusion)))
    )
  }

  /// One match: an element of `matches`, and a line of NDJSON.
  public func tree(of match: Match) -> Tree {
    .map(
      ("rank", match.rank > 0 ? .integer(match.rank) : nil),
      ("candidate", .text(match.candidate.text)),
      ("score", .integer(match.score)),
      ("potential", .integer(match.potential)),
      ("position", .text(answer.run.compiled.position.name)),
      ("run", .text(answer.run.digest)),
      ("gates", .list(match.gates.map { tree(of: $0, match.candidate) })),
      ("criteria", .list(match.criteria.map { tree(of: $0, match.candidate) })),
      (
        "ask",
        .list(
          match.asks.map { ask in
            .map(
              ("question", .text(ask.question[tongue])),
              ("requirement", .text(ask.requirement)),
              ("gain", .integer(ask.gain))
            )
          }
        )
      )
    )
  }

  /// An excluded candidate: each gate that excludes, with reason and evidence.
  private func exclusion(of match: Match) -> Tree {
    let gates = match.gates.filter(\.excludes)
    return .map(
      ("candidate", .text(match.candidate.text)),
      ("gate", .text(gates.first?.name ?? "")),
      ("reason", .text(gates.first?.reason[tongue] ?? "")),
      ("evidence", .list(gates.flatMap { quotes($0.spans, match.candidate) })),
      ("gates", .list(match.gates.map { tree(of: $0, match.candidate) })),
      ("score", .integer(match.score)),
      ("potential", .integer(match.potential))
    )
  }

  private func tree(of gate: GateOutcome, _ candidate: CandidateID) -> Tree {
    .map(
      ("gate", .text(gate.name)),
      ("status", .text(gate.status.rawValue)),
      ("reason", .text(gate.reason[tongue])),
      ("rule", gate.citation.isEmpty ? nil : .text(gate.citation)),
      ("evidence", gate.spans.isEmpty ? nil : .list(quotes(gate.spans, candidate)))
    )
  }

  private func tree(of criterion: CriterionOutcome, _ candidate: CandidateID) -> Tree {
    .map(
      ("criterion", .text(criterion.name)),
      ("points", .integer(criterion.points)),
      ("of", .integer(criterion.of)),
      ("requirements", .list(criterion.requirements.map { tree(of: $0, candidate) }))
    )
  }

  private func tree(of requirement: RequirementOutcome, _ candidate: CandidateID) -> Tree {
    .map(
      ("requirement", .text(requirement.name)),
      ("tier", .text(requirement.importance.rawValue)),
      ("points", .integer(requirement.points)),
      ("of", .integer(requirement.of)),
      ("credit", .integer(requirement.credit)),
      ("status", .text(requirement.status.rawValue)),
      ("relation", requirement.evidence.first?.relation.map { .text($0.rawValue) }),
      ("evidence", .list(requirement.evidence.prefix(5).map { tree(of: $0, candidate) }))
    )
  }

  private func tree(of evidence: EvidenceOutcome, _ candidate: CandidateID) -> Tree {
    let quote = answer.quote(evidence.span, of: candidate)
    return .map(
      ("kind", .text(evidence.kind.rawValue)),
      ("concept", evidence.concept.map { .text(answer.run.taxonomy[$0].name) }),
      ("relation", evidence.relation.map { .text($0.rawValue) }),
      ("source", quote.map { .text($0.source) }),
      ("quote", quote.map { .text($0.text) }),
      ("months", evidence.months.map { .integer($0) }),
      ("lastUsed", evidence.lastUsed.map { .text("\($0)") }),
      ("strength", .integer(evidence.strength)),
      ("credit", .integer(evidence.credit))
    )
  }

  private func quotes(_ spans: [Span], _ candidate: CandidateID) -> [Tree] {
    spans.compactMap { answer.quote($0, of: candidate) }.map { quote in
      .map(("source", .text(quote.source)), ("quote", .text(quote.text)))
    }
  }
}
