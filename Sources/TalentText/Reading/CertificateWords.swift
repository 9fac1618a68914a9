internal import TalentModel

/// The words around a certificate that tell its state, in both languages.
enum CertificateWords {
  /// What some words say of a certificate.
  enum State: Hashable, Sendable {
    case obtained
    case studying
    /// Named with the word for its examination: worked for, unless more is told.
    case examined
    case failed
    /// Begun, and not gone on with.
    case dropped
    case lapsed
    /// The day that follows is the last of its validity.
    case until
    /// As `until`, and without a day it is over.
    case over
    /// It is somebody else's.
    case others
    /// "Certified", "licensed": more than a name in a list.
    case titled
  }

  /// Which certificate words speak of.
  enum Side: Hashable, Sendable {
    /// The one that follows in the same clause, or else the one before.
    case ahead
    /// The one before, or else the one that follows.
    case behind
    /// The one before, where they stand right behind it.
    case joined
    /// The one that follows in the same clause, or else the one before, where not even a sign
    /// stands between.
    case onward
    /// The one that follows, where nothing but words for who holds it stands between.
    case leading
  }

  struct Meaning: Hashable, Sendable {
    var state: State
    var side: Side
  }

  /// Some words that bear on a certificate.
  struct Bearing {
    var state: State
    var tokens: Range<Int>
  }

  /// Words of a certificate's own name that say it is held.
  private static let titles: WordSet = [
    "certified", "chartered", "licensed", "license", "certification", "certificate", "member",
    "holder", "charterholder", "fellow", "qualified", "admitted", "registered", "designation",
    "chung", "bang", "the", "hoi",
  ]

  /// Words for who holds a certificate, between it and what leads to it.
  private static let holding: WordSet = [
    "a", "an", "the", "member", "fellow", "holder", "of", "certified", "licensed", "chartered",
    "certificate", "certification", "license", "hoi", "vien", "chung", "chi", "the", "bang",
  ]

  /// Words beside a certificate in a line that tells of nothing but it, and since when.
  static let around: WordSet = [
    "since", "from", "in", "of", "the", "a", "as", "member", "membership", "holder",
    "charterholder",
    "certified", "qualified", "fellow", "affiliate", "designation", "certificate", "certification",
    "tu", "nam", "thang", "ke", "hoi", "vien", "chung", "chi", "bang", "the", "la", "den", "nay",
    "present", "now", "to",
  ]

  /// Nouns, levelled, for those who hold a certificate.
  static let people: WordSet = [
    "charterholder", "accountant", "auditor", "specialist", "professional", "holder", "member",
    "examiner", "lawyer", "actuary", "solicitor", "arbitrator", "planner", "adviser", "advisor",
    "appraiser", "practitioner", "banker", "hacker", "tester", "agent", "broker", "valuer",
  ]

  /// Whether the name of a certificate says by itself that it is held: `Certified Fraud Examiner`.
  static func isTitle(_ mention: Range<Int>, in tokens: [Token]) -> Bool {
    mention.count > 1 && mention.contains { titles.contains(tokens[$0].plain) }
  }

  /// Words that turn what follows, and those that may stand between.
  static let negations: WordSet = [
    "not", "never", "isn", "wasn", "aren", "weren", "khong", "chua",
  ]
  private static let between: WordSet = ["yet", "been", "currently", "formally", "a", "tung", "he"]

