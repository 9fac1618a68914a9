internal import TalentModel

/// Finds names of persons that nobody declared: behind a label or a form of address, and in a line
/// that reads like one.
struct Names {
  /// Whether a text names a thing of the taxonomy and hence not a person.
  let isTerm: (String) -> Bool
  /// Whether a line is a heading.
  let isHeading: (String) -> Bool

  /// Family names of nearly all Vietnamese people.
  private static let families = byFolded(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh trương lâm mai
    đào đoàn cao hà tạ lương lưu quách châu thái kiều tôn tô tăng la nghiêm phùng tiêu văn vương
    khuất kim thạch cù chu diệp giang triệu từ khổng tống lục hứa doãn đàm lại mạc nông ông đồng
    """
  )

  /// Beginnings that look like a family name and are something else.
  private static let falseStarts = phrases(
    """
    hồ sơ, lý lịch, đào tạo, đồ án, lễ tân, hà nội, kim loại, văn phòng, văn bằng, vận hành,
    hạ tầng,
    cao đẳng, cao học, tôn giáo, chủ tịch, chủ quản, lương mong, tổ chức, trưởng phòng, trưởng nhóm,
    lý do, đo lường, thái độ, làm việc, lưu ký, giảng viên, giảng dạy, ngôn ngữ, đảng viên,
    đang học,
    từ ngày, từ tháng, từ năm, hồ chí minh, lương hưu, lưu trữ, cao cấp, mai mối, la bàn, chu kỳ,
    đồng nai, đồng tháp, cao bằng, hà nam, hà giang, hà tĩnh, lâm đồng, thái bình, thái nguyên,
    kiên giang, đồng hồ, lại sức, văn hóa, kim ngạch, dương lịch, thái lan, văn thư, đối tác
    """
  )

  /// Pairs of words that headings and headlines consist of, with accents or without.
  private static let documentPhrases = phrases(
    """
    kinh nghiệm, làm việc, thông tin, cá nhân, học vấn, kỹ năng, kĩ năng, mục tiêu, nghề nghiệp,
    trình độ, chứng chỉ, ngoại ngữ, sở thích, tham chiếu, hoạt động, giải thưởng, dự án, liên hệ,
    tóm tắt, giới thiệu, bản thân, công ty, ngân hàng, đại học, quá trình, công tác, bằng cấp,
    thành tích, ứng viên, ứng tuyển, tin học, điểm mạnh, nhân viên, chuyên viên, kế toán, quản lý,
    giám đốc, trưởng phòng, hồ sơ, lý lịch, xin việc, việt nam, sơ yếu, đào tạo, chuyên môn
    """
  )

  /// Titles before the name of a person, with a point behind them.
  static let shortTitles: WordSet = [
    "pgs", "ts", "ths", "gs", "bs", "ls", "ks", "cn", "dr", "prof", "mr", "mrs", "ms", "assoc",
  ]

  /// What stands before a name at the top of a document.
  private static let honorifics: WordSet = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "ths", "ts", "pgs", "gs", "ong", "ba",
  ]

  /// What stands behind a name: degrees and letters.
  private static let letters: WordSet = [
    "cfa", "cpa", "acca", "fcca", "aca", "frm", "mba", "emba", "phd", "msc", "bsc", "cams", "pmp",
    "cma", "cia", "cisa", "cissp", "jr", "sr", "ii", "iii", "esq", "llm", "llb", "shrm", "phr",
    "cv",
  ]

  /// Small words inside names.
  private static let particles: WordSet = [
    "de", "del", "der", "den", "di", "da", "do", "dos", "du", "la", "le", "van", "von", "bin",
    "binti", "al", "el", "ibn", "y", "e", "ter", "bint", "zu",
  ]

  /// Words of documents that never are a name.
  private static let documentWords: WordSet = [
    "confidential", "strictly", "private", "draft", "curriculum", "vitae", "resume", "cv",
    "summary", "profile", "objective", "experience",
    "skills", "education", "contact", "about", "me", "personal", "information", "statement", "page",
    "career", "professional", "highlights", "company", "city", "state", "senior", "junior", "lead",
    "chief", "head", "president", "manager", "director", "officer", "executive", "assistant",
    "associate",
    "consultant", "specialist", "analyst", "engineer", "developer", "administrator", "coordinator",
    "intern", "supervisor", "accountant", "and", "of", "the", "in", "for", "with", "university",
    "college", "fluent", "native", "basic", "advanced", "proficient", "intermediate", "language",
    "languages", "school", "institute", "academy", "truong", "bank", "banking", "finance",
    "financial", "business", "technology", "human", "resources", "street", "road", "ward",
    "district", "province", "teacher", "nurse", "lawyer", "details", "references", "history",
    "work", "office", "services", "group", "limited", "ltd", "inc", "no", "not", "never", "cannot",
    "unable", "without", "only", "also", "used", "using", "uses", "did", "does", "done", "wrote",
    "built", "learned", "learning", "knows", "knowing", "speaks", "speaking", "worked", "working",
    "good", "expert", "skilled", "familiar", "experienced", "certified",
    "confidential", "strictly", "draft", "updated", "version",
  ]

  /// Vietnamese words with which a deed begins: who is called Dũng or Là has other accents or none.
  private static let deeds = WordSet(
    Word.words(in: "dùng làm viết biết từng có không chưa").map(\.written)
  )

  /// Labels before a name that say so by themselves, with a colon or without.
  private static let fullLabels = phrases(
    "họ và tên, họ tên, họ tên ứng viên, full name, candidate name, name of candidate"
  )

  /// Labels that need their colon.
  private static let shortLabels = phrases("name, tên, ứng viên, candidate, applicant, tên tôi")

  private static let labelWords = WordSet((fullLabels + shortLabels).compactMap(\.first?.folded))

  /// Words by themselves without accents.
  private static func byFolded(_ words: String) -> WordMap<WordSet> {
    let words = Dictionary(grouping: Word.words(in: words), by: \.folded)
    return WordMap(words.mapValues { WordSet($0.map(\.written)) })
  }

  private static func phrases(_ list: String) -> [[Word]] {
    list.split(separator: ",").map { Word.words(in: String($0)) }
  }

  // MARK: Labels and forms of address

  /// The name behind a label: `Họ và tên: Nguyễn Văn A`, `1. Full name: John Smith | Male`.
  func labelled(in line: SplitText) -> String? {
    let text = line.text
    let words = line.words
    let first = words.first.map { $0.isAlphabetic ? 0 : 1 } ?? 0
    guard first < words.count, Self.labelWords.contains(words[first].folded),
      let (count, hasColon) = labelLength(words[first...], text)
    else { return nil }
    let value = words[(first + count)...].prefix(7).enumerated().prefix { offset, word in
      offset == 0
        || (word.gap.isSubset(of: [.space, .dash, .apostrophe, .point]) && word.isAlphabetic
          && !Self.isWide(from: word.range.lowerBound, in: text))
    }.map(\.element)
    let name = beforeNextLabel(value, of: text)
    guard (1...6).contains(name.count), name.allSatisfy(\.isAlphabetic) else { return nil }
    guard hasColon || name.allSatisfy({ $0.isCapitalised }) && !isHeader(name) else { return nil }
    return text.of(name[...])
  }

  /// Whether words are what a table calls a column, and nobody's name.
  private func isHeader(_ words: [Word]) -> Bool {
    PersonalLines.isLabel(words.map(\.folded)) || isDocument(words[...])
      || words.contains { Self.documentWords.contains($0.folded) }
  }

  /// How many words a label at the beginning has, and whether a colon stands behind it.
  private func labelLength(_ words: ArraySlice<Word>, _ text: Text) -> (Int, Bool)? {
    func begins(_ label: [Word]) -> Bool {
      words.count > label.count && zip(words, label).allSatisfy { $0.agrees(with: $1) }
    }
    func hasColon(_ label: [Word]) -> Bool {
      let next = words[words.startIndex + label.count]
      let before = words[words.startIndex + label.count - 1]
      return text.bytes[before.range.upperBound..<next.range.lowerBound]
        .contains(UInt8(ascii: ":"))
    }
    func fillsCell(_ label: [Word]) -> Bool {
      let end = words.startIndex + label.count
      return Cells.isLabel(words[..<end], before: words[end], in: text)
    }
    if let label = Self.fullLabels.filter(begins).max(by: { $0.count < $1.count }) {
      let colon = hasColon(label)
      let isSpaced = words[words.startIndex + label.count].followsSpace
      return colon || isSpaced || fillsCell(label) ? (label.count, colon) : nil
    }
    guard
      let label = Self.shortLabels.first(where: { begins($0) && (hasColon($0) || fillsCell($0)) })
    else { return nil }
    return (label.count, hasColon(label))
  }

  /// Whether two spaces or more stand before a place.
  private static func isWide(from place: Int, in text: Text) -> Bool {
    place > 1 && text.bytes[place - 1] == 0x20 && text.bytes[place - 2] == 0x20
  }

  /// The words up to a label that follows on the same line: `Nguyễn Văn A Giới tính: Nam`.
  private func beforeNextLabel(_ words: [Word], of text: Text) -> [Word] {
    guard let last = words.last, text.byte(at: last.range.upperBound) == UInt8(ascii: ":") else {
      return words
    }
    for start in words.indices where PersonalLines.isLabel(words[start...].map(\.folded)) {
      return Array(words[..<start])
    }
    return Array(words.dropLast())
  }

  // MARK: Lines that read like a name

  /// The name at the top that is one word: "Sukarno", "王小明"; `nil` for another line.
  ///
  /// - Parameters:
  ///   - line: The first line.
  ///   - isPersonal: Whether what surrounds it speaks of a person.
  /// - Returns: The name as it stands.
  func loneName(in line: SplitText, isPersonal: Bool) -> String? {
    let end = Self.end(ofNameIn: line.text.bytes)
    let words = line.words.prefix { $0.range.upperBound <= end }
    guard let word = words.first, words.count == 1, word.isAlphabetic,
      word.isForeign || isPersonal && word.isCapitalised && word.folded.count > 2,
      !Self.documentWords.contains(word.folded), !isTerm(line.text.of(word)),
      !isHeading(line.string)
    else { return nil }
    return line.text.of(word)
  }

  /// The name that a line consists of, without what stands around it; `nil` for another line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isFirst: Whether it opens the document, where a name is expected.
  /// - Returns: The name as it stands.
  func name(in line: SplitText, isFirst: Bool) -> String? {
    // "Trần Thị Minh Châu, AML Officer": the name ends where a comma, a bar or a dash does.
    let end = Self.end(ofNameIn: line.text.bytes)
    var words = line.words.prefix { $0.range.upperBound <= end }
    guard words.count <= 8, isFirst || !Self.isItem(line.text.bytes) else { return nil }
    while let first = words.first, Self.honorifics.contains(first.folded),
      words.count > 2, !first.isAccented || first.folded == "ong" || first.folded == "ba"
    {
      words.removeFirst()
    }
    while let last = words.last, words.count > 2,
      Self.letters.contains(last.folded) || last.isForeign && words.first?.isForeign == false
    {
      words.removeLast()
    }
    if isDegree(words, of: line.text) { return nil }
    // Whether it is a heading takes longest to tell.
    guard reads(Array(words), of: line.text, isFirst), !isHeading(line.string) else { return nil }
    return line.text.of(words)
  }

  /// Whether words are a degree and its field: "MSc Accounting", "Accounting MBA".
  private func isDegree(_ words: ArraySlice<Word>, of text: Text) -> Bool {
    guard let first = words.first, let last = words.last, words.count > 1 else { return false }
    if Self.letters.contains(first.folded) { return true }
    return Self.letters.contains(last.folded) && isTerm(text.of(words.dropLast()))
  }

  /// The same name in another script: the "김민준" of "Kim Min-jun (김민준)"; `nil` for a line in one.
  func otherScript(in line: SplitText) -> String? {
    guard line.words.count <= 8, line.words.first?.isForeign == false,
      let start = line.words.firstIndex(where: \.isForeign)
    else { return nil }
    return line.text.of(line.words[start...].prefix { $0.isForeign })
  }

  /// The name of a line that gives the family first: "NGUYEN, Van An".
  func listedName(in line: SplitText) -> String? {
    let words = line.words
    guard (2...5).contains(words.count), words[1].gap.contains(.comma),
      words.dropFirst(2).allSatisfy(\.followsSpace), words.allSatisfy(\.isAlphabetic),
      words.allSatisfy(\.beginsName), Self.isFamily(words[0]) || line.text.isInCapitals(words[0]),
      !words.contains(where: { Self.documentWords.contains($0.folded) }), !isHeading(line.string),
      !words.indices.contains(where: {
        isTerm(line.text.of(words[$0...])) || isTerm(line.text.of(words[$0]))
      })
    else { return nil }
    return line.text.of(words[...])
  }

  /// Where, among the bytes of a line, a sign stands that no name goes on behind.
  private static func end(ofNameIn bytes: [UInt8]) -> Int {
    bytes.indices.first { place in
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ";"),
        UInt8(ascii: "/"):
        true
      case 0x20: bytes[place...].starts(with: " - ".utf8)
      case 0xC2: bytes[place...].starts(with: "·".utf8)
      case 0xE2: ["–", "—", "•"].contains { bytes[place...].starts(with: $0.utf8) }
      default: false
      }
    } ?? bytes.count
  }

  private func reads(_ words: [Word], of text: Text, _ isFirst: Bool) -> Bool {
    guard (2...6).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    guard words.allSatisfy(\.isAlphabetic), first.beginsName,
      last.beginsName && words.allSatisfy(Self.mayStand) || Self.isDashed(words)
    else { return false }
    guard
      words.dropFirst().allSatisfy({
        $0.gap.isSubset(of: [.space, .dash, .apostrophe, .point])
      }),
      !text.bytes[first.range.lowerBound..<last.range.upperBound]
        .contains(where: { ":@&+".utf8.contains($0) })
    else { return false }
    let isPlain = !words.contains(where: \.isAccented)
    // NGUYEN THI NGAN HANG is no bank, and who is called Trần Kế Toán at the top no accountant: a
    // family name outweighs what follows it.
    let outweighs = Self.isFamily(first) && (isPlain || isFirst)
    if isDocument(outweighs ? words.prefix(2) : words[...]) { return false }
    if Self.isFamily(first) {
      if Self.falseStarts.contains(where: { begins(words, with: $0, isPlain) }) { return false }
      // Alone at the top LE TAN and Hà Nội are names, wherever else they are a trade and a city.
      return !isTerm(text.of(words[...])) || isFirst
    }
    if words.contains(where: { Self.documentWords.contains($0.folded) }) { return false }
    if Self.deeds.contains(first.written)
      || words.contains(where: { Self.isAbstract($0, of: text) })
    {
      return false
    }
    // Vietnamese words without a family name at either end: a heading or a headline.
    if words.contains(where: \.isVietnamese), !Self.isFamily(last) { return false }
    return !namesThing(words, of: text)
  }

  /// Whether a word may stand in a name: `Anna`, `van`, `小明`.
  private static func mayStand(_ word: Word) -> Bool {
    word.beginsName || particles.contains(word.folded)
  }

  /// Family names beside which a given name is written with a dash and a small letter.
  private static let dashed: WordSet = [
    "kim", "lee", "yi", "rhee", "park", "pak", "choi", "choe", "jung", "jeong", "chung", "kang",
    "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "im", "han", "oh", "seo", "suh", "shin",
    "kwon", "hwang", "ahn", "an", "song", "ryu", "yoo", "yu", "hong", "jeon", "ko", "go", "moon",
    "yang", "son", "bae", "baek", "heo", "nam", "noh", "ha", "joo", "min", "kwak", "cha", "woo",
    "chen", "lin", "huang", "li", "wang", "wu", "liu", "tsai", "hsu", "cheng", "hsieh", "kuo",
    "hung", "chiu", "tseng", "liao", "lai", "chou", "yeh", "su", "lu", "chiang", "chan", "wong",
    "cheung", "leung", "lau", "ho", "ng", "chao", "sun", "ma", "hu", "fan", "fang", "shih", "tsao",
  ]

  /// Whether words are a name like `Kwon Jae-hyun` or `Jae-hyun Kwon`.
  private static func isDashed(_ words: [Word]) -> Bool {
    guard words.count == 3, let dash = (1...2).first(where: { words[$0].gap == .dash }) else {
      return false
    }
    let family = words[dash == 1 ? 2 : 0]
    return family.isCapitalised && words[dash - 1].isCapitalised && dashed.contains(family.folded)
  }

  static func isFamily(_ word: Word) -> Bool {
    guard let written = families[word.folded] else { return false }
    return !word.isAccented || written.contains(word.written)
  }

  /// Whether words begin with a phrase; without accents only where they are the whole of it, or
  /// where it is what documents are called.
  private func begins(_ words: [Word], with phrase: [Word], _ isPlain: Bool) -> Bool {
    guard words.count >= phrase.count else { return false }
    let pairs = zip(words, phrase)
    if isPlain {
      return words.count == phrase.count && phrase.count > 2
        && pairs.allSatisfy { $0.folded == $1.folded }
    }
    return pairs.allSatisfy { $0.written == $1.written }
  }

  private func isDocument(_ words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).contains { one, other in
      Self.documentPhrases.contains { one.agrees(with: $0[0]) && other.agrees(with: $0[1]) }
    }
  }

  private func namesThing(_ words: [Word], of text: Text) -> Bool {
    if isTerm(text.of(words[...])) { return true }
    // "Obtained CAMS": an abbreviation that names a thing stands in no name.
    let abbreviations = words.filter { word in
      word.range.count >= 3 && text.bytes[word.range].allSatisfy { (0x41...0x5A).contains($0) }
    }
    if abbreviations.contains(where: { isTerm(text.of($0)) }) { return true }
    // "Chuyên Gia Quản Trị Cơ Sở Dữ Liệu": two words that name a thing are no part of a name.
    for start in words.indices {
      for end in (start + 2)..<(max(start + 2, words.count) + 1) where end <= words.count {
        if isTerm(text.of(words[start..<end])) { return true }
      }
    }
    return false
  }
}

extension Word {
  /// Whether it is written as a name is; some scripts have no capitals.
  fileprivate var beginsName: Bool { isCapitalised || isForeign }
}
