public import ArgumentParser
public import TalentIdentity
public import TalentModel
public import TalentReport
public import TalentStore

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

extension Application.Stage: ExpressibleByArgument {
  /// Reads a stage by its name, such as `interviewed`.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}

extension Application.Source: ExpressibleByArgument {
  /// Reads `own`, `agency`, `referral` or `board`.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}

extension Decision.Outcome: ExpressibleByArgument {
  /// Reads `advance`, `decline` or `hire`.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}
