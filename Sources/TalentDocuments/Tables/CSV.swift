/// A table of comma-separated values with a header line (RFC 4180), with the lines of its rows.
///
/// Our own reader because rows must keep their line numbers for messages, and because a taxonomy is
/// read at the start of every command: it makes no dictionary for each row.
struct CSV {
  /// A row that a message can point to.
  struct Row {
    var line: Int
    var cells: [String]
  }

  /// Place of each column by its name; the first of columns with the same name.
  let columns: [String: Int]
  /// Rows below the header; blank lines are left out.
  let rows: [Row]

  /// Reads a table; the first line is the header.
  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    var scanner = Scanner(bytes, separator: separator)
    var rows: [Row] = []
    while let row = scanner.row() {
      if row.cells != [""] { rows.append(row) }
    }
    self.columns = Dictionary(
      (rows.first?.cells ?? []).enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    self.rows = Array(rows.dropFirst())
  }

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var position: Int
    var line = 1

    init(_ bytes: [UInt8], separator: UInt8) {
      self.bytes = bytes
      self.separator = separator
      self.position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func row() -> Row? {
      guard position < bytes.count else { return nil }
      var row = Row(line: line, cells: [])
      while true {
        let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
        row.cells.append(isQuoted ? quotedCell() : plainCell())
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
      return String(decoding: bytes[start..<(hasReturn ? position - 1 : position)], as: UTF8.self)
    }

    private mutating func quotedCell() -> String {
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
        guard position < bytes.count, bytes[position] == byte else { break }
        cell.append(byte)
        position += 1
      }
      // What stands between the closing quote and the comma belongs to no cell.
      _ = plainCell()
      return String(decoding: cell, as: UTF8.self)
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
