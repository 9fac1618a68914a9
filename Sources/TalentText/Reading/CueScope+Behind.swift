internal import TalentModel

/// The cues that stand apart from a mention: in a heading before a colon, and behind it.
extension CueScope {
  private static let behind = CueTable(CueTables.denials + CueTables.denialsBehind)
  private static let lessonsBehind = CueTable(CueTables.lessonsBehind)
  private static let needless = CueTable(CueTables.needless)
  private static let duties = CueTable(CueTables.dutiesDeniedBehind)
  private static let faults = CueTable(CueTables.faults)
  private static let wishes = CueTable(CueTables.wishes)
  /// How many words stand before a wish in its clause: "I would really like to …".
  private static let wishReach = 5
  private static let headings = CueTable(
    CueTables.wishedHeadings + CueTables.deniedHeadings + CueTables.goalHeadings
      + CueTables.objectiveHeadings + CueTables.othersHeadings
  )

  /// What may stand between a mention and what denies it.
  private static let topics: WordSet = ["thi", "toi", "em", "minh", "i", "have", "had", "ve"]
  /// What may stand before a mention with which a clause begins.
  private static let openings = CueWords(
    "the my our any of with in kinh nghiệm kỹ năng kĩ kiến thức về với"
  )
  /// Behind a duty denied they say that it was one of several.
  private static let restrictions: WordSet = ["duy", "chinh"]

  /// How many tokens before a clause a heading may begin.
  static let headingReach = 7

  /// The wordings without which nothing apart from a mention bears on it, but for a cross.
  static var tablesApart: [CueTable] {
    [behind, duties, headings, lacks, lessonsBehind, needless]
  }

  /// How many tokens before a clause the list may begin in which it is an item.
  private static let listReach = 24

  /// Where the list behind a colon begins to which a clause belongs as an item, set apart by a
  /// semicolon, bar or bullet; the clause's own beginning where it is in none.
  static func listStart(of start: Int, in tokens: [Token]) -> Int {
    let place = itemsStart(of: start, in: tokens)
    return tokens[place].sign == ":" ? place : start
  }

  /// Where the first of the items set apart by such signs begins, of which a clause is one.
  static func itemsStart(of start: Int, in tokens: [Token]) -> Int {
    let block = tokens[start].block
    let low = max(0, start - listReach)
    var place = start
    while isItem(tokens[place].sign), place > low, tokens[place - 1].block == block {
      repeat { place -= 1 } while place > low && tokens[place].gap < .hard
    }
    return tokens[place].block == block ? place : start
  }

  /// "Mong muốn được học Python; SQL": whether what is named alone goes on with a wish, from which
  /// nothing but a semicolon parts it.
  var goesOnWithWish: Bool {
    guard start == mention.lowerBound, tokens[start].sign == ";", isNamedAlone else { return false }
    let first = Self.itemsStart(of: start, in: tokens)
    guard first < start, !(first + 1..<start).contains(where: { tokens[$0].sign == "." }) else {
      return false
    }
    let head = first..<min(first + Self.wishReach, start)
    let last = head.lazy.compactMap { place in
      Self.wishes.patterns(at: tokens[place]).lazy
        .compactMap { $0.end(from: place, upTo: start, in: tokens, isBare: isBare) }.first
    }.first
    // "Want to learn Go; use Python daily" begins something else.
    return last.map { last in !(last..<start).contains(where: beginsClause) } ?? false
  }

  /// Whether a sign sets items of a list apart.
  static func isItem(_ sign: Unicode.Scalar?) -> Bool {
    switch sign {
    case ";", "|", "•", "·": true
    default: false
    }
  }

  /// What the heading before a colon says: "Skills to develop: Python, SQL", "Không biết: Java".
  var heading: Cue? {
    let start = Self.listStart(of: start, in: tokens)
    let block = tokens[mention.lowerBound].block
    guard start > 0, tokens[start].gap == .hard, tokens[start - 1].block == block,
      start == self.start || isItemOfList
    else { return nil }
    // "Supervisor: [name], AML officer", "Supervisor: [name] – AML officer".
    let end = isMaskedName(start - 1) ? start - 1 : start
    for place in max(0, end - Self.headingReach)..<end
    where tokens[place].block == block && tokens[place].gap == .hard {
      let found = Self.headings.patterns(at: tokens[place]).first {
        isLabel($0, place..<end)
      }
      guard let found, let cue = cue(ofHeading: found, before: end) else { continue }
      // "Supervisor: [name]; KYC reviews": others are one item of it.
      return start < self.start && cue == .others ? nil : cue
    }
    return nil
  }

