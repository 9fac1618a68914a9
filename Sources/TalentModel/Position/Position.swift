/// How much a position insists on a requirement.
public enum Importance: String, Hashable, Sendable, CaseIterable {
  case must
  case should
  case nice
}

/// Where the work is done.
public enum Remote: String, Hashable, Sendable, CaseIterable {
  /// At the place.
  case no
  /// At the place on some days.
  case hybrid
  /// Anywhere.
  case yes
}

/// What an employer seeks: a position with its requirements, its names resolved to concepts.
public struct Position: Hashable, Sendable {
  /// Name of the position, unique where it is kept.
  public var name: String
  /// Title in both languages.
  public var title: Labels
  /// The occupation asked for, `nil` when the title names none.
  public var occupation: ConceptID?
  /// The unit that hires.
  public var unit: String
  /// The role that answers for the hire; a role, not a person.
  public var owner: String
  /// How many people are sought, at least 1.
  public var headcount: Int
  /// The day by which somebody is needed.
  public var needBy: Day?
  /// The place of work, `nil` when not given.
  public var place: ConceptID?
  /// Whether the work can be done elsewhere.
  public var remote: Remote
  /// Skills, in document order.
  public var skills: [SkillRequirement]
  /// Months of relevant work.
  public var experience: ExperienceRequirement?
  /// Degree and fields.
  public var education: EducationRequirement?
  /// Languages, in document order.
  public var languages: [LanguageRequirement]
  /// Certificates and licences, in document order.
  public var certificates: [CertificateRequirement]
  /// The pay offered.
  public var pay: Pay?
  /// Gates, by name, in document order.
  public var gates: [String]

  /// Makes a position that asks for nothing yet.
  public init(name: String, title: Labels) {
    self.name = name
    self.title = title
    self.occupation = nil
    self.unit = ""
    self.owner = ""
    self.headcount = 1
    self.needBy = nil
    self.place = nil
    self.remote = .no
    self.skills = []
    self.experience = nil
    self.education = nil
    self.languages = []
    self.certificates = []
    self.pay = nil
    self.gates = []
  }
}
