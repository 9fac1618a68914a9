internal import TalentModel

/// Finds the names of schools, whole: "Đại học Ngoại Thương", "University of Oxford", "MIT".
///
/// The common word goes with the proper part, since it is a part of the name, and with it the field
/// that a school is named after: "Học viện Ngân hàng" is no study of banking. Only words that tell
/// a level of education below a degree stay: "Cao đẳng [school]", "[school] High School".
enum Schools {
  /// Common words behind which the proper part stands.
  private struct Head {
    var words: [Word]
    /// Whether they tell a level by themselves: "Cao đẳng Kế toán".
    var isLevel: Bool
  }

  private static let heads: WordMap<[Head]> = {
    func heads(_ names: String, isLevel: Bool) -> [Head] {
      names.split(separator: ",").map { Head(words: Word.words(in: String($0)), isLevel: isLevel) }
    }
    let universities = """
      university of, academy of, institute of, college of, school of, polytechnic of,
      conservatory of, đại học, trường đh, đh, trường đại học, đhqg, học viện, viện đại học,
      đại học quốc gia
      """
    let levels = """
      trường cao đẳng, cao đẳng, cđ, trường thpt, thpt, trường trung cấp, trung cấp
      """
    let all = heads(universities, isLevel: false) + heads(levels, isLevel: true)
    return WordMap(grouping: all.sorted { $0.words.count > $1.words.count }) {
      $0.words[0].folded
    }
  }()

  /// Common words, folded, before which the proper part stands.
  private static let tails: WordSet = [
    "university", "college", "institute", "academy", "polytechnic", "school", "universiteit",
    "universitat", "universite", "universidad", "universita", "gymnasium", "lycee",
  ]

  /// Words that begin another thing than the name of a school: a major, a degree, a result.
  private static let stops: WordSet = [
    "chuyen", "nganh", "major", "bachelor", "master", "cu", "thac", "loai", "gpa", "tot", "b", "m",
    "bsc", "msc", "mba", "bba", "phd", "degree", "diploma", "bachelors", "masters", "emba", "llb",
    "llm", "majoring", "majored", "minor", "graduated",
  ]

  /// Words that do so when they are written small.
  private static let smallStops = WordSet(
    Word.words(
      in: """
        khoa hệ nghiệp năm từ đến với và tại ở về bằng điểm xếp hạng là chính giỏi khá loại nganh
        nghiep tai tu den nam voi in with from for at on degree graduated where
        """
    ).map(\.written)
  )

  /// Small words that names of schools have inside.
  private static let joints: WordSet = ["of", "and", "the", "for", "va", "de", "la"]

  /// What people are at a school: a title before its name, not a part of it.
  private static let titles: WordSet = [
    "teacher", "lecturer", "professor", "instructor", "tutor", "manager", "officer", "analyst",
    "engineer", "assistant", "director", "principal", "head", "student", "dean", "researcher",
    "fellow", "coordinator", "counselor", "counsellor", "librarian", "graduate", "alumnus",
    "intern",
    "accountant", "developer", "consultant", "specialist", "trainer", "vien",
  ]

  /// Letters by which schools are known.
  private static let letters: WordSet = [
    "mit", "ueh", "uef", "uel", "insead", "dhqg", "vnu", "neu", "ftu", "rmit", "hust", "buv", "lse",
    "nus", "ntu", "smu", "hku", "hkust", "hec", "ucla", "nyu", "usth", "hcmut", "hcmus", "hutech",
    "huflit", "ufm", "hub", "tdtu", "ueb", "bav", "dav", "uit", "ptit", "hou", "tmu", "dtu", "hsb",
    "ucl", "kcl", "essec", "escp", "imd", "iese", "eth", "epfl", "usc", "uts", "unsw", "anu", "aut",
    "kaist", "snu", "dhkt", "dhbk", "dhnt", "hvnh", "hvtc", "iuh", "vgu", "vju", "vinuni", "bku",
    "fpt", "ajc", "vnua", "aof", "ussh", "ulaw",
  ]

  /// The words, folded, at which something of a school can be.
  static var firstWords: [FoldedWord] {
    heads.words + tails.words + letters.words + ["at", "from", "tai"]
  }

  /// Words of a line that is about a course of study.
  private static let studyWords = Word.words(
    in: """
      bachelor bachelors master masters bsc msc mba bba phd degree diploma major gpa graduated
      university college studied alumni cử thạc tiến nghiệp ngành llb llm ba ma emba
      """
  )
  private static let studies = Set(studyWords.map(\.written))
  /// The same, folded.
  static var studyFirstWords: [FoldedWord] { studyWords.map(\.folded) }

