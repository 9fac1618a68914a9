internal import TalentModel

/// Reads that only a level, a part or some papers of an examination are meant.
struct CertificatePart {
  /// What is meant instead of the certificate, where the part has a name of its own.
  var concept: ConceptID?
  /// Whether the parts named are all there are.
  var isWhole: Bool
  /// Whether all parts are said to be passed.
  var isAll = false
  /// Whether one of the parts named is passed.
  var isPassed = false

  /// A part named by its number.
  private struct Named {
    var number: Int
    var place: Int
  }

  private static let numbers: WordMap<Int> = [
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "one": 1, "two": 2,
    "three": 3, "l1": 1, "l2": 2, "l3": 3,
  ]
  private static let levels: WordSet = ["level", "cap", "stage"]
  private static let parts: WordSet = ["part", "phan"]
  private static let levelsAndParts = WordSet(levels.words + parts.words)
  private static let papers: WordSet = [
    "paper", "exam", "module", "mon", "subject", "section", "part",
  ]
  /// How many parts there are.
  private static let counts: [String: Int] = ["frm": 2, "cia": 3, "cma": 2, "prm": 2, "caia": 2]
  private static let cfaLevels = [
    "cfa-charter": 0, "cfa-level-1": 1, "cfa-level-2": 2, "cfa-level-3": 3,
  ]
  /// The papers of ACCA by their old names.
  private static let accaPapers = WordSet(
    (1...9).flatMap { [FoldedWord("f\($0)"), FoldedWord("p\($0)")] }
  )
  private static let reach = 5
  private static let reachOfNext = 16

  /// Whether a name is of an examination's end, and another one of a level of it: the "Chứng chỉ
  /// CFA" of "Chứng chỉ CFA level 2".
  static func isTaken(_ name: String, byLevel other: String) -> Bool {
    cfaLevels[name] == 0 && (cfaLevels[other] ?? 0) > 0
  }

  /// The part named near a certificate, between its neighbours; `nil` when the whole is meant.
  ///
  /// - Parameters:
  ///   - mention: The certificate.
  ///   - region: The tokens between its neighbours.
  ///   - document: The document.
  ///   - words: The words around it that tell its state.
  /// - Returns: The part.
  static func named(
    around mention: Mention,
    in region: Range<Int>,
    of document: ReadDocument,
    told words: [CertificateWords.Bearing]
  ) -> CertificatePart? {
    let tokens = document.tokens
    let end = mention.tokens.upperBound
    let behind = end..<min(end + reach + 3, region.upperBound)
    let before =
      max(mention.tokens.lowerBound - reach, region.lowerBound)..<mention.tokens.lowerBound
    let name = document.taxonomy[mention.concept].name
    if let level = cfaLevels[name] {
      if level == 0, let count = levelsCounted(before: before, behind: behind, tokens),
        let concept = document.taxonomy.concept(.certificate, "cfa-level-\(count)")
      {
        return CertificatePart(concept: concept, isWhole: true)
      }
      let inside = tokens[mention.tokens].map(\.plain)
      guard !inside.contains("charterholder") else { return nil }
      let named =
        numbers(after: levels, in: behind, isLevel: true, isOpen: level > 0, tokens)
        + numbers(after: levels, in: before, isLevel: true, tokens)
      let reached = named.filter {
        !isFailed($0, words) && !isSat($0, before: region.upperBound, tokens)
      }
      guard let highest = (reached.isEmpty ? named : reached).map(\.number).max(),
        highest > level, highest <= 3, level == 0 || !reached.isEmpty,
        let concept = document.taxonomy.concept(.certificate, "cfa-level-\(highest)")
      else { return nil }
      return CertificatePart(concept: concept, isWhole: true)
    }
    // An affiliate of ACCA has passed the examinations and is no member.
    if name == "acca", isAffiliate(mention.tokens, in: region, tokens) {
      return CertificatePart(concept: nil, isWhole: false, isPassed: true)
    }
    if let isAll = isAll(in: behind, tokens) ?? isAll(in: before, papersIn: behind, tokens) {
      return CertificatePart(concept: nil, isWhole: isAll, isAll: isAll)
    }
    if name == "acca",
      behind.contains(where: { accaPapers.contains(tokens[$0].plain) })
        || behind.contains(where: { isShareOfPapers($0, tokens) })
    {
      return CertificatePart(concept: nil, isWhole: false)
    }
    let all = counts[name]
    let kinds = all == nil ? parts : levelsAndParts
    let wide = end..<min(end + reachOfNext, region.upperBound)
    let named =
      numbers(after: kinds, in: before, tokens)
      + numbers(after: kinds, in: all == nil ? behind : wide, tokens)
    guard !named.isEmpty else { return nil }
    let passed = Set(
      named.indices.filter { place in
        !isSat(named[place], before: region.upperBound, tokens)
          && isPassed(place, of: named, mention.tokens, words)
      }.map { named[$0].number }
    )
    return CertificatePart(
      concept: nil,
      isWhole: all.map { passed.count >= $0 } ?? false,
      isPassed: !passed.isEmpty
    )
  }

