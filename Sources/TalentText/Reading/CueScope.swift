internal import TalentModel

/// How far the cues around one mention reach.
///
/// A cue bears on the list that it begins: "no experience with Java, Python or SQL" denies three
/// skills. The list ends at a stop, at a word that begins another clause, or where an item tells
/// for how long or how well. A denial counts when it speaks of the person alone.
struct CueScope {
  let tokens: [Token]
  let mention: Range<Int>
  /// The clause up to the mention, from the end of a sentence, cell or line.
  let start: Int
  /// One past the last token of the block that is looked at.
  let end: Int
  /// Whether nothing around the mention carries an accent.
  let isBare: Bool

  /// How many tokens around a mention are looked at.
  static let window = (before: 40, behind: 12)
  /// How many words of its own an item of a list may have: the first behind a denial or a wish,
  /// and the others.
  static let words = (denied: 6, wished: 14, bare: 3, next: 4)

  private static let before = CueTable(
    CueTables.denials + CueTables.bareDenials + CueTables.exceptions + CueTables.dutiesDenied
      + CueTables.contrasts + CueTables.choices + CueTables.uncertified + CueTables.wishes
      + CueTables.lessons
      + CueTables.aims
      + CueTables.strangers + [CueTables.notYet]
  )
  private static let denials = CueTable(CueTables.denials)
  private static let exceptions = CueTable(CueTables.exceptions)
  private static let contrasts = CueTable(CueTables.contrasts)
  private static let limits = CueTable(CueTables.limits)
  private static let faults = CueTable(CueTables.faults)
  private static let possessives = CueTable(CueTables.possessives)

  private static let wants: WordSet = ["rather", "prefer"]
  private static let choices: WordSet = ["or", "nor", "hoac", "hay"]

  /// The wordings without which nothing bears on a mention.
  static var tables: [CueTable] { [before, deedDenials] + tablesApart }

  /// Looks at the surroundings of a mention.
  init(_ mention: Range<Int>, in tokens: [Token]) {
    self.tokens = tokens
    self.mention = mention
    let block = tokens[mention.lowerBound].block
    var start = mention.lowerBound
    let low = max(0, start - Self.window.before)
    while start > low, tokens[start].gap < .hard { start -= 1 }
    self.start = start
    let high = min(tokens.count, mention.upperBound + Self.window.behind)
    var end = mention.upperBound
    while end < high, tokens[end].block == block { end += 1 }
    self.end = end
    isBare = tokens[start..<end].allSatisfy { $0.accents == 0 }
  }

  /// The cues that stand before the mention and reach it, or deny it from behind.
  ///
  /// - Complexity: O(window).
  func cues() -> Cue {
    var found: Cue = []
    for place in start..<mention.lowerBound where tokens[place].bearing.contains(.clause) {
      for pattern in Self.before.patterns(at: tokens[place]) {
        if let end = end(of: pattern, from: place), bears(pattern, place..<end) {
          found.insert(cue(of: pattern, at: place..<end))
        }
      }
    }
    if let heading { found.insert(heading) }
    if goesOnWithWish { found.insert(.wished) }
    if let lessonBehind { found.insert(lessonBehind) }
    if found.contains(.wished) || found.contains(.aimed), isOffered { found.insert(.offered) }
    if isDeniedBehind || isCrossed { found.insert(.denied) }
    if isDeedDenied { found.insert(.excepted) }
    if let without { found.insert(without) }
    if isNeedless { found.insert(.narrowed) }
    if isNoDuty { found.insert(.excepted) }
    return found
  }

  private func cue(of pattern: CuePattern, at words: Range<Int>) -> Cue {
    // "Chưa giao dịch trái phiếu": the name begins with the deed that is denied.
    let cue = pattern.cue == .learning && pattern.isBare && isDeed ? .denied : pattern.cue
    if cue == .denied, pattern.isBare, isPlea(words) { return .narrowed }
    let mayBeNarrow = cue == .denied || cue == .excepted && !pattern.isBare
    if mayBeNarrow, isNarrowed(behind: words) { return .narrowed }
    return cue == .denied && pattern.isBare && isDuty(behind: words.upperBound) ? .excepted : cue
  }

