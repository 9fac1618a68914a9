internal import TalentModel

/// Finds what people tell about themselves in running text: age, birth, sex, family, origin,
/// belief, health, and the pronouns that tell a man from a woman.
enum PersonalPhrases {
  /// Phrases by the words that they can begin with, and those that begin with a kind of word.
  private static let byWord: WordLists<Phrase> = {
    var table: [FoldedWord: [Phrase]] = [:]
    for phrase in PersonalWordings.phrases {
      for word in phrase.firstWords { table[word, default: []].append(phrase) }
    }
    return WordLists(table)
  }()
  private static let numbered = PersonalWordings.phrases.filter {
    $0.beginning == .number && $0.firstWords.isEmpty
  }
  private static let demonyms = PersonalWordings.phrases.filter { $0.beginning == .demonym }

  private static let pronouns: WordSet = [
    "he", "she", "him", "his", "her", "hers", "himself", "herself",
  ]

  /// Vietnamese forms of address that stand for the person the text is about.
  private static let persons = WordSet(
    Word.words(in: "anh chị ông bà cô").map(\.written)
  )

  /// What follows such a form where it stands for a person.
  private static let verbs = WordSet(
    Word.words(in: "có đã là từng đang sẽ phụ chịu cũng luôn được làm quản tham tốt hiện").map(
      \.written
    )
  )

  /// The words, folded, at which a phrase can begin.
  static var firstWords: [FoldedWord] {
    byWord.words + pronouns.words + Word.words(in: "anh chị ông bà cô").map(\.folded)
      + Peoples.firstWords
  }

  /// Marks for all phrases in a text.
  ///
  /// - Complexity: O(words).
  static func marks(in split: SplitText) -> [Mark] {
    let (text, words) = (split.text, split.words)
    var marks: [Mark] = []
    let isShouted = !split.signs.contains(.small)
    var place = 0
    while place < words.count {
      guard words[place].traits.contains(.phrase) || !words[place].isAlphabetic else {
        place += 1
        continue
      }
      let found = longest(at: place, in: words) ?? pronoun(at: place, in: words, text, isShouted)
      guard let (length, replacement) = found else {
        place += 1
        continue
      }
      let range = words[place].range.lowerBound..<words[place + length - 1].range.upperBound
      marks.append(Mark(range: range, replacement: replacement))
      place += length
    }
    return marks
  }

  private static func longest(at place: Int, in words: [Word]) -> (Int, String)? {
    let word = words[place]
    var longest: (Int, String)?
    func take(_ phrase: Phrase) {
      guard phrase.mayGoOn(behind: place, in: words),
        let length = phrase.length(at: place, in: words)
      else { return }
      if length > longest?.0 ?? 0 { longest = (length, phrase.replacement) }
    }
    if word.traits.contains(.phrase) {
      let byWord = byWord
      for number in byWord.places(of: word.folded) { take(byWord[number]) }
    }
    if word.folded.beginsWithDigit { numbered.forEach(take) }
    if word.isCapitalised, Peoples.firstDemonyms.contains(word.folded) { demonyms.forEach(take) }
    return longest
  }

  /// Words beside a "he" that is "hệ" without its accent: "quan he", "he thong".
  private static let beforeBond: WordSet = ["quan", "lien", "the", "mot", "cac", "thuoc", "chinh"]
  private static let behindBond: WordSet = ["thong", "so", "dieu", "sinh", "qua", "chinh", "dao"]

  private static func isVietnamese(at place: Int, in words: [Word]) -> Bool {
    guard words[place].folded == "he" else { return false }
    // English words stand on neither side: "the he" and "he so" are none of its phrases.
    if place > 0, words[place].followsSpace, beforeBond.contains(words[place - 1].folded) {
      return true
    }
    return place + 1 < words.count && words[place + 1].followsSpace
      && behindBond.contains(words[place + 1].folded)
  }

  /// A pronoun; written in capitals (HIS, SHE) it is an abbreviation, unless all the line is.
  private static func pronoun(
    at place: Int,
    in words: [Word],
    _ text: Text,
    _ isShouted: Bool
  ) -> (Int, String)? {
    let word = words[place]
    if pronouns.contains(word.folded) {
      let isAbbreviation = !isShouted && text.bytes[word.range].allSatisfy { $0 < 0x60 }
      let isPart =
        word.gap.contains(.dash) && !word.gap.contains(.space)
        || text.byte(at: word.range.upperBound) == UInt8(ascii: "-")
      let isOther = isAbbreviation || isPart || word.isAccented
      return isOther || isVietnamese(at: place, in: words) ? nil : (1, "[they]")
    }
    guard persons.contains(word.written), place + 1 < words.count,
      words[place + 1].followsSpace, verbs.contains(words[place + 1].written)
    else { return nil }
    // "Anh có", but "tiếng Anh có": this one counts only where a sentence begins.
    let isOpening = place == 0 || word.gap.contains(.point)
    return isOpening || word.isAccented ? (1, "[they]") : nil
  }
}
