internal import TalentModel

/// Finds what people tell about themselves in running text: age, birth, sex, family, origin,
/// belief, health, and the pronouns that tell a man from a woman.
enum PersonalPhrases {
  static let phrases: [Phrase] = [
    phrases(
      "[birth]",
      .anywhere,
      """
      born in|on|around #year, born #year, born on|in #date, born #date, sinh năm #year,
      năm sinh #year, sinh ngày #date, ngày sinh #date, sn #year, aged #age, age #age, tuổi #age,
      #age years old, #age years of age, #age year old, #age yo, #age y o, #age tuổi
      """
    ),
    phrases(
      "[origin]",
      .anywhere,
      """
      citizen|national of #country, citizen|national of the #country, citizenship of #country,
      #demonym passport holder, holder of a|an #demonym passport, #demonym nationality,
      #demonym citizenship, nationality|citizenship #demonym, nationality|citizenship #country,
      hold|holding|holds a|an #demonym passport, quốc tịch #country, công dân #country,
      mang quốc tịch #country, việt kiều #country, là người #nation, of #demonym origin,
      of #demonym descent, of #demonym heritage, of #demonym ethnicity, of #demonym extraction,
      ethnic #demonym, ethnically #demonym, overseas vietnamese, #demonym born, dân tộc #proper,
      born and raised in #place, born in #place, raised in #place, grew up in #place,
      originally from #place, native of #place, hails|hailing from #place, sinh tại|ở #place,
      sinh ra tại|ở #place, sinh ra và lớn lên tại|ở #place, lớn lên tại|ở #place, quê ở|tại #place,
      quê quán #place, nguyên quán #place, nơi sinh #place
      """
    ),
    phrases("[origin]", .opening, "người #nation, gốc #nation, quê #place"),
    phrases("[origin]", .item, "việt kiều, viet kieu"),
    phrases("[origin]", .unfollowed, "#demonym national, #demonym citizen, #demonym passport"),
    phrases(
      "[family]",
      .anywhere,
      """
      mother|father|parent|mum|mom|dad of #count children|kids|sons|daughters|boys|girls,
      mother|father|parent|mum|mom|dad of #count, married with #count children|kids,
      married with children|kids, happily married, đã kết hôn, chưa kết hôn, đã lập gia đình,
      chưa lập gia đình, đã có gia đình, chưa có gia đình, độc thân, đã ly hôn, ly dị,
      marital status married|single|divorced|widowed, newly married, recently married
      """
    ),
    phrases(
      "[family]",
      .item,
      """
      single, married, unmarried, divorced, widowed, widow, widower, #count children, #count child,
      có #count con, no children, mother, father, husband, wife, có gia đình, kết hôn,
      single mother,
      single father, working mother, working father
      """
    ),
    phrases(
      "[sex]",
      .anywhere,
      """
      male, female, a|an man|woman, as man|woman, young man|woman,
      giới tính nam|nữ, nam giới, nữ giới
      """
    ),
    phrases("[sex]", .item, "man, woman, nam, nữ, transgender, non binary"),
    phrases("[belief]", .anywhere, "practising|practicing|devout #proper, tôn giáo #proper"),
    phrases(
      "[belief]",
      .item,
      """
      christian, catholic, roman catholic, protestant, buddhist, muslim, hindu, jewish, atheist,
      sikh,
      phật giáo, công giáo, thiên chúa giáo, tin lành, đạo phật, đạo thiên chúa, không tôn giáo,
      no religion, cao đài, hòa hảo, hồi giáo, đảng viên, đảng viên đảng cộng sản việt nam
      """
    ),
    phrases(
      "[health]",
      .anywhere,
      """
      in good|excellent|perfect|full health, sức khỏe|khoẻ tốt, sức khỏe|khoẻ bình thường,
      sức khỏe|khoẻ ổn định, physically fit
      """
    ),
    phrases(
      "[health]",
      .item,
      "disabled, wheelchair user, khuyết tật, non smoker, good health, excellent health, pregnant"
    ),
  ].flatMap(\.self)

  private static func phrases(
    _ replacement: String,
    _ scope: Phrase.Scope,
    _ patterns: String
  ) -> [Phrase] {
    patterns.split(separator: ",").map { Phrase($0, replacement, scope) }
  }

  /// Phrases by the words that they can begin with, and those that begin with a kind of word.
  private static let byWord: WordMap<[Phrase]> = {
    var table: [FoldedWord: [Phrase]] = [:]
    for phrase in phrases {
      for word in phrase.firstWords { table[word, default: []].append(phrase) }
    }
    return WordMap(table)
  }()
  /// Words that are a phrase alone; others need one behind them that may go on with it.
  private static let alone = WordSet(phrases.filter(\.isAlone).flatMap(\.firstWords))
  private static let hasLoneKind = phrases.contains { $0.isAlone && $0.beginning != .words }
  private static let seconds = WordSet(phrases.flatMap(\.secondWords))
  private static let numbered = phrases.filter { $0.beginning == .number }
  private static let demonyms = phrases.filter { $0.beginning == .demonym }

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

  static func longest(at place: Int, in words: [Word]) -> (Int, String)? {
    let word = words[place]
    guard hasLoneKind || alone.contains(word.folded) || mayGoOn(behind: place, in: words) else {
      return nil
    }
    var longest = 0
    var best: Phrase?
    func take(_ phrases: [Phrase]) {
      for phrase in phrases {
        guard let length = phrase.length(at: place, in: words), length > longest else { continue }
        longest = length
        best = phrase
      }
    }
    if let phrases = byWord[word.folded] { take(phrases) }
    if word.isCapitalised || !word.isAlphabetic { take(numbered) }
    if word.isCapitalised, Peoples.mayBegin(with: word.folded) { take(demonyms) }
    return best.map { (longest, $0.replacement) }
  }

  /// Whether the word behind another one can be the second of a phrase.
  private static func mayGoOn(behind place: Int, in words: [Word]) -> Bool {
    guard place + 1 < words.count else { return false }
    let next = words[place + 1]
    return next.isCapitalised || !next.isAlphabetic || seconds.contains(next.folded)
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
      return isAbbreviation || isPart || word.isAccented ? nil : (1, "[they]")
    }
    guard persons.contains(word.written), place + 1 < words.count,
      words[place + 1].followsSpace, verbs.contains(words[place + 1].written)
    else { return nil }
    // "Anh có", but "tiếng Anh có": this one counts only where a sentence begins.
    let isOpening = place == 0 || word.gap.contains(.point)
    return isOpening || word.isAccented ? (1, "[they]") : nil
  }
}
