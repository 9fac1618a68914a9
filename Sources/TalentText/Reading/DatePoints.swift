internal import TalentModel

/// The grammar of single dates over the tokens of a text.
///
/// Every function takes the place of a token and gives what is read there with the place behind
/// it, or `nil`; each looks at a handful of tokens.
struct DatePoints {
  let tokens: [Token]

  /// The levelled word at a place.
  func word(_ place: Int) -> FoldedWord? {
    tokens.indices.contains(place) ? tokens[place].plain : nil
  }

  /// The sign before the token at a place.
  func sign(_ place: Int) -> Unicode.Scalar? {
    tokens.indices.contains(place) ? tokens[place].sign : nil
  }

  /// Whether one of some signs and no space stands before the token at a place.
  func isTight(_ place: Int, _ signs: Unicode.Scalar...) -> Bool {
    guard place > 0, tokens.indices.contains(place), !tokens[place].isSpaced else { return false }
    guard let sign = tokens[place].sign else { return false }
    return signs.isEmpty || signs.contains(sign)
  }

  /// Whether a date, or a month, may begin at a place; wrong now and then, and quick.
  func mayBegin(at place: Int) -> Bool {
    let word = tokens[place].plain
    return word.beginsWithDigit || word.first == UInt8(ascii: "t")
      || DateWords.beginnings.contains(word) || Self.fiscalYear(word) != nil
  }

  /// A date with its year in full: all forms of both languages.
  func point(at place: Int) -> (point: DatePoint, next: Int)? {
    guard mayBegin(at: place) else { return nil }
    if tokens[place].plain.beginsWithDigit { return numeric(at: place) }
    if let year = Self.fiscalYear(tokens[place].plain) {
      return (DatePoint(year: year, month: nil), place + 1)
    }
    if let (month, next) = month(at: place) {
      guard let (year, end) = yearOfMonth(at: next) else { return nil }
      return (DatePoint(year: year, month: month), end)
    }
    return season(at: place)
  }

  /// A month without its year: `March`, `tháng 3`, `T3`, `tháng mười hai`.
  func month(at place: Int) -> (month: Int, next: Int)? {
    guard let first = word(place) else { return nil }
    if let month = DateWords.months[first] { return (month, place + 1) }
    // "Mai 2019 bis heute", not the year behind "Sao Mai".
    if first == DateWords.may, word(place - 1) == "bis" || word(place + 2) == "bis" {
      return (5, place + 1)
    }
    guard first.first == UInt8(ascii: "t") else { return nil }
    if DateWords.monthPrefixes.contains(first) {
      let isWord = first.count > 2
      if isWord || isTight(place + 1, "."), let month = Self.month(word(place + 1)) {
        return (month, place + 2)
      }
      guard isWord, let number = word(place + 1).flatMap({ DateWords.numbers[$0] }) else {
        return nil
      }
      // "tháng mười hai" is the twelfth, "tháng mười" the tenth.
      if number == 10, let more = word(place + 2).flatMap({ Self.teens[$0] }) {
        return (more, place + 3)
      }
      return (number, place + 2)
    }
    // "T3", "Th3".
    let digits = first.dropFirst(first.hasPrefix("th") ? 2 : 1)
    return Self.month(digits).map { month in (month, place + 1) }
  }

  /// A month and a year of two digits: `01/20`, `09'21`.
  func shortPoint(at place: Int) -> (point: DatePoint, next: Int)? {
    guard word(place)?.count == 2, let month = Self.month(word(place)),
      isTight(place + 1, "/", "'", "\u{2019}"), !isTight(place + 2, "/", "."),
      let year = Self.shortYear(word(place + 1))
    else { return nil }
    return (DatePoint(year: year, month: month), place + 2)
  }

