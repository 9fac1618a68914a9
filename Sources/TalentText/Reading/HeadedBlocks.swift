internal import TalentIdentity

/// Finds the lines under a heading of what is wished or denied: "Would like to learn", "Chưa có
/// kinh nghiệm".
enum HeadedBlocks {
  /// How many words such a heading has, and how many lines one bears on, at most.
  private static let most = (words: 9, lines: 30)

  private static let headings = CueTable(
    CueTables.wishedHeadings + CueTables.deniedHeadings + CueTables.goalHeadings
      + CueTables.objectiveHeadings
      + ["kỹ_năng|kĩ_năng|kiến_thức|điểm còn|đang* yếu"].map { CuePattern($0, .wished) }
  )

  /// For each block, what a heading that it stands under says of it.
  ///
  /// - Complexity: O(blocks).
  static func all(in document: ReadDocument) -> [Cue] {
    var found = [Cue](repeating: [], count: document.ranges.count)
    var left = 0
    var above: CuePattern?
    var role: Role?
    for block in document.ranges.indices {
      if let heading = heading(block, document) {
        (left, above, role) = (most.lines, heading, nil)
      } else if left > 0, let above {
        let isNext = role == nil || role == document.roles[block]
        guard document.roles[block] != .heading, document.bodies[block] == nil, isNext else {
          left = 0
          continue
        }
        role = document.roles[block]
        if above.cue == .aimed, begins(CueTables.lessonsAhead, block, document) {
          found[block] = .wished
        } else if !above.isBare || isGoal(block, document) {
          found[block] = above.cue
        }
        left -= 1
      }
    }
    return found
  }

  private static func heading(_ block: Int, _ document: ReadDocument) -> CuePattern? {
    let line = document.ranges[block]
    guard let first = line.first, line.count <= most.words else { return nil }
    let patterns = headings.patterns(at: document.tokens[first])
    guard !patterns.isEmpty else { return nil }
    let isBare = document.tokens[line].allSatisfy { $0.accents == 0 }
    return patterns.first {
      $0.end(from: first, upTo: line.upperBound, in: document.tokens, isBare: isBare)
        == line.upperBound
    }
  }

  /// Whether a line is one sentence that begins with what somebody wants to do.
  private static func isGoal(_ block: Int, _ document: ReadDocument) -> Bool {
    let line = document.ranges[block]
    let isSentence = !document.tokens[line].dropFirst()
      .contains { $0.sign == "." && $0.isSpaced }
    guard isSentence else { return false }
    return begins(CueTables.goals, block, document)
  }

  private static func begins(_ table: CueTable, _ block: Int, _ document: ReadDocument) -> Bool {
    let line = document.ranges[block]
    guard let first = line.first else { return false }
    let isBare = document.tokens[line].allSatisfy { $0.accents == 0 }
    return table.end(from: first, upTo: line.upperBound, in: document.tokens, isBare: isBare) != nil
  }
}
