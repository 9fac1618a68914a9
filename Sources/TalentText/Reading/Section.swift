internal import TalentModel

/// What a part of a plain document is about, by its heading.
enum Section: Hashable, Sendable {
  case summary
  case experience
  case education
  case skills
  case certificates
  case languages
  case projects
  case personal
  case other

  private struct Heading {
    /// Its words among those of all headings.
    var words: Range<Int>
    var section: Section
    /// Whether inside a job the words are more often a part of its story.
    var isWeak: Bool
  }

  /// Headings by their first word, and the words of all of them one after another.
  private static let (headings, headingWords): (WordMap<[Heading]>, [FoldedWord]) = {
    var headings: [[FoldedWord]: Section] = [:]
    for (section, lines) in SectionHeadings.names {
      for line in lines { headings[words(of: Tokenizer.tokens(in: line))] = section }
    }
    let weak = Set(SectionHeadings.weak.map { words(of: Tokenizer.tokens(in: $0)) })
    var all: [FoldedWord] = []
    var filed: [FoldedWord: [Heading]] = [:]
    for (words, section) in headings {
      let range = all.count..<(all.count + words.count)
      all += words
      filed[words.first ?? "", default: []].append(
        Heading(words: range, section: section, isWeak: weak.contains(words))
      )
    }
    return (WordMap(filed), all)
  }()

  /// The headings written without spaces, for those set `L I K E  T H I S`.
  private static let joined = WordMap(
    SectionHeadings.names.flatMap { section, lines in
      lines.map { line in
        let words = Tokenizer.words(in: line).filter { !joints.contains(FoldedWord($0)) }
        return (key: FoldedWord(words.joined()), value: section)
      }
    }
  )

  private static let rests = Set(
    SectionHeadings.rests.map { words(of: Tokenizer.tokens(in: $0)) }
  )

  /// Words that headings may have or not.
  private static let joints: WordSet = ["and", "va"]

  /// A heading has at most so many words.
  private static let longest = 9

  /// What a line opens.
  struct Opening {
    var section: Section
    /// How many of its tokens are the heading.
    var length: Int
    /// Whether inside a job the words are more often a part of its story.
    var isWeak: Bool
    /// Whether it is set in capitals.
    var isCapitals: Bool
    /// How it is numbered.
    var numbering: Numbering?
  }

  /// The section that a line opens, with the number of its tokens that are the heading.
  ///
  /// The heading may be the whole line, also numbered, in two languages, or with letters set
  /// apart; or stand before a colon or bar, with what belongs to it behind.
  ///
  /// - Complexity: O(length of a heading), whatever the length of the line.
  static func opened(by tokens: ArraySlice<Token>) -> Opening? {
    guard mayOpen(tokens.prefix(3)) else { return nil }
    if let section = spaced(tokens) {
      return Opening(section: section, length: tokens.count, isWeak: false, isCapitals: true)
    }
    let line = tokens[(tokens.startIndex + numbering(of: tokens))...]
    guard let first = line.first, first.capitals & 1 == 1, headings.contains(first.plain) else {
      return nil
    }
    var section: Section?
    var isWeak = false
    var end = line.startIndex
    while end < line.endIndex, section == nil || line[end].sign != ":",
      let (known, next, isWeakPart) = heading(at: end, in: line)
    {
      section = section ?? known
      isWeak = isWeak || isWeakPart
      end = next
    }
    guard let section else { return nil }
    let isCapitals = line[..<end].allSatisfy(\.isInCapitals)
    if end < line.endIndex {
      switch line[end].sign {
      case ":": break
      // Of "Education: [school]" the bracket is the last sign.
      case "[" where section == .education && line[end].plain == "school": break
      case "|", "(", "\t": if isWeak { return nil }
      case "–", "—", "-": if isWeak || !isCapitals { return nil }
      default: return nil
      }
    }
    // "Other: climate risk, Python" goes on with the section in which it stands.
    if end < line.endIndex, rests.contains(words(of: line[..<end])) { return nil }
    let length = end - tokens.startIndex
    return Opening(
      section: section,
      length: length,
      isWeak: isWeak,
      isCapitals: isCapitals,
      numbering: line.startIndex > tokens.startIndex ? Numbering(of: line.startIndex, tokens) : nil
    )
  }

  /// More words of a line than these say no more about whether it opens a section.
  static let openingLength = 41

  /// Whether a line with some first word, levelled, may open a section.
  static func mayOpen(withFirst word: FoldedWord) -> Bool {
    headings.contains(word) || parts.contains(word) || isNumber(word)
  }

