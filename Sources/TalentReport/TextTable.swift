/// A table of text with aligned columns, for a terminal.
public struct TextTable {
  /// How a column is aligned.
  public enum Alignment: Sendable {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// Makes a table with its columns' alignments.
  public init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  /// Adds a row; missing cells are empty.
  public mutating func add(_ cells: [String]) {
    rows.append(cells.map(\.printable))
  }

  /// The table, lines ended, columns two spaces apart, no space at the ends of lines.
  ///
  /// - Parameter width: Lines are cut off there, with an ellipsis.
  /// - Returns: The text.
  public func text(width: Int = Int.max) -> String {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: max(0, widths[column] - Self.width(of: cell)))
        line += (column > 0 ? "  " : "")
        line += alignments[column] == .right ? padding + cell : cell + padding
      }
      while line.last == " " { line.removeLast() }
      return Self.cut(line, to: width) + "\n"
    }.joined()
  }

  /// Columns that a text takes in a terminal: wide East Asian characters take two.
  static func width(of text: String) -> Int {
    text.reduce(0) { sum, character in
      let value = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
        || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
        || (0xFF00...0xFF60).contains(value)
      return sum + (isWide ? 2 : 1)
    }
  }

  private static func cut(_ line: String, to width: Int) -> String {
    guard self.width(of: line) > width else { return line }
    var cut = ""
    var taken = 0
    for character in line {
      taken += self.width(of: String(character))
      if taken >= width { break }
      cut.append(character)
    }
    return cut + "…"
  }
}

extension String {
  /// The text with every control character replaced: what comes from documents must not command a
  /// terminal.
  public var printable: String {
    let isClean = unicodeScalars.allSatisfy { !Self.isControl($0) }
    if isClean { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { Self.isControl($0) ? "\u{FFFD}" : $0 })
    )
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
