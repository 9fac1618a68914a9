internal import TalentText

/// Tells columns whose lines belong together from columns that are read one after the other.
enum Table {
  /// Whether the lines on both sides of a gutter are rows of one table.
  ///
  /// They are when nearly each line of the shorter side stands on a line of the other, and that
  /// side holds dates or labels, or stands apart line from line, as a mere column does not.
  static func isTable(_ left: [Segment], _ right: [Segment]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard share(of: short, where: { isOnLine($0, of: long) }) >= 0.8 else { return false }
    if share(of: short, where: { LineShape.holdsDates($0.text) }) >= 0.5 { return true }
    if share(of: left, where: { $0.text.hasSuffix(":") }) >= 0.5 { return true }
    if isSpacedOut(short) { return true }
    return long.count <= 8 && share(of: long, where: { isOnLine($0, of: short) }) >= 0.9
  }

  /// The rows of a table, a date that runs over two lines of its column joined.
  static func lines(of rows: ArraySlice<[Segment]>) -> [[Segment]] {
    var lines: [[Segment]] = []
    for row in rows {
      var row = row
      if let open = lines.last?.indices.first(where: { isOpen(lines[lines.count - 1][$0].text) }),
        let rest = row.firstIndex(where: { goesOn(lines[lines.count - 1][open], $0) })
      {
        lines[lines.count - 1][open].text += " " + row.remove(at: rest).text
      }
      if !row.isEmpty { lines.append(row) }
    }
    return lines
  }

  /// Whether a date may still have to end: "01/2019 –".
  private static func isOpen(_ text: String) -> Bool {
    text.last.map { "-–—".contains($0) } ?? false
  }

  private static func goesOn(_ open: Segment, _ segment: Segment) -> Bool {
    abs(open.box.left - segment.box.left) < open.box.height
      && segment.box.top - open.box.bottom < open.box.height
      && LineShape.holdsDates(open.text + " " + segment.text)
  }

  private static func isOnLine(_ segment: Segment, of others: [Segment]) -> Bool {
    let limit = 0.15 * segment.box.height
    return others.contains { abs($0.box.bottom - segment.box.bottom) <= limit }
  }

  private static func isSpacedOut(_ segments: [Segment]) -> Bool {
    let gaps = zip(segments, segments.dropFirst()).map { upper, lower in
      (lower.box.top - upper.box.top) / max(upper.box.height, 1)
    }.sorted()
    return gaps.isEmpty ? false : gaps[gaps.count / 2] > 2.2
  }

  private static func share(of segments: [Segment], where isSuch: (Segment) -> Bool) -> Double {
    segments.isEmpty ? 0 : Double(segments.count(where: isSuch)) / Double(segments.count)
  }
}
