public import TalentModel

/// Decides what one requirement earns: the prepared form of a requirement, with its own tables.
public protocol RequirementTest: Sendable {
  /// The credit of a profile.
  ///
  /// - Complexity: O(concepts accepted × log evidence); allocates nothing.
  func credit(of profile: MatchProfile) -> Credit

  /// The evidence behind the credit, strongest first; the first one's credit is the credit.
  func evidence(in profile: MatchProfile) -> [EvidenceOutcome]

  /// What would raise the credit of a profile, `nil` when nothing would that is known of.
  ///
  /// The change may turn out to raise nothing: the credit may be full already.
  func change(from profile: MatchProfile) -> Change?

  /// What to ask a candidate whose profile leaves the requirement open.
  var question: Labels { get }
}

/// A requirement of a position as a criterion states it, before it has points.
public struct Requirement: Sendable {
  /// Name, as in `anti-money-laundering` or `language:en`.
  public var name: String
  /// What is asked, in both languages.
  public var label: Labels
  /// Its tier.
  public var importance: Importance
  /// Its share in the tier.
  public var weight: Int
  /// Decides what it earns.
  public var test: any RequirementTest
}
