/// A step function: up to a limit, a worth; a last worth beyond all limits.
public struct StepFunction: Hashable, Sendable {
  /// One step: the worth of a value that is no greater than the limit.
  public struct Step: Hashable, Sendable {
    /// Greatest value that the step covers.
    public var upTo: Int
    /// Worth, per mille.
    public var worth: Int

    /// Makes a step.
    public init(upTo: Int, worth: Int) {
      self.upTo = upTo
      self.worth = worth
    }
  }

  /// Steps, limits ascending, worth never rising.
  public var steps: [Step]
  /// Worth beyond the last limit, per mille.
  public var beyond: Int

  /// Makes a table.
  public init(steps: [Step], beyond: Int) {
    self.steps = steps
    self.beyond = beyond
  }

  /// The worth of a value: that of the first step that covers it.
  public func worth(of value: Int) -> Int {
    for step in steps where value <= step.upTo { return step.worth }
    return beyond
  }
}