  /// "No Java please" tells what somebody wants, and nothing of what they know.
  private func isPlea(_ words: Range<Int>) -> Bool {
    (start..<words.lowerBound).contains { isPlease($0) }
      || (mention.upperBound..<min(end, mention.upperBound + 5)).contains {
        tokens[$0].gap < .hard && isPlease($0)
      }
  }

  private func isPlease(_ place: Int) -> Bool { tokens[place].plain == "please" }

  /// "Did no KYC", "had no KYC duties": what a bare no denies is a part of some job.
  private func isDuty(behind cue: Int) -> Bool {
    let before = cue - 2
    if before >= start, isOne(CueTables.doings, before) { return true }
    return (mention.upperBound..<min(end, mention.upperBound + 4)).contains { place in
      tokens[place].gap < .hard && isOne(CueTables.dutyHeads, place)
    }
  }

  func end(of pattern: CuePattern, from place: Int) -> Int? {
    pattern.end(from: place, upTo: mention.lowerBound, in: tokens, isBare: isBare)
  }

  func isOne(_ words: CueWords, _ place: Int) -> Bool {
    words.contains(tokens[place], isBare: isBare)
  }

  /// Whether a wording of a table begins at a place, and ends before another.
  func begins(_ table: CueTable, _ place: Int, upTo limit: Int) -> Bool {
    table.end(from: place, upTo: limit, in: tokens, isBare: isBare) != nil
  }

  // MARK: - Before

  private func bears(_ pattern: CuePattern, _ cue: Range<Int>) -> Bool {
    switch pattern.cue {
    case .denied:
      guard speaksOfThePerson(at: cue.lowerBound), !isWaived, !isLimited, !isMeasured(behind: cue),
        !begins(Self.faults, cue.upperBound, upTo: mention.lowerBound)
      else { return false }
      if pattern.isBare { return bearsAtOnce(cue) }
      return list(behind: cue.upperBound, words: Self.words.denied, mayNameOthers: false) != nil
    // "I would rather not do Java".
    case .excepted
    where cue.lowerBound > start && Self.wants.contains(tokens[cue.lowerBound - 1].plain):
      return false
    case .excepted where !pattern.isBare:
      return speaksOfThePerson(at: cue.lowerBound) && !isWaived && !isLimited
        && !begins(Self.faults, cue.upperBound, upTo: mention.lowerBound)
        && list(behind: cue.upperBound, words: Self.words.denied, mayNameOthers: false) != nil
    case .excepted where begins(Self.contrasts, cue.lowerBound, upTo: cue.upperBound):
      let isNext = cue.upperBound == mention.lowerBound
      return isNext && isTurned || isContrast(cue)
    case .narrowed:
      return cue.upperBound == mention.lowerBound
    case .excepted:
      let isWhole = (start..<cue.upperBound).contains { isOne(CueTables.wholes, $0) }
      return isWhole && !isNegated(start..<cue.lowerBound) && bearsAtOnce(cue)
    // "Nhóm có 3 bạn, tôi làm Python": a comma parts the two.
    case .others where cue.dropFirst().contains(where: { tokens[$0].gap > .none }):
      return false
    case .learning where pattern.isBare:
      return cue.upperBound == mention.lowerBound && tokens[cue.upperBound].gap == .none
        && speaksOfThePerson(at: cue.lowerBound)
    default:
      return list(behind: cue.upperBound, words: Self.words.wished, mayNameOthers: true) != nil
    }
  }

