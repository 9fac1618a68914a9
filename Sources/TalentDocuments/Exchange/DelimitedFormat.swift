/// Tables of candidates in text: cells parted by commas, semicolons, tabulators or bars.
struct DelimitedFormat: CandidateFormat {
  /// What parts cells, by how often it does.
  private static let separators: [UInt8] = Array(",;\t|".utf8)
  /// How far into a file its header is sought.
  private static let head = 16_384

  let columns: ColumnMap

  func recognises(_ bytes: [UInt8]) -> Bool {
    separator(of: TableText.utf8(Array(bytes.prefix(Self.head)))) != nil
  }

  func candidates(in bytes: [UInt8]) throws(DocumentFault) -> [ForeignCandidate] {
    let text = TableText.utf8(bytes)
    guard let separator = separator(of: Array(text.prefix(Self.head))),
      let table = CandidateTable(Self.rows(text, separator), columns: columns)
    else {
      throw DocumentFault(fault: .malformed(format: "a table", reason: "its header is not known"))
    }
    return table.candidates
  }

  /// What parts the cells of a text with a header that is understood; `nil` when there is none.
  private func separator(of text: [UInt8]) -> UInt8? {
    let known = Self.separators.map { separator in
      let rows = Self.rows(text, separator).prefix(10)
      return (separator, rows.map { CandidateTable.known($0.cells, columns) }.max() ?? 0)
    }
    let best = known.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 > 0 ? $0.0 : nil }
  }

  private static func rows(_ text: [UInt8], _ separator: UInt8) -> [CandidateTable.Row] {
    // Titles may stand above the header, so that no row is one by its place.
    CSV(text, separator: separator).allRows.map { row in
      CandidateTable.Row(line: row.line, cells: row.cells, fault: row.fault)
    }
  }
}

/// The text of a table in UTF-8, whatever it was saved in.
enum TableText {
  /// Spreadsheets in Vietnam save in CP1258 what they do not save in UTF-8 or UTF-16.
  private static let oldEncoding = "CP1258"

  /// The bytes in UTF-8, without a mark.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let text = DecodedText(bytes)?.text ?? ""
      return Array(text.utf8.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
    }
    if isWide(bytes, from: 1) { return Array(CodePage.text(of: bytes, in: "UTF-16LE").utf8) }
    if isWide(bytes, from: 0) { return Array(CodePage.text(of: bytes, in: "UTF-16BE").utf8) }
    // The end of a head may be the first half of a character.
    if String(validating: bytes, as: UTF8.self) != nil
      || String(validating: bytes.dropLast(3), as: UTF8.self) != nil
    {
      return bytes
    }
    return Array(CodePage.text(of: bytes, in: oldEncoding).utf8)
  }

  /// Whether every other of the first bytes is zero, as in Latin letters of two bytes each.
  private static func isWide(_ bytes: [UInt8], from start: Int) -> Bool {
    let head = bytes.prefix(64)
    guard head.count >= 8 else { return false }
    let zeros = stride(from: start, to: head.count, by: 2).count { head[$0] == 0 }
    return zeros * 4 >= head.count
  }
}
