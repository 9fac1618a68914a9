public import TalentIdentity
internal import TalentModel

/// Reads dates and stretches of time in English and Vietnamese.
public enum DateReading {
  /// Reads one date: `2019`, `2019-03`, `2019-03-15T00:00:00Z`, `03/2019`, `15/03/2019`,
  /// `01/15/2020`, `Mar 2019`, `tháng 3/2019`; `nil` for anything else.
  public static func date(_ text: String) -> DatePoint? {
    DatePoint(standard: text) ?? anyDate(text)
  }

  /// Reads one date in any form.
  static func anyDate(_ text: String) -> DatePoint? {
    let head = text.prefix(10)
    let tail = text.utf8.dropFirst(head.utf8.count)
    if let day = Day(String(head)), tail.first == UInt8(ascii: "T") || tail.first == 0x20 {
      // A time of day says nothing about a month.
      return tail.dropFirst().allSatisfy { "0123456789:.+-Z".utf8.contains($0) }
        ? DatePoint(year: day.month.year, month: day.month.month) : nil
    }
    let tokens = Tokenizer.tokens(in: text)
    guard !tokens.isEmpty, let (point, next) = DatePoints(tokens: tokens).point(at: 0),
      next == tokens.count
    else { return nil }
    return point
  }

  /// Reads a text that is one stretch of time: `2019 – 2021`, `03/2020 - nay`; `nil` for anything
  /// else.
  public static func stretch(_ text: String) -> Dates? {
    let tokens = Tokenizer.tokens(in: text)
    guard let only = stretches(in: tokens).first, only.tokens == tokens.indices else { return nil }
    return only.dates
  }

  /// Whether a text says that something goes on: `Present`, `đến nay`, `Hiện tại`.
  public static func isPresent(_ text: String) -> Bool {
    // No wording for it begins with a figure, as most ends do.
    if let first = text.utf8.first, (0x30...0x39).contains(first) { return false }
    let words = Tokenizer.tokens(in: text)
    let rest = words.drop { DateWords.joints.contains($0.plain) }
    return DateWords.present.contains(words.indices, of: words)
      || DateWords.present.contains(rest.indices, of: words)
      || rest.count == 1 && rest.first?.plain == "date" && words.count > 1
  }

  /// Dates from the two ends of a stretch, as structured documents give them.
  ///
  /// - Parameters:
  ///   - start: The beginning; `nil` when it is unknown.
  ///   - end: The end; `nil` when it goes on or is unknown.
  ///   - isOngoing: Whether it goes on.
  /// - Returns: The dates, with a stretch inside one bare year put in its middle; impossible and
  ///   without ends when the end lies before the beginning.
  public static func dates(from start: DatePoint?, to end: DatePoint?, isOngoing: Bool) -> Dates {
    var dates = Dates(start: start?.start, end: end?.end, isOngoing: isOngoing)
    dates.isImpossible = start?.isImpossible == true || end?.isImpossible == true
    if let start, let end, start.year == end.year, start.month == nil, end.month == nil {
      dates.start = Month(year: start.year, month: 4)
      dates.end = Month(year: start.year, month: 9)
      return dates
    }
    // A month against a bare year of the same year: "09/2018 – 2018".
    if let from = dates.start, let to = dates.end, to < from {
      let isBare = start?.month == nil || end?.month == nil
      if start?.year == end?.year, isBare {
        if start?.month == nil { dates.start = to } else { dates.end = from }
      } else {
        (dates.start, dates.end) = (nil, nil)
        dates.isImpossible = true
      }
    }
    return dates
  }

  /// The single dates in the tokens of one block, each with its first token.
  static func points(in tokens: [Token]) -> [(point: DatePoint, place: Int)] {
    let grammar = DatePoints(tokens: tokens)
    var points: [(point: DatePoint, place: Int)] = []
    var position = 0
    while position < tokens.count {
      if let (point, next) = grammar.point(at: position) {
        points.append((point, position))
        position = next
      } else {
        position += 1
      }
    }
    return points
  }

  /// The last single date in the tokens of one block: an issue.
  static func lastPoint(in tokens: [Token]) -> DatePoint? { points(in: tokens).last?.point }

  /// The first date in some tokens.
  static func firstPoint(in tokens: [Token]) -> DatePoint? {
    let points = DatePoints(tokens: tokens)
    return tokens.indices.lazy.compactMap { points.point(at: $0)?.point }.first
  }

  /// Whether a number and the word behind it belong to a date: `05/2021`, `6 March`.
  static func isDate(_ number: Token, _ next: Token) -> Bool {
    guard next.gap == .none, number.plain.count <= 2 else { return false }
    return DatePoints.year(next.plain) != nil || DateWords.months[next.plain] != nil
  }
}
