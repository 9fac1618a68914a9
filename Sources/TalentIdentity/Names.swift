/// Finds names of persons: known ones, labelled ones, and a line at the top that reads like one.
enum Names {
  /// Family names of nearly all Vietnamese people, folded.
  static let families: Set<String> = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho",
    "ngo", "duong", "ly", "dinh", "trinh", "truong", "lam", "mai", "dao", "doan", "cao", "ha", "ta",
    "luong", "luu", "quach", "chau", "thai", "kieu", "ton", "to", "tang", "la", "nghiem", "phung",
    "tieu", "van", "vuong", "khuat", "kim", "thach", "cu", "chu", "diep", "giang", "ngo", "trieu",
  ]

  private static let labels: [[String]] = [
    ["ho", "va", "ten"], ["ho", "ten"], ["full", "name"], ["name"], ["ten"], ["ung", "vien"],
    ["candidate"], ["candidate", "name"],
  ]

  /// First words that look like a family name and are something else: hồ sơ, lý lịch, đào tạo.
  private static let falseStarts: Set<String> = [
    "ho so", "ly lich", "dao tao", "do an", "le tan", "ha noi", "kim loai", "van phong", "van bang",
    "van hanh", "ha tang", "cao dang", "cao hoc", "ton giao", "chu tich", "chu quan", "luong mong",
    "to chuc", "truong phong", "truong nhom", "mai ho", "ly do", "do luong", "thai do", "lam viec",
    "luu ky", "giang vien", "giang day", "ngo ngu", "dang vien", "dang hoc",
  ]

  /// English forms of address; written otherwise (MS, CHI) these letters are other words.
  private static let titles: Set<String> = ["Mr", "Mrs", "Ms", "Miss"]

  /// Forms of address, folded, that go with a known name and tell a person's sex.
  private static let address: Set<String> = [
    "mr", "mrs", "ms", "miss", "ong", "ba", "anh", "chi", "co", "chu", "em",
  ]

  /// Small words inside names.
  private static let particles: Set<String> = [
    "de", "del", "der", "den", "di", "da", "do", "dos", "du", "la", "le", "van", "von", "bin",
    "binti",
    "al", "el", "ibn", "y", "e",
  ]

  /// Words of documents that never are a name.
  private static let documentWords: Set<String> = [
    "curriculum", "vitae", "resume", "cv", "summary", "profile", "objective", "experience",
    "skills",
    "education", "contact", "about", "me", "personal", "information", "statement", "page", "career",
    "professional", "highlights", "company", "city", "state", "senior", "junior", "lead", "chief",
    "head", "manager", "director", "officer", "executive", "assistant", "associate", "consultant",
    "specialist", "analyst", "engineer", "developer", "administrator", "coordinator", "intern",
    "supervisor", "accountant", "and", "of", "the", "in", "for", "with", "university", "college",
    "fluent", "native", "basic", "advanced", "proficient", "intermediate", "language", "languages",
    "school", "institute", "academy", "truong", "bank", "banking", "finance", "financial",
    "business", "technology", "human", "resources",
  ]

  /// Marks for every place where a known name stands whole, its words in any order.
  ///
  /// A single word of a name is not masked on its own: names are words (Đức, Anh, Mark), and what
  /// is masked must not depend on what somebody is called.
  static func marks(of names: [[String]], in words: [Word]) -> [Mark] {
    var marks: [Mark] = []
    for name in names {
      let sorted = name.sorted()
      guard words.count >= name.count else { continue }
      guard name.count > 1 else { continue }
      for start in 0...(words.count - name.count) where name.contains(words[start].folded) {
        let window = words[start..<(start + name.count)]
        guard window.map(\.folded).sorted() == sorted else { continue }
        guard let last = window.last else { continue }
        let isAddressed = start > 0 && address.contains(words[start - 1].folded)
        let first = words[isAddressed ? start - 1 : start]
        marks.append(
          Mark(range: first.range.lowerBound..<last.range.upperBound, replacement: "[name]")
        )
      }
    }
    return marks
  }

  /// Marks for one to four capitalised words behind Mr, Ms and their like.
  static func marksAfterTitle(in words: [Word], of text: String) -> [Mark] {
    let bytes = Array(text.utf8)
    var marks: [Mark] = []
    for (place, word) in words.enumerated() where word.range.count <= 4 && word.isCapitalised {
      guard titles.contains(String(decoding: bytes[word.range], as: UTF8.self)) else { continue }
      let named = words[(place + 1)...].prefix(4)
        .prefix { $0.isCapitalised && $0.isAlphabetic && $0.range.count > 1 }
      guard let last = named.last else { continue }
      marks.append(
        Mark(range: word.range.lowerBound..<last.range.upperBound, replacement: "[name]")
      )
    }
    return marks
  }

  /// The name behind a label: `Họ và tên: Nguyễn Văn A`.
  static func labelled(in text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = Word.words(in: String(text[..<colon])).map(\.folded)
    guard labels.contains(label) else { return nil }
    let value = text[text.index(after: colon)...].prefix { $0 != "|" && $0 != ";" && $0 != "," }
    let words = Word.words(in: String(value))
    guard (1...6).contains(words.count), words.allSatisfy(\.isAlphabetic) else { return nil }
    return String(value)
  }

  /// Whether a line near the top of a document reads like the name of a person.
  static func looksLikeName(_ text: String, isTerm: ([String]) -> Bool) -> Bool {
    let words = Word.words(in: text)
    guard (2...5).contains(words.count) else { return false }
    guard words.allSatisfy(\.isAlphabetic), words[0].isCapitalised else { return false }
    guard words.last?.isCapitalised ?? false,
      words.allSatisfy({ $0.isCapitalised || particles.contains($0.folded) })
    else { return false }
    guard !text.contains(where: { ":|/@,;&()+".contains($0) }) else { return false }
    let folded = words.map(\.folded)
    if families.contains(folded[0]) {
      return !falseStarts.contains(folded.prefix(2).joined(separator: " "))
    }
    if folded.contains(where: documentWords.contains) { return false }
    if isTerm(folded) { return false }
    // "Obtained CAMS": an abbreviation that names a thing stands in no name.
    let bytes = Array(text.utf8)
    let abbreviations = words.filter { word in
      word.range.count >= 3 && bytes[word.range].allSatisfy { (0x41...0x5A).contains($0) }
    }
    if abbreviations.contains(where: { isTerm([$0.folded]) }) { return false }
    // "Chuyên Gia Quản Trị Cơ Sở Dữ Liệu": two words that name a thing are no part of a name.
    for start in folded.indices {
      for end in (start + 2)..<(max(start + 2, folded.count) + 1) where end <= folded.count {
        if isTerm(Array(folded[start..<end])) { return false }
      }
    }
    return true
  }
}
