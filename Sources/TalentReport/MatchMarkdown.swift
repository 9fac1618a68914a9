public import TalentMatching
public import TalentModel
public import TalentService

/// A shortlist, or one candidate in full, as Markdown.
public struct MatchMarkdown {
  private let answer: MatchAnswer
  private let tongue: Tongue

  /// Makes a writer for an answer, its words in one language.
  public init(_ answer: MatchAnswer, in tongue: Tongue) {
    self.answer = answer
    self.tongue = tongue
  }

  /// The shortlist: a table, then every candidate in full.
  public var text: String {
    let position = answer.run.compiled.position
    var text = "# \(Self.plain(position.title[tongue]))\n\n"
    text += "\(answer.ranking.considered) \(Words.considered[tongue]), "
    text += "\(Words.policy[tongue]) \(answer.run.policy.name) \(answer.run.policy.version), "
    text += "\(Words.asOf[tongue]) \(answer.run.compiled.setting.asOf)\n\n"
    text += "| \(Words.rank[tongue]) | \(Words.candidate[tongue]) | \(Words.score[tongue]) |"
    text += " \(Words.potential[tongue]) |\n|---:|---|---:|---:|\n"
    for match in answer.ranking.matches {
      text += "| \(match.rank) | \(Self.plain(match.candidate.text)) | \(match.score) |"
      text += " \(match.potential) |\n"
    }
    for match in answer.ranking.matches { text += "\n" + section(match) }
    if !answer.ranking.excluded.isEmpty {
      text += "\n## \(Words.excluded[tongue])\n\n"
      for match in answer.ranking.excluded {
        for gate in match.gates where gate.excludes {
          text += "- \(Self.plain(match.candidate.text)): \(gate.name): \(gate.reason[tongue])\n"
        }
      }
    }
    return text
  }

  /// One candidate in full.
  public func section(_ match: Match) -> String {
    var text = "## \(Self.plain(match.candidate.text)): \(match.score)\n\n"
    for gate in match.gates {
      text += "- \(gate.name): **\(Words.status(gate.status)[tongue])**, \(gate.reason[tongue])\n"
    }
    for criterion in match.criteria {
      text += "\n### \(criterion.label[tongue]) \(criterion.points)/\(criterion.of)\n\n"
      for requirement in criterion.requirements {
        text += "- \(Self.plain(requirement.label[tongue])): **\(requirement.points)/"
        text += "\(requirement.of)**, \(Words.status(requirement.status)[tongue])\n"
        for evidence in requirement.evidence.prefix(3) {
          guard let quote = answer.quote(evidence.span, of: match.candidate) else { continue }
          text += "  - \(Words.kind(evidence.kind)[tongue]): “\(Self.plain(quote.text))”"
          text += " (\(quote.source))\n"
        }
      }
    }
    if !match.asks.isEmpty {
      text += "\n### \(Words.questions[tongue])\n\n"
      for ask in match.asks { text += "- \(Self.plain(ask.question[tongue])) (+\(ask.gain))\n" }
    }
    return text
  }

  /// Text in which nothing is markup: what comes from documents must not become a link or a tag.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { plain.append("\\") }
      plain.append(character.isNewline ? " " : character)
    }
    return plain
  }
}
