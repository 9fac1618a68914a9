internal import TalentText

/// Two columns of a plain text, set side by side by spaces, as programs that copy the layout of a
/// page write them.
///
/// They are columns only where both sides have headings of a CV: the cells of a table and dates at
/// the right edge stay in their rows. Lines across both columns count with the left one.
enum TextColumns {
  /// A line and its number.
  typealias Line = (number: Int, text: String)

  /// How many lines must begin their right side at one place.
  private static let leastLines = 4
  /// How wide a left column is at least.
  private static let leastWidth = 12
  /// How many spaces part two sides.
  private static let leastSpaces = 3

  /// The lines of a text, those of a left column before those of the right one.
  ///
  /// - Complexity: O(length of the text).
  static func unrolled(_ lines: [Line]) -> [Line] {
    let split = lines.indices.filter { isSplit(lines[$0].text) }
    guard split.count >= leastLines else { return lines }
    var scalars: [Int: [Unicode.Scalar]] = [:]
    for place in split { scalars[place] = Array(lines[place].text.unicodeScalars) }
    guard let gutter = gutter(of: Array(scalars.values)) else { return lines }
    let parted = split.filter { scalars[$0].map { isParted($0, at: gutter) } ?? false }
    guard let first = parted.first, let last = parted.last else { return lines }
    var left: [Line] = []
    var right: [Line] = []
    var across = 0
    for line in lines[first...last] {
      let scalars = Array(line.text.unicodeScalars)
      let isParted = isParted(scalars, at: gutter)
      let edge = isParted ? gutter : scalars.count
      left.append((line.number, text(of: scalars[..<edge])))
      right.append((line.number, text(of: scalars[edge...])))
      if !isParted, scalars.count > gutter { across += 1 }
    }
    guard across * 4 <= parted.count, left.contains(where: opensPart),
      right.contains(where: opensPart)
    else { return lines }
    return lines[..<first] + left + right + lines[(last + 1)...]
  }

  private static func opensPart(_ line: Line) -> Bool { LineShape.opensPart(line.text) }

  /// Whether so many spaces stand before some word of a line that it may be one of a right side.
  static func isSplit(_ line: String) -> Bool {
    let bytes = line.utf8.span
    // Every so many bytes is enough: no such stretch of spaces lies between two of them.
    var place = leastSpaces - 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: " ") {
        var start = place
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        if place - start >= leastSpaces, place < bytes.count { return true }
      }
      place += leastSpaces
    }
    return false
  }

  /// Where the right sides of most lines begin; `nil` when too few begin at one place.
  private static func gutter(of lines: [[Unicode.Scalar]]) -> Int? {
    var counts: [Int: Int] = [:]
    for line in lines {
      var spaces = 0
      for (place, scalar) in line.enumerated() {
        if scalar == " " {
          spaces += 1
        } else {
          if spaces >= leastSpaces, place >= leastWidth { counts[place, default: 0] += 1 }
          spaces = 0
        }
      }
    }
    let best = counts.max { one, other in
      one.value == other.value ? one.key > other.key : one.value < other.value
    }
    return best.flatMap { $0.value >= leastLines ? $0.key : nil }
  }

  /// Whether a line has something behind a place, and spaces right before it.
  private static func isParted(_ line: [Unicode.Scalar], at gutter: Int) -> Bool {
    line.count > gutter
      && line[(gutter - leastSpaces + 1)..<gutter].allSatisfy { $0 == " " }
  }

  private static func text(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
