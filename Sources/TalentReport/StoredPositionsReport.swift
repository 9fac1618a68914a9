public import TalentDocuments
public import TalentModel
public import TalentService
public import TalentStore

/// The positions of a workspace, one line each.
public struct StoredPositionsReport: Report {
  private let positions: [(stored: StoredPosition, title: Labels)]
  private let language: DisplayLanguage

  /// Makes the report of some positions in one language.
  public init(
    _ positions: [StoredPosition],
    vocabulary: Vocabulary,
    in language: DisplayLanguage
  ) {
    self.positions = positions.map { stored in
      let title = ReadPosition(stored, vocabulary: vocabulary)?.position.title
      return (stored, title ?? Labels(english: "", vietnamese: ""))
    }
    self.language = language
  }

  /// A line a position.
  public func table(width: Int) -> String {
    var table = TextTable([.left, .left, .right, .left, .left])
    for row in cells { table.add(row) }
    return table.text(width: width)
  }

  /// The table's cells, header first.
  private var cells: [[String]] {
    let header = [Words.position, Words.title, Words.revision, Words.added, Words.updated]
    return [header.map { $0[language] }] + rows.dropFirst()
  }

  /// All positions in one object.
  public var json: Tree {
    .map(("schema", .text("talent.position-list/1")), ("positions", .list(lines)))
  }

  /// A position a line.
  public var lines: [Tree] {
    positions.map { item in
      .map(
        ("position", .text(item.stored.id)),
        ("title", .text(item.title[language])),
        ("revision", .integer(item.stored.revision)),
        ("added", .text(item.stored.added)),
        ("updated", .text(item.stored.updated))
      )
    }
  }

  /// Header, then a row a position.
  public var rows: [[String]] {
    [["position", "title", "revision", "added", "updated"]]
      + positions.map { item in
        [
          item.stored.id, item.title[language], "\(item.stored.revision)", item.stored.added,
          item.stored.updated,
        ]
      }
  }

  /// A table.
  public var markdown: String { Markdown.table(cells, right: [2]) }
}
