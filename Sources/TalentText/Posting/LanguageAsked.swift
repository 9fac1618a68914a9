internal import TalentModel

/// Reads the languages that a posting asks for, with level or test.
enum LanguageAsked {
  struct Found {
    var concept: ConceptID
    var level: LanguageLevel?
    var tokens: Range<Int>
    /// The test asked for by name, where it is one.
    var test: Mention?
  }

  /// Words behind a language that make it a law, a market, a people.
  private static let others: WordSet = [
    "law", "accounting", "market", "customer", "client", "company", "national", "citizen", "team",
    "culture", "standard", "tax", "government", "labor", "bank", "regulation", "class", "course",
    "investor", "firm", "candidate", "passport", "partner", "legal", "banking", "economy",
    "enterprise", "corporate", "mien", "gaap", "nationality",
  ]

  /// The languages named in a clause, and those that its tests are of.
  static func languages(in clause: PostingClause, of text: PostingText) -> [Found] {
    var found: [Found] = []
    let named = clause.mentions(of: .language, in: text)
    for mention in named where !isOther(mention, in: text) {
      let level = level(near: mention, among: named, from: clause.tokens.first ?? 0, in: text)
      found.append(Found(concept: mention.concept, level: level, tokens: mention.tokens))
    }
    for mention in clause.mentions(of: .certificate, in: text) {
      let name = text.taxonomy[mention.concept].name
      let block = text.ranges[Int(text.tokens[mention.tokens.lowerBound].block)]
      let place = mention.tokens
      guard
        let exam = text.taxonomy.exams[name],
        let tested = LanguageScore.level(of: exam, at: place, in: block, of: text.tokens),
        let language = text.taxonomy.concept(.language, exam.language)
      else { continue }
      if let own = found.firstIndex(where: { $0.concept == language }) {
        // Of several tests that will do, the lowest level is asked.
        let known = found[own].test == nil ? nil : found[own].level
        found[own].level = min(tested, known ?? tested)
        found[own].test = found[own].test ?? mention
      } else {
        found.append(
          Found(concept: language, level: tested, tokens: mention.tokens, test: mention)
        )
      }
    }
    return found
  }

  /// Whether a clause leaves the choice between the languages it names: "English or Japanese".
  static func isChoice(_ found: [Found], of text: PostingText) -> Bool {
    let own = found.filter { $0.test?.tokens != $0.tokens }
      .map { Mention(concept: $0.concept, tokens: $0.tokens) }
    return Set(own.map(\.concept)).count > 1
      && PostingAlternatives.groups(own, in: text, joinsAll: true).contains { $0.count > 1 }
  }

  /// The level told behind a language, up to the next one or a semicolon, or else before it.
  private static func level(
    near mention: Mention,
    among named: [Mention],
    from start: Int,
    in text: PostingText
  ) -> LanguageLevel? {
    let block = text.ranges[Int(text.tokens[mention.tokens.lowerBound].block)]
    let next = named.map(\.tokens.lowerBound).first { $0 >= mention.tokens.upperBound }
    let last = named.map(\.tokens.upperBound).last { $0 <= mention.tokens.lowerBound }
    let high = min(next ?? block.upperBound, mention.tokens.upperBound + 6, block.upperBound)
    let low = max(last ?? start, mention.tokens.lowerBound - 5, start)
    let reach = mention.tokens.upperBound..<max(high, mention.tokens.upperBound)
    let end = reach.first { text.tokens[$0].sign == ";" || text.tokens[$0].sign == "." }
    let behind = reach.lowerBound..<(end ?? reach.upperBound)
    guard let level = LanguageWords.firstLevel(in: behind, of: text.tokens) else {
      let before = min(low, mention.tokens.lowerBound)..<mention.tokens.lowerBound
      return LanguageWords.firstLevel(in: before, of: text.tokens)
    }
    // "Native or C1", "B2-C1": the lower one is asked.
    let others = behind.compactMap { LanguageLevel(text.tokens[$0].plain) }
    return others.reduce(level, min)
  }

  private static func isOther(_ mention: Mention, in text: PostingText) -> Bool {
    let place = mention.tokens.upperBound
    guard place < text.tokens.count, text.tokens[place].gap == .none,
      text.tokens[place].block == text.tokens[mention.tokens.lowerBound].block
    else { return false }
    return others.contains(text.tokens[place].plain)
  }
}