  /// A month's name and a year of two digits, `Aug 17`, that no year follows.
  func namedShortPoint(at place: Int) -> (point: DatePoint, next: Int)? {
    guard let first = word(place), DateWords.months[first] != nil,
      let (month, next) = month(at: place), sign(next) == nil, tokens.indices.contains(next),
      tokens[next].block == tokens[place].block, let year = Self.shortYear(word(next)),
      Self.year(word(next + 1)) == nil
    else { return nil }
    return (DatePoint(year: year, month: month), next + 1)
  }

  /// The year behind a month's name: `2020`, `năm 2020`, `15, 2020`, `1st, 2020`, `'20`, `-20`.
  private func yearOfMonth(at place: Int) -> (year: Int, next: Int)? {
    let place = isYearPrefix(place) ? place + 1 : place
    if let year = Self.year(word(place)) { return (year, place + 1) }
    // "Mar'15-Jun'18" is no day.
    if isTight(place, "-", "/") || isApostrophe(place), let year = Self.shortYear(word(place)),
      isApostrophe(place) || !isTight(place + 1, "-", "/")
    {
      return (year, place + 1)
    }
    guard Self.day(word(place)) != nil, let year = Self.year(word(place + 1)),
      [nil, ",", "-", "."].contains(sign(place + 1))
    else { return nil }
    return (year, place + 2)
  }

  private func isYearPrefix(_ place: Int) -> Bool {
    word(place).map(DateWords.yearPrefixes.contains) ?? false
  }

  private func season(at place: Int) -> (point: DatePoint, next: Int)? {
    guard let first = word(place) else { return nil }
    var months = DateWords.seasons[first]
    var next = place + 1
    if DateWords.quarterPrefixes.contains(first),
      let quarter = word(next).flatMap({ DateWords.quarters[$0] })
    {
      months = (quarter * 3 - 2)...(quarter * 3)
      next += 1
    }
    guard let months else { return nil }
    if isYearPrefix(next) { next += 1 }
    guard let year = Self.year(word(next)) else { return nil }
    let point = DatePoint(year: year, month: months.lowerBound, lastMonth: months.upperBound)
    return (point, next + 1)
  }

  private func numeric(at place: Int) -> (point: DatePoint, next: Int)? {
    if let year = Self.year(word(place)) { return yearFirst(year, at: place) }
    if let found = dayFirst(at: place) { return found }
    if let month = Self.month(word(place)), let year = Self.year(word(place + 1)),
      sign(place + 1) == "/" || isTight(place + 1, "-", ".")
        || word(place)?.count == 2 && tokens[place + 1].gap == .none
    {
      return (DatePoint(year: year, month: month), place + 2)
    }
    guard Self.day(word(place)) != nil else { return nil }
    let behind = word(place + 1) == "of" ? place + 2 : place + 1
    guard let (month, next) = month(at: behind) else { return nil }
    let yearPlace = word(next) == "nam" ? next + 1 : next
    guard let year = Self.year(word(yearPlace)) else { return nil }
    return (DatePoint(year: year, month: month), yearPlace + 1)
  }

  /// The year behind a month that there is not: `13/2019`.
  func yearOfNoMonth(at place: Int) -> (point: DatePoint, next: Int)? {
    guard DatePoints.number(word(place), digits: 1...2) != nil, Self.month(word(place)) == nil,
      isTight(place + 1, "/"), !isTight(place + 2, "/"), let year = Self.year(word(place + 1))
    else { return nil }
    var point = DatePoint(year: year, month: nil)
    point.isImpossible = true
    return (point, place + 2)
  }

