internal import TalentMatching
public import TalentModel
public import TalentService

/// A shortlist as CSV (RFC 4180): one row a candidate, one column a criterion.
public struct MatchCSV {
  private let answer: MatchAnswer
  private let tongue: Tongue

  /// Makes a writer for an answer, its words in one language.
  public init(_ answer: MatchAnswer, in tongue: Tongue) {
    self.answer = answer
    self.tongue = tongue
  }

  /// The rows, header first, lines ended by a line feed.
  public var text: String {
    let criteria = answer.run.compiled.criteria
    var rows = [
      ["rank", "candidate", "score", "potential"] + criteria.map { "\($0.name)/\($0.of)" }
        + ["gates", "ask", "position", "run"]
    ]
    for match in answer.ranking.matches + answer.ranking.excluded {
      rows.append(
        [match.isExcluded ? "" : "\(match.rank)", match.candidate.text, "\(match.score)"]
          + ["\(match.potential)"] + match.criteria.map { "\($0.points)" }
          + [
            match.gates.map { "\($0.name): \($0.status.rawValue)" }.joined(separator: "; "),
            match.asks.first?.question[tongue] ?? "",
            answer.run.compiled.position.name,
            answer.run.digest,
          ]
      )
    }
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\n" }.joined()
  }

  /// A cell, quoted where needed; what a spreadsheet would run as a formula is made plain text.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let plain = isFormula ? "'" + text : text
    guard plain.utf8.contains(where: { "\",\n\r".utf8.contains($0) }) else { return plain }
    return "\""
      + plain.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