  /// Marks for the proper parts in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words.
  ///   - role: What the text is about.
  ///   - isTerm: Whether a text names a thing of the taxonomy.
  /// - Returns: The marks.
  /// - Complexity: O(words).
  static func marks(
    in text: Text,
    words: [Word],
    role: Role,
    isTerm: (String) -> Bool
  ) -> [Mark] {
    var marks: [Mark] = []
    func mark(_ named: ArraySlice<Word>) {
      guard let first = named.first, let last = named.last else { return }
      marks.append(
        Mark(range: first.range.lowerBound..<last.range.upperBound, replacement: "[school]")
      )
    }
    var isCourse = false
    if case .education = role { isCourse = true }
    let isStudy =
      isCourse
      || words.contains {
        $0.traits.contains(.study) && studies.contains($0.written)
      }
    for place in words.indices where words[place].traits.contains(.school) {
      if let head = head(at: place, in: words) {
        let named = named(words[(place + head.words.count)...].prefix(10))
        if head.isLevel {
          // "Cao đẳng Kế toán" tells a level and a field.
          if !isTerm(text.of(named)) { mark(named) }
        } else {
          let before = head.words.last?.folded == "of" ? proper(before: place, in: words) : []
          if !named.isEmpty || !before.isEmpty {
            mark(words[(place - before.count)..<(place + head.words.count + named.count)])
          }
        }
      } else if tails.contains(words[place].folded), words[place].isCapitalised,
        !(place + 1 < words.count && words[place + 1].folded == "of")
      {
        let before = proper(before: place, in: words)
        let end = isLevel(place, in: words) ? before.endIndex : place + 1
        if !before.isEmpty { mark(words[before.startIndex..<end]) }
      } else if isStudy || isItem(place, in: words), isAbbreviation(words[place], in: text) {
        if letters.contains(words[place].folded) { mark(words[place...place]) }
      }
      if isCourse, ["at", "from", "tai"].contains(words[place].folded), !words[place].isCapitalised
      {
        let named = named(words[(place + 1)...].prefix(8))
        if !isTerm(text.of(named)) { mark(named) }
      }
    }
    return marks
  }

  private static func head(at place: Int, in words: [Word]) -> Head? {
    (heads[words[place].folded] ?? []).first { head in
      place + head.words.count < words.count
        && zip(words[place...], head.words).enumerated().allSatisfy { offset, pair in
          pair.0.agrees(with: pair.1) && (offset == 0 || pair.0.followsSpace)
        }
        && (words[place + head.words.count - 1].folded != "of" || words[place].isCapitalised)
    }
  }

  /// The proper part at the beginning of some words: a capital first, small ones among it.
  private static func named(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    guard let first = words.first, first.isCapitalised, first.followsSpace, !isStop(first) else {
      return []
    }
    var isEnglish = false
    return words.prefix { word in
      let isJoined = word.followsSpace || (word.followsDash && word.isCapitalised)
      if joints.contains(word.folded), !word.isCapitalised { isEnglish = true }
      // Behind "of" and "and" only capitals go on: "University of Oxford where I …".
      if isEnglish, !word.isCapitalised, !joints.contains(word.folded) { return false }
      return isJoined && word.isAlphabetic && (!isStop(word) || joints.contains(word.folded))
    }
  }

  /// Kinds of schools below a university, by the word before the common one.
  private static let lower: WordSet = ["high", "community", "junior", "technical", "vocational"]
  /// What a school that gives degrees teaches.
  private static let higher: WordSet = [
    "business", "law", "medical", "graduate", "management", "economics", "film", "engineering",
  ]

  /// Whether the common word at a place tells a level, with the word before it: "High School".
  private static func isLevel(_ place: Int, in words: [Word]) -> Bool {
    guard place > 0, words[place].followsSpace else { return false }
    let before = words[place - 1].folded
    return lower.contains(before) || words[place].folded == "school" && !higher.contains(before)
  }

  /// The proper part before a common word: "Harvard" of Harvard University.
  private static func proper(before place: Int, in words: [Word]) -> ArraySlice<Word> {
    // "High School Diploma", "Lincoln High School": a level, and no name.
    let isLower = place > 0 && words[place].followsSpace && lower.contains(words[place - 1].folded)
    let end = isLower ? place - 1 : place
    var start = end
    while start > 0, place - start < 6,
      words[start].gap.isSubset(of: [.space, .apostrophe, .point]),
      words[start].gap.isDisjoint(with: .point) || words[start - 1].isInitial,
      words[start - 1].isCapitalised, !isStop(words[start - 1]),
      !titles.contains(words[start - 1].folded)
    {
      start -= 1
    }
    return words[start..<end]
  }

  private static func isStop(_ word: Word) -> Bool {
    stops.contains(word.folded) && !word.isInitial
      || (!word.isCapitalised && smallStops.contains(word.written))
  }

  private static func isAbbreviation(_ word: Word, in text: Text) -> Bool {
    word.range.count >= 3 && word.range.count <= 7 && word.isCapitalised
      && text.bytes[word.range].allSatisfy { $0 < 0x60 || $0 >= 0x80 || $0 == 0x6E || $0 == 0x69 }
  }

  /// Whether a word stands alone between signs: "RMIT, 2015 - 2019".
  private static func isItem(_ place: Int, in words: [Word]) -> Bool {
    place == 0
      && (words.count == 1 || words[1].gap.separates
        || words[1].folded.isNumber)
  }
}
