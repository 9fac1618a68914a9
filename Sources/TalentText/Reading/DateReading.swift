public import TalentIdentity
public import TalentModel

/// A point in time as a document gives it: a month, or only a year.
public struct DatePoint: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, `nil` when only the year is given.
  public var month: Int?

  /// The month in which something begins at this point.
  ///
  /// A bare year stands for its middle, so that a stretch between two bare years is as long as
  /// their difference.
  public var start: Month? { Month(year: year, month: month ?? 7) }

  /// The month in which something ends at this point.
  public var end: Month? { Month(year: year, month: month ?? 6) }

  /// The last day that this point may mean.
  public var lastDay: Day? { Month(year: year, month: month ?? 12)?.lastDay }
}

/// Reads dates and stretches of time in English and Vietnamese.
public enum DateReading {
  /// A stretch of time and the tokens that give it.
  struct Stretch {
    var dates: Dates
    var tokens: Range<Int>
  }

  private static let months: [String: Int] = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9,
    "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
  ]

  private static let joints: Set<String> = ["to", "until", "till", "through", "den", "toi", "and"]

  private static let present: [[String]] = [
    ["present"], ["current"], ["currently"], ["now"], ["today"], ["ongoing"], ["to", "date"],
    ["hien", "tai"], ["hien", "nay"], ["den", "nay"], ["nay"], ["bay", "gio"], ["current", "job"],
  ]

  /// Reads one date: `2019`, `2019-03`, `2019-03-15`, `03/2019`, `15/03/2019`, `Mar 2019`,
  /// `tháng 3/2019`.
  public static func date(_ text: String) -> DatePoint? {
    let tokens = Tokenizer.tokens(in: text)
    guard let (point, next) = point(at: 0, in: tokens), next == tokens.count else { return nil }
    return point
  }

  /// Whether a text says that something goes on: `Present`, `nay`, `Hiện tại`.
  public static func isPresent(_ text: String) -> Bool {
    present.contains(Tokenizer.tokens(in: text).map(\.plain))
  }

  /// Dates from the two ends of a stretch, as structured documents give them.
  ///
  /// - Parameters:
  ///   - start: The beginning; `nil` when it is unknown.
  ///   - end: The end; `nil` when it goes on or is unknown.
  ///   - isOngoing: Whether it goes on.
  /// - Returns: The dates, with a stretch inside one bare year put in its middle.
  public static func dates(from start: DatePoint?, to end: DatePoint?, isOngoing: Bool) -> Dates {
    if let start, let end, start.year == end.year, start.month == nil, end.month == nil {
      return Dates(
        start: Month(year: start.year, month: 4),
        end: Month(year: start.year, month: 9)
      )
    }
    var dates = Dates(start: start?.start, end: end?.end, isOngoing: isOngoing)
    // A month against a bare year of the same year: "09/2018 – 2018".
    if let from = dates.start, let to = dates.end, to < from {
      dates.end = start?.year == end?.year ? from : nil
      if dates.end == nil { dates.start = nil }
    }
    return dates
  }

  /// Stretches of time in the tokens of one block, in order.
  static func stretches(in tokens: [Token]) -> [Stretch] {
    var found: [Stretch] = []
    var position = 0
    while position < tokens.count {
      guard let (start, afterStart) = point(at: position, in: tokens) else {
        position += 1
        continue
      }
      var next = afterStart
      if next < tokens.count, joints.contains(tokens[next].plain), !isPresent(at: next, tokens) {
        next += 1
      }
      if let length = presentLength(at: next, in: tokens) {
        let dates = dates(from: start, to: nil, isOngoing: true)
        found.append(Stretch(dates: dates, tokens: position..<(next + length)))
        position = next + length
      } else if let (end, afterEnd) = point(at: next, in: tokens) {
        let dates = dates(from: start, to: end, isOngoing: false)
        if dates.start != nil {
          found.append(Stretch(dates: dates, tokens: position..<afterEnd))
        }
        position = afterEnd
      } else {
        position = afterStart
      }
    }
    return found
  }

  /// The last single date in the tokens of one block: a graduation, an issue.
  static func lastPoint(in tokens: [Token]) -> DatePoint? {
    var last: DatePoint?
    var position = 0
    while position < tokens.count {
      if let (point, next) = point(at: position, in: tokens) {
        last = point
        position = next
      } else {
        position += 1
      }
    }
    return last
  }

  /// The first date in some tokens.
  static func firstPoint(in tokens: [Token]) -> DatePoint? {
    for place in tokens.indices {
      if let (found, _) = point(at: place, in: tokens) { return found }
    }
    return nil
  }

  /// Whether a number and the word behind it belong to a date: `05/2021`, `6 March`.
  static func isDate(_ number: Token, _ next: Token) -> Bool {
    guard next.gap == .none, number.plain.utf8.count <= 2 else { return false }
    return year(next.plain) != nil || months[next.plain] != nil
  }

  private static func isPresent(at place: Int, _ tokens: [Token]) -> Bool {
    presentLength(at: place, in: tokens) != nil
  }

  private static func presentLength(at place: Int, in tokens: [Token]) -> Int? {
    present.map(\.count).sorted(by: >).first { length in
      place + length <= tokens.count
        && present.contains(tokens[place..<(place + length)].map(\.plain))
    }
  }

  private static func point(at place: Int, in tokens: [Token]) -> (DatePoint, Int)? {
    func word(_ offset: Int) -> String? {
      place + offset < tokens.count ? tokens[place + offset].plain : nil
    }
    func isJoined(_ offset: Int) -> Bool {
      place + offset < tokens.count && tokens[place + offset].gap == .none
    }
    guard let first = word(0) else { return nil }
    if let month = months[first] {
      if let year = word(1).flatMap(year) {
        return (DatePoint(year: year, month: month), place + 2)
      }
      // "Mar 15, 2019"
      if let day = word(1).flatMap({ Int($0) }), (1...31).contains(day),
        let year = word(2).flatMap(year)
      {
        return (DatePoint(year: year, month: month), place + 3)
      }
      return nil
    }
    if first == "thang", let month = word(1).flatMap(month) {
      let skip = word(2) == "nam" ? 3 : 2
      if let year = word(skip).flatMap(year) {
        return (DatePoint(year: year, month: month), place + skip + 1)
      }
      return nil
    }
    if let year = year(first) {
      if isJoined(1), let text = word(1), text.utf8.count == 2, let month = month(text) {
        let isDay = isJoined(2) && word(2)?.utf8.count == 2 && word(2).flatMap({ Int($0) }) != nil
        return (DatePoint(year: year, month: month), place + (isDay ? 3 : 2))
      }
      return (DatePoint(year: year, month: nil), place + 1)
    }
    guard first.utf8.count <= 2, let number = Int(first) else { return nil }
    if isJoined(1), let month = month(first), let year = word(1).flatMap(year) {
      return (DatePoint(year: year, month: month), place + 2)
    }
    // "15 March 2019"
    if (1...31).contains(number), let month = word(1).flatMap({ months[$0] }),
      let year = word(2).flatMap(year)
    {
      return (DatePoint(year: year, month: month), place + 3)
    }
    if (1...31).contains(number), isJoined(1), isJoined(2), let month = word(1).flatMap(month),
      let year = word(2).flatMap(year)
    {
      return (DatePoint(year: year, month: month), place + 3)
    }
    return nil
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1950...2070).contains(year) else {
      return nil
    }
    return year
  }

  private static func month(_ text: String) -> Int? {
    guard text.utf8.count <= 2, let month = Int(text), (1...12).contains(month) else { return nil }
    return month
  }
}
