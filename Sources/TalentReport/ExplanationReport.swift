public import TalentDocuments
internal import TalentMatching
public import TalentModel
public import TalentService

/// One candidate against one position in full: every point, the words behind it, what to ask.
public struct ExplanationReport: Report {
  private let entry: ExplainedMatch
  private let language: DisplayLanguage

  private var match: Match { entry.match }

  /// Makes the report of a match in one language.
  public init(_ entry: ExplainedMatch, in language: DisplayLanguage) {
    self.entry = entry
    self.language = language
  }

  /// The answer to look at in a terminal of so many columns, lines ended.
  public func table(width: Int) -> String {
    var text = "\(match.candidate.text.printable)  \(Words.score[language]) \(match.score)"
    text += "  \(Words.potential[language]) \(match.potential)\n"
    for (gate, reason) in entry.exclusions(in: language) {
      text += "\(Words.excluded[language])  \(gate): \(reason)\n"
    }
    if !match.gates.isEmpty {
      text += "\n\(Words.gates[language])\n"
      for gate in match.gates { text += "  \(words(of: gate))\n" }
    }
    for criterion in match.criteria {
      text += "\n\(criterion.label[language])  \(criterion.points) / \(criterion.of)\n"
      for requirement in criterion.requirements {
        text += "  \(requirement.label[language].printable)"
        text += "  \(requirement.points) / \(requirement.of)"
        text += "  \(Words.tier(requirement.importance)[language])"
        text += "  \(Words.status(requirement.status)[language])\n"
        for evidence in requirement.evidenceToRead {
          text += "    \(entry.words(of: evidence, in: language))\n"
          if let quote = entry.quoted(evidence, in: language) {
            text += "      “\(quote.text)” (\(quote.place))\n"
          }
        }
      }
    }
    if !match.asks.isEmpty {
      text += "\n\(Words.questions[language])\n"
      for ask in match.asks {
        text += "  \(ask.gain > 0 ? "+\(ask.gain)" : "!")  \(ask.question[language].printable)\n"
      }
    }
    return text
  }

  /// The whole answer as one object.
  public var json: Tree { entry.tree(in: language, isAlone: true) }

  /// The answer as objects, one a line.
  public var lines: [Tree] { [json] }

  /// One row a requirement, with its strongest evidence.
  public var rows: [[String]] {
    var rows = [
      [
        "candidate", "position", "criterion", "requirement", "tier", "points", "of", "status",
        "kind", "relation", "months", "lastUsed", "quote", "source", "run",
      ]
    ]
    for criterion in match.criteria {
      for requirement in criterion.requirements {
        let evidence = requirement.evidence.first
        let quote = entry.quote(evidence?.span)
        let row: [String?] = [
          match.candidate.text, entry.run.compiled.position.name, criterion.name,
          requirement.name, requirement.importance.rawValue, "\(requirement.points)",
          "\(requirement.of)", requirement.status.rawValue, evidence?.kind.rawValue,
          evidence?.relation?.rawValue, evidence?.months.map(String.init),
          evidence?.lastUsed.map { "\($0)" }, quote?.text, quote?.source, entry.run.digest,
        ]
        rows.append(row.map { $0 ?? "" })
      }
    }
    return rows
  }

  /// A section; several of them make a document.
  public var markdown: String {
    var text = "## \(Markdown.plain(match.candidate.text)): \(match.score)\n\n"
    text += "\(entry.title(in: language)) · \(Words.score[language]) \(match.score)"
    text += " · \(Words.potential[language]) \(match.potential)\n"
    if !match.gates.isEmpty {
      text += "\n### \(Words.gates[language])\n\n"
      for gate in match.gates { text += "- \(Markdown.plain(words(of: gate)))\n" }
    }
    for criterion in match.criteria {
      text += "\n### \(criterion.label[language]) \(criterion.points)/\(criterion.of)\n\n"
      for requirement in criterion.requirements {
        text += "- \(Markdown.plain(requirement.label[language])): **\(requirement.points)/"
        text += "\(requirement.of)**, \(Words.tier(requirement.importance)[language]), "
        text += "\(Words.status(requirement.status)[language])\n"
        for evidence in requirement.evidenceToRead {
          text += "  - \(Markdown.plain(entry.words(of: evidence, in: language)))"
          if let quote = entry.quoted(evidence, in: language) {
            text += ": “\(Markdown.plain(quote.text))” (\(Markdown.plain(quote.place)))"
          }
          text += "\n"
        }
      }
    }
    if !match.asks.isEmpty {
      text += "\n### \(Words.questions[language])\n\n"
      for ask in match.asks {
        text += "- \(Markdown.plain(ask.question[language]))"
        text += ask.gain > 0 ? " (+\(ask.gain))\n" : "\n"
      }
    }
    return text
  }

  private func words(of gate: GateOutcome) -> String {
    "\(gate.label[language]): \(Words.status(gate.status)[language]); \(gate.reason[language])"
      + (gate.citation.isEmpty ? "" : " [\(gate.citation)]")
  }
}
