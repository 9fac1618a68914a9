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
      đại học quốc gia, universitas, universiti, universidad, universidade, universita, universite,
      universitat, université, ecole, école, escuela, escola, istituto, instituto, hochschule,
      politecnico, politecnica
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
    "universitat", "universitet", "gymnasium", "lycee", "hochschule",
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
  static let joints: WordSet = [
    "of", "and", "the", "for", "va", "de", "la", "del", "des", "du", "di", "der", "fur", "e", "et",
  ]

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
    "iit", "iim", "esade", "polyu", "fpt", "ajc", "vnua", "aof", "ussh", "ulaw",
  ]

  /// What stands before a school where somebody learned.
  private static let places: WordSet = ["at", "from", "tai"]

  /// The words, folded, at which something of a school can be.
  static var firstWords: [FoldedWord] {
    heads.words + tails.words + letters.words + places.words
  }

  /// Degrees, whatever the school.
  private static let degrees = WordSet(
    Word.words(
      in: """
        bachelor bachelors master masters bsc msc mba emba bba phd llb llm bcom degree cử thạc tiến
        doctor doctorate
        """
    ).map(\.written)
  )

  /// What people are by a school that is named before it: "INSEAD alumna".
  private static let members: WordSet = [
    "graduate", "grad", "student", "alumnus", "alumna", "alumni", "mba", "emba",
  ]

  /// What people did at a school that is named behind it.
  private static let graduates = WordSet(
    Word.words(
      in: """
        graduate graduated graduating grad studied studying study student alumnus alumna alumni
        educated enrolled learned learnt trained degree diploma scholar scholarship mba emba phd
        nghiệp học
        """
    ).map(\.written)
  )

  /// Capitalised words before such a word that are no school: "Recent Graduate".
  private static let sorts: WordSet = [
    "recent", "fresh", "new", "honours", "honors", "university", "college", "international", "an",
    "a", "the", "i", "senior", "executive", "top", "first", "second", "final", "year", "full",
    "part", "time", "distance", "self", "post", "under", "outstanding", "excellent", "phd", "mba",
    "my", "also", "being", "as",
  ]

  /// Words of a line that is about a course of study.
  private static let studyWords = Word.words(
    in: """
      bachelor bachelors master masters bsc msc mba bba phd degree diploma major gpa graduated
      university college studied alumni cử thạc tiến nghiệp ngành llb llm ba ma emba
      graduate grad studying study student alumnus alumna educated enrolled learned learnt trained
      scholar scholarship bcom doctor doctorate học
      """
  )
  private static let studies = WordSet(studyWords.map(\.written))
  /// The same, folded.
  static var studyFirstWords: [FoldedWord] { studyWords.map(\.folded) }

  /// Marks for the proper parts in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words.
  ///   - course: What surrounds the text, where it is about a course of study.
  ///   - isTerm: Whether a text names a thing of the taxonomy.
  /// - Returns: The marks.
  /// - Complexity: O(words).
  static func marks(
    in text: Text,
    words: [Word],
    course: Courses.Line?,
    isTerm: (String) -> Bool
  ) -> [Mark] {
    let isCourse = course != nil
    var marks: [Mark] = []
    func mark(_ named: ArraySlice<Word>) {
      guard let first = named.first, let last = named.last else { return }
      marks.append(
        Mark(range: first.range.lowerBound..<last.range.upperBound, replacement: "[school]")
      )
    }
    let isStudy =
      isCourse
      || words.contains {
        $0.traits.contains(.study) && studies.contains($0.written)
      }
    var hasLevel = course?.isByDegree == true || tellsDegree(words)
    for place in words.indices where words[place].traits.contains(.study) && isStudy {
      if let school = self.school(before: place, in: words, text, isTerm) { mark(school) }
    }
    for place in words.indices where words[place].traits.contains(.school) {
      if let head = head(at: place, in: words) {
        let behind = words[(place + head.words.count)...].prefix(10)
        let named = named(behind)
        if place == 0, named.isEmpty, let value = labelled(behind, in: text, isTerm) {
          mark(value)
        } else if head.isLevel, !hasLevel {
          hasLevel = true
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
        let isLevel = isLevel(place, in: words) && !hasLevel
        let end = isLevel ? before.endIndex : place + 1 + country(at: place + 1, in: words)
        if !before.isEmpty { mark(words[before.startIndex..<end]) }
      } else if isStudy || isItem(place, in: words), isAbbreviation(words[place], in: text) {
        if letters.contains(words[place].folded) {
          mark(words[place..<(place + 1 + campus(at: place + 1, in: words))])
        }
      }
      if places.contains(words[place].folded), !words[place].isCapitalised,
        isCourse || isStudy && isOfGraduate(place, in: words)
      {
        let named = named(words[(place + 1)...].prefix(8))
        if !isTerm(text.of(named)) { mark(named) }
      }
    }
    return marks
  }

  /// Whether words tell a degree.
  static func tellsDegree(_ words: [Word]) -> Bool {
    words.contains { $0.traits.contains(.study) && degrees.contains($0.written) }
  }

  /// Whether somebody studied at what stands behind a place: "learned at Harvard".
  private static func isOfGraduate(_ place: Int, in words: [Word]) -> Bool {
    var before = place
    while before > 0, place - before < 6, !words[before].gap.contains(.point) {
      before -= 1
      if graduates.contains(words[before].written) { return true }
    }
    return false
  }

  /// The school before a word for who studied there: "INSEAD alumna", "Harvard MBA".
  private static func school(
    before place: Int,
    in words: [Word],
    _ text: Text,
    _ isTerm: (String) -> Bool
  ) -> ArraySlice<Word>? {
    guard members.contains(words[place].folded), place > 0, words[place].followsSpace else {
      return nil
    }
    let named = proper(before: place, in: words)
    guard let first = named.first, named.count <= 3, first.folded.count > 2,
      !named.contains(where: { sorts.contains($0.folded) || degrees.contains($0.written) }),
      !first.folded.hasSuffix("ed"), !first.folded.hasSuffix("ing"),
      !Courses.namesTerm(named, of: text, isTerm)
    else { return nil }
    return named
  }

  /// How many words at a place name the country of a school: "Fulbright University Vietnam".
  private static func country(at place: Int, in words: [Word]) -> Int {
    guard place < words.count, words[place].followsSpace else { return 0 }
    return Peoples.country(words[place...].prefix(4))
  }

  /// Cities that are part of the short names of schools: "HEC Paris".
  private static let campuses: WordSet = [
    "paris", "london", "singapore", "hanoi", "saigon", "lausanne", "rotterdam", "madrid",
    "barcelona", "berlin", "milan", "montreal", "melbourne", "shanghai", "dubai",
  ]

  /// How many words at a place name the country or city of a school: "RMIT Vietnam".
  private static func campus(at place: Int, in words: [Word]) -> Int {
    let country = country(at: place, in: words)
    guard country == 0, place < words.count, words[place].followsSpace,
      words[place].isCapitalised, campuses.contains(words[place].folded)
    else { return country }
    return 1
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

  /// Words of two syllables in names of schools whose second one is a stop elsewhere: "Bách khoa".
  private static let compounds: [FoldedWord: WordSet] = [
    "chinh": ["tai", "hanh", "buu"], "khoa": ["bach", "y", "nha", "dai"], "ve": ["bao"],
    "nam": ["viet", "phuong", "dong", "mien", "tay"],
  ]

  /// The school behind a common word as a label, "Đại học: Kinh tế quốc dân"; `nil` for a field.
  private static func labelled(
    _ words: ArraySlice<Word>,
    in text: Text,
    _ isTerm: (String) -> Bool
  ) -> ArraySlice<Word>? {
    guard let first = words.first,
      text.bytes[..<first.range.lowerBound].last(where: { $0 != 0x20 }) == UInt8(ascii: ":")
    else { return nil }
    let named = named(words, isLabelled: true)
    return isFields(named, in: text, isTerm) ? nil : named
  }

  /// Whether some words name nothing but things of the taxonomy: "Kế toán - Kiểm toán".
  private static func isFields(
    _ words: ArraySlice<Word>,
    in text: Text,
    _ isTerm: (String) -> Bool
  ) -> Bool {
    var start = words.startIndex
    for place in words.indices where place >= start {
      let next = place + 1
      let isJoint = next < words.endIndex && ["va", "and"].contains(words[next].folded)
      guard next == words.endIndex || isJoint || !words[next].followsSpace else { continue }
      guard isTerm(text.of(words[start..<next])) else { return false }
      start = isJoint ? next + 1 : next
    }
    return true
  }

  /// The proper part at the beginning of some words: a capital first, small ones among it.
  private static func named(
    _ words: ArraySlice<Word>,
    isLabelled: Bool = false
  ) -> ArraySlice<Word> {
    guard let first = words.first, first.isCapitalised, first.followsSpace || isLabelled,
      !isStop(first)
    else { return [] }
    var isEnglish = false
    var last = first
    var named = words.prefix { word in
      defer { last = word }
      // "Đại học Luật TP.HCM": the name goes on behind a shortened word.
      let isShort = ["tp", "st"].contains(last.folded) && word.gap.isSubset(of: [.point, .space])
      let isJoined =
        word.followsSpace || isShort || (word.followsDash && word.isCapitalised)
        || isLabelled && word.range == first.range
      if joints.contains(word.folded), !word.isCapitalised { isEnglish = true }
      // Behind "of" and "and" only capitals go on: "University of Oxford where I …".
      if isEnglish, !word.isCapitalised, !joints.contains(word.folded) { return false }
      let isStop =
        isStop(word) && !joints.contains(word.folded)
        && compounds[word.folded]?.contains(last.folded) != true
      return isJoined && word.isAlphabetic && !isStop
    }
    while let last = named.last, !last.isCapitalised, joints.contains(last.folded) {
      named.removeLast()
    }
    return named
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
