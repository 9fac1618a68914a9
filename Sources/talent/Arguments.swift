public import ArgumentParser
public import TalentModel

extension Tongue: ExpressibleByArgument {
  /// Reads `en` or `vi`.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(argument)
  }
}
