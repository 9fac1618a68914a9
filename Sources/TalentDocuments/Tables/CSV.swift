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
  init(_ bytes: [UInt8]) {
    var rows: [Row] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var rowLine = 1
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0

    func endRow() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      if cells != [""] { rows.append(Row(line: rowLine, cells: cells)) }
      cells.removeAll(keepingCapacity: true)
    }

    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { line += 1 }
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          cell.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case 0x0A where !isQuoted:
        endRow()
        rowLine = line
      case 0x0D where !isQuoted: break
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    self.columns = Dictionary(
      (rows.first?.cells ?? []).enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    self.rows = Array(rows.dropFirst())
  }

  /// The cell of a row in a column, empty when the row or the table is too short.
  func cell(_ row: Row, _ column: String) -> String {
    columns[column].flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
  }
}
