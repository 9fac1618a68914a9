internal import TalentModel

/// Whether a denial is of a kind of what is mentioned: the rest of it is left open.
extension CueScope {
  private static let kinds = CueTable(CueTables.kinds)

  /// The words with which denials begin behind which a noun is qualified by what follows it.
  private static let vietnamese: WordSet = [
    "khong", "chua", "ko", "chang", "thieu", "mu", "xa", "la", "ma",
  ]

  /// "Chưa có kinh nghiệm tuyển dụng cấp quản lý", "no experience in executive recruitment": only a
  /// kind of it is denied.
  func isNarrowed(behind cue: Range<Int>) -> Bool {
    let before = mention.lowerBound - 1
    if before >= cue.upperBound, isOne(CueTables.grades, before) { return true }
    let isVietnamese = Self.vietnamese.contains(tokens[cue.lowerBound].plain)
    if isVietnamese ? isQualifiedBehind : isQualified(behind: cue.upperBound) { return true }
    let place = mention.upperBound
    guard place + 1 < end, tokens[place].gap == .none, tokens[place + 1].gap == .none,
      begins(Self.kinds, place, upTo: end)
    else { return false }
    return !(place + 1..<min(place + 4, end)).contains { isOne(CueTables.everywhere, $0) }
  }

  /// "No experience with weather derivatives": a noun with a word of its own before it.
  private func isQualified(behind cue: Int) -> Bool {
    let place = mention.lowerBound - 1
    guard isNoun, place >= cue, isTogether(mention.lowerBound) else { return false }
    let word = tokens[place]
    return !CueTables.unqualifying.contains(word.plain) && !word.plain.hasSuffix("ing")
      && !word.plain.beginsWithDigit && !isOne(CueTables.joints, place)
      && !isOne(CueTables.subjects, place) && !isOne(CueTables.heads, place)
      && !isOne(CueTables.verbs, place)
  }

  /// "Không có kinh nghiệm phái sinh thời tiết": a noun with a word of its own behind it.
  private var isQualifiedBehind: Bool {
    let place = mention.upperBound
    guard isNoun, place < end, isTogether(place) else { return false }
    return ![
      CueTables.joints, CueTables.stops, CueTables.subjects, CueTables.durations, CueTables.heads,
      CueTables.affirmations, CueTables.verbs, CueTables.tails, CueTables.waivers,
      CueTables.measures, CueTables.everywhere, CueTables.particles,
    ].contains { isOne($0, place) }
  }

  /// Whether nothing but a space, or a hyphen, stands before a token.
  private func isTogether(_ place: Int) -> Bool {
    tokens[place].gap == .none && (tokens[place].sign == nil || tokens[place].sign == "-")
  }

  /// Whether the mention is a noun and no name: "Java" is all of it whatever stands beside it.
  private var isNoun: Bool { mention.allSatisfy { tokens[$0].capitals == 0 } }
}
