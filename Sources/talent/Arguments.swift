public import ArgumentParser
public import TalentIdentity
public import TalentModel
public import TalentReport

extension DisplayLanguage: ExpressibleByArgument {
  /// Reads `en` or `vi`.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// Reads `table`, `json`, `ndjson`, `csv` or `md`.
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

extension Consent.Purpose: ExpressibleByArgument {
  /// Reads `recruitment`, `talent-pool` or `sharing`.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}
