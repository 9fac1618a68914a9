internal import TalentModel

/// Finds how many months of experience a clause asks for: "5+ years", "ít nhất 3 năm", "2-4 years".
enum TimeAsked {
  struct Found {
    var months: Int
    /// The tokens of figure and unit.
    var tokens: Range<Int>
    var isManagement: Bool
  }

  private static let numbers: WordMap<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "mot": 1, "hai": 2, "ba": 3, "bon": 4,
    "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
  ]

  private static let years: WordSet = ["year", "yr", "yrs", "nam", "y"]
  private static let months: WordSet = ["month", "thang", "mths", "mos"]

  /// Words behind a time that is no experience: "2 years ago", "3 năm gần đây".
  private static let others: WordSet = [
    "ago", "old", "tuoi", "warranty", "gan", "contract", "hop", "probation", "thu", "lien",
    "course",
    "program", "degree", "college", "universal", "term", "plan", "dau", "qua",
  ]

  /// Words before a time that is no experience.
  private static let before: WordSet = [
    "last", "past", "next", "every", "each", "per", "moi", "vong", "within", "than", "tuoi", "for",
    "age", "aged", "sinh",
  ]

  private static let experience: WordSet = ["experience", "exp", "nghiem", "experienced"]

  private static let leading: WordSet = [
    "managing", "management", "manage", "manager", "managerial", "leadership", "leading", "lead",
    "supervisory", "supervising", "supervision", "quan", "lanh", "truong",
  ]

  /// How many months a unit of time has, `nil` for a word that is none.
  static func unit(_ word: FoldedWord) -> Int? {
    years.contains(word) ? 12 : months.contains(word) ? 1 : nil
  }

  /// The times asked for in some tokens, in order.
  static func times(in tokens: [Int], of text: PostingText) -> [Found] {
    let words = tokens.map { text.tokens[$0].plain }
    let isSaid = words.contains(where: experience.contains)
    var found: [Found] = []
    var place = 0
    while place < words.count {
      guard let time = time(words, at: place, tokens, in: text, isSaid: isSaid, with: found) else {
        place += 1
        continue
      }
      found.append(time.found)
      place = time.end
    }
    return found
  }

  /// Whether one of several times will do: "3 years of KYC or 5 years of audit".
  ///
  /// A shorter time inside a longer one is no choice: "5 years, 2 of them in management".
  static func isChoice(_ times: [Found], in text: PostingText) -> Bool {
    guard times.count > 1, !times.contains(where: \.isManagement) else { return false }
    return zip(times, times.dropFirst()).allSatisfy { one, other in
      text.words(one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound))
        .contains(where: PostingAlternatives.either.contains)
    }
  }

  private static func time(
    _ words: [FoldedWord],
    at start: Int,
    _ tokens: [Int],
    in text: PostingText,
    isSaid: Bool,
    with earlier: [Found]
  ) -> (found: Found, end: Int)? {
    guard let figure = number(words[start]), (1...40).contains(figure) else { return nil }
    var end = start + 1
    // "five (5)", "2-4", "2 to 4", "2.5": the lower figure counts.
    if end < words.count, ["to", "den", "toi", "or"].contains(words[end]) { end += 1 }
    while end < words.count, end < start + 4, number(words[end]) != nil { end += 1 }
    while end < words.count,
      ["full", "whole", "or", "more", "plus", "tron", "tro", "len"]
        .contains(words[end]), end < start + 6
    {
      end += 1
    }
    let isMonths = end < words.count && months.contains(words[end])
    let hasUnit = end < words.count && (years.contains(words[end]) || isMonths)
    let behind = words[min(words.count, end + (hasUnit ? 1 : 0))...]
    let isPartOf =
      behind.starts(with: ["of", "them"]) || behind.starts(with: ["of", "which"])
      || behind.starts(with: ["of", "those"])
    guard hasUnit || isPartOf && !earlier.isEmpty else { return nil }
    if hasUnit, words[end] == "nam", end + 1 < words.count, number(words[end + 1]) ?? 0 > 1900 {
      return nil
    }
    if behind.prefix(2).contains(where: others.contains) { return nil }
    let earlierWords = words[..<start].suffix(2)
    if earlierWords.contains(where: before.contains), !isSaid { return nil }
    if isMonths, !isSaid { return nil }
    let ahead = Array(behind.prefix(7))
    let stop = ahead.firstIndex(where: { number($0) != nil }) ?? ahead.count
    let isManagement =
      (isPartOf || !earlier.isEmpty) && ahead[..<stop].contains(where: leading.contains)
      || isLeading(ahead[..<stop])
    return (
      Found(
        months: isMonths ? figure : figure * 12,
        tokens: tokens[start]..<(tokens[min(end, words.count - 1)] + 1),
        isManagement: isManagement
      ),
      end + 1
    )
  }

  /// "3 years managing people", "3 năm ở vị trí quản lý": time in leading, not in a field that has
  /// management in its name.
  private static func isLeading(_ words: ArraySlice<FoldedWord>) -> Bool {
    words.indices.contains { place in
      leaderships.contains { words[place...].starts(with: $0) }
    }
  }

  private static let leaderships = [
    "managing people", "people management", "managing a team", "managing team", "leading a team",
    "leading team", "team leadership", "leadership role", "leadership position",
    "managerial position", "managerial role", "management position", "management role",
    "leadership experience", "managerial experience", "management level", "managerial level",
    "vi tri quan ly", "cap quan ly", "quan ly doi", "quan ly nhom", "quan ly nhan su",
    "vai tro quan ly", "vi tri lanh dao", "vi tri truong", "supervisory role", "of leadership",
    "supervisory position", "chuc vu quan ly", "quan ly team", "lead a team", "manage a team",
  ].map { Tokenizer.tokens(in: $0).map(\.plain) }

  /// The small number that a word is, in figures or letters.
  static func number(_ word: FoldedWord) -> Int? {
    if let known = numbers[word] { return known }
    return word.count <= 4 ? word.number : nil
  }
}
