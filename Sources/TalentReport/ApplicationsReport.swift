public import TalentDocuments
public import TalentModel
public import TalentStore

/// Who is considered for which position, and how far it has come.
public struct ApplicationsReport: Report {
  private let applications: [Application]
  private let language: DisplayLanguage

  /// Makes the report of some applications in one language.
  public init(_ applications: [Application], in language: DisplayLanguage) {
    self.applications = applications
    self.language = language
  }

  /// A line an application.
  public func table(width: Int) -> String {
    if applications.isEmpty { return Words.nobodyConsidered[language] + "\n" }
    var table = TextTable([.left, .left, .left, .left, .left])
    for row in cells { table.add(row) }
    return table.text(width: width)
  }

  /// The table's cells, header first.
  private var cells: [[String]] {
    let header = [Words.position, Words.stage, Words.candidate, Words.source, Words.since]
    return [header.map { $0[language] }]
      + applications.map { item in
        [
          item.position, Self.standing(of: item, in: language), item.candidate.text,
          item.source.labels[language], item.at,
        ]
      }
  }

  /// The stage, and what is proposed.
  private static func standing(of item: Application, in language: DisplayLanguage) -> String {
    let stage = item.stage.labels[language]
    guard let proposed = item.proposed else { return stage }
    return "\(stage) (\(Words.proposed(proposed)[language]))"
  }

  /// All applications in one object.
  public var json: Tree {
    .map(("schema", .text("talent.applications/1")), ("applications", .list(lines)))
  }

  /// An application a line.
  public var lines: [Tree] {
    applications.map { item in
      .map(
        ("position", .text(item.position)),
        ("candidate", .text(item.candidate.text)),
        ("stage", .text(item.stage.rawValue)),
        ("source", .text(item.source.rawValue)),
        ("proposed", item.proposed.map { .text($0.rawValue) }),
        ("at", .text(item.at))
      )
    }
  }

  /// Header, then a row an application.
  public var rows: [[String]] {
    [["position", "stage", "candidate", "source", "at", "proposed"]]
      + applications.map {
        [
          $0.position, $0.stage.rawValue, $0.candidate.text, $0.source.rawValue, $0.at,
          $0.proposed?.rawValue ?? "",
        ]
      }
  }

  /// A table.
  public var markdown: String { Markdown.table(cells, right: []) }
}
