internal import TalentModel

/// Whether words in an item or sentence behind that of a certificate still tell of it.
extension CertificateWords {
  /// Whether a sentence, or an item of a list, begins with a token.
  static func isNextItem(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens[place].gap == .hard && (tokens[place].sign == "." || CueScope.isItem(tokens[place].sign))
  }

  /// Whether a bracket was closed before a token, as in "(expected 2027), CPA".
  static func isBehindBracket(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens[place].gap == .hard && (tokens[place].sign == "," || tokens[place].sign == ")")
  }

  /// Words, levelled, for what a certificate consists of and leads to: "CFA; sitting for Level II".
  private static let parts: WordSet = [
    "level", "part", "paper", "exam", "module", "subject", "section", "stage", "membership",
    "certification", "certificate", "qualification", "license", "charter", "program", "completion",
    "test", "assessment", "result", "it", "ky", "mon", "phan", "cap", "chung", "lan",
  ]
  /// Words that may stand before one of them.
  private static let articles: WordSet = [
    "the", "a", "an", "all", "both", "my", "its", "first", "final", "last", "next", "for", "of",
    "cac",
  ]
  /// Words before how, when and where something was passed.
  private static let manners: WordSet = [
    "on", "at", "by", "with", "from", "since", "nam", "thang", "ngay", "vao", "tu", "tai", "voi",
  ]
  /// Words with which what is told of the person begins: "I have not", "hiện tôi đang".
  private static let selves: WordSet = [
    "i", "m", "ve", "am", "is", "was", "be", "been", "have", "has", "had", "t", "also", "just",
    "currently", "now", "still", "already", "recently", "successfully", "yet", "but", "toi", "em",
    "minh", "da", "dang", "moi", "se", "hien", "tai", "nay", "van", "con", "nhung",
  ]
  private static let reachOfObject = 6

  /// "Google Data Analytics Certificate · Not certified in AWS": whether words that lead to what
  /// they tell of stand in an item or sentence of their own, behind that of a name, and it tells of
  /// something else than a part of it.
  static func beginsAnother(
    _ words: Range<Int>,
    behind name: Range<Int>,
    _ tokens: [Token]
  ) -> Bool {
    let start = (name.upperBound...words.lowerBound).last { isNextItem($0, tokens) }
    guard let start else { return false }
    let isLed = (start..<words.lowerBound).allSatisfy { place in
      let word = tokens[place].plain
      return selves.contains(word) || negations.contains(word) || articles.contains(word)
        || parts.contains(word) || isDate(word)
    }
    guard isLed else { return true }
    let block = tokens[name.lowerBound].block
    let object = (words.upperBound..<min(words.upperBound + reachOfObject, tokens.count))
      .prefix { tokens[$0].gap == .none && tokens[$0].block == block }
    guard let first = object.first, !manners.contains(tokens[first].plain) else { return false }
    let isTime = object.prefix(2).contains { isDate(tokens[$0].plain) }
    let noun = object.first { !articles.contains(tokens[$0].plain) }
    return !isTime && !(noun.map { parts.contains(tokens[$0].plain) } ?? false)
  }

  private static func isDate(_ word: FoldedWord) -> Bool {
    word.hasDigit || DateWords.months.contains(word)
  }
}
