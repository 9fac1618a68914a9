internal import TalentModel

/// A pattern of words that tells something about a person: `born in #year`, `quốc tịch #country`.
///
/// Plain words stand for themselves, accents aside where the text has none; `a|b` for either. Words
/// with a `#` stand for a kind of word, what ends with `*` may be missing, and what begins with `!`
/// must have its accents: `mẹ` is a mother, the `Me` of `Me Kong` is none.
final class Phrase: Sendable {
  /// Where a phrase counts.
  enum Scope {
    /// Anywhere.
    case anywhere
    /// Where a sentence or an item begins.
    case opening
    /// Where it is an item of its own, between commas, bars, brackets or ends.
    case item
    /// Where no noun follows: "English national", not "English national exam".
    case unfollowed
  }

  /// What sort of word a phrase begins with.
  enum Beginning {
    /// One of its own.
    case words
    /// A number, in figures or in words.
    case number
    /// A word for those from a country.
    case demonym
  }

  private enum Part {
    /// One of the words at some places; whether they need their accents.
    case words(Range<Int>, isStrict: Bool)
    case age
    case year
    case date
    case count
    case demonym
    case country
    /// A country of the list, where any capitalised word would be too much.
    case nation
    case place
    case proper
    /// Capitalised words, as many as a name has.
    case person
    /// A people of Vietnam.
    case ethnic
    /// A height or a weight: `1m70`, `60 kg`.
    case measure
    /// An age in one word: `35yo`.
    case ageInOne
  }

  /// What stands in for it.
  let replacement: String
  private let scope: Scope
  private let parts: [(part: Part, isOptional: Bool)]
  private let words: [Word]
  /// The words, folded, of which one must stand second; `nil` where anything else may.
  private let seconds: WordSet?

  /// Small words that may follow a phrase of scope `unfollowed`.
  private static let followers: WordSet = [
    "and", "with", "who", "by", "living", "residing", "based", "born", "since", "currently",
    "holding", "fluent", "but", "in", "of", "at", "from", "working", "seeking", "looking", "i",
    "no",
    "not", "open", "available", "speaking", "or", "needs", "need", "has", "is", "to", "va", "co",
    "hien", "aged", "eligible", "authorised", "authorized", "requires", "requiring", "without",
  ]

  private static let counts: WordSet = [
    "one", "two", "three", "four", "five", "six", "a", "an", "mot", "hai", "ba", "bon", "young",
    "small", "1", "2", "3", "4", "5", "6", "7", "8",
  ]

