internal import TalentIdentity

/// Finds the lines under a heading of what is wished or missing: "Would like to learn", "Chưa có
/// kinh nghiệm".
enum WishedBlocks {
  /// How many words such a heading has, and how many lines one bears on, at most.
  private static let most = (words: 8, lines: 8)

  private static let headings = CueTable(
    CueTables.wishedHeadings
      + [
        "would_like|i_would_like|i_d_like|want|wish|hope|keen|eager|plan to learn|study|improve"
          + "|explore more|about|next*",
        "no|without|not_yet experience|experienced in|with|of*", "not_yet learned|learnt",
        "chưa có|từng* kinh_nghiệm|biết|làm|học với|trong|về*",
        "kỹ_năng|kiến_thức|điểm* còn_thiếu|còn_yếu|chưa_có",
        "muốn|mong_muốn|đang học|tìm_hiểu thêm*",
        "định_hướng|dự_định|kế_hoạch học_tập|học_thêm",
      ].map { CuePattern($0, .wished) }
  )

  /// For each block, whether it stands under such a heading.
  ///
  /// - Complexity: O(blocks).
  static func all(in document: ReadDocument) -> [Bool] {
    var found = [Bool](repeating: false, count: document.ranges.count)
    var left = 0
    var role: Role?
    for block in document.ranges.indices {
      if isHeading(block, document) {
        (left, role) = (most.lines, nil)
      } else if left > 0 {
        let isNext = role == nil || role == document.roles[block]
        guard document.roles[block] != .heading, isNext else {
          left = 0
          continue
        }
        role = document.roles[block]
        found[block] = true
        left -= 1
      }
    }
    return found
  }

  private static func isHeading(_ block: Int, _ document: ReadDocument) -> Bool {
    let line = document.ranges[block]
    guard let first = line.first, line.count <= most.words else { return false }
    let patterns = headings.patterns(at: document.tokens[first])
    guard !patterns.isEmpty else { return false }
    let isBare = document.tokens[line].allSatisfy { $0.accents == 0 }
    return patterns.contains {
      $0.end(from: first, upTo: line.upperBound, in: document.tokens, isBare: isBare)
        == line.upperBound
    }
  }
}
