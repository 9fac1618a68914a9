/// One of several skills, at a level.
public struct SkillRequirement: Hashable, Sendable {
  /// Skills of which any one will do; at least one.
  public var anyOf: [ConceptID]
  /// Level asked, 1…5; `nil` leaves it to the policy.
  public var level: Int?
  /// How much the position insists.
  public var importance: Importance
  /// Share among the requirements of the same importance, at least 1.
  public var weight: Int

  /// Makes a requirement.
  public init(anyOf: [ConceptID], level: Int?, importance: Importance, weight: Int) {
    self.anyOf = anyOf
    self.level = level
    self.importance = importance
    self.weight = weight
  }
}

/// One of several certificates or licences.
public struct CertificateRequirement: Hashable, Sendable {
  /// Certificates of which any one will do; at least one.
  public var anyOf: [ConceptID]
  /// How much the position insists.
  public var importance: Importance
  /// Share among the requirements of the same importance, at least 1.
  public var weight: Int

  /// Makes a requirement.
  public init(anyOf: [ConceptID], importance: Importance, weight: Int) {
    self.anyOf = anyOf
    self.importance = importance
    self.weight = weight
  }
}

/// A language at a level.
public struct LanguageRequirement: Hashable, Sendable {
  /// The language.
  public var language: ConceptID
  /// Level asked; `nil` when any command will do.
  public var level: LanguageLevel?
  /// How much the position insists.
  public var importance: Importance
  /// Share among the requirements of the same importance, at least 1.
  public var weight: Int

  /// Makes a requirement.
  public init(language: ConceptID, level: LanguageLevel?, importance: Importance, weight: Int) {
    self.language = language
    self.level = level
    self.importance = importance
    self.weight = weight
  }
}

/// Months of work in some job families or occupations.
public struct ExperienceRequirement: Hashable, Sendable {
  /// Months asked, at least 1.
  public var months: Int
  /// Families and occupations that count; any work counts when it is empty.
  public var within: [ConceptID]

  /// Makes a requirement.
  public init(months: Int, within: [ConceptID]) {
    self.months = months
    self.within = within
  }
}

/// A level of education, fields of study, or both.
public struct EducationRequirement: Hashable, Sendable {
  /// Least level, `nil` when any will do.
  public var level: ConceptID?
  /// Fields of which any one will do; any field when it is empty.
  public var fields: [ConceptID]

  /// Makes a requirement.
  public init(level: ConceptID?, fields: [ConceptID]) {
    self.level = level
    self.fields = fields
  }
}