  private static let amounts: WordMap<Int> = [
    "1": 1, "2": 2, "3": 3, "one": 1, "two": 2, "three": 3, "mot": 1, "hai": 2, "ba": 3,
  ]

  /// How many levels are told to be passed by their number: "2 of 3 CFA levels", "đỗ 2/3 cấp độ".
  private static func levelsCounted(
    before: Range<Int>,
    behind: Range<Int>,
    _ tokens: [Token]
  ) -> Int? {
    let places = Array(before) + Array(behind)
    for place in places.indices where levels.contains(tokens[places[place]].plain) {
      var next = place + 1
      if next < places.count, tokens[places[next]].plain == "do" { next += 1 }
      // "Level 2" counts nothing.
      if next < places.count, numbers[tokens[places[next]].plain] != nil { continue }
      guard place > 0, let last = amounts[tokens[places[place - 1]].plain] else { continue }
      var first = place - 2
      while first >= 0,
        ["of", "out", "the", "tren", "tong", "so"].contains(tokens[places[first]].plain)
      {
        first -= 1
      }
      let isOfAll = first < place - 2 || tokens[places[place - 1]].sign == "/"
      guard isOfAll, first >= 0, let count = amounts[tokens[places[first]].plain] else {
        return last
      }
      return min(count, last)
    }
    return nil
  }

  /// "9/13", "9 of 13": some of the papers of ACCA, of which there are 13, and were 14.
  private static func isShareOfPapers(_ place: Int, _ tokens: [Token]) -> Bool {
    guard let all = tokens[place].plain.number, all == 13 || all == 14, place > 0 else {
      return false
    }
    let isOf = tokens[place - 1].plain == "of"
    guard isOf || tokens[place].sign == "/", place > 1 else { return false }
    return tokens[place - (isOf ? 2 : 1)].plain.number.map { (1..<all).contains($0) } ?? false
  }

  /// "ACCA affiliate", "affiliate of ACCA"; an affiliate student is none.
  private static func isAffiliate(
    _ name: Range<Int>,
    in region: Range<Int>,
    _ tokens: [Token]
  ) -> Bool {
    let behind = name.upperBound..<min(name.upperBound + 2, region.upperBound)
    let before = max(region.lowerBound, name.lowerBound - 3)..<name.lowerBound
    let place = (Array(behind) + Array(before)).first { tokens[$0].plain == "affiliate" }
    guard let place else { return false }
    return !(place + 1 < region.upperBound && tokens[place + 1].plain == "student")
  }

  /// Whether a part is passed by the words right before it, or behind it, or before the name.
  private static func isPassed(
    _ place: Int,
    of named: [Named],
    _ name: Range<Int>,
    _ words: [CertificateWords.Bearing]
  ) -> Bool {
    let told = words.filter { [.obtained, .studying, .failed, .dropped].contains($0.state) }
    let start = named[place].place - 1
    let end = place + 1 < named.count ? named[place + 1].place - 1 : Int.max
    let ahead = told.first { $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 1 }
    let behind = told.first { $0.tokens.lowerBound > start && $0.tokens.upperBound < end }
    let general = told.last { $0.tokens.upperBound <= name.lowerBound }
    return (ahead ?? behind ?? general).map { $0.state == .obtained } ?? true
  }

  /// Whether right before a level stands that it was failed: "Level 2 passed; failed Level 3".
  private static func isFailed(_ level: Named, _ words: [CertificateWords.Bearing]) -> Bool {
    let start = level.place - 1
    return words.contains { words in
      [.failed, .dropped].contains(words.state) && words.tokens.upperBound <= start
        && start - words.tokens.upperBound <= 1
    }
  }