  /// What words say behind "not", "not yet" or "chưa"; `nil` where nothing is left of it.
  ///
  /// - Parameters:
  ///   - state: What they say without it.
  ///   - place: Where they begin.
  ///   - block: The tokens of the block.
  ///   - tokens: All tokens.
  /// - Returns: What they say.
  private static func turned(
    _ state: State,
    at place: Int,
    in block: Range<Int>,
    of tokens: [Token]
  ) -> State? {
    var before = place - 1
    var isOpen = false
    while before > block.lowerBound, between.contains(tokens[before].plain),
      tokens[before + 1].gap == .none
    {
      isOpen = isOpen || tokens[before].plain == "yet"
      before -= 1
    }
    // "Didn't obtain" is two words.
    if before > block.lowerBound, tokens[before].plain == "t" { before -= 1 }
    guard before >= block.lowerBound, before < place, tokens[before + 1].gap == .none,
      negations.contains(tokens[before].plain)
    else { return state }
    switch state {
    case .obtained, .titled: return isOpen || tokens[before].plain == "chua" ? .studying : .failed
    case .lapsed, .over: return nil
    case .studying, .examined, .failed, .dropped, .until, .others: return state
    }
  }

  /// How many words may stand between a certificate and words before and behind it.
  private static let reachAhead = 6
  private static let reachBehind = 10

  /// The words that bear on each of the certificates named in a block, in their order.
  ///
  /// What bears on one also bears on those joined to it by "and".
  ///
  /// - Complexity: O(tokens of the block).
  static func bearings(
    on names: [Range<Int>],
    in block: Range<Int>,
    of tokens: [Token]
  ) -> [[Bearing]] {
    var found = [[Bearing]](repeating: [], count: names.count)
    var next = 0
    for phrase in phrases.all(in: block, of: tokens) {
      let state = turned(
        phrase.meaning.state,
        at: phrase.tokens.lowerBound,
        in: block,
        of: tokens
      )
      guard let state else { continue }
      while next < names.count, names[next].lowerBound < phrase.tokens.upperBound {
        next += 1
      }
      // The name may contain the words: "passed CFA Level I", "ACCA member".
      if next > 0, names[next - 1].overlaps(phrase.tokens) {
        let inside = names[next - 1]
        let first = phrase.tokens.lowerBound
        if state == .obtained && first == inside.lowerBound
          || state == .lapsed && first < inside.lowerBound
        {
          found[next - 1].append(Bearing(state: state, tokens: phrase.tokens))
        }
        if let turned = refused(phrase, ending: names[..<next], in: block, of: tokens) {
          found[next - 1].append(Bearing(state: turned, tokens: phrase.tokens))
        }
        continue
      }
      let place = bearer(of: phrase.tokens, phrase.meaning.side, names, next: next, tokens)
      guard var place else { continue }
      if place < next, let turned = refused(phrase, ending: names[..<next], in: block, of: tokens) {
        let first = firstJoined(to: place, of: names[...], tokens)
        for name in first...place {
          found[name].append(Bearing(state: turned, tokens: phrase.tokens))
        }
        continue
      }
      let bearing = Bearing(state: state, tokens: phrase.tokens)
      found[place].append(bearing)
      guard place >= next else { continue }
      while place + 1 < names.count, areJoined(names[place], names[place + 1], tokens) {
        place += 1
        found[place].append(bearing)
      }
    }
    return found
  }

  /// "Not CAMS certified", "not yet CAMS or CFA certified": what words say of the last of some
  /// names, at the end of which or right behind it they stand, where a no stands before it; `nil`
  /// where none does.
  private static func refused(
    _ phrase: Phrases<Meaning>.Found,
    ending names: ArraySlice<Range<Int>>,
    in block: Range<Int>,
    of tokens: [Token]
  ) -> State? {
    guard phrase.meaning.state == .titled, let last = names.last,
      last.lowerBound <= phrase.tokens.lowerBound, last.upperBound >= phrase.tokens.lowerBound,
      tokens[phrase.tokens.lowerBound].gap == .none
    else { return nil }
    let first = names[firstJoined(to: names.endIndex - 1, of: names, tokens)]
    let state = turned(.titled, at: first.lowerBound, in: block, of: tokens)
    guard state != .titled else { return nil }
    let before = max(block.lowerBound, first.lowerBound - reachOfSubject)..<first.lowerBound
    return before.contains { others.contains(tokens[$0].plain) } ? .others : state
  }

