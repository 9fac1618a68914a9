internal import TalentModel

/// What something was done without: it shows nothing of that.
extension CueScope {
  static let lacks = CueTable(CueTables.lacks)

  static let negations: WordSet = [
    "no", "not", "never", "nothing", "nobody", "cannot", "t", "khong", "chua", "chang",
  ]

  /// What "without" before the mention says of it; `nil` where it speaks of something else.
  ///
  /// At the beginning of a clause, "without Docker" denies as "no Docker" does; behind a deed,
  /// "shipped it without Docker", it tells of that deed alone.
  var without: Cue? {
    for place in start..<mention.lowerBound where tokens[place].bearing.contains(.clause) {
      for pattern in Self.lacks.patterns(at: tokens[place]) {
        if let end = end(of: pattern, from: place), bearsLack(place..<end) {
          return place > start || isMeans ? .narrowed : .excepted
        }
      }
    }
    return nil
  }

  private func bearsLack(_ cue: Range<Int>) -> Bool {
    // "No day without Python".
    guard !tokens[start..<cue.lowerBound].contains(where: { Self.negations.contains($0.plain) }),
      let list = list(behind: cue.upperBound, words: Self.words.bare, mayNameOthers: false),
      cue.upperBound == mention.lowerBound || list.hasOr
    else { return false }
    let next = mention.upperBound
    // "Without KYC, no account is opened".
    if cue.lowerBound == start, next < end, tokens[next].gap == .comma { return false }
    return isMeans || restOfList(ofPerson: false) != nil
  }

  /// Whether means of what is mentioned are meant: "without KYC tools".
  private var isMeans: Bool {
    let next = mention.upperBound
    return next < end && tokens[next].gap == .none && isOne(CueTables.means, next)
  }
}
