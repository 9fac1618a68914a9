public import TalentModel

/// One aspect under which a candidate is compared with a position.
public protocol Criterion: Sendable {
  /// Name, as in policies and results.
  static var name: String { get }
  /// What it is about, in both languages.
  static var label: Labels { get }
  /// What a position asks for under this aspect, in document order; empty when nothing.
  static func requirements(of position: Position, in setting: Setting) -> [Requirement]
}

/// The criteria there are.
public enum Criteria {
  /// All criteria; a new one is a file of its own and one line here.
  public static let all: [any Criterion.Type] = [
    SkillsCriterion.self,
    OccupationCriterion.self,
    CertificatesCriterion.self,
    ExperienceCriterion.self,
    LanguagesCriterion.self,
    EducationCriterion.self,
    LocationCriterion.self,
    SalaryCriterion.self,
    AvailabilityCriterion.self,
  ]
}
