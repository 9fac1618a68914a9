public import TalentDocuments
internal import TalentMatching
public import TalentModel
public import TalentService

/// A shortlist: one line a candidate, the reasons in short, then who was excluded and why.
public struct ShortlistReport: Report {
  private let answer: MatchAnswer
  private let language: DisplayLanguage

  /// Makes the report of an answer in one language.
  public init(_ answer: MatchAnswer, in language: DisplayLanguage) {
    self.answer = answer
    self.language = language
  }

  /// The answer to look at in a terminal of so many columns, lines ended.
  public func table(width: Int) -> String {
    RankedTable(
      title: "\(title) · \(setting)",
      nothing: Words.nobody,
      subject: Words.candidate,
      name: { $0.match.candidate.text },
      language: language
    )
    .text(answer.matches, excluded: answer.excluded, width: width)
  }

  /// The whole answer as one object.
  public var json: Tree {
    let setting = answer.run.compiled.setting
    return .map(
      ("schema", .text("talent.match/1")),
      ("position", .text(answer.run.compiled.position.name)),
      ("policy", answer.run.policyTree),
      ("taxonomy", .map(("digest", .text(answer.run.taxonomyDigest)))),
      (
        "pool",
        .map(
          ("candidates", .integer(answer.considered)),
          ("digest", .text(answer.poolDigest))
        )
      ),
      ("asOf", .text("\(setting.asOf)")),
      ("run", .text(answer.run.digest)),
      ("eligibility", EligibilityJSON.tree(of: answer.run, in: language)),
      ("matches", .list(answer.matches.map { $0.tree(in: language) })),
      ("excluded", .list(answer.excluded.map { $0.exclusion(in: language) }))
    )
  }

  /// Those ranked, then those excluded: a line without a rank carries `excluded`.
  public var lines: [Tree] {
    let language = language
    return (answer.matches + answer.excluded).concurrentMap { entry in
      entry.tree(in: language, isAlone: true)
    }
  }

  /// One row a candidate, one column a criterion; who is excluded has no rank.
  public var rows: [[String]] {
    let criteria = answer.run.compiled.criteria
    let header =
      ["rank", "candidate", "score", "potential"] + criteria.map { "\($0.name)/\($0.of)" }
      + ["gates", "ask", "position", "run"]
    return [header]
      + (answer.matches + answer.excluded).map { entry in
        let match = entry.match
        return [match.place, match.candidate.text, "\(match.score)"]
          + ["\(match.potential)"] + match.criteria.map { "\($0.points)" }
          + [
            match.gates.map { "\($0.name): \($0.status.rawValue)" }.joined(separator: "; "),
            match.asks.first?.question[language] ?? "",
            answer.run.compiled.position.name,
            answer.run.digest,
          ]
      }
  }

  /// A table, then every candidate in full, then who is excluded.
  public var markdown: String {
    var text = "# \(Markdown.plain(title))\n\n\(Markdown.plain(setting))\n\n"
    if answer.matches.isEmpty { text += Words.nobody[language] + "\n" }
    let header = [Words.rank, Words.candidate, Words.score, Words.potential].map { $0[language] }
    if !answer.matches.isEmpty {
      let rows = answer.matches.map(\.match).map { match in
        [match.place, match.candidate.text, "\(match.score)", "\(match.potential)"]
      }
      text += Markdown.table([header] + rows, right: [0, 2, 3])
    }
    for entry in answer.matches {
      text += "\n" + ExplanationReport(entry, in: language).markdown
    }
    if !answer.excluded.isEmpty {
      text += "\n## \(Words.excluded[language])\n\n"
      for entry in answer.excluded {
        for (gate, reason) in entry.exclusions(in: language) {
          text += "- \(Markdown.plain(entry.match.candidate.text)): "
          text += "\(gate): \(Markdown.plain(reason))\n"
        }
      }
    }
    return text
  }

  private var title: String { answer.run.compiled.position.heading[language] }

  private var setting: String {
    "\(Words.candidates(answer.considered)[language]) · \(answer.run.words(in: language))"
  }
}

extension Run {
  /// The policy in machine formats.
  var policyTree: Tree {
    .map(
      ("name", .text(policy.name)),
      ("version", .integer(policy.version)),
      ("digest", .text(policyDigest))
    )
  }

  /// Policy and day, for the heading of a report.
  func words(in language: DisplayLanguage) -> String {
    "\(Words.policy[language]) \(policy.name) \(policy.version)"
      + " · \(Words.asOf[language]) \(compiled.setting.asOf)"
  }
}