  /// Words, right before a no, for people who are not the person: "those who are not certified".
  private static let others: WordSet = ["who", "that", "which", "they", "we", "chung", "ho"]
  private static let reachOfSubject = 5

  /// The first of the names that are joined to one, each to the next.
  private static func firstJoined(
    to place: Int,
    of names: ArraySlice<Range<Int>>,
    _ tokens: [Token]
  ) -> Int {
    var first = place
    while first > names.startIndex, areJoined(names[first - 1], names[first], tokens) { first -= 1 }
    return first
  }

  private static let subjects: WordSet = ["i", "we", "toi", "minh"]

  private static func bearer(
    of words: Range<Int>,
    _ side: Side,
    _ names: [Range<Int>],
    next: Int,
    _ tokens: [Token]
  ) -> Int? {
    let behind = next > 0 ? words.lowerBound - names[next - 1].upperBound : Int.max
    var ahead = next < names.count ? names[next].lowerBound - words.upperBound : Int.max
    // "My father taught me, I hold CAMS": the person speaks again.
    if ahead <= reachAhead,
      tokens[words.upperBound..<names[next].lowerBound].contains(where: { word in
        subjects.contains(word.plain)
      })
    {
      ahead = Int.max
    }
    if side == .joined { return behind <= 1 ? next - 1 : nil }
    if side == .leading {
      let leads =
        ahead <= reachAhead
        && (words.upperBound..<(words.upperBound + ahead))
          .allSatisfy { tokens[$0].gap == .none && holding.contains(tokens[$0].plain) }
      return leads && tokens[names[next].lowerBound].gap == .none ? next : nil
    }
    // "CPA (failed), CAMS": a remark in brackets is of the name right before it.
    if behind == 0, tokens[words.lowerBound].sign == "(" { return next - 1 }
    if side == .ahead || side == .onward, ahead <= reachAhead {
      let isPlain = (words.upperBound..<(words.upperBound + ahead + 1)).allSatisfy {
        tokens[$0].gap == .none
      }
      let isTitled = ahead == 0 && (tokens[words.lowerBound].gap != .none || behind > reachBehind)
      if isPlain || isTitled { return next }
    }
    if side == .onward {
      return behind == 0 && tokens[words.lowerBound].gap == .none ? next - 1 : nil
    }
    if behind <= reachBehind, !isOfAnother(words, behind: names[next - 1], tokens),
      side != .ahead || !beginsAnother(words, behind: names[next - 1], tokens)
    {
      return next - 1
    }
    guard ahead <= reachAhead else { return nil }
    // "4 exams passed; not yet ASA": what is told of others ends there.
    let isApart = (words.upperBound...names[next].lowerBound).contains { place in
      isNextItem(place, tokens) || isBehindBracket(place, tokens)
    }
    return isApart ? nil : next
  }

  /// "CFA (Level III), CACS (lapsed)": whether words in brackets stand behind a name in capitals
  /// that is no certificate known.
  private static func isOfAnother(
    _ words: Range<Int>,
    behind name: Range<Int>,
    _ tokens: [Token]
  ) -> Bool {
    let last = words.lowerBound - 1
    return tokens[words.lowerBound].sign == "(" && last > name.upperBound
      && tokens[last].gap > .none && tokens[last].isInCapitals && tokens[last].plain.count > 2
      && !tokens[last].plain.beginsWithDigit
  }

  private static func areJoined(_ one: Range<Int>, _ other: Range<Int>, _ tokens: [Token]) -> Bool {
    // Names may overlap.
    guard one.upperBound <= other.lowerBound else { return tokens[other.lowerBound].gap < .hard }
    let between = one.upperBound..<other.lowerBound
    guard between.count <= 1, tokens[other.lowerBound].gap < .hard else { return false }
    return between.allSatisfy { ["and", "or", "va", "hoac"].contains(tokens[$0].plain) }
      && (between.count == 1 || tokens[other.lowerBound].gap == .none)
  }
}
