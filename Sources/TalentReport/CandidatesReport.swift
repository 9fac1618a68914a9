public import TalentDocuments
internal import TalentIdentity
public import TalentModel
public import TalentStore

/// The candidates of a workspace, one line each.
public struct CandidatesReport: Report {
  private let candidates: [ListedCandidate]
  private let language: DisplayLanguage

  /// Makes the report of some candidates in one language.
  public init(_ candidates: [ListedCandidate], in language: DisplayLanguage) {
    self.candidates = candidates
    self.language = language
  }

  /// A line a candidate.
  public func table(width: Int) -> String {
    var table = TextTable([.left, .left, .left, .right, .left, .left])
    for row in cells { table.add(row) }
    return table.text(width: width)
  }

  /// The table's cells, header first.
  private var cells: [[String]] {
    let header = [
      Words.candidate, Words.added, Words.updated, Words.revision, Words.consents, Words.optedOut,
    ]
    return [header.map { $0[language] }]
      + candidates.map { item in
        let consents = item.consents.map { $0.purpose.labels(until: $0.until)[language] }
        return [
          item.candidate.text, item.added, item.updated, "\(item.revision)",
          consents.joined(separator: ", "), item.isOptedOut ? Words.yes[language] : "",
        ]
      }
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
        ("updated", .text(item.updated)),
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
    [["candidate", "added", "updated", "revision", "consents", "optedOut"]]
      + candidates.map { item in
        let consents = item.consents.map { "\($0.purpose.rawValue) until \($0.until)" }
        return [
          item.candidate.text, item.added, item.updated, "\(item.revision)",
          consents.joined(separator: ", "), item.isOptedOut ? "yes" : "",
        ]
      }
  }

  /// A table.
  public var markdown: String { Markdown.table(cells, right: [3]) }
}
