internal import TalentModel

/// How wordings may begin: enough of them to turn away most places without trying any.
///
/// Hundreds of wordings begin with words as common as "no" and "kế"; few of them go on with what
/// stands behind.
struct CueOpening: Sendable {
  /// The words behind the first one and before the next part, with the first one's accents.
  private let words: [CuePattern.Word]
  /// What must follow them; `nil` where anything may.
  private let next: WordSet?

  /// The openings of all wordings of some tables, by their first words.
  static func all(of tables: [CueTable]) -> [FoldedWord: [CueOpening]] {
    var next: [[CuePattern.Word]: Set<FoldedWord>?] = [:]
    for pattern in tables.flatMap(\.all) {
      let words = wordsBehindFirst(of: pattern)
      for alternative in pattern.parts[0].alternatives {
        let known = next[alternative] ?? []
        next.updateValue(words.flatMap { words in known.map(words.union) }, forKey: alternative)
      }
    }
    let openings = next.map { CueOpening(words: $0, next: $1.map { WordSet(Array($0)) }) }
    return Dictionary(grouping: openings) { $0.words[0].plain }
  }

  /// The words that may stand behind the first part; `nil` where the wording may end there.
  private static func wordsBehindFirst(of pattern: CuePattern) -> Set<FoldedWord>? {
    var words: Set<FoldedWord> = []
    for part in pattern.parts.dropFirst() {
      words.formUnion(part.alternatives.compactMap(\.first?.plain))
      if !part.isRepeated { return words }
    }
    return nil
  }

  /// Whether a wording that opens so may begin at a token that is its first word.
  ///
  /// - Complexity: O(words of the opening).
  func mayBegin(at place: Int, in tokens: [Token]) -> Bool {
    let end = place + words.count
    guard end <= tokens.count else { return false }
    for (offset, word) in words.enumerated() {
      let token = tokens[place + offset]
      // Where no accent is written, any may be meant.
      guard token.plain == word.plain, token.accents == 0 || token.accents == word.accents else {
        return false
      }
    }
    guard let next else { return true }
    return end < tokens.count && next.contains(tokens[end].plain)
  }
}
