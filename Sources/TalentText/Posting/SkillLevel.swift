internal import TalentModel

/// Reads the level at which a skill is asked, where the words beside it are plain about it.
enum SkillLevel {
  private static let words: [(level: Int, phrases: [[FoldedWord]])] = [
    (5, [["expert"], ["mastery"], ["chuyen", "gia"]]),
    (4, [["advanced"], ["nang", "cao"], ["in", "depth"], ["chuyen", "sau"]]),
    (2, [["basic"], ["co", "ban"], ["familiarity"], ["familiar"], ["exposure"]]),
  ]

  /// The level, 1…5, `nil` where nothing tells it.
  static func level(of skill: Mention, in clause: PostingClause, _ text: PostingText) -> Int? {
    guard let place = clause.tokens.firstIndex(of: skill.tokens.lowerBound) else { return nil }
    var start = place
    while start > 0, place - start < 5, text.tokens[clause.tokens[start]].gap == .none {
      start -= 1
    }
    let end = min(clause.tokens.count, place + skill.tokens.count + 2)
    let near = clause.tokens[start..<end].map { text.tokens[$0].plain }
    return words.first { entry in
      entry.phrases.contains { phrase in
        near.indices.contains { near[$0...].starts(with: phrase) }
      }
    }?.level
  }
}
