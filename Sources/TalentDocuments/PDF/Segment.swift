internal import TalentText

/// A stretch of text on one line of a page.
struct Segment {
  var text: String
  var box: Box
  /// Size of the font, in points.
  var size: Double
  /// Whether it was made of several that stand apart on one line.
  var isRow = false
}

extension Segment {
  /// Gaps up to this, in heights of the line, are spaces in a text; wider ones part columns.
  private static let widestSpace = 0.9
  /// Gaps up to this, in heights of the line, are no spaces.
  private static let narrowestSpace = 0.12

  /// Joins runs that follow each other on one line.
  ///
  /// - Complexity: O(n log n).
  static func segments(of runs: [PopplerPages.Run]) -> [Segment] {
    let parts = runs.map { Segment(text: $0.text, box: $0.box, size: $0.font.size) }
    var segments: [Segment] = []
    for row in rows(of: parts) {
      var isFirst = true
      for part in row {
        if !isFirst, let last = segments.last, last.isContinued(by: part) {
          segments[segments.count - 1].append(part)
        } else {
          segments.append(part)
        }
        isFirst = false
      }
    }
    return segments.compactMap { segment in
      var segment = segment
      segment.text = segment.text.trimmed
      // Symbol fonts have their bullets where Unicode has no characters.
      if let first = segment.text.unicodeScalars.first, Legibility.isStrange(first) {
        segment.text = ("• " + String(segment.text.unicodeScalars.dropFirst())).trimmed
      }
      return segment.text.isEmpty ? nil : segment
    }
  }

  /// Segments side by side, from top to bottom, each row from left to right.
  static func rows(of segments: [Segment]) -> [[Segment]] {
    var rows: [[Segment]] = []
    var first: Box?
    let ordered = segments.enumerated().sorted {
      ($0.element.box.middle, $0.offset) < ($1.element.box.middle, $1.offset)
    }
    for (_, segment) in ordered {
      if let first, segment.box.isBeside(first) {
        rows[rows.count - 1].append(segment)
      } else {
        rows.append([segment])
        first = segment.box
      }
    }
    return rows.map { row in
      row.enumerated().sorted {
        ($0.element.box.left, $0.offset) < ($1.element.box.left, $1.offset)
      }.map(\.element)
    }
  }

  private func isContinued(by next: Segment) -> Bool {
    box.isBeside(next.box)
      && next.box.left - box.right < Self.widestSpace * min(box.height, next.box.height)
  }

  private mutating func append(_ next: Segment) {
    let gap = next.box.left - box.right
    let isApart = gap > Self.narrowestSpace * min(box.height, next.box.height)
    let isSpaced = text.last?.isWhitespace ?? true || next.text.first?.isWhitespace ?? true
    text += (isApart && !isSpaced ? " " : "") + next.text
    box = box.union(next.box)
    size = max(size, next.size)
  }
}
