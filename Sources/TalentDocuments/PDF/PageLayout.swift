/// Puts the text of a page in the order in which it is read.
///
/// Columns are found by the gutter between them: a stripe free of text for several lines, with text
/// on both sides. Text is read column by column, unless the lines on both sides belong together, as
/// dates beside jobs or labels beside values do; those are read line by line.
struct PageLayout {
  /// Lines that follow one another on the page, region by region.
  private(set) var regions: [[Segment]] = []

  /// Least lines on each side of a gutter.
  private static let leastLines = 3
  /// Pages with more lines than this are read from top to bottom, whatever stands where.
  private static let mostLines = 400
  /// Columns within columns.
  private static let mostDepth = 6

  private let biggest: Double

  /// Arranges the segments of a page.
  ///
  /// - Complexity: O(n log n + lines²), the lines bounded.
  init(_ segments: [Segment]) {
    biggest = segments.map(\.size).max() ?? 0
    arrange(Segment.rows(of: segments), depth: 0)
  }

  private typealias Row = [Segment]

  private mutating func arrange(_ rows: [Row], depth: Int) {
    guard !rows.isEmpty else { return }
    guard depth < Self.mostDepth, let gutter = Gutter.widest(in: rows) else {
      regions.append(rows.map(Self.line))
      return
    }
    arrange(Array(rows[..<gutter.rows.lowerBound]), depth: depth + 1)
    let sides = gutter.sides(of: rows)
    if Table.isTable(sides.left, sides.right) {
      regions.append(Table.lines(of: rows[gutter.rows]).map(Self.line))
    } else {
      // The name stands in the greatest letters; what it heads comes first.
      let isHeadRight =
        (sides.right.map(\.size).max() ?? 0) >= biggest
        && (sides.left.map(\.size).max() ?? 0) * 1.2 < biggest
      let order = isHeadRight ? [sides.right, sides.left] : [sides.left, sides.right]
      for side in order { arrange(Segment.rows(of: side), depth: depth + 1) }
    }
    arrange(Array(rows[gutter.rows.upperBound...]), depth: depth + 1)
  }

  /// A row as one segment.
  private static func line(_ row: Row) -> Segment {
    row.dropFirst().reduce(row[0]) { line, next in
      Segment(
        text: line.text + " " + next.text,
        box: line.box.union(next.box),
        size: max(line.size, next.size),
        isRow: true
      )
    }
  }

  /// A stripe from top to bottom that no text crosses.
  private struct Gutter {
    var rows: Range<Int>
    var stripe: Range<Double>

    /// Least width, in points.
    static let least = 8.0
    /// Lines beside no other that may belong to the text above or below.
    private static let few = 3

    /// The gutter along the most rows, the wider of two that are equally long.
    static func widest(in rows: [Row]) -> Gutter? {
      guard (PageLayout.leastLines...PageLayout.mostLines).contains(rows.count) else { return nil }
      var best: (gutter: Gutter, rank: (Int, Double))?
      for first in rows.indices {
        guard best.map({ rows.count - first >= $0.rank.0 }) ?? true else { break }
        var stripes = free(rows[first])
        for last in rows.indices[first...] {
          if last > first { stripes = common(stripes, free(rows[last])) }
          if stripes.isEmpty { break }
          guard last - first + 1 >= max(PageLayout.leastLines, best?.rank.0 ?? 0) else { continue }
          for stripe in stripes {
            let gutter = Gutter(rows: first..<last + 1, stripe: stripe)
            let rank = (last - first + 1, stripe.upperBound - stripe.lowerBound)
            if let best, best.rank >= rank { continue }
            if gutter.isBetweenText(rows) { best = (gutter, rank) }
          }
        }
      }
      return best?.gutter.trimmed(rows)
    }

    /// The gutter without lines at its ends that have text on one side only and belong to what
    /// stands above or below.
    ///
    /// Those are lines that begin further left than any beside the gutter; a few next to text of
    /// full width; or all, where they are most, as around two short lists in a page of one column.
    private func trimmed(_ all: [Row]) -> Gutter {
      let inside = all[rows]
      let left = inside.indices.filter { all[$0].contains { $0.box.right <= stripe.lowerBound } }
      let right = inside.indices.filter { all[$0].contains { $0.box.left >= stripe.upperBound } }
      guard let left = left.first.map({ $0...(left.last ?? $0) }),
        let right = right.first.map({ $0...(right.last ?? $0) }), left.overlaps(right)
      else { return self }
      let shared = left.clamped(to: right)
      let edge = all[shared].compactMap { $0.first?.box.left }.min() ?? 0
      func isOutside(_ place: Int) -> Bool { all[place].allSatisfy { $0.box.left < edge - 5 } }
      let isInset = shared.count * 5 < rows.count * 2
      var start = rows.lowerBound
      var end = rows.upperBound
      let isHead = start > 0 && shared.lowerBound - start <= Self.few
      let isFoot = end < all.count && end - shared.upperBound - 1 <= Self.few
      if let last = (start..<shared.lowerBound).last(where: isOutside) {
        start = last + 1
      } else if isInset || isHead {
        start = isInset ? shared.lowerBound : head(of: shared, from: start, in: all)
      }
      if let first = (shared.upperBound + 1..<end).first(where: isOutside) {
        end = first
      } else if isInset || isFoot {
        end = shared.upperBound + 1
      }
      return Gutter(rows: start..<end, stripe: stripe)
    }

    /// Where the lines right above some begin that stand in line with those on the right: a column
    /// may begin higher than the one beside it.
    private func head(of shared: ClosedRange<Int>, from start: Int, in all: [Row]) -> Int {
      let edges = all[shared].flatMap { $0 }.map(\.box.left).filter { $0 >= stripe.upperBound }
      func isInLine(_ place: Int) -> Bool {
        all[place].allSatisfy { segment in
          segment.box.left >= stripe.upperBound
            && edges.contains { abs($0 - segment.box.left) <= 2 }
        }
      }
      let last = (start..<shared.lowerBound).last { !isInLine($0) }
      return last.map { $0 + 1 } ?? start
    }

    private func isBetweenText(_ rows: [Row]) -> Bool {
      let inside = rows[self.rows]
      let left = inside.count { $0.contains { $0.box.right <= stripe.lowerBound } }
      let right = inside.count { $0.contains { $0.box.left >= stripe.upperBound } }
      return left >= PageLayout.leastLines && right >= PageLayout.leastLines
    }

    func sides(of rows: [Row]) -> (left: [Segment], right: [Segment]) {
      let inside = rows[self.rows].flatMap { $0 }
      return (
        inside.filter { $0.box.left < stripe.lowerBound },
        inside.filter { $0.box.left >= stripe.lowerBound }
      )
    }

    private static func free(_ row: Row) -> [Range<Double>] {
      var stripes: [Range<Double>] = []
      var edge = -1e6
      for segment in row {
        if segment.box.left - edge >= least { stripes.append(edge..<segment.box.left) }
        edge = max(edge, segment.box.right)
      }
      stripes.append(edge..<max(edge + least, 1e6))
      return stripes
    }

    private static func common(_ one: [Range<Double>], _ other: [Range<Double>]) -> [Range<Double>]
    {
      one.flatMap { stripe in
        other.map { stripe.clamped(to: $0) }.filter { $0.upperBound - $0.lowerBound >= least }
      }
    }
  }
}
