internal import TalentModel

/// Phrases with a meaning each, found in tokens by their first word.
///
/// Words fold as in texts; a word that carries accents in the text must carry those of the phrase
/// (`học viên`, a student, is not `Học viện`, an academy).
struct Phrases<Meaning: Hashable & Sendable>: Sendable {
  /// A phrase found, with its tokens.
  struct Found {
    var meaning: Meaning
    var tokens: Range<Int>
  }

  private struct Phrase {
    var words: [Token]
    var meaning: Meaning
  }

  /// By the first word, the longest first.
  private let phrases: WordLists<Phrase>

  init(_ lines: [(meaning: Meaning, phrases: [String])]) {
    let all = lines.flatMap { line in
      line.phrases.map { Phrase(words: Tokenizer.tokens(in: $0), meaning: line.meaning) }
    }
    phrases = WordLists(
      Dictionary(grouping: all.sorted { $0.words.count > $1.words.count }) {
        $0.words.first?.plain ?? ""
      }
    )
  }

  /// Whether a phrase may begin with a token.
  func mayBegin(at token: Token) -> Bool { phrases.contains(token.plain) }

  /// The longest phrase that begins at a token and ends before another one.
  func phrase(at place: Int, before end: Int, in tokens: [Token]) -> Found? {
    for number in phrases.places(of: tokens[place].plain) {
      let count = phrases[number].words.count
      guard place + count <= end,
        (0..<count).allSatisfy({ Self.agree(tokens[place + $0], phrases[number].words[$0]) })
      else { continue }
      return Found(meaning: phrases[number].meaning, tokens: place..<(place + count))
    }
    return nil
  }

  /// The phrases in a range of tokens, from the left, the longest at each place, none overlapping.
  ///
  /// - Complexity: O(tokens).
  func all(in range: Range<Int>, of tokens: [Token]) -> [Found] {
    var found: [Found] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let phrase = phrase(at: place, before: range.upperBound, in: tokens) {
        found.append(phrase)
        place = phrase.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private static func agree(_ token: Token, _ word: Token) -> Bool {
    token.plain == word.plain && (token.accents == 0 || token.accents == word.accents)
  }
}
