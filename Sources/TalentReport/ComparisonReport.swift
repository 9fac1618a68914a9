public import TalentDocuments
internal import TalentMatching
public import TalentModel
public import TalentService

/// Why one candidate stands above another: the requirements that differ, and the sum.
public struct ComparisonReport: Report {
  private let one: ExplainedMatch
  private let other: ExplainedMatch
  private let language: DisplayLanguage
  private let comparison: Comparison

  /// Makes the report of two matches of one run, in one language.
  public init(_ one: ExplainedMatch, versus other: ExplainedMatch, in language: DisplayLanguage) {
    self.one = one
    self.other = other
    self.language = language
    self.comparison = Comparison(one.match, versus: other.match)
  }

  /// The answer to look at in a terminal of so many columns, lines ended.
  public func table(width: Int) -> String {
    var text = "\(one.title(in: language)) · \(one.run.words(in: language))\n\n"
    var heads = TextTable([.left, .left, .left])
    for entry in [one, other] {
      heads.add([
        entry.match.candidate.text, "\(Words.score[language]) \(entry.match.score)",
        entry.exclusions(in: language).first.map { gate, reason in
          "\(Words.excluded[language]): \(gate): \(reason)"
        } ?? "",
      ])
    }
    text += heads.text(width: width) + "\n\(verdict.printable)\n"
    for difference in comparison.differences {
      text += "\n\(signed(difference.points))  \(difference.one.label[language].printable)"
      text += " (\(difference.criterion.label[language]))\n"
      for (entry, outcome) in [(one, difference.one), (other, difference.other)] {
        text += "  \(entry.match.candidate.text.printable)  \(outcome.points) / \(outcome.of)"
        text += "  \(entry.summary(of: outcome, in: language))\n"
      }
    }
    return text + "\n\(sum)\n"
  }

  /// The whole answer as one object.
  public var json: Tree {
    .map(
      ("schema", .text("talent.comparison/1")),
      ("position", .text(one.run.compiled.position.name)),
      ("policy", one.run.policyTree),
      ("asOf", .text("\(one.run.compiled.setting.asOf)")),
      ("run", .text(one.run.digest)),
      ("one", one.tree(in: language)),
      ("other", other.tree(in: language)),
      ("first", comparison.first.map { .text($0.text) }),
      ("decidedBy", .text(comparison.reason.rawValue)),
      ("difference", .integer(comparison.points)),
      (
        "differences",
        .list(
          comparison.differences.map { difference in
            .map(
              ("criterion", .text(difference.criterion.name)),
              ("requirement", .text(difference.one.name)),
              ("difference", .integer(difference.points)),
              ("one", one.tree(of: difference.one)),
              ("other", other.tree(of: difference.other))
            )
          }
        )
      )
    )
  }

  /// The answer as objects, one a line.
  public var lines: [Tree] { [json] }

  /// One row a requirement that differs.
  public var rows: [[String]] {
    let header = [
      "criterion", "requirement", "of", "difference", "one", "onePoints", "oneStatus",
      "oneEvidence", "other", "otherPoints", "otherStatus", "otherEvidence", "position", "run",
    ]
    return [header]
      + comparison.differences.map { difference in
        var row = [difference.criterion.name, difference.one.name, "\(difference.one.of)"]
        row.append("\(difference.points)")
        for (entry, outcome) in [(one, difference.one), (other, difference.other)] {
          row += [entry.match.candidate.text, "\(outcome.points)", outcome.status.rawValue]
          row.append(entry.summary(of: outcome, in: language))
        }
        return row + [one.run.compiled.position.name, one.run.digest]
      }
  }

  /// The answer as Markdown, lines ended.
  public var markdown: String {
    let names = [one, other].map(\.match.candidate.text)
    var text = "# \(Markdown.plain(names.joined(separator: " – ")))\n\n"
    text += "\(Markdown.plain(one.title(in: language)))"
    text += " · \(Markdown.plain(one.run.words(in: language)))\n\n\(Markdown.plain(verdict))\n\n"
    let header = [Words.requirement[language], Words.difference[language]] + names
    let rows = comparison.differences.map { difference in
      [difference.one.label[language], signed(difference.points)]
        + [(one, difference.one), (other, difference.other)].map { entry, outcome in
          "\(outcome.points)/\(outcome.of) \(entry.summary(of: outcome, in: language))"
        }
    }
    let scores = ["\(one.match.score)", "\(other.match.score)"]
    let total = [Words.sum[language], signed(comparison.points)] + scores
    return text + Markdown.table([header] + rows + [total], right: [1])
  }

  private func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : "\(points)" }

  private var sum: String {
    "\(signed(comparison.points))  \(Words.sum[language]):"
      + " \(one.match.score) – \(other.match.score)"
  }

  /// Who is listed first, and what decides it.
  private var verdict: String {
    guard let first = comparison.first else { return Words.neitherRanked[language] }
    let second = first == one.match.candidate ? other.match.candidate : one.match.candidate
    let above = Words.above(first.text, second.text)[language]
    let why = Words.decision(comparison.reason, points: abs(comparison.points))[language]
    return "\(above): \(why)"
  }
}
