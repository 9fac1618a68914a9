internal import TalentModel

/// Reads the result of a test of a language from the words around its name.
enum LanguageScore {
  private static let reach = 24
  private static let near = 7
  private static let wholes: WordSet = ["overall", "total", "tong", "average", "band"]
  private static let skills: WordSet = [
    "listening", "reading", "writing", "speaking", "nghe", "noi", "doc", "viet", "l", "r", "w", "s",
  ]

  /// What a test shows of its language; `nil` for a certificate that is no test of a language, and
  /// for one without a result.
  static func fact(
    of mention: Mention,
    until expiry: Day?,
    in document: ReadDocument
  ) -> LanguageFact? {
    let block = document.ranges[Int(document.tokens[mention.tokens.lowerBound].block)]
    // Another test, or a language, begins a result of its own.
    let others =
      document.mentions(of: .certificate, around: mention)
      + document.mentions(of: .language, around: mention)
    let next = others.map(\.tokens.lowerBound).filter { $0 >= mention.tokens.upperBound }.min()
    guard let exam = document.taxonomy.exams[document.taxonomy[mention.concept].name],
      let language = document.taxonomy.concept(.language, exam.language),
      let level = level(
        of: exam,
        at: mention.tokens,
        in: block.lowerBound..<(next ?? block.upperBound),
        of: document.tokens
      )
    else { return nil }
    return LanguageFact(
      language: language,
      level: level,
      source: .tested,
      span: document.span(of: mention),
      expiry: expiry
    )
  }

  /// The level that the words around the name of a test show.
  ///
  /// - Parameters:
  ///   - exam: The test.
  ///   - name: The tokens of its name.
  ///   - block: The line, up to the next thing that has a result of its own.
  ///   - tokens: All tokens.
  /// - Returns: `nil` where no result stands.
  static func level(
    of exam: LanguageExam,
    at name: Range<Int>,
    in block: Range<Int>,
    of tokens: [Token]
  ) -> LanguageLevel? {
    if let level = exam.level { return level }
    let end = min(block.upperBound, name.upperBound + reach)
    let behind = name.upperBound..<max(end, name.upperBound)
    let close = behind.prefix(near)
    if let level = step(in: Array(name) + Array(close), exam, tokens) { return level }
    if !exam.scales.isEmpty, let score = score(in: behind, exam, tokens) {
      if let level = exam.level(of: score) { return level }
    }
    let words = Array(name) + Array(close)
    if let grade = grade(in: words, exam, tokens) { return grade }
    if exam.isLevelled {
      let before = max(block.lowerBound, name.lowerBound - 1)..<name.lowerBound
      let levels = (words + Array(before)).compactMap { LanguageLevel(tokens[$0].plain) }
      if let level = levels.first { return level }
    }
    let first = name.lowerBound
    // "7.5 IELTS": the number right before, where none follows.
    if first > block.lowerBound, tokens[first].gap == .none {
      let start =
        first - 2 >= block.lowerBound && number(at: first - 2, tokens)?.next == first
        ? first - 2 : first - 1
      if let found = number(at: start, tokens), found.next == first {
        return exam.level(of: found.value)
      }
    }
    return nil
  }

  /// Words, levelled, before the number of a step.
  private static let steps: WordSet = ["bac", "level", "cap", "grade"]

  /// `bậc 5`, `4/6`: a step of a scale, which is no score.
  private static func step(
    in places: [Int],
    _ exam: LanguageExam,
    _ tokens: [Token]
  ) -> LanguageLevel? {
    guard let most = exam.grades.keys.lazy.compactMap(\.number).max() else { return nil }
    for place in places {
      guard let level = exam.grades[tokens[place].plain], tokens[place].plain.isNumber else {
        continue
      }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      let isOfAll = next.map { $0.sign == "/" && $0.plain.number == most } ?? false
      let isNamed =
        place > 0 && tokens[place].gap == .none && steps.contains(tokens[place - 1].plain)
      // "VSTEP bậc 3-5" is the name of the test.
      let isRange = next.map { $0.sign == "-" && $0.plain.isNumber } ?? false
      if isOfAll || isNamed && !isRange { return level }
    }
    return nil
  }

