/// What the time since last use leaves of the worth of evidence.
public struct Recency: Hashable, Sendable {
  /// Factor by months since the last month of use.
  public var months: StepFunction
  /// Factor for evidence that carries no date.
  public var undated: Int

  /// Makes the table.
  public init(months: StepFunction, undated: Int) {
    self.months = months
    self.undated = undated
  }
}
