public import TalentDocuments
internal import TalentModel
public import TalentService
internal import TalentStore

/// Candidates who may be one person, a pair a line, the likeliest first.
public struct DuplicatesReport: Report {
  private let duplicates: [Duplicate]

  /// Makes the report of some pairs.
  public init(_ duplicates: [Duplicate]) {
    self.duplicates = duplicates
  }

  /// A line a pair.
  public func table(width: Int) -> String {
    if duplicates.isEmpty { return "nobody is there twice\n" }
    var table = TextTable([.right, .left, .left, .left])
    for row in rows { table.add(row) }
    return table.text(width: width)
      + "Merge with `talent candidates merge KEPT OTHER`; different people: `candidates split`.\n"
  }

  /// All pairs in one object.
  public var json: Tree {
    .map(("schema", .text("talent.duplicates/1")), ("duplicates", .list(lines)))
  }

  /// A pair a line.
  public var lines: [Tree] {
    duplicates.map { item in
      .map(
        ("score", .integer(item.score)),
        ("candidate", .text(item.shared.first.text)),
        ("other", .text(item.shared.second.text)),
        (
          "shared",
          .map(
            ("emails", .integer(item.shared.emails)),
            ("phones", .integer(item.shared.phones)),
            ("names", .integer(item.shared.names)),
            ("employers", .integer(item.shared.employers))
          )
        )
      )
    }
  }

  /// Header, then a row a pair.
  public var rows: [[String]] {
    [["score", "candidate", "other", "shared"]]
      + duplicates.map { item in
        let shared = [
          ("e-mail", item.shared.emails), ("phone", item.shared.phones),
          ("name", item.shared.names), ("employers", item.shared.employers),
        ]
        .filter { $0.1 > 0 }.map(\.0)
        return [
          "\(item.score)", item.shared.first.text, item.shared.second.text,
          shared.joined(separator: ", "),
        ]
      }
  }

  /// A table.
  public var markdown: String { Markdown.table(rows, right: [0]) }
}
