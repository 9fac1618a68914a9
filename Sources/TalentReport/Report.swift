public import TalentDocuments

/// The ways in which an answer can be written.
public enum ReportFormat: String, Sendable, CaseIterable {
  case table
  case json
  case ndjson
  case csv
  case md
}

/// An answer that can be written in every format.
///
/// What a person reads is in the report's language; ids, statuses and the names of fields in JSON
/// and CSV are the same in both.
public protocol Report {
  /// The answer to look at in a terminal, lines ended.
  ///
  /// - Parameter width: Columns of the terminal; longer lines of tables are cut off.
  /// - Returns: The text.
  func table(width: Int) -> String
  /// The whole answer as one object.
  var json: Tree { get }
  /// The answer as objects, one a line.
  var lines: [Tree] { get }
  /// The answer for a spreadsheet, header first.
  var rows: [[String]] { get }
  /// The answer as Markdown, lines ended.
  var markdown: String { get }
}

extension Report {
  /// The answer in a format, lines ended.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - width: Columns of the terminal that a table is for.
  /// - Returns: The text.
  public func text(as format: ReportFormat, width: Int = Int.max) -> String {
    switch format {
    case .table: table(width: width)
    case .json: json.json + "\n"
    case .ndjson: lines.concurrentMap { $0.json + "\n" }.joined()
    case .csv: CSVText.text(rows)
    case .md: markdown
    }
  }
}