  /// `2019`, `2019-03`, `2019/3`, `2019.03.15`, `2019 Mar`.
  private func yearFirst(_ year: Int, at place: Int) -> (point: DatePoint, next: Int) {
    let bare = (DatePoint(year: year, month: nil), place + 1)
    if tokens.indices.contains(place + 1), tokens[place + 1].gap == .none, sign(place + 1) == nil,
      tokens[place + 1].capitals & 1 == 1 || word(place + 1) == "thang",
      let (month, next) = month(at: place + 1), sign(next) != nil || yearOfMonth(at: next) == nil
    {
      return (DatePoint(year: year, month: month), next)
    }
    guard isTight(place + 1, "-", "/", "."), let month = Self.month(word(place + 1)) else {
      return bare
    }
    let isEnd =
      Self.year(word(place + 2)) != nil && isTight(place + 2, "/", ".")
      && !isTight(place + 3, "-")
    // "2018-03/2020" goes from a year to a month.
    if isEnd, sign(place + 2) != sign(place + 1) { return bare }
    let hasDay =
      isTight(place + 2) && sign(place + 2) == sign(place + 1) && Self.day(word(place + 2)) != nil
    return (DatePoint(year: year, month: month), place + (hasDay ? 3 : 2))
  }

  /// `15/03/2019`, `15.3.2019`, and `03/15/2019`, which its day tells to be American.
  private func dayFirst(at place: Int) -> (point: DatePoint, next: Int)? {
    guard let (first, second) = dayAndMonth(at: place) else { return nil }
    let year =
      Self.year(word(place + 2))
      ?? (sign(place + 2) == "/" ? Self.shortYear(word(place + 2)) : nil)
    guard let year else { return nil }
    let month = second <= 12 ? second : first
    return month <= 12 ? (DatePoint(year: year, month: month), place + 3) : nil
  }

  /// The two numbers before the year of a date in figures, in whichever order: `3/15/2019`.
  func dayAndMonth(at place: Int) -> (first: Int, second: Int)? {
    guard isTight(place + 1, "/", "-", "."), isTight(place + 2), sign(place + 1) == sign(place + 2),
      let first = Self.day(word(place)), let second = Self.day(word(place + 1))
    else { return nil }
    return (first, second)
  }

  /// A year of two digits behind an apostrophe: `'19`.
  func apostropheYear(at place: Int) -> (point: DatePoint, next: Int)? {
    guard isApostrophe(place), let year = Self.shortYear(word(place)),
      !isTight(place + 1) || isApostrophe(place + 1) || isTight(place + 1, "-")
    else { return nil }
    return (DatePoint(year: year, month: nil), place + 1)
  }

  /// Whether an apostrophe stands right before a token, as before a year of two digits.
  func isApostrophe(_ place: Int) -> Bool {
    sign(place) == "'" || sign(place) == "\u{2019}"
  }

  /// The year in `FY2016`.
  private static func fiscalYear(_ word: FoldedWord) -> Int? {
    word.hasPrefix("fy") ? year(word.dropFirst(2)) : nil
  }

  /// A year in full, 1950…2070.
  static func year(_ word: FoldedWord?) -> Int? {
    number(word, digits: 4...4).flatMap { (1950...2070).contains($0) ? $0 : nil }
  }

  /// A year of two digits: 1970…2049.
  static func shortYear(_ word: FoldedWord?) -> Int? {
    switch number(word, digits: 2...2) {
    case let year? where year < 50: 2000 + year
    case let year? where year >= 70: 1900 + year
    default: nil
    }
  }

  /// A month as a number.
  static func month(_ word: FoldedWord?) -> Int? {
    number(word, digits: 1...2).flatMap { (1...12).contains($0) ? $0 : nil }
  }

  /// A day of a month: `3`, `03`, `3rd`.
  static func day(_ word: FoldedWord?) -> Int? {
    guard let word else { return nil }
    let isOrdinal = word.count > 2 && ordinals.contains { word.hasSuffix($0) }
    return number(isOrdinal ? word.dropLast(2) : word, digits: 1...2)
      .flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static let ordinals: [FoldedWord] = ["st", "nd", "rd", "th"]
  /// What follows "tháng mười".
  private static let teens: WordMap<Int> = ["mot": 11, "hai": 12]

  /// A number of so many digits and nothing else.
  static func number(_ word: FoldedWord?, digits: ClosedRange<Int>) -> Int? {
    guard let word, digits.contains(word.count) else { return nil }
    return word.number
  }
}
