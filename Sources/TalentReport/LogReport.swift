public import TalentDocuments
public import TalentModel
public import TalentStore

/// The log of a workspace, one line an entry.
public struct LogReport: Report {
  private let entries: [LogEntry]
  private let language: DisplayLanguage

  /// Ids shown in a line of the table; the rest is counted.
  private static let mostShown = 3

  /// Makes the report of some entries in one language.
  public init(_ entries: [LogEntry], in language: DisplayLanguage) {
    self.entries = entries
    self.language = language
  }

  /// A line an entry.
  public func table(width: Int) -> String {
    var table = TextTable([.right, .left, .left, .left, .left])
    for entry in entries {
      let shown = entry.subjects.prefix(Self.mostShown).joined(separator: " ")
      let more = entry.subjects.count - Self.mostShown
      table.add([
        "\(entry.number)", entry.at, entry.actor, entry.action,
        more > 0 ? "\(shown) \(Words.more(more)[language])" : shown,
      ])
    }
    return table.text(width: width)
  }

  /// All entries in one object.
  public var json: Tree {
    .map(("schema", .text("talent.log/1")), ("entries", .list(lines)))
  }

  /// An entry a line.
  public var lines: [Tree] {
    entries.map { entry in
      .map(
        ("number", .integer(entry.number)),
        ("at", .text(entry.at)),
        ("actor", .text(entry.actor)),
        ("action", .text(entry.action)),
        ("subjects", .list(entry.subjects.map { .text($0) }))
      )
    }
  }

  /// Header, then a row an entry.
  public var rows: [[String]] {
    [["number", "at", "actor", "action", "subjects"]]
      + entries.map {
        ["\($0.number)", $0.at, $0.actor, $0.action, $0.subjects.joined(separator: " ")]
      }
  }

  /// A table.
  public var markdown: String { Markdown.table(rows, right: []) }
}
