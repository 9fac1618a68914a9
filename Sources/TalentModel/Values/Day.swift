/// A day of the Gregorian calendar, counted without a clock or a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let ordinal: Int32

  /// Makes a day from its place in the count.
  public init(ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// Makes a day from year, month and day; `nil` when there is no such day in 1900…2200.
  ///
  /// Days are counted from March so that the leap day is the last of its year
  /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, in: year) else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    guard parts[1].utf8.count == 2, parts[2].utf8.count == 2 else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The month the day lies in.
  public var month: Month {
    let civil = civil
    return Month(ordinal: Int32(civil.year * 12 + civil.month - 1))
  }

  /// The last day of a month.
  init(lastOf month: Month) {
    let first = Day(year: month.year, month: month.month, day: 1)?.ordinal ?? 0
    self.ordinal = first + Int32(Day.length(ofMonth: month.month, in: month.year)) - 1
  }

  /// The day that lies a number of days later, or earlier when the number is negative.
  public func advanced(by days: Int) -> Day {
    Day(ordinal: Int32(clamping: Int(ordinal) + days))
  }

  /// Orders days by time.
  public static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }

  /// Days from the right day to the left one, negative when the left is earlier.
  public static func - (left: Day, right: Day) -> Int {
    Int(left.ordinal) - Int(right.ordinal)
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let civil = civil
    let month = civil.month < 10 ? "0\(civil.month)" : "\(civil.month)"
    let day = civil.day < 10 ? "0\(civil.day)" : "\(civil.day)"
    return "\(civil.year)-\(month)-\(day)"
  }
}

extension Month {
  /// The last day of the month.
  public var lastDay: Day { Day(lastOf: self) }
}
