public import TalentDocuments
internal import TalentMatching
public import TalentModel
public import TalentService

/// The positions that suit a candidate: one line a position, then those whose gates exclude.
public struct PositionsReport: Report {
  private let answer: PositionsAnswer
  private let language: DisplayLanguage

  /// Makes the report of an answer in one language.
  public init(_ answer: PositionsAnswer, in language: DisplayLanguage) {
    self.answer = answer
    self.language = language
  }

  /// The answer to look at in a terminal of so many columns, lines ended.
  public func table(width: Int) -> String {
    RankedTable(
      title: "\(answer.candidate.text.printable) · \(setting)",
      nothing: Words.noPosition,
      subject: Words.position,
      name: { $0.run.compiled.position.name },
      language: language
    )
    .text(answer.matches, excluded: answer.excluded, width: width)
  }

  /// The whole answer as one object.
  public var json: Tree {
    .map(
      ("schema", .text("talent.positions/1")),
      ("candidate", .text(answer.candidate.text)),
      (
        "policy",
        .map(
          ("name", .text(answer.policy.name)),
          ("version", .integer(answer.policy.version)),
          ("digest", .text(answer.rules.policyDigest))
        )
      ),
      ("taxonomy", .map(("digest", .text(answer.rules.vocabulary.digest)))),
      ("positions", .integer(answer.considered)),
      ("asOf", .text("\(answer.rules.asOf)")),
      ("matches", .list(answer.matches.map { $0.tree(in: language) })),
      ("excluded", .list(answer.excluded.map { $0.tree(in: language) }))
    )
  }

  /// Those ranked, then those excluded: a line without a rank carries `excluded`.
  public var lines: [Tree] {
    (answer.matches + answer.excluded).map { $0.tree(in: language, isAlone: true) }
  }

  /// One row a position; one whose gates exclude has no rank.
  public var rows: [[String]] {
    let header = [
      "rank", "position", "title", "score", "potential", "gates", "ask", "candidate", "run",
    ]
    return [header]
      + (answer.matches + answer.excluded).map { entry in
        let match = entry.match
        return [
          match.place, entry.run.compiled.position.name,
          entry.title(in: language), "\(match.score)", "\(match.potential)",
          match.gates.map { "\($0.name): \($0.status.rawValue)" }.joined(separator: "; "),
          match.asks.first?.question[language] ?? "", match.candidate.text, entry.run.digest,
        ]
      }
  }

  /// The answer as Markdown, lines ended.
  public var markdown: String {
    var text = "# \(Markdown.plain(answer.candidate.text))\n\n\(Markdown.plain(setting))\n\n"
    if answer.matches.isEmpty { text += Words.noPosition[language] + "\n" }
    let header = [
      Words.rank, Words.position, Words.score, Words.potential, Words.strongest, Words.ask,
    ]
    if !answer.matches.isEmpty {
      let rows = answer.matches.map { entry in
        [
          entry.match.place, entry.title(in: language), "\(entry.match.score)",
          "\(entry.match.potential)", entry.strongest(in: language), entry.open(in: language),
        ]
      }
      text += Markdown.table([header.map { $0[language] }] + rows, right: [0, 2, 3])
    }
    if !answer.excluded.isEmpty {
      text += "\n## \(Words.excluded[language])\n\n"
      for entry in answer.excluded {
        for (gate, reason) in entry.exclusions(in: language) {
          text += "- \(Markdown.plain(entry.title(in: language))): "
          text += "\(gate): \(Markdown.plain(reason))\n"
        }
      }
    }
    return text
  }

  private var setting: String {
    "\(Words.positions(answer.considered)[language])"
      + " · \(Words.policy[language]) \(answer.policy.name) \(answer.policy.version)"
      + " · \(Words.asOf[language]) \(answer.rules.asOf)"
  }
}