  private static let months: WordSet = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june",
    "jul",
    "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec",
    "december", "thang", "nam", "ngay",
  ]

  /// Words that begin the name of a place of whatever rank.
  private static let ranks: WordSet = [
    "tinh", "huyen", "xa", "thanh", "tp", "quan", "phuong", "province", "district", "city", "thi",
  ]

  /// Makes a phrase from its pattern.
  init(_ pattern: Substring, _ replacement: String, _ scope: Scope) {
    var known: [Word] = []
    self.parts = pattern.split(whereSeparator: \.isWhitespace).map { text in
      let part = text.filter { $0 != "*" }
      let isOptional = part.count < text.count
      let kind: Part =
        switch part {
        case "#age": .age
        case "#year": .year
        case "#date": .date
        case "#count": .count
        case "#demonym": .demonym
        case "#country": .country
        case "#nation": .nation
        case "#place": .place
        case "#proper": .proper
        case "#person": .person
        case "#ethnic": .ethnic
        case "#measure": .measure
        case "#yo": .ageInOne
        default:
          .words(
            {
              let first = known.count
              known += Word.words(in: part)
              return first..<known.count
            }(),
            isStrict: part.hasPrefix("!")
          )
        }
      return (kind, isOptional)
    }
    self.replacement = replacement
    self.scope = scope
    self.words = known
    if parts.count > 1, !parts[0].isOptional, !parts[1].isOptional,
      case .words = parts[0].part, case .words(let range, _) = parts[1].part
    {
      seconds = WordSet(known[range].map(\.folded))
    } else {
      seconds = nil
    }
  }

  /// Whether the word behind a place may go on with the phrase.
  func mayGoOn(behind place: Int, in words: [Word]) -> Bool {
    guard let seconds else { return true }
    return place + 1 < words.count && seconds.contains(words[place + 1].folded)
  }

  /// The words, folded, that it can begin with; empty when it begins with a kind of word.
  var firstWords: [FoldedWord] {
    switch parts.first?.part {
    case .words(let range, _): return words[range].map(\.folded)
    case .count: return Self.counts.words
    default: return []
    }
  }

  /// What sort of word it begins with.
  var beginning: Beginning {
    switch parts.first?.part {
    case .words: .words
    case .demonym: .demonym
    default: .number
    }
  }

  /// How many words from a place it covers, `nil` where it does not stand.
  ///
  /// - Complexity: O(words it covers).
  func length(at start: Int, in words: [Word]) -> Int? {
    if scope == .opening || scope == .item {
      guard start == 0 || words[start].gap.separates else { return nil }
    }
    var place = start
    for (part, isOptional) in parts {
      let isJoined = place < words.count && (place == start || Self.isJoined(words[place].gap))
      let length = isJoined ? length(of: part, at: place, in: words) : 0
      guard length > 0 || isOptional else { return nil }
      place += length
    }
    guard place < words.count else { return place - start }
    let next = words[place]
    switch scope {
    case .anywhere, .opening: break
    case .item: guard next.gap.separates else { return nil }
    case .unfollowed:
      guard !next.followsDash || Self.followers.contains(next.folded) else { return nil }
    }
    return place - start
  }

  private static func isJoined(_ gap: Word.Gap) -> Bool {
    gap.isSubset(of: [.space, .dash, .apostrophe]) && !gap.separates
  }

  private func length(of part: Part, at place: Int, in words: [Word]) -> Int {
    let word = words[place]
    switch part {
    case .words(let range, let isStrict):
      // One short word without accents is too little to go by: "nu", "ba", "doc".
      let mayFold = parts.count > 1 && !isStrict
      let isKnown = range.contains { known in
        self.words[known].written == word.written
          || (mayFold && self.words[known].agrees(with: word))
      }
      return isKnown ? 1 : 0
    case .age: return number(word).map { (14...99).contains($0) } == true ? 1 : 0
    case .year: return number(word).map { (1930...2015).contains($0) } == true ? 1 : 0
    case .count: return Self.counts.contains(word.folded) ? 1 : 0
    case .date: return date(words[place...])
    case .demonym: return Peoples.demonym(words[place...].prefix(6))
    case .country:
      let known = Peoples.country(words[place...].prefix(5))
      return known > 0 ? known : proper(words[place...].prefix(2))
    case .nation: return Peoples.country(words[place...].prefix(5))
    case .place: return self.place(words[place...])
    case .proper: return proper(words[place...].prefix(3))
    case .person: return proper(words[place...].prefix(5))
    case .ethnic: return Peoples.ethnicity(words[place...].prefix(3))
    case .measure: return measure(words[place...])
    case .ageInOne: return word.folded.isAgeInOne ? 1 : 0
    }
  }

  private func number(_ word: Word) -> Int? { word.folded.number }

  /// Days, months and years up to a year: `12/03/1990`, `3 May 1990`, `May 3, 1990`.
  private func date(_ words: ArraySlice<Word>) -> Int {
    for (offset, word) in words.prefix(6).enumerated() {
      guard let number = number(word) else {
        if Self.months.contains(word.folded) { continue }
        return 0
      }
      if (1930...2015).contains(number) { return offset + 1 }
      guard (1...31).contains(number) else { return 0 }
    }
    return 0
  }

  /// A height or a weight: `1m70`, `170cm`, `1.70 m`, `60 kg`.
  private func measure(_ words: ArraySlice<Word>) -> Int {
    var digits = 0
    for (offset, word) in words.prefix(3).enumerated() {
      let isJoined = offset == 0 || word.gap.isSubset(of: [.point, .space])
      guard isJoined, word.folded.count <= 5 else { return 0 }
      if word.folded.isNumber {
        digits += 1
      } else if word.folded.isMeasure || digits > 0 && ["m", "cm", "kg"].contains(word.folded) {
        return offset + 1
      } else {
        return 0
      }
    }
    return 0
  }

  /// Capitalised words that belong together.
  private func proper(_ words: ArraySlice<Word>) -> Int {
    words.prefix { word in
      word.isCapitalised && word.isAlphabetic
        && (word.range == words.first?.range || word.followsDash)
    }.count
  }

  /// A place with the greater ones around it: `Huyện Đông Anh, Hà Nội, Vietnam`.
  private func place(_ words: ArraySlice<Word>) -> Int {
    var end = words.startIndex + proper(words.prefix(6))
    guard end > words.startIndex else { return 0 }
    while end < words.endIndex, words[end].gap.isSubset(of: [.comma, .space, .dash]) {
      let next = words[end...].prefix(5)
      let country = Peoples.country(next)
      let more = country > 0 ? country : (Self.ranks.contains(words[end].folded) ? proper(next) : 0)
      guard more > 0 else { break }
      end += more
    }
    return end - words.startIndex
  }
}

extension FoldedWord {
  /// Whether it is a number with the unit of a height or a weight behind it: `170cm`, `1m70`.
  fileprivate var isMeasure: Bool {
    guard beginsWithDigit, (3...5).contains(count), !isNumber else { return false }
    let isOneOrTwo = first == UInt8(ascii: "1") || first == UInt8(ascii: "2")
    let figures = dropLast(2)?.isNumber ?? false
    if hasSuffix("cm") { return figures && isOneOrTwo && count == 5 }
    if hasSuffix("kg") { return figures && count >= 4 }
    return isOneOrTwo && count <= 4 && dropFirst(1)?.initial == "m"
      && dropFirst(2)?.isNumber ?? false
  }

  /// Whether it is an age with its unit: `35yo`.
  fileprivate var isAgeInOne: Bool {
    count == 4 && hasSuffix("yo") && first != UInt8(ascii: "0") && dropLast(2)?.isNumber ?? false
  }
}
