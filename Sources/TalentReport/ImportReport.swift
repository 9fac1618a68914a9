public import TalentDocuments
public import TalentModel
public import TalentService

/// What an import of candidates did, in numbers and faults.
public struct ImportReport: Report {
  private let summary: CandidateImport.Summary
  private let language: DisplayLanguage

  /// Makes the report of an import in one language.
  public init(_ summary: CandidateImport.Summary, in language: DisplayLanguage) {
    self.summary = summary
    self.language = language
  }

  private var counts: [(name: String, count: Int)] {
    [
      ("read", summary.read), ("new", summary.new), ("changed", summary.revised),
      ("unchanged", summary.unchanged), ("heldBack", summary.withoutConsent),
      ("faulty", summary.faults),
    ]
  }

  /// The numbers in words; what is wrong is told elsewhere.
  public func table(width: Int) -> String {
    var lines = [Words.imported(summary)[language]]
    if summary.withoutConsent > 0 { lines.append(Words.lacking(summary.withoutConsent)[language]) }
    if summary.faults > 0 {
      lines.append(Labels.counted(summary.faults, "fault", "faults", "lỗi")[language])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The numbers, and everything that is wrong with its place.
  public var json: Tree {
    .map(
      [Tree.Member("schema", .text("talent.import/1"))]
        + counts.map { Tree.Member($0.name, .integer($0.count)) }
        + [Tree.Member("messages", .list(messages))]
    )
  }

  private var messages: [Tree] {
    summary.diagnostics.map { diagnostic in
      .map(
        ("severity", .text(diagnostic.severity == .fault ? "fault" : "note")),
        ("place", .text(diagnostic.place)),
        ("message", .text(diagnostic.problem(in: language)))
      )
    }
  }

  /// All in one line.
  public var lines: [Tree] { [json] }

  /// Header, then the numbers.
  public var rows: [[String]] { [counts.map(\.name), counts.map { "\($0.count)" }] }

  /// A table of the numbers.
  public var markdown: String { Markdown.table(rows, right: Set(counts.indices)) }
}
