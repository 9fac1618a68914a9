/// Who does something, and when.
public struct Occasion: Sendable {
  /// Who: the operating system's user, or the one named on the command line.
  public var actor: String
  /// When.
  public var moment: Moment

  /// Makes an occasion.
  public init(actor: String, moment: Moment) {
    self.actor = actor
    self.moment = moment
  }
}
