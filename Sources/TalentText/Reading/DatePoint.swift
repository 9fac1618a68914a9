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
