public import TalentModel

/// A condition that is no matter of points.
public protocol Gate: Sendable {
  /// Name, as in positions and policies.
  var name: String { get }
  /// What it is about, in both languages.
  var label: Labels { get }
  /// The gate bound to a position.
  func test(for position: Position, in setting: Setting) -> any GateTest
}

/// A gate bound to a position.
public protocol GateTest: Sendable {
  /// The answer a profile gives.
  func answer(of profile: MatchProfile) -> GateAnswer
}

/// What a profile answers at a gate.
public struct GateAnswer: Hashable, Sendable {
  /// The three answers; not stated never excludes.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case met
    case notMet = "not-met"
    case notStated = "not-stated"
  }

  /// The answer.
  public var status: Status
  /// Why, in both languages.
  public var reason: Labels
  /// What to ask when the answer is not stated and no requirement asks it already.
  public var question: Labels?
  /// The words that show it.
  public var spans: [Span]
}

/// The gates there are.
public enum Gates {
  /// All gates; a new one is a file of its own and one line here.
  public static let all: [any Gate] = [
    DeclaredGate.workAuthorisation,
    DeclaredGate.statutoryAge,
    DeclaredGate.rankedUniversity,
    MustCertificatesGate(),
    LanguageGate(),
    EducationGate(),
  ]
}
