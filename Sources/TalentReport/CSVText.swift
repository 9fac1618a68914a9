/// Rows as CSV (RFC 4180), lines ended by a line feed.
enum CSVText {
  /// The rows as text; what a spreadsheet would run as a formula is made plain text, and controls
  /// that a terminal would obey are replaced.
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).printable }.joined(separator: "\n")
    let isFormula = text.first.map { "=+-@".contains($0) } ?? false
    let plain = isFormula && Int(text) == nil ? "'" + text : text
    guard plain.utf8.contains(where: { "\",\n".utf8.contains($0) }) else { return plain }
    return "\""
      + plain.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