  /// "no Java", "no Java or Python experience": with nothing between, and nothing behind that would
  /// make the mention a part of something else.
  private func bearsAtOnce(_ cue: Range<Int>) -> Bool {
    let isPerson =
      tokens[cue.upperBound - 1].plain == "a" || tokens[cue.upperBound - 1].plain == "an"
    guard let list = list(behind: cue.upperBound, words: Self.words.bare, mayNameOthers: false)
    else { return false }
    // "Not an accountant by training".
    if isPerson, !list.isCrossed, isOne(CueTables.titles, mention.upperBound - 1) { return true }
    guard let rest = restOfList(ofPerson: isPerson) else { return false }
    // "No-code and low-code", "no KYC": what a bare no denies follows at once, or in a list.
    let isNoOne = isPerson && (rest.hasHead || isOne(CueTables.titles, mention.upperBound - 1))
    guard list.isCrossed || isNoOne || cue.upperBound == mention.lowerBound else { return false }
    let isShort = tokens[cue.lowerBound].plain == "no" || tokens[cue.lowerBound].plain == "zero"
    guard isShort, list.isCrossed else { return true }
    // "No Java, Python, SQL but good Go": the turn says that all before it is denied.
    let isTurned =
      rest.isTurned && (start..<cue.lowerBound).allSatisfy { isOne(CueTables.selves, $0) }
    return list.hasOr || rest.hasOr || rest.hasHead || isTurned
  }

  /// What the list between a cue and the mention looks like, `nil` when it ends before the mention.
  func list(
    behind place: Int,
    words limit: Int,
    mayNameOthers: Bool
  ) -> (isCrossed: Bool, hasOr: Bool)? {
    guard tokens[place].gap < .comma || place == start else { return nil }
    var left = limit
    var isCrossed = false
    var isFirst = false
    var hasOr = false
    for next in place..<mention.lowerBound {
      guard !isOne(CueTables.stops, next), !isOne(CueTables.durations, next),
        !begins(Self.exceptions, next, upTo: mention.lowerBound)
      else { return nil }
      if next > place, tokens[next].gap == .comma || isOne(CueTables.joints, next) {
        (isCrossed, isFirst, left) = (true, true, Self.words.next)
        if isOne(CueTables.joints, next) {
          hasOr = hasOr || isOr(next)
          continue
        }
      }
      if isFirst, beginsClause(next) { return nil }
      if !mayNameOthers, isOne(CueTables.subjects, next) { return nil }
      isFirst = false
      left -= 1
      if left < 0 { return nil }
    }
    if mention.lowerBound > place, tokens[mention.lowerBound].gap == .comma { isCrossed = true }
    if isCrossed, isAffirmedBehind { return nil }
    return (isCrossed, hasOr)
  }

  private func isOr(_ place: Int) -> Bool {
    Self.choices.contains(tokens[place].plain)
  }

  func beginsClause(_ place: Int) -> Bool {
    isOne(CueTables.verbs, place) || isOne(CueTables.subjects, place)
      || isOne(CueTables.affirmations, place) || tokens[place].plain.beginsWithDigit
  }

  /// Whether the item of the mention tells for how long or how well.
  var isAffirmedBehind: Bool {
    for place in mention.upperBound..<min(end, mention.upperBound + 4) {
      guard tokens[place].gap == .none, !isOne(CueTables.joints, place),
        !isOne(CueTables.turns, place)
      else { return false }
      if isOne(CueTables.affirmations, place) { return true }
    }
    return false
  }

  /// "No SQL experience required": nothing is denied.
  private var isWaived: Bool {
    for place in mention.upperBound..<min(end, mention.upperBound + 4) {
      guard tokens[place].gap == .none else { return false }
      if isOne(CueTables.waivers, place) { return true }
    }
    return false
  }

  /// "No Java beyond the basics": the basics are known.
  var isLimited: Bool {
    for place in mention.upperBound..<min(end, mention.upperBound + 4) {
      guard tokens[place].gap == .none else { return false }
      if begins(Self.limits, place, upTo: end) { return true }
    }
    return false
  }

  /// "Không biết nhiều về Python", "don't know much about SQL": a little is known.
  private func isMeasured(behind cue: Range<Int>) -> Bool {
    let next = min(cue.upperBound + 1, mention.lowerBound)
    return (cue.upperBound..<max(cue.upperBound, next)).contains { isOne(CueTables.measures, $0) }
  }

  /// "Not Docker but Linux".
  private var isTurned: Bool {
    for place in mention.upperBound..<min(end, mention.upperBound + 3) {
      guard tokens[place].gap < .hard else { return false }
      if isOne(CueTables.turns, place) { return true }
    }
    return false
  }

