internal import TalentIdentity
internal import TalentModel

extension DateReading {
  /// A stretch of time and the tokens that give it, labels before and durations behind included.
  struct Stretch {
    var dates: Dates
    var tokens: Range<Int>
    /// Whether it begins in a month, not only in a year.
    var hasMonths = true
    /// Whether words tell that it goes on from one date, and nothing where it ends: `từ 01/2016`.
    var isSince = false
  }

  /// Stretches of time in the tokens of one block or of a few that follow each other, in order.
  ///
  /// - Parameters:
  ///   - tokens: The tokens.
  ///   - isOpen: Whether a dash stands behind the last token, as in `03/2021 –`.
  /// - Returns: The stretches, without overlap.
  /// - Complexity: O(number of tokens).
  static func stretches(in tokens: [Token], isOpen: Bool = false) -> [Stretch] {
    guard mayHoldDates(tokens[...]) else { return [] }
    let grammar = StretchGrammar(points: DatePoints(tokens: tokens), isOpen: isOpen)
    var found: [Stretch] = []
    var position = 0
    var behind = 0
    while position < tokens.count {
      guard let (dates, next) = grammar.stretch(at: position) else {
        position += 1
        continue
      }
      if let dates, dates.start != nil || dates.isImpossible {
        let first = grammar.start(of: position, after: behind)
        behind = grammar.end(of: next)
        let isSince = dates.isOngoing && first < position && grammar.isPoint(position..<next)
        found.append(
          Stretch(
            dates: dates,
            tokens: first..<behind,
            hasMonths: !grammar.isYear(at: position),
            isSince: isSince
          )
        )
      }
      position = max(next, behind)
    }
    return found
  }

  /// Stretches of time in a few tokens of many, counted from the first of the few.
  static func stretches(in tokens: ArraySlice<Token>, isOpen: Bool = false) -> [Stretch] {
    mayHoldDates(tokens) ? stretches(in: Array(tokens), isOpen: isOpen) : []
  }

  /// Whether a word may be a year or hold the number of a month.
  private static func mayHoldDates(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains {
      $0.plain.hasDigit && ($0.plain.count <= 4 || $0.plain.hasPrefix("fy"))
    }
  }
}

/// The grammar of stretches of time: a point, what joins, another point or the present.
struct StretchGrammar {
  let points: DatePoints
  let isOpen: Bool

  /// How a stretch may begin.
  private enum Beginning {
    case full(DatePoint)
    /// A year of two digits, which only a stretch makes credible.
    case short(DatePoint)
    /// A month whose year stands at the end: `Jan – Mar 2020`.
    case month(Int)
    /// `Aug 17`, a year only where another one or the present ends the stretch.
    case named(DatePoint)
  }

  /// The stretch at a place and the place behind it.
  ///
  /// A single date gives no dates and the place behind it, anything else `nil`.
  func stretch(at place: Int) -> (dates: Dates?, next: Int)? {
    guard let (beginning, next) = beginning(at: place) else { return nil }
    if isFigure(at: place) { return (nil, next) }
    if let (dates, end) = closed(beginning, at: place, next: next) { return (dates, end) }
    if case .short(let start) = beginning, !isOpen, points.isApostrophe(place),
      goesOn(from: place, next: next)
    {
      return (DateReading.dates(from: start, to: nil, isOngoing: true), next)
    }
    guard case .full(let start) = beginning else { return nil }
    if let (dates, end) = turn(of: start, next: next) { return (dates, end) }
    if goesOn(from: place, next: next) {
      return (DateReading.dates(from: start, to: nil, isOngoing: true), next)
    }
    if start.lastMonth != nil {
      return (DateReading.dates(from: start, to: start, isOngoing: false), next)
    }
    return (nil, next)
  }

  /// A season across the turn of the year: `Summer 2009/10`.
  private func turn(of season: DatePoint, next: Int) -> (Dates, next: Int)? {
    guard season.lastMonth != nil, points.isTight(next, "/", "-", "–"),
      let year = DatePoints.shortYear(points.word(next)), year == season.year + 1
    else { return nil }
    let start = DatePoint(year: season.year, month: nil)
    let end = DatePoint(year: year, month: nil)
    return (DateReading.dates(from: start, to: end, isOngoing: false), next + 1)
  }

  /// The first token of a stretch, with the words before it that belong to it.
  func start(of place: Int, after limit: Int) -> Int {
    var first = place
    while first > limit, place - first < 5, points.tokens[first].gap < .hard || isLabelled(first),
      let word = points.word(first - 1), DateWords.openers.contains(word), !isOtherWord(first - 1)
    {
      first -= 1
    }
    return first
  }

  /// One past the last token of a stretch, with the duration behind it: `(2 years 3 months)`.
  func end(of next: Int) -> Int {
    var next = next
    while DatePoints.number(points.word(next), digits: 1...2) != nil,
      let unit = points.word(next + 1), DateWords.units.contains(unit)
    {
      next += 2
    }
    return next
  }

