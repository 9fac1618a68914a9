public import TalentMatching
public import TalentModel
public import TalentService

/// One candidate in full, for a terminal: every point, the words behind it, and what to ask.
public struct ExplanationText {
  private let answer: MatchAnswer
  private let tongue: Tongue

  /// Makes a writer for an answer, its words in one language.
  public init(_ answer: MatchAnswer, in tongue: Tongue) {
    self.answer = answer
    self.tongue = tongue
  }

  /// The explanation of a match.
  public func text(of match: Match) -> String {
    var text = "\(match.candidate.text.printable)  \(Words.score[tongue]) \(match.score)"
    text += "  \(Words.potential[tongue]) \(match.potential)\n"
    if !match.gates.isEmpty {
      text += "\n\(Words.gates[tongue])\n"
      for gate in match.gates {
        text += "  \(gate.name): \(Words.status(gate.status)[tongue]); \(gate.reason[tongue])"
        text += (gate.citation.isEmpty ? "" : " [\(gate.citation)]") + "\n"
      }
    }
    for criterion in match.criteria {
      text += "\n\(criterion.label[tongue])  \(criterion.points) / \(criterion.of)\n"
      for requirement in criterion.requirements {
        text += "  \(requirement.label[tongue])  \(requirement.points) / \(requirement.of)"
        text += "  \(requirement.importance.rawValue)"
        text += "  \(Words.status(requirement.status)[tongue])\n"
        for evidence in requirement.evidence.prefix(3) { text += line(evidence, of: match) }
      }
    }
    if !match.asks.isEmpty {
      text += "\n\(Words.questions[tongue])\n"
      for ask in match.asks {
        text += "  \(ask.gain > 0 ? "+\(ask.gain)" : "!")  \(ask.question[tongue])\n"
      }
    }
    return text
  }

  private func line(_ evidence: EvidenceOutcome, of match: Match) -> String {
    var parts = [Words.kind(evidence.kind)[tongue]]
    if let concept = evidence.concept, evidence.relation.map({ $0 != .exact }) ?? false {
      let relation = evidence.relation.map { Words.relation($0)[tongue] } ?? ""
      parts.append("\(relation): \(answer.run.taxonomy[concept].labels[tongue])")
    }
    if let months = evidence.months { parts.append("\(months) \(Words.months[tongue])") }
    if let last = evidence.lastUsed { parts.append("\(Words.until[tongue]) \(last)") }
    parts.append("\(evidence.credit)‰")
    var line = "    \(parts.joined(separator: ", "))\n"
    if let quote = answer.quote(evidence.span, of: match.candidate) {
      line += "      “\(quote.text.printable)” (\(quote.source))\n"
    }
    return line
  }
}
