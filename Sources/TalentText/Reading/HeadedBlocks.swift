internal import TalentIdentity

/// Finds the lines under a heading of what is wished or denied: "Would like to learn", "Chưa có
/// kinh nghiệm".
enum HeadedBlocks {
  /// How many words such a heading has, and how many lines one bears on, at most.
  private static let most = (words: 8, lines: 8)

  private static let headings = CueTable(
    CueTables.wishedHeadings + CueTables.deniedHeadings
      + [
        "would_like|i_would_like|i_d_like|want|wish|hope|keen|eager|plan to learn|study|improve"
          + "|explore more|about|next*",
        "kỹ_năng|kiến_thức|điểm còn|đang* yếu",
        "muốn|mong_muốn|đang học|tìm_hiểu thêm*",
        "định_hướng|dự_định|kế_hoạch học_tập|học_thêm",
      ].map { CuePattern($0, .wished) }
  )

  /// For each block, what a heading that it stands under says of it.
  ///
  /// - Complexity: O(blocks).
  static func all(in document: ReadDocument) -> [Cue] {
    var found = [Cue](repeating: [], count: document.ranges.count)
    var left = 0
    var cue: Cue = []
    var role: Role?
    for block in document.ranges.indices {
      if let heading = heading(block, document) {
        (left, cue, role) = (most.lines, heading, nil)
      } else if left > 0 {
        let isNext = role == nil || role == document.roles[block]
        guard document.roles[block] != .heading, isNext else {
          left = 0
          continue
        }
        role = document.roles[block]
        found[block] = cue
        left -= 1
      }
    }
    return found
  }

  private static func heading(_ block: Int, _ document: ReadDocument) -> Cue? {
    let line = document.ranges[block]
    guard let first = line.first, line.count <= most.words else { return nil }
    let patterns = headings.patterns(at: document.tokens[first])
    guard !patterns.isEmpty else { return nil }
    let isBare = document.tokens[line].allSatisfy { $0.accents == 0 }
    return patterns.first {
      $0.end(from: first, upTo: line.upperBound, in: document.tokens, isBare: isBare)
        == line.upperBound
    }?.cue
  }
}
