public import TalentModel

/// What a person allows: for one purpose, from a day until a day.
///
/// Law 91/2025/QH15, art. 9 and 25: consent is given for each purpose by itself and can be proved;
/// silence is none.
public struct Consent: Hashable, Sendable {
  /// What it is for.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// To be considered for positions of the centre.
    case recruitment
    /// To be kept for later positions.
    case talentPool = "talent-pool"
    /// To be shown to other members of the centre.
    case sharing
  }

  /// What it is for.
  public var purpose: Purpose
  /// First day.
  public var given: Day
  /// Last day.
  public var until: Day
  /// How it can be proved: a form, a message.
  public var evidence: String

  /// Makes a consent.
  public init(purpose: Purpose, given: Day, until: Day, evidence: String) {
    self.purpose = purpose
    self.given = given
    self.until = until
    self.evidence = evidence
  }
}
