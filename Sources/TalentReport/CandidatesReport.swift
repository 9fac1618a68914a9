public import TalentDocuments
internal import TalentIdentity
internal import TalentModel
public import TalentStore

/// The candidates of a workspace, one line each.
public struct CandidatesReport: Report {
  private let candidates: [ListedCandidate]

  /// Makes the report of some candidates.
  public init(_ candidates: [ListedCandidate]) {
    self.candidates = candidates
  }

  /// A line a candidate.
  public func table(width: Int) -> String {
    var table = TextTable([.left, .left, .right, .left, .left])
    for row in rows { table.add(row) }
    return table.text(width: width)
  }

  /// All candidates in one object.
  public var json: Tree {
    .map(("schema", .text("talent.candidates/1")), ("candidates", .list(lines)))
  }

  /// A candidate a line.
  public var lines: [Tree] {
    candidates.map { item in
      .map(
        ("candidate", .text(item.candidate.text)),
        ("added", .text(item.added)),
        ("revision", .integer(item.revision)),
        (
          "consents",
          .list(
            item.consents.map {
              .map(("purpose", .text($0.purpose.rawValue)), ("until", .text("\($0.until)")))
            }
          )
        ),
        ("optedOut", .bool(item.isOptedOut))
      )
    }
  }

  /// Header, then a row a candidate.
  public var rows: [[String]] {
    [["candidate", "added", "revision", "consents", "optedOut"]]
      + candidates.map { item in
        let consents = item.consents.map { "\($0.purpose.rawValue) until \($0.until)" }
        return [
          item.candidate.text, item.added, "\(item.revision)", consents.joined(separator: ", "),
          item.isOptedOut ? "yes" : "",
        ]
      }
  }

  /// A table.
  public var markdown: String { Markdown.table(rows, right: []) }
}
