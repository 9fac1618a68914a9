/// A table of comma-separated values with a header line (RFC 4180), with the lines of its rows.
///
/// Our own reader because rows must keep their line numbers for messages, and because a taxonomy is
/// read at the start of every command: it makes no dictionary for each row.
struct CSV {
  /// A row that a message can point to.
  struct Row {
    var line: Int
    var cells: [String]
    /// What is wrong in it; its cells are what could be made of it.
    var fault: Diagnostic.Fault?
  }

  /// Place of each column by its name; the first of columns with the same name.
  let columns: [String: Int]
  /// Names of the columns as they stand in the header, blank ones included.
  let header: [String]
  /// Rows below the header; blank lines are left out.
  let rows: [Row]

  /// All rows, the header among them, each with as many cells as it has.
  let allRows: [Row]

  /// Reads a table; the first line is the header.
  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    var scanner = Scanner(bytes, separator: separator)
    var rows: [Row] = []
    while let row = scanner.row() {
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    self.allRows = rows
    self.header = (rows.first?.cells ?? []).map(\.trimmed)
    self.columns = Dictionary(
      header.enumerated().filter { !$0.element.isEmpty }.map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let width = header.count
    self.rows = rows.dropFirst().map { row in
      var row = row
      // Commas at the end of a row are spreadsheets' way of filling it up.
      let isWider = row.cells.dropFirst(width).contains { !$0.isEmpty }
      if row.fault == nil, isWider {
        row.fault = .wrongCount(field: "the row", count: row.cells.count, expected: width)
      }
      return row
    }
  }

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var position: Int
    var line = 1
    var fault: Diagnostic.Fault?

    init(_ bytes: [UInt8], separator: UInt8) {
      self.bytes = bytes
      self.separator = separator
      self.position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func row() -> Row? {
      guard position < bytes.count else { return nil }
      var row = Row(line: line, cells: [])
      defer { fault = nil }
      while true {
        let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
        row.cells.append(isQuoted ? quotedCell() : plainCell())
        row.fault = fault
        guard position < bytes.count else { return row }
        let end = bytes[position]
        position += 1
        if end == 0x0A {
          line += 1
          return row
        }
      }
    }

    /// A cell up to its comma or line end, which is left where it is.
    private mutating func plainCell() -> String {
      let start = position
      while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A {
        position += 1
      }
      let hasReturn = position > start && bytes[position - 1] == 0x0D
      return text(bytes[start..<(hasReturn ? position - 1 : position)])
    }

    private mutating func text(_ bytes: ArraySlice<UInt8>) -> String {
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      fault = fault ?? .notUTF8
      return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func quotedCell() -> String {
      let (start, first) = (position, line)
      var isClosed = false
      var cell: [UInt8] = []
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == 0x0A { line += 1 }
        guard byte == UInt8(ascii: "\"") else {
          cell.append(byte)
          continue
        }
        guard position < bytes.count, bytes[position] == byte else {
          isClosed = true
          break
        }
        cell.append(byte)
        position += 1
      }
      guard isClosed else {
        // The quote was none: it must not swallow the rows behind its own.
        (position, line) = (start, first)
        fault = fault ?? .malformed(format: "CSV", reason: "a quote has no end")
        return plainCell()
      }
      // What stands between the closing quote and the comma belongs to no cell.
      if !plainCell().isEmpty {
        fault = fault ?? .malformed(format: "CSV", reason: "text stands behind a closing quote")
      }
      return text(cell[...])
    }
  }

  /// The place of a column, beyond every row when there is no such column.
  func column(_ name: String) -> Int {
    columns[name] ?? Int.max
  }
}

extension CSV.Row {
  /// The cell in a column, empty when the row is too short.
  subscript(column: Int) -> String {
    column < cells.count ? cells[column] : ""
  }
}