  /// Whether a word only looks like "từ" without its accents: "Chuyên viên đầu tư 04/2023".
  private func isOtherWord(_ place: Int) -> Bool {
    let token = points.tokens[place]
    guard token.plain == "tu" else { return false }
    return token.accents == 0 ? isDecree(place) : token.accents != Self.from
  }

  /// Whether a word names a legal text, whose number looks like a month: "Thông tư 09/2020".
  private func isDecree(_ place: Int) -> Bool {
    switch points.word(place) {
    case "tu": points.word(place - 1) == "thong"
    case "dinh": points.word(place - 1).map { ["nghi", "quyet"].contains($0) } ?? false
    default: false
    }
  }

  private static let from = Tokenizer.tokens(in: "từ").first?.accents

  /// Whether a stretch begins with a bare year.
  func isYear(at place: Int) -> Bool {
    (points.point(at: place) ?? points.apostropheYear(at: place))
      .map { $0.point.month == nil } ?? false
  }

  /// Whether some tokens are one date and nothing else.
  func isPoint(_ range: Range<Int>) -> Bool {
    points.point(at: range.lowerBound)?.next == range.upperBound
  }

  private func isLabelled(_ place: Int) -> Bool {
    points.sign(place) == ":"
  }

  private func beginning(at place: Int) -> (Beginning, next: Int)? {
    guard points.mayBegin(at: place) else { return nil }
    if let (point, next) = points.point(at: place) { return (.full(point), next) }
    // "'09-'12" is no September.
    if points.isApostrophe(place), let (point, next) = points.apostropheYear(at: place) {
      return (.short(point), next)
    }
    if let (point, next) = points.shortPoint(at: place) { return (.short(point), next) }
    if let (point, next) = points.namedShortPoint(at: place) { return (.named(point), next) }
    if let (month, next) = points.month(at: place) { return (.month(month), next) }
    if let (point, next) = points.yearOfNoMonth(at: place) { return (.full(point), next) }
    // "03 – 09/2021"
    if let month = DatePoints.month(points.word(place)), DateWords.isDash(points.sign(place + 1)) {
      return (.month(month), place + 1)
    }
    return nil
  }

  private func closed(
    _ beginning: Beginning,
    at place: Int,
    next: Int
  ) -> (Dates?, next: Int)? {
    guard let (end, isJoined) = joint(at: next, from: place) else { return nil }
    if let length = present(at: end, isJoined: isJoined) {
      switch beginning {
      case .full(let start), .short(let start), .named(let start):
        let behind = endOfPresent(behind: end + length)
        return (DateReading.dates(from: start, to: nil, isOngoing: true), behind)
      case .month: return nil
      }
    }
    if let (point, behind) = points.point(at: end) ?? points.yearOfNoMonth(at: end) {
      guard let first = start(beginning, before: point) else { return nil }
      let (start, point) = agreed(first, at: place, point, at: end)
      guard isJoined || stands(start, beside: point, at: end) else { return nil }
      // A date of its own, and behind it a stretch: "promoted 10/2020 07/2018 – 03/2023".
      let isApart =
        !DateWords.isDash(points.sign(end))
        && points.word(end - 1).map(DateWords.joints.contains) != true
      if isApart, let from = start.start, let to = point.end, to < from { return nil }
      if start.month == nil, point.month == nil, isMeasure(at: behind) { return (nil, behind) }
      return (DateReading.dates(from: start, to: point, isOngoing: false), behind)
    }
    guard isJoined else { return nil }
    if case .named(let start) = beginning {
      guard let (point, behind) = points.namedShortPoint(at: end) else { return nil }
      return (DateReading.dates(from: start, to: point, isOngoing: false), behind)
    }
    if let (point, behind) = points.shortPoint(at: end) {
      guard let start = start(beginning, before: point) else { return nil }
      return (DateReading.dates(from: start, to: point, isOngoing: false), behind)
    }
    return shortYear(beginning, at: end)
  }

  /// The two ends of a stretch in figures, written in one order: where one can only be American,
  /// `3/15/2019 – 4/1/2022`, the other one is too.
  private func agreed(
    _ start: DatePoint,
    at place: Int,
    _ end: DatePoint,
    at endPlace: Int
  ) -> (DatePoint, DatePoint) {
    guard let first = points.dayAndMonth(at: place), let last = points.dayAndMonth(at: endPlace)
    else { return (start, end) }
    var (start, end) = (start, end)
    if first.second > 12, last.second <= 12, last.first <= 12 { end.month = last.first }
    if last.second > 12, first.second <= 12, first.first <= 12 { start.month = first.first }
    return (start, end)
  }

