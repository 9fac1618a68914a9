internal import TalentIdentity
internal import TalentModel

/// Reads how well languages are known: what is stated, and what tests have shown.
enum LanguageReading {
  /// Language facts in a document: those stated, then those tested, each in the order of the text.
  static func facts(
    in document: ReadDocument,
    certificates: [CertificateReading.Finding]
  ) -> [LanguageFact] {
    let stated = document.ranges.indices.flatMap { self.stated(in: $0, of: document) }
    let tested = certificates.compactMap { finding -> LanguageFact? in
      switch finding.status {
      case .held(_, let until): LanguageScore.fact(of: finding.mention, until: until, in: document)
      case .listed: LanguageScore.fact(of: finding.mention, until: nil, in: document)
      case .studying, .levelPassed, .lapsed, .denied: nil
      }
    }
    // "Tiếng Anh: IELTS 7.0" is one statement, with the level that the test shows.
    let shown = tested.filter { $0.expiry == nil }.map(\.language)
    return stated.filter { $0.level != nil || !shown.contains($0.language) } + tested
  }

  /// Whether a language is what a statement is about: "Tiếng Nga: biết chút ít".
  private static func leads(_ name: Range<Int>, in document: ReadDocument) -> Bool {
    switch document.roles[Int(document.tokens[name.lowerBound].block)] {
    case .line, .summary, .headline, .skill, .certificate, .other: break
    default: return false
    }
    let first = name.lowerBound - (document.tokens[name.lowerBound].plain == "tieng" ? 0 : 1)
    let isVietnamese = first >= 0 && document.tokens[first].plain == "tieng"
    let start = isVietnamese ? first : name.lowerBound
    return document.tokens[start].gap == .hard
      && document.gapText(behind: name.upperBound - 1).hasPrefix(":")
  }

  /// The level that the heading above a list gives to all of it: "Mother tongue(s)".
  private static func commonLevel(of block: Int, in document: ReadDocument) -> LanguageLevel? {
    let above = max(0, block - 8)..<block
    guard let heading = above.last(where: { document.roles[$0] != .language }),
      document.roles[heading] == .heading
    else { return nil }
    return LanguageWords.firstLevel(in: document.ranges[heading], of: document.tokens)
  }

  /// The level in a line of its own below a language: "English", "Professional proficiency".
  private static func levelBelow(_ block: Int, in document: ReadDocument) -> LanguageLevel? {
    let below = block + 1
    guard below < document.roles.count, document.roles[below] == .language,
      !document.has(.language, in: below),
      let first = document.ranges[below].first
    else { return nil }
    let end = document.ranges[below].upperBound
    let words = LanguageWords.levels.phrase(at: first, before: end, in: document.tokens)
    if let words,
      (words.tokens.upperBound..<end).allSatisfy({
        LanguageWords.fillers.contains(document.tokens[$0].plain)
      })
    {
      return words.meaning
    }
    return end == first + 1 ? LanguageLevel(document.tokens[first].plain) : nil
  }

  private static func stated(in block: Int, of document: ReadDocument) -> [LanguageFact] {
    let isList = document.roles[block] == .language
    guard isList || document.has(.language, in: block) else { return [] }
    switch document.roles[block] {
    case .heading: return []
    default: break
    }
    let names = LanguageLine.read(block, of: document)
    let common =
      isList
      ? (names.count == 1 ? levelBelow(block, in: document) : nil)
        ?? commonLevel(of: block, in: document) : nil
    return names.compactMap { named in
      guard document.roles[block] != .other || leads(named.tokens, in: document) else { return nil }
      guard
        isList || (named.level ?? nil) != nil || named.isRead || leads(named.tokens, in: document),
        !LanguageWords.isSomethingElse(
          named.tokens,
          in: document.ranges[block],
          of: document.tokens
        )
      else { return nil }
      var cues = document.cues(around: named.tokens)
      // "chưa thành thạo" denies a level and not the language.
      if case .some(.none) = named.level { cues.remove(.denied) }
      guard cues.isDisjoint(with: [.denied, .excepted, .wished, .others, .narrowed]),
        !document.isOthersDeed(named.tokens)
      else { return nil }
      return LanguageFact(
        language: named.language,
        level: named.level ?? common,
        source: named.isJudged ? .rated : .stated,
        span: document.span(of: Mention(concept: named.language, tokens: named.tokens))
      )
    }
  }
}
