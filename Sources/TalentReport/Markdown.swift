/// Markdown in which what comes from documents stays plain text.
enum Markdown {
  /// Text in which nothing is markup: what comes from documents must not become a link or a tag.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in text.printable {
      if "\\`*_[]<>|#".contains(character) { plain.append("\\") }
      plain.append(character)
    }
    return plain
  }

  /// A table, header first, lines ended; a column is aligned to the right where that is asked.
  static func table(_ rows: [[String]], right columns: Set<Int>) -> String {
    guard let header = rows.first else { return "" }
    let rule = header.indices.map { columns.contains($0) ? "---:" : "---" }
    let lines = [header.map(plain), rule] + rows.dropFirst().map { $0.map(plain) }
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
