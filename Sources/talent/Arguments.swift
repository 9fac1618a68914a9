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

extension Day {
  /// Reads `YYYY-MM-DD`; says how a day is written where something else is given.
  static func argument(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("\"\(text)\" is no day; write YYYY-MM-DD, as in 2026-12-01")
    }
    return day
  }
}