  /// Whether a heading fills a stretch, but for the time it is for: "Goals for 2026".
  private func isLabel(_ heading: CuePattern, _ label: Range<Int>) -> Bool {
    let last = heading.end(
      from: label.lowerBound,
      upTo: label.upperBound,
      in: tokens,
      isBare: isBare
    )
    guard let last else { return false }
    return (last..<label.upperBound).allSatisfy { place in
      tokens[place].plain.isNumber || isOne(CueTables.times, place)
    }
  }

  private func isMaskedName(_ place: Int) -> Bool {
    tokens[place].plain == "name" && tokens[place].sign == "["
  }

  /// Whether the clause is an item of a list: a few words before the mention, and nothing that says
  /// who did something, for how long or how well.
  private var isItemOfList: Bool {
    mention.lowerBound - start <= Self.words.next && !isAffirmedBehind
      && !(start..<mention.lowerBound).contains(where: beginsClause)
  }

  /// What a heading says of what follows, `nil` for nothing.
  private func cue(ofHeading heading: CuePattern, before place: Int) -> Cue? {
    let isLabel = tokens[place].sign == ":" || isMaskedName(place)
    switch heading.cue {
    case .wished: return .wished
    case .aimed:
      guard isLabel else { return nil }
      if begins(CueTables.lessonsAhead, place, upTo: end) { return .wished }
      if heading.isBare { return begins(CueTables.goals, place, upTo: end) ? .aimed : nil }
      return isNamedAlone ? .wished : .aimed
    case .others where heading.isBare: return isMaskedName(place) ? .others : nil
    default: return isLabel ? heading.cue : nil
    }
  }

  /// Whether the mention is an item by itself: "Goals: Python, SQL", not "Goal: reports in SQL".
  private var isNamedAlone: Bool {
    let first = mention.lowerBound
    let next = mention.upperBound
    return (first == start || tokens[first].gap > .none || isOne(CueTables.joints, first - 1))
      && (next == end || tokens[next].gap > .none || isOne(CueTables.joints, next))
  }

  /// "Java: none", "Excel – chưa biết", "Java and SQL: no experience", "Docker experience: none".
  var isDeniedBehind: Bool {
    var place = mention.upperBound
    if place < end, tokens[place].gap == .none, isOne(CueTables.joints, place) {
      let high = min(end, place + 4)
      guard let next = (place..<high).first(where: { tokens[$0].gap == .hard }) else {
        return false
      }
      place = next
    }
    while place < end - 1, tokens[place].gap == .none, isOne(CueTables.heads, place) { place += 1 }
    guard place < end, tokens[place].gap != .comma else { return false }
    let isApart = tokens[place].gap == .hard
    if !isApart {
      // "AML không có kinh nghiệm" may speak of staff, unless AML is what the clause is about.
      guard isTopic else { return false }
      while place < end - 1, Self.topics.contains(tokens[place].plain),
        tokens[place + 1].gap == .none
      {
        place += 1
      }
    }
    return Self.behind.patterns(at: tokens[place]).contains { pattern in
      guard var last = pattern.end(from: place, upTo: end, in: tokens, isBare: isBare) else {
        return false
      }
      while last < end, tokens[last].gap == .none, isOne(CueTables.tails, last) { last += 1 }
      // "Số lỗi KYC: 0": what is not there went wrong elsewhere.
      if isApart, namesFault { return false }
      if tokens[place].plain == "0", last == place + 1, !isApart { return false }
      guard last < tokens.count, tokens[last].block == tokens[place].block else { return true }
      // "Excel: No. 1 of the team".
      if tokens[place].plain == "no", tokens[last].plain.beginsWithDigit {
        return false
      }
      // "Spring; chưa biết: Go" denies what follows.
      if isApart, tokens[last].sign == ":" { return false }
      // "Chưa làm bao giờ nhưng rất muốn tìm hiểu"; "không còn hiệu lực" is no end.
      return tokens[last].gap > .none
        || isOne(CueTables.stops, last) && tokens[last].plain != "con"
    }
  }

