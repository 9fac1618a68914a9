public import TalentModel

/// The line of a posting that says something.
public struct PostingQuote: Hashable, Sendable {
  /// The line as written.
  public var text: String
  /// Its place in the document: `line 14`, `page 1 line 7`.
  public var source: String
}

/// Something that a posting says, with the line that says it.
public struct Quoted<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What it says.
  public var value: Value
  /// Where.
  public var quote: PostingQuote
}

/// Months of work that a posting asks for.
public struct AskedExperience: Hashable, Sendable {
  /// Months, the least of a range, at least 1.
  public var months: Int
  /// Occupations named with it; any work counts when it is empty.
  public var within: [ConceptID]
  /// Whether it is time spent in leading people.
  public var isManagement: Bool
  /// How much the posting insists.
  public var importance: Importance
}

/// A course of study that a posting asks for.
public struct AskedEducation: Hashable, Sendable {
  /// Least level and fields.
  public var requirement: EducationRequirement
  /// How much the posting insists.
  public var importance: Importance
}

/// What was read out of a posting: nothing that it does not say.
public struct PositionDraft: Hashable, Sendable {
  /// The title, `nil` when none is credible.
  public var title: Quoted<String>?
  /// The occupation that the title names or comes nearest to.
  public var occupation: ConceptID?
  /// How many people are sought, where it says so.
  public var headcount: Quoted<Int>?
  /// The day on which the work begins; a deadline for applications is none.
  public var needBy: Quoted<Day>?
  /// The places of work, in the order of the text.
  public var places: [Quoted<ConceptID>] = []
  /// A place behind a label that the taxonomy lacks, as written.
  public var unknownPlace: Quoted<String>?
  /// Whether the work can be done elsewhere, where it says so.
  public var remote: Quoted<Remote>?
  /// Skills, in the order of the text, each once.
  public var skills: [Quoted<SkillRequirement>] = []
  /// Experience, the longest first.
  public var experience: [Quoted<AskedExperience>] = []
  /// Education, in the order of the text.
  public var education: [Quoted<AskedEducation>] = []
  /// Languages, in the order of the text, each once.
  public var languages: [Quoted<LanguageRequirement>] = []
  /// Certificates, in the order of the text, each once.
  public var certificates: [Quoted<CertificateRequirement>] = []
  /// Pay, where figures are given for a month or a year.
  public var pay: Quoted<Pay>?

  /// Makes a draft of which nothing is known.
  public init() {}

  /// Whether the posting asks nothing of a person.
  public var asksNothing: Bool {
    skills.isEmpty && experience.isEmpty && education.isEmpty && languages.isEmpty
      && certificates.isEmpty
  }
}
