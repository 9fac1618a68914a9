internal import TalentModel

/// Reads the degrees that a posting asks for: level, fields, or both.
enum EducationAsked {
  private static let degrees: WordSet = [
    "degree", "graduate", "graduated", "diploma", "graduation",
  ]

  /// Words behind which a clause speaks of something else than the degree.
  private static let barriers: WordSet = [
    "experience", "year", "knowledge", "kinh", "nghiem", "with", "plus", "biet", "ability", "skill",
  ]

  struct Found {
    var requirement: EducationRequirement
    /// The tokens that speak of the degree; what they name is a field, no skill.
    var tokens: Range<Int>
    /// The tokens among them that name it; what insists or denies may stand behind.
    var named: Range<Int>
  }

  /// The degree asked in a clause, `nil` when it asks none.
  static func education(
    in clause: PostingClause,
    of line: PostingLine,
    _ text: PostingText
  ) -> Found? {
    let levels = clause.mentions(of: .level, in: text).filter { !isLetters($0, in: text) }
    let words = clause.words(in: text)
    let graduates =
      (words.firstIndex { degrees.contains($0) }
      ?? words.indices.first {
        $0 + 1 < words.count && words[$0] == "tot" && words[$0 + 1] == "nghiep"
          || words[$0] == "chuyen" && words[$0 + 1 < words.count ? $0 + 1 : $0] == "nganh"
      }).map { clause.tokens[$0] }
    let isLabelled = !Set(line.label).isDisjoint(with: [
      "education", "hoc", "bang", "nganh", "qualification",
    ])
    guard
      let first = levels.first?.tokens.lowerBound ?? graduates
        ?? (isLabelled ? clause.tokens.first : nil)
    else { return nil }
    let start = min(first, graduates ?? first)
    let last = clause.tokens.last ?? start
    let fieldsNamed = clause.mentions(of: .field, in: text)
    // "Kinh tế" begins as "kinh nghiệm" does.
    let named = Set((levels + fieldsNamed).flatMap { Array($0.tokens) })
    let end =
      clause.tokens.first { place in
        place > start && !named.contains(place) && barriers.contains(text.tokens[place].plain)
      } ?? last + 1
    let fields = fieldsNamed.filter { $0.tokens.lowerBound < end }
    let lowest = levels.filter { $0.tokens.lowerBound < end }
      .min { text.taxonomy[$0.concept].rank < text.taxonomy[$1.concept].rank }?.concept
    let isDegree = words.contains("degree") && (!fields.isEmpty || isAsked(words))
    let level = lowest ?? (isDegree ? text.taxonomy.concept(.level, "bachelor") : nil)
    guard level != nil || !fields.isEmpty else { return nil }
    var seen: Set<ConceptID> = []
    let tokens = min(start, fields.first?.tokens.lowerBound ?? start)..<end
    let ends = (levels + fields).map(\.tokens.upperBound) + [(graduates ?? 0) + 1]
    return Found(
      requirement: EducationRequirement(
        level: level,
        fields: fields.map(\.concept).filter { seen.insert($0).inserted }
      ),
      tokens: tokens,
      named: tokens.lowerBound..<max(tokens.lowerBound + 1, ends.filter { $0 <= end }.max() ?? end)
    )
  }

  /// "A degree", "degree required", "high degree of care": only the first two are courses of study.
  private static func isAsked(_ words: [FoldedWord]) -> Bool {
    guard let place = words.firstIndex(of: "degree") else { return false }
    let before = place > 0 ? words[place - 1] : ""
    let behind = place + 1 < words.count ? words[place + 1] : ""
    return !["high", "large", "great"].contains(before) && behind != "of"
  }

  /// "BA", "MS": letters that mean other things too, unless a degree is spoken of beside them.
  private static func isLetters(_ mention: Mention, in text: PostingText) -> Bool {
    guard mention.tokens.count == 1,
      text.tokens[mention.tokens.lowerBound].plain.count <= 2
    else { return false }
    let block = text.tokens[mention.tokens.lowerBound].block
    let near = text.tokens[
      max(0, mention.tokens.lowerBound - 4)..<min(text.tokens.count, mention.tokens.upperBound + 4)
    ].filter { $0.block == block }
    return !near.contains { degrees.contains($0.plain) || $0.plain == "in" }
  }
}
