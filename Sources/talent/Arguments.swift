public import ArgumentParser
public import TalentIdentity
public import TalentModel
public import TalentReport
public import TalentStore

// Enumerations of words are read by their raw values, as ArgumentParser does it for all such.

/// Reads `en` or `vi`.
extension DisplayLanguage: ExpressibleByArgument {}

/// Reads `table`, `json`, `ndjson`, `csv` or `md`.
extension ReportFormat: ExpressibleByArgument {}

/// Reads `recruitment`, `talent-pool` or `sharing`.
extension Consent.Purpose: ExpressibleByArgument {}

/// Reads a stage by its name, such as `interviewed`.
extension Application.Stage: ExpressibleByArgument {}

/// Reads `own`, `agency`, `referral` or `board`.
extension Application.Source: ExpressibleByArgument {}

/// Reads `advance`, `decline` or `hire`.
extension Decision.Outcome: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(argument)
  }
}
