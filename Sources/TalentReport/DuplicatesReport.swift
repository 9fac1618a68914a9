public import TalentDocuments
public import TalentModel
public import TalentService
internal import TalentStore

/// Candidates who may be one person, a pair a line, the likeliest first.
public struct DuplicatesReport: Report {
  private let duplicates: [Duplicate]
  private let language: DisplayLanguage

  /// Makes the report of some pairs in one language.
  public init(_ duplicates: [Duplicate], in language: DisplayLanguage) {
    self.duplicates = duplicates
    self.language = language
  }

  /// A line a pair.
  public func table(width: Int) -> String {
    if duplicates.isEmpty { return Words.nobodyTwice[language] + "\n" }
    var table = TextTable([.right, .left, .left, .left])
    for row in cells { table.add(row) }
    return table.text(width: width) + Words.mergeOrSplit[language] + "\n"
  }

  /// The table's cells, header first.
  private var cells: [[String]] {
    let header = [Words.score, Words.candidate, Words.other, Words.shared].map { $0[language] }
    return [header] + rows(in: language)
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
    [["score", "candidate", "other", "shared"]] + rows(in: .english)
  }

  private func rows(in language: DisplayLanguage) -> [[String]] {
    duplicates.map { item in
      let shared = [
        (Words.mail, item.shared.emails), (Words.phone, item.shared.phones),
        (Words.name, item.shared.names), (Words.employers, item.shared.employers),
      ]
      .filter { $0.1 > 0 }.map { $0.0[language] }
      return [
        "\(item.score)", item.shared.first.text, item.shared.second.text,
        shared.joined(separator: ", "),
      ]
    }
  }

  /// A table.
  public var markdown: String { Markdown.table(cells, right: [0]) }
}
