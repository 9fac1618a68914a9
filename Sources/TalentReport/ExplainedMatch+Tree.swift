internal import TalentDocuments
internal import TalentMatching
internal import TalentModel
internal import TalentService

/// A match in the machine format `talent.match/1`; `profiles/schemas/match.schema.json` tells it.
extension ExplainedMatch {
  /// The match: an element of `matches`, and an object of its own.
  ///
  /// - Parameters:
  ///   - language: Language of reasons and questions.
  ///   - isAlone: Whether it stands on a line of its own, and says what format it is in.
  /// - Returns: The object.
  func tree(in language: DisplayLanguage, isAlone: Bool = false) -> Tree {
    .map(
      ("schema", isAlone ? .text("talent.match/1") : nil),
      ("rank", match.rank.map { .integer($0) }),
      ("candidate", .text(match.candidate.text)),
      ("score", .integer(match.score)),
      ("potential", .integer(match.potential)),
      ("position", .text(run.compiled.position.name)),
      ("run", .text(run.digest)),
      ("excluded", match.isExcluded ? .map(reason(in: language)) : nil),
      ("gates", .list(match.gates.map { tree(of: $0, in: language) })),
      ("criteria", .list(match.criteria.map(tree))),
      (
        "ask",
        .list(
          match.asks.map { ask in
            .map(
              ("question", .text(ask.question[language])),
              ("requirement", .text(ask.requirement)),
              ("gain", .integer(ask.gain))
            )
          }
        )
      )
    )
  }

  /// An excluded candidate: the gate that excludes, with reason and evidence.
  func exclusion(in language: DisplayLanguage) -> Tree {
    .map(
      [Tree.Member("candidate", .text(match.candidate.text))] + reason(in: language) + [
        Tree.Member("gates", .list(match.gates.map { tree(of: $0, in: language) })),
        Tree.Member("score", .integer(match.score)),
        Tree.Member("potential", .integer(match.potential)),
      ]
    )
  }

  private func reason(in language: DisplayLanguage) -> [Tree.Member] {
    let gates = match.gates.filter(\.excludes)
    return [
      Tree.Member("gate", .text(gates.first?.name ?? "")),
      Tree.Member("reason", .text(gates.first?.reason[language] ?? "")),
      Tree.Member("evidence", .list(gates.flatMap { quotes($0.spans) })),
    ]
  }

  private func tree(of gate: GateOutcome, in language: DisplayLanguage) -> Tree {
    .map(
      ("gate", .text(gate.name)),
      ("status", .text(gate.status.rawValue)),
      ("reason", .text(gate.reason[language])),
      ("rule", gate.citation.isEmpty ? nil : .text(gate.citation)),
      ("evidence", gate.spans.isEmpty ? nil : .list(quotes(gate.spans)))
    )
  }

  private func tree(of criterion: CriterionOutcome) -> Tree {
    .map(
      ("criterion", .text(criterion.name)),
      ("points", .integer(criterion.points)),
      ("of", .integer(criterion.of)),
      ("requirements", .list(criterion.requirements.map(tree)))
    )
  }

  /// A requirement with its strongest evidence.
  func tree(of requirement: RequirementOutcome) -> Tree {
    .map(
      ("requirement", .text(requirement.name)),
      ("tier", .text(requirement.importance.rawValue)),
      ("points", .integer(requirement.points)),
      ("of", .integer(requirement.of)),
      ("credit", .integer(requirement.credit)),
      ("status", .text(requirement.status.rawValue)),
      ("relation", requirement.evidence.first?.relation.map { .text($0.rawValue) }),
      ("evidence", .list(requirement.evidenceToKeep.map(tree)))
    )
  }

  private func tree(of evidence: EvidenceOutcome) -> Tree {
    let quote = quote(evidence.span)
    return .map(
      ("kind", .text(evidence.kind.rawValue)),
      ("concept", evidence.concept.map { .text(run.taxonomy[$0].name) }),
      ("relation", evidence.relation.map { .text($0.rawValue) }),
      ("source", quote.map { .text($0.source) }),
      ("quote", quote.map { .text($0.text) }),
      ("months", evidence.months.map { .integer($0) }),
      ("lastUsed", evidence.lastUsed.map { .text("\($0)") }),
      ("strength", .integer(evidence.strength)),
      ("credit", .integer(evidence.credit))
    )
  }

  private func quotes(_ spans: [Span]) -> [Tree] {
    spans.compactMap { quote($0) }.map { quote in
      .map(("source", .text(quote.source)), ("quote", .text(quote.text)))
    }
  }
}
