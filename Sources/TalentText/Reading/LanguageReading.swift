internal import TalentIdentity
internal import TalentModel

/// Reads how well a language is known: from words, from levels, from the scores of tests.
enum LanguageReading {
  private static let words: [([String], LanguageLevel)] = {
    let table: [(LanguageLevel, [String])] = [
      (
        .native,
        [
          "native", "mother tongue", "native speaker", "first language", "bilingual", "bản ngữ",
          "tiếng mẹ đẻ", "mẹ đẻ", "bản xứ", "native or bilingual",
        ]
      ),
      (
        .c1,
        [
          "fluent", "fluently", "fluency", "proficient", "full professional", "advanced",
          "excellent",
          "business fluent", "thành thạo", "lưu loát", "thông thạo", "xuất sắc", "rất tốt",
          "nâng cao",
        ]
      ),
      (
        .b2,
        [
          "upper intermediate", "professional working", "good", "very good", "working proficiency",
          "business level", "khá", "tốt", "giao tiếp tốt", "trên trung cấp",
        ]
      ),
      (
        .b1,
        [
          "intermediate", "conversational", "limited working", "fair", "moderate", "trung bình",
          "giao tiếp", "trung cấp", "giao tiếp cơ bản",
        ]
      ),
      (
        .a2,
        ["basic", "elementary", "beginner", "limited", "cơ bản", "sơ cấp", "biết đọc"]
      ),
    ]
    return table.flatMap { level, lines in
      lines.map { (Tokenizer.tokens(in: $0).map(\.plain), level) }
    }
  }()

  /// Score tests: the language, the greatest score there is, and the least score for each level,
  /// highest first.
  ///
  /// The figures are the publishers' tables: IELTS (2019), TOEFL iBT (2019), TOEIC listening and
  /// reading (2019), VSTEP 3-5 (Circular 01/2014/TT-BGDĐT and Decision 729/QĐ-BGDĐT).
  private static let scores:
    [String: (language: String, most: Double, levels: [(Double, LanguageLevel)])] = [
      "ielts": ("en", 9, [(8.5, .c2), (7, .c1), (5.5, .b2), (4, .b1), (3, .a2)]),
      "toefl-ibt": ("en", 120, [(114, .c2), (95, .c1), (72, .b2), (42, .b1), (30, .a2)]),
      "toeic": ("en", 990, [(945, .c1), (785, .b2), (550, .b1), (225, .a2)]),
      "vstep": ("en", 10, [(8.5, .c1), (6, .b2), (4, .b1)]),
    ]

  /// Level tests: one certificate, one level.
  private static let levels: [String: (language: String, level: LanguageLevel)] = [
    "cambridge-c2": ("en", .c2), "cambridge-c1": ("en", .c1), "cambridge-b2": ("en", .b2),
    "jlpt-n1": ("ja", .c1), "jlpt-n2": ("ja", .b2), "jlpt-n3": ("ja", .b1),
    "hsk-6": ("zh", .c1), "hsk-5": ("zh", .b2), "hsk-4": ("zh", .b1),
    "delf-b2": ("fr", .b2), "dalf-c1": ("fr", .c1), "testdaf": ("de", .c1),
  ]

  /// Language facts in a document, by mention.
  static func facts(in document: ReadDocument) -> [LanguageFact] {
    document.mentions.flatMap { mention -> [LanguageFact] in
      switch document.taxonomy.kind(of: mention.concept) {
      case .language: stated(mention, in: document).map { [$0] } ?? []
      case .certificate: tested(mention, in: document).map { [$0] } ?? []
      default: []
      }
    }
  }

  private static func stated(_ mention: Mention, in document: ReadDocument) -> LanguageFact? {
    let level = level(near: mention, in: document)
    let cues = Cues.cues(around: mention.tokens, in: document.tokens)
    guard !cues.contains(.denied), !cues.contains(.wished) else { return nil }
    guard document.role(of: mention) == .language || level != nil else { return nil }
    return LanguageFact(
      language: mention.concept,
      level: level,
      source: .stated,
      span: document.span(of: mention)
    )
  }