  /// Whether a line that begins with some tokens may open a section: with a word of a heading,
  /// perhaps behind what numbers it, or with letters set apart.
  static func mayOpen(_ head: some RandomAccessCollection<Token>) -> Bool {
    guard let first = head.first else { return false }
    if first.capitals & 1 == 1, headings.contains(first.plain) { return true }
    if parts.contains(first.plain) { return true }
    guard isNumber(first.plain), let next = head.dropFirst().first else { return false }
    return next.capitals & 1 == 1 && headings.contains(next.plain)
      || head.allSatisfy { $0.plain.count == 1 }
  }

  /// How headings are numbered.
  enum Numbering: Hashable {
    /// `1.`, `2)`.
    case figures
    /// `I.`, `A -`.
    case letters

    fileprivate init(of end: Int, _ tokens: ArraySlice<Token>) {
      self = tokens[end - 1].plain.isNumber ? .figures : .letters
    }
  }

  /// How a line is numbered that has the form of a heading in capitals: `IV. NGUYỆN VỌNG`.
  static func numberedHeading(_ tokens: ArraySlice<Token>) -> Numbering? {
    let count = numbering(of: tokens)
    guard count > 0, tokens.count - count <= longest,
      tokens.dropFirst(count).allSatisfy(\.isInCapitals)
    else { return nil }
    return Numbering(of: tokens.startIndex + count, tokens)
  }

  /// The longest heading at a place that ends with the line or at a sign.
  private static func heading(
    at start: Int,
    in line: ArraySlice<Token>
  ) -> (section: Section, next: Int, isWeak: Bool)? {
    var limit = start + 1
    while limit < min(line.endIndex, start + longest), line[limit].sign != ":" { limit += 1 }
    var place = start
    while place < limit, joints.contains(line[place].plain) { place += 1 }
    guard place < limit, let candidates = headings[line[place].plain] else { return nil }
    let words = headingWords
    var best: (heading: Heading, end: Int)?
    for heading in candidates {
      guard
        let end = end(of: words[heading.words], from: place, before: limit, in: line)
      else { continue }
      if end > best?.end ?? start { best = (heading, end) }
    }
    return best.map { ($0.heading.section, $0.end, $0.heading.isWeak) }
  }

  /// One past a heading that begins at a place, where it ends with the line or at a sign.
  private static func end(
    of heading: ArraySlice<FoldedWord>,
    from start: Int,
    before limit: Int,
    in line: ArraySlice<Token>
  ) -> Int? {
    var place = start
    for word in heading {
      while place < limit, joints.contains(line[place].plain) { place += 1 }
      guard place < limit, line[place].plain == word else { return nil }
      place += 1
    }
    var end: Int?
    while true {
      let isEnd = place == line.endIndex || line[place].gap > .none || isSign(line[place].sign)
      if isEnd { end = place }
      guard place < limit, joints.contains(line[place].plain) else { return end }
      place += 1
    }
  }

  private static func isSign(_ sign: Unicode.Scalar?) -> Bool {
    switch sign {
    case nil, "&", "+", "'", "\u{2019}": false
    default: true
    }
  }

  private static let parts: WordSet = ["phan", "part", "section", "muc"]

  /// How many tokens number a line: `III.`, `2)`, `A -`, `Phần 1:`.
  private static func numbering(of line: ArraySlice<Token>) -> Int {
    let first = line.startIndex + (line.first.map { parts.contains($0.plain) } == true ? 1 : 0)
    guard first + 1 < line.endIndex, isNumber(line[first].plain) else { return 0 }
    switch line[first + 1].sign {
    case ".", ")", ":", "-", "–", "/", "|", "、": return first + 1 - line.startIndex
    default: return 0
    }
  }

  private static func isNumber(_ word: FoldedWord) -> Bool {
    if word.count == 1 { return true }
    return word.count <= 2 && word.isNumber
      || word.count <= 4 && word.allSatisfy { "ivx".utf8.contains($0) }
  }

  /// The section of a heading with its letters set apart: `E X P E R I E N C E`.
  private static func spaced(_ line: ArraySlice<Token>) -> Section? {
    guard (5...40).contains(line.count), line.allSatisfy({ $0.plain.count == 1 }) else {
      return nil
    }
    var letters = line.map(\.plain.first)
    Spelling.level(&letters)
    return joined[FoldedWord(letters.span)]
  }

  private static func words(of line: some Sequence<Token>) -> [FoldedWord] {
    line.map(\.plain).filter { !joints.contains($0) }
  }
}

extension Token {
  /// Whether all its letters are capitals.
  var isInCapitals: Bool { capitals.nonzeroBitCount >= plain.count }
}