  /// What stands right behind the mention of its being learned: "Python (learning)".
  var lessonBehind: Cue? {
    let place = mention.upperBound
    guard place < end, tokens[place].bearing.contains(.clause), opensRemark(place) else {
      return nil
    }
    return Self.lessonsBehind.patterns(at: tokens[place]).first { pattern in
      guard let last = pattern.end(from: place, upTo: end, in: tokens, isBare: isBare) else {
        return false
      }
      return last == end || tokens[last].gap > .none && tokens[last].sign != ":"
    }?.cue
  }

  private func opensRemark(_ place: Int) -> Bool {
    switch tokens[place].sign {
    case ":", "(", "[", "–", "—": tokens[place].gap == .hard
    case "-": tokens[place].isSpaced
    default: false
    }
  }

  /// "Work permit: not required", "Giấy phép lao động: không cần".
  var isNeedless: Bool {
    let place = mention.upperBound
    guard place < end, tokens[place].gap == .hard, tokens[place].bearing.contains(.clause) else {
      return false
    }
    return Self.needless.patterns(at: tokens[place]).contains { pattern in
      guard let last = pattern.end(from: place, upTo: end, in: tokens, isBare: isBare) else {
        return false
      }
      return last == end || tokens[last].gap > .none
    }
  }

  /// "✗ SQL", "SQL ✗ Java ✓": whether a cross marks the mention, before it where its line has the
  /// marks before, else behind.
  var isCrossed: Bool {
    let before = mention.lowerBound - 1
    let first = tokens[mention.lowerBound]
    if before >= 0, isCross(before), first.block == tokens[before].block, first.gap == .none,
      !isTicked(mention.lowerBound)
    {
      if tokens[before].gap > .none || hasMarksBefore { return true }
    }
    let next = mention.upperBound
    return next < end && isCross(next) && tokens[next].gap == .none && !hasMarksBefore
  }

  private func isCross(_ place: Int) -> Bool { tokens[place].plain == Tokenizer.cross }

  private func isTicked(_ place: Int) -> Bool {
    switch tokens[place].sign {
    case "\u{2713}", "\u{2714}", "\u{2705}", "\u{2611}": true
    default: false
    }
  }

  /// Whether the first mark of the line stands before what it marks: at the beginning, or behind
  /// what opens a list, as in "Skills: ✓ Java ✗ SQL".
  private var hasMarksBefore: Bool {
    var first = mention.lowerBound
    let low = max(0, first - 40)
    while first > low, tokens[first - 1].block == tokens[first].block { first -= 1 }
    let mark = (first..<end).first { isCross($0) || isTicked($0) } ?? first
    return mark == first || isOne(Self.openings, mark - 1)
      || mark - 1 == first && isOne(CueTables.heads, first)
  }

  private func isOpening(_ place: Int) -> Bool {
    isOne(Self.openings, place) || isOne(CueTables.heads, place)
  }

  /// Whether the mention is what its clause is about.
  private var isTopic: Bool {
    tokens[mention.lowerBound].gap == .comma
      || (start..<mention.lowerBound).allSatisfy(isOpening)
  }

  /// Whether the clause of the mention begins with something that went wrong.
  private var namesFault: Bool {
    (start..<mention.lowerBound).contains { place in
      begins(Self.faults, place, upTo: mention.lowerBound)
    }
  }

  /// "KYC was not part of my duties", "KYC and AML were never within my role".
  var isNoDuty: Bool {
    for place in mention.upperBound..<end {
      guard tokens[place].gap < .hard, !isOne(CueTables.stops, place) || isOutside(place) else {
        return false
      }
      let last = Self.duties.end(from: place, upTo: end, in: tokens, isBare: isBare)
      if let last {
        return last == end || !Self.restrictions.contains(tokens[last].plain)
      }
    }
    return false
  }

  /// "KYC nằm ngoài phạm vi công việc".
  private func isOutside(_ place: Int) -> Bool { tokens[place].plain == "ngoai" }
}
