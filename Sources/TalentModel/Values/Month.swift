/// A month of the Gregorian calendar, counted without a clock or a time zone.
///
/// Months subtract to whole months, so a stretch of work is `end - start + 1` months long when both
/// ends are worked.
public struct Month: Hashable, Comparable, Sendable {
  /// Months since January of year 0.
  public let ordinal: Int32

  /// Makes a month from its place in the count.
  public init(ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// Makes a month from its year and number.
  ///
  /// The result is `nil` when the year is outside 1900…2200 or the month outside 1…12: a CV says
  /// nothing about other times, and a typing error must not count as two centuries of work.
  public init?(year: Int, month: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month) else { return nil }
    self.ordinal = Int32(year * 12 + month - 1)
  }

  /// Year, as in 2026.
  public var year: Int { Int(ordinal) / 12 }

  /// Number of the month in its year, 1…12.
  public var month: Int { Int(ordinal) % 12 + 1 }

  /// Orders months by time.
  public static func < (left: Month, right: Month) -> Bool {
    left.ordinal < right.ordinal
  }

  /// Whole months from the right month to the left one, negative when the left is earlier.
  public static func - (left: Month, right: Month) -> Int {
    Int(left.ordinal - right.ordinal)
  }
}

extension Month: CustomStringConvertible {
  /// The month as `YYYY-MM`.
  public var description: String {
    month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)"
  }
}
