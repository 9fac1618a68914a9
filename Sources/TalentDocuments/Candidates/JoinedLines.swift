/// Lines that a program wrote one behind another, with blanks where each of them ended, as tables
/// of CVs and other systems' exports hold them.
///
/// "HR Officer     Dec 2013   to   Current     Payroll and audits" is three lines: what stands
/// closer than that belongs together.
enum JoinedLines {
  /// How many such ends a line must have to be several: a row of a table has fewer.
  private static let leastEnds = 8
  /// How many blanks end a line.
  private static let leastBlanks = 4

  /// The lines of a text, each that was joined parted again, under its own number.
  ///
  /// - Complexity: O(length of the text).
  static func parted(_ lines: [TextColumns.Line]) -> [TextColumns.Line] {
    var parted: [TextColumns.Line] = []
    var taken = 0
    for (place, line) in lines.enumerated() where mayBeJoined(line.text) {
      let parts = parts(of: line.text)
      guard parts.count > leastEnds else { continue }
      parted += lines[taken..<place] + parts.map { (line.number, String(Substring($0))) }
      taken = place + 1
    }
    return taken == 0 ? lines : parted + lines[taken...]
  }

  /// Whether a line is no shorter than so many ends make it, and has some blanks in a row.
  private static func mayBeJoined(_ line: String) -> Bool {
    line.utf8.count > leastEnds * (leastBlanks + 1) && TextColumns.isSplit(line)
  }

  private static func parts(of line: String) -> [Substring.UTF8View] {
    let bytes = line.utf8
    var parts: [Substring.UTF8View] = []
    var start = bytes.startIndex
    var (end, blanks) = (start, 0)
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): blanks += 1
      default:
        if blanks >= leastBlanks {
          if end > start { parts.append(bytes[start..<end]) }
          start = place
        }
        blanks = 0
        end = bytes.index(after: place)
      }
    }
    parts.append(bytes[start..<end])
    return parts
  }
}
