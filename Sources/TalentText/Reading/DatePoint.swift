public import TalentModel

/// A point in time as a document gives it: a month, a season or quarter, or only a year.
public struct DatePoint: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, the first one of a season or quarter; `nil` when only the year is given.
  public var month: Int?
  /// The last month of a season or quarter, `nil` for other points.
  public var lastMonth: Int?

  /// Whether a month is given that there is not, as in `13/2020`.
  var isImpossible = false

  /// Makes a point from its year and what is known beyond it.
  public init(year: Int, month: Int?, lastMonth: Int? = nil) {
    self.year = year
    self.month = month
    self.lastMonth = lastMonth
  }

  /// Reads `2019`, `2019-03` and `2019-03-15`, as programs write them; `nil` for anything else.
  init?(standard text: String) {
    let bytes = text.utf8.span
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for place in range {
        guard (0x30...0x39).contains(bytes[place]) else { return nil }
        number = number * 10 + Int(bytes[place] - 0x30)
      }
      return number
    }
    func part(behindDashAt place: Int, _ range: ClosedRange<Int>) -> Int? {
      guard bytes[place] == UInt8(ascii: "-") else { return nil }
      return number(place + 1..<place + 3).flatMap { range.contains($0) ? $0 : nil }
    }
    guard [4, 7, 10].contains(bytes.count), let year = number(0..<4), (1950...2070).contains(year)
    else { return nil }
    let month = bytes.count > 4 ? part(behindDashAt: 4, 1...12) : nil
    guard bytes.count == 4 || month != nil,
      bytes.count < 10 || part(behindDashAt: 7, 1...31) != nil
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The month in which something begins at this point.
  ///
  /// A bare year stands for its middle, so that a stretch between two bare years is as long as
  /// their difference.
  public var start: Month? { Month(year: year, month: month ?? 7) }

  /// The month in which something ends at this point.
  public var end: Month? { Month(year: year, month: lastMonth ?? month ?? 6) }

  /// The last day that this point may mean.
  public var lastDay: Day? { Month(year: year, month: lastMonth ?? month ?? 12)?.lastDay }
}