  /// `2018-21`, `2018–'21`: the end has the century of the beginning; `'18 – '21`.
  private func shortYear(_ beginning: Beginning, at place: Int) -> (Dates?, next: Int)? {
    if case .short(let start) = beginning, start.month == nil {
      if points.tokens[place].gap != .comma, let (end, next) = points.apostropheYear(at: place),
        end.year >= start.year
      {
        return (DateReading.dates(from: start, to: end, isOngoing: false), next)
      }
      // "'15-18", "'15–18"
      guard DateWords.isDash(points.sign(place)), !points.isTight(place + 1),
        let year = DatePoints.shortYear(points.word(place)), year > start.year
      else { return nil }
      let end = DatePoint(year: year, month: nil)
      return (DateReading.dates(from: start, to: end, isOngoing: false), place + 1)
    }
    guard case .full(let start) = beginning, start.month == nil,
      !points.tokens[place].isSpaced || points.sign(place) == "'"
        || points.sign(place) == "\u{2019}",
      let year = DatePoints.shortYear(points.word(place)), year > start.year,
      !points.isTight(place + 1)
    else { return nil }
    let end = DatePoint(year: year, month: nil)
    return (DateReading.dates(from: start, to: end, isOngoing: false), place + 1)
  }

  private func start(_ beginning: Beginning, before end: DatePoint) -> DatePoint? {
    switch beginning {
    case .full(let start), .short(let start): return start
    case .named: return nil
    case .month(let month):
      guard let last = end.month else { return nil }
      return DatePoint(year: month <= last ? end.year : end.year - 1, month: month)
    }
  }

  /// Where the end of a stretch begins, and whether a word or a sign joins it.
  private func joint(at next: Int, from place: Int) -> (end: Int, isJoined: Bool)? {
    guard next < points.tokens.count else { return nil }
    var end = next
    var isJoined = points.tokens[next].block != points.tokens[next - 1].block
    if let sign = points.sign(next) {
      let isClosed = [")", "'", "\u{2019}", "/"].contains(sign)
      isJoined = isJoined || DateWords.isJoint(sign) || isClosed && sign != ")"
    }
    if points.word(next) == "and", points.word(place - 1) == "between" {
      isJoined = true
      end += 1
    }
    if [["end", "date"], ["ket", "thuc"]].contains([points.word(next), points.word(next + 1)]) {
      isJoined = true
    }
    while let word = points.word(end), end - next < 6 {
      if DateWords.joints.contains(word), !isPresentPhrase(at: end) {
        isJoined = true
      } else if !isJoined || !DateWords.fillers.contains(word) || isPresentPhrase(at: end)
        || word == "date" && points.point(at: min(end + 1, points.tokens.count - 1)) == nil
      {
        break
      }
      end += 1
    }
    return end < points.tokens.count ? (end, isJoined) : nil
  }

  private func present(at place: Int, isJoined: Bool) -> Int? {
    guard isJoined || points.tokens[place].gap == .none else { return nil }
    if let length = presentLength(at: place) { return length }
    // "till date", "2022 – date"
    guard points.word(place) == "date" else { return nil }
    let isJoined =
      points.word(place - 1).map(DateWords.joints.contains) == true
      || points.sign(place).map(DateWords.isDash) == true
    return isJoined ? 1 : nil
  }

  /// One past the same in another language: "nay/present", "Hiện tại (Present)".
  private func endOfPresent(behind place: Int) -> Int {
    guard points.sign(place) == "/" || points.sign(place) == "(",
      points.tokens[place].block == points.tokens[place - 1].block
    else { return place }
    return place + (presentLength(at: place) ?? 0)
  }

  private func isPresentPhrase(at place: Int) -> Bool {
    presentLength(at: place) != nil
  }

  private func presentLength(at place: Int) -> Int? {
    DateWords.present.length(at: place, before: points.tokens.count, in: points.tokens)
  }

  /// Whether two dates side by side are a stretch without anything that joins them, as columns are.
  private func stands(_ start: DatePoint, beside end: DatePoint, at place: Int) -> Bool {
    start.month != nil && end.month != nil && points.tokens[place].gap == .none
      && points.sign(place) == nil
  }

  /// `since 2019`, `từ năm 2019`, `03/2021 –` at the end.
  private func goesOn(from place: Int, next: Int) -> Bool {
    if isOpen, next == points.tokens.count { return true }
    if points.word(next) == "onward" { return true }
    var before = place - 1
    while let word = points.word(before), place - before < 3,
      word != "tu", DateWords.fillers.contains(word)
    {
      before -= 1
    }
    guard let word = points.word(before), ["since", "from", "tu", "seit"].contains(word),
      !isOtherWord(before)
    else { return false }
    return points.tokens[before + 1].gap == .none
  }

  /// Whether what looks like a year is another figure: `ISO 9001:2015`, `VAS 2001`, `$2000`.
  private func isFigure(at place: Int) -> Bool {
    if let sign = points.sign(place), ["$", "€", "£", "#"].contains(sign) { return true }
    guard place > 0, let before = points.word(place - 1) else { return false }
    if points.isTight(place, ":"), DatePoints.number(before, digits: 1...6) != nil { return true }
    return points.tokens[place].gap == .none
      && (DateWords.standards.contains(before) || isDecree(place - 1))
  }

  private func isMeasure(at place: Int) -> Bool {
    guard let word = points.word(place), points.tokens[place].gap == .none else { return false }
    return DateWords.measures.contains(word)
  }
}