  /// The level that stands nearest to a language, up to the next language or the end of the block.
  private static func level(near mention: Mention, in document: ReadDocument) -> LanguageLevel? {
    let block = Int(document.tokens[mention.tokens.lowerBound].block)
    let isList = document.roles[block] == .language
    let others = document.mentions(of: .language, around: mention)
      .filter { $0.tokens != mention.tokens }
    let blockRange = document.ranges[block]
    let reach = isList ? 12 : 4
    let high = min(
      others.map(\.tokens.lowerBound).filter { $0 >= mention.tokens.upperBound }.min()
        ?? blockRange.upperBound,
      mention.tokens.upperBound + reach
    )
    let low = max(
      others.map(\.tokens.upperBound).filter { $0 <= mention.tokens.lowerBound }.max()
        ?? blockRange.lowerBound,
      mention.tokens.lowerBound - 4
    )
    return firstLevel(
      in: document.tokens[mention.tokens.upperBound..<max(high, mention.tokens.upperBound)]
    )
      ?? firstLevel(
        in: document.tokens[min(low, mention.tokens.lowerBound)..<mention.tokens.lowerBound]
      )
  }

  /// The level that words tell first.
  static func firstLevel(in tokens: ArraySlice<Token>) -> LanguageLevel? {
    let all = tokens.map(\.plain)
    for start in all.indices {
      if let level = LanguageLevel(all[start]) { return level }
      let fitting = words.filter { all[start...].starts(with: $0.0) }
      if let longest = fitting.max(by: { $0.0.count < $1.0.count }) { return longest.1 }
    }
    return nil
  }

  private static func tested(_ mention: Mention, in document: ReadDocument) -> LanguageFact? {
    let name = document.taxonomy[mention.concept].name
    let cues = Cues.cues(around: mention.tokens, in: document.tokens)
    guard cues.isDisjoint(with: [.denied, .wished, .studying]) else { return nil }
    guard let found = level(ofTest: name, at: mention.tokens, in: document.tokens),
      let language = document.taxonomy.concept(.language, found.language)
    else {
      return nil
    }
    return LanguageFact(
      language: language,
      level: found.level,
      source: .tested,
      span: document.span(of: mention)
    )
  }

  /// The language of a test and the level that the words behind its name show, `nil` when they
  /// show none or it is no test.
  static func level(
    ofTest name: String,
    at place: Range<Int>,
    in tokens: [Token]
  ) -> (language: String, level: LanguageLevel)? {
    if let single = levels[name] { return single }
    if let test = scores[name], let score = score(behind: place, upTo: test.most, in: tokens),
      let level = test.levels.first(where: { score >= $0.0 })
    {
      return (test.language, level.1)
    }
    guard name == "topik", let grade = score(behind: place, upTo: 6, in: tokens) else { return nil }
    let levels: [LanguageLevel] = [.a1, .a2, .b1, .b2, .c1, .c2]
    return (1...6).contains(grade) ? ("ko", levels[Int(grade) - 1]) : nil
  }

  /// The first number within six words behind a test; `7` `5` joined by a point is 7.5.
  private static func score(
    behind place: Range<Int>,
    upTo most: Double,
    in all: [Token]
  ) -> Double? {
    let block = all[place.lowerBound].block
    let tokens = all[place.upperBound...].prefix(6).filter {
      $0.block == block
    }
    for (place, token) in tokens.enumerated() {
      // A greater number is a year.
      guard let whole = Double(token.plain), whole <= most else { continue }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      if let next, DateReading.isDate(token, next) { continue }
      if let next, next.gap == .none, next.start == token.end + 1, next.plain.utf8.count == 1,
        let tenth = Double(next.plain)
      {
        return whole + tenth / 10
      }
      return whole
    }
    return nil
  }
}