  /// "Python, not Java", "Python but not Java": what a contrast ends with, apart from the known.
  private func isContrast(_ cue: Range<Int>) -> Bool {
    let first = cue.lowerBound
    guard tokens[first].gap > .none || first > start && isOne(CueTables.turns, first - 1),
      let list = list(behind: cue.upperBound, words: Self.words.bare, mayNameOthers: false),
      cue.upperBound == mention.lowerBound || list.hasOr
    else { return false }
    let next = mention.upperBound
    return next == end || tokens[next].gap > .none || isOne(CueTables.stops, next) || isOr(next)
  }

  /// Whether a stretch says no by itself: "knows nothing except Java".
  private func isNegated(_ range: Range<Int>) -> Bool {
    range.contains { place in
      Self.negations.contains(tokens[place].plain)
        || begins(Self.denials, place, upTo: mention.lowerBound)
    }
  }

  /// How the list goes on behind the mention, `nil` when the mention is part of something else.
  ///
  /// - Parameter isPerson: Whether it may end with who somebody is: "not a Java developer".
  /// - Returns: Whether "or" stands in it, whether it ends with what the mention belongs to, and
  ///   whether something else is set against it.
  func restOfList(ofPerson isPerson: Bool) -> (hasOr: Bool, hasHead: Bool, isTurned: Bool)? {
    var hasOr = false
    var left = 0
    for place in mention.upperBound..<end {
      if tokens[place].gap == .hard { break }
      if isOne(CueTables.stops, place) {
        let isTurned = isOne(CueTables.turns, place) && !isNegated(place..<min(place + 2, end))
        return (hasOr, false, isTurned)
      }
      if isOne(CueTables.heads, place) { return (hasOr, true, false) }
      if isPerson, isOne(CueTables.titles, place) { return (hasOr, true, false) }
      let isJoint = isOne(CueTables.joints, place)
      if isJoint || tokens[place].gap == .comma {
        hasOr = hasOr || isOr(place)
        left = isJoint ? Self.words.bare : Self.words.bare - 1
        continue
      }
      left -= 1
      if left < 0 { return nil }
    }
    return (hasOr, false, false)
  }

  /// Whether who is meant at a place is the person: nobody is named since the clause began, or the
  /// person is.
  func speaksOfThePerson(at cue: Int) -> Bool {
    var place = cue
    while place > start, tokens[place].gap == .none {
      place -= 1
      if isOne(CueTables.joints, place) || isOne(CueTables.turns, place) {
        return true
      }
      // Of "nhân viên", staff, either word may stand in what tells of oneself.
      if tokens[place].plain == "vien", place > start, tokens[place - 1].plain == "nhan" {
        return false
      }
      guard !isOne(CueTables.selves, place) else { continue }
      return isTitle(place, of: cue)
    }
    return true
  }

  /// "Recent graduate with no experience in …", not "trained graduates with no experience in …".
  private func isTitle(_ place: Int, of cue: Int) -> Bool {
    guard isOne(CueTables.titles, place), cue - place == 2, tokens[cue - 1].plain == "with" else {
      return false
    }
    var first = place
    while first > start, tokens[first].gap == .none { first -= 1 }
    return !tokens[place].isPlural && place - first <= 4
      && !tokens[first...place].contains { $0.plain.hasSuffix("ed") || $0.plain.hasSuffix("ing") }
  }

  /// "Seeking a position where I can use my Python skills".
  private var isOffered: Bool {
    let behind = min(end, mention.upperBound + 4)
    return (max(start, mention.lowerBound - 10)..<behind).contains { place in
      !mention.contains(place)
        && Self.possessives.patterns(at: tokens[place]).contains { pattern in
          let last = pattern.end(from: place, upTo: behind, in: tokens, isBare: isBare)
          if let last, last < end, isOne(CueTables.ownGoals, last) { return false }
          // "As an AML officer in my own country" owns no more than the country.
          return last.map { $0 <= mention.lowerBound || $0 > place + 1 } ?? false
        }
    }
  }
}