  /// Whether what was failed or given up is the next level: "CFA Level I; failed Level II".
  static func failsNext(
    _ words: CertificateWords.Bearing,
    to mention: Mention,
    in document: ReadDocument
  ) -> Bool {
    guard [.failed, .dropped].contains(words.state),
      words.tokens.lowerBound >= mention.tokens.upperBound,
      let level = cfaLevels[document.taxonomy[mention.concept].name], level > 0
    else { return false }
    let tokens = document.tokens
    let behind = words.tokens.upperBound..<min(words.tokens.upperBound + 3, tokens.count)
    return numbers(after: levels, in: behind, tokens).contains { $0.number > level }
  }

  /// Whether a level is named with its examination, and nothing right behind says it was passed.
  private static func isSat(_ level: Named, before end: Int, _ tokens: [Token]) -> Bool {
    let exam = level.place + 1
    guard exam < end, tokens[exam].plain == "exam", tokens[exam].gap == .none else { return false }
    return exam + 1 == end || !["passed", "cleared"].contains(tokens[exam + 1].plain)
  }

  /// A higher level of the same examination that is worked for, with the words that tell it.
  ///
  /// - Parameters:
  ///   - mention: The certificate.
  ///   - region: The tokens between its neighbours.
  ///   - document: The document.
  ///   - studied: The words around it that tell of studying.
  /// - Returns: The level; `nil` when there is none, or when it is all that is named.
  static func next(
    around mention: Mention,
    in region: Range<Int>,
    of document: ReadDocument,
    studied: [Range<Int>]
  ) -> (concept: ConceptID, words: Range<Int>)? {
    guard !studied.isEmpty, let level = cfaLevels[document.taxonomy[mention.concept].name] else {
      return nil
    }
    let tokens = document.tokens
    let end = min(mention.tokens.upperBound + reachOfNext, region.upperBound)
    var isOther = level > 0
    for place in mention.tokens.upperBound..<max(end - 1, mention.tokens.upperBound) {
      guard levels.contains(tokens[place].plain), let number = numbers[tokens[place + 1].plain]
      else { continue }
      let words = studied.first { words in
        words.upperBound <= place && place - words.upperBound <= 2
          && words.lowerBound >= mention.tokens.upperBound
          || words.lowerBound >= place + 2 && words.lowerBound - place <= 3
      }
      guard let words, number > level else {
        isOther = true
        continue
      }
      guard isOther, let concept = document.taxonomy.concept(.certificate, "cfa-level-\(number)")
      else { return nil }
      return (concept, min(words.lowerBound, place)..<max(words.upperBound, place + 2))
    }
    return nil
  }

  /// `Level II`, `Levels 1 and 2`, `L1`; when open, numbers that go on with a level in the name.
  private static func numbers(
    after words: WordSet,
    in range: Range<Int>,
    isLevel: Bool = false,
    isOpen: Bool = false,
    _ tokens: [Token]
  ) -> [Named] {
    var found: [Named] = []
    var isOpen = isOpen
    for place in range {
      let word = tokens[place].plain
      if words.contains(word) {
        isOpen = true
      } else if let number = numbers[word], isOpen || isLevel && word.first == UInt8(ascii: "l") {
        found.append(Named(number: number, place: place))
        isOpen = true
      } else if word != "and", word != "va", word != "do" {
        isOpen = false
      }
    }
    return found
  }

  /// Whether all papers are passed, where papers are counted: `9/13 papers`, `9 of 13 exams`,
  /// `9 papers`, `all 13 papers`.
  private static func isAll(
    in range: Range<Int>,
    papersIn other: Range<Int>? = nil,
    _ tokens: [Token]
  ) -> Bool? {
    guard
      range.contains(where: { papers.contains(tokens[$0].plain) })
        || other?.prefix(1).contains(where: { papers.contains(tokens[$0].plain) }) == true
    else { return nil }
    for place in range {
      guard let passed = tokens[place].plain.number, (1...20).contains(passed) else { continue }
      // "Part 1 exam" counts nothing.
      if place > 0, levelsAndParts.contains(tokens[place - 1].plain) { continue }
      if place > 0, ["all", "du", "ca"].contains(tokens[place - 1].plain) { return true }
      var next = place + 1
      while next < range.upperBound, ["of", "out", "tren", "the"].contains(tokens[next].plain) {
        next += 1
      }
      if next < range.upperBound, let all = tokens[next].plain.number, (passed...20).contains(all) {
        return passed == all
      }
      if next < range.upperBound, papers.contains(tokens[next].plain), tokens[next].gap == .none {
        return false
      }
      // "exempted from 9 ACCA papers"
      if next == range.upperBound, other != nil { return false }
    }
    return nil
  }
}