  private static func grade(
    in places: [Int],
    _ exam: LanguageExam,
    _ tokens: [Token]
  ) -> LanguageLevel? {
    guard !exam.grades.isEmpty else { return nil }
    for place in places {
      let isDate = place + 1 < tokens.count && DateReading.isDate(tokens[place], tokens[place + 1])
      let isTenth =
        place + 1 < tokens.count && tokens[place + 1].gap == .none
        && tokens[place + 1].start == tokens[place].end + 1
        && tokens[place].plain.number != nil && tokens[place + 1].plain.number != nil
        && exam.scales.isEmpty == false
      let word = tokens[place].plain
      if !isDate, !isTenth,
        let level = exam.grades[word] ?? lastDigit(of: word).flatMap({ exam.grades[$0] })
      {
        return level
      }
    }
    return nil
  }

  /// The grade written together with the name of its test: `HSK3`.
  private static func lastDigit(of word: FoldedWord) -> FoldedWord? {
    guard word.count > 3, let grade = word.dropFirst(word.count - 1), grade.isNumber,
      word.dropLast(1)?.hasDigit == false
    else { return nil }
    return grade
  }

  /// The score of the whole: the one called so, or the first that is of no single skill, or what
  /// the skills make together; of several scales the usual one's before another's.
  private static func score(
    in range: Range<Int>,
    _ exam: LanguageExam,
    _ tokens: [Token]
  ) -> Double? {
    var scores: [Double] = []
    var ofSkills: [Double] = []
    var place = range.lowerBound
    var last: FoldedWord?
    while place < range.upperBound {
      if let score = skillScore(tokens[place].plain) { ofSkills.append(score) }
      guard let found = number(at: place, tokens), found.next <= range.upperBound else {
        last = tokens[place].plain
        place += 1
        continue
      }
      defer {
        place = found.next
        last = nil
      }
      let isOnScale = exam.scales.contains { $0.range.contains(found.value) }
      if let word = last, wholes.contains(word), isOnScale { return found.value }
      if let word = last, skills.contains(word) {
        ofSkills.append(found.value)
      } else if isOnScale, place - range.lowerBound < near - 1 {
        scores.append(found.value)
      }
    }
    for scale in exam.scales {
      if let score = scores.first(where: { scale.level(of: $0) != nil }) { return score }
    }
    if let first = scores.first { return first }
    switch exam.whole {
    case .sum(let count) where ofSkills.count == count: return ofSkills.reduce(0, +)
    case .mean(let count) where ofSkills.count == count:
      return (ofSkills.reduce(0, +) / Double(count) * 2).rounded() / 2
    default: return nil
    }
  }

  /// The score of a skill written with its letter: `L450`.
  private static func skillScore(_ word: FoldedWord) -> Double? {
    skills.contains(word.initial) ? word.dropFirst(1)?.number.map(Double.init) : nil
  }

  /// A number, `7` `5` joined by a point or comma as 7.5; no part of a date.
  private static func number(at place: Int, _ tokens: [Token]) -> (value: Double, next: Int)? {
    guard place >= 0, let whole = tokens[place].plain.number, whole <= 1000 else { return nil }
    guard place + 1 < tokens.count else { return (Double(whole), place + 1) }
    let next = tokens[place + 1]
    if DateReading.isDate(tokens[place], next) { return nil }
    if next.gap == .none, next.block == tokens[place].block, next.start == tokens[place].end + 1,
      next.plain.count == 1, whole <= 10, let tenth = next.plain.number
    {
      return (Double(whole) + Double(tenth) / 10, place + 2)
    }
    return (Double(whole), place + 1)
  }
}

extension LanguageExam {
  /// The level of a score on whichever scale it lies.
  fileprivate func level(of score: Double) -> LanguageLevel? {
    scales.lazy.compactMap { $0.level(of: score) }.first
  }
}
