/// A stretch of work, in months, both ends worked.
public struct Job: Hashable, Sendable {
  /// First month.
  public var start: Month
  /// Last month; `nil` while the job goes on.
  public var end: Month?

  /// Makes a job.
  public init(start: Month, end: Month?) {
    self.start = start
    self.end = end
  }
}

/// Command of a language.
public struct LanguageFact: Hashable, Sendable {
  /// How the level is known.
  public enum Source: UInt8, Hashable, Sendable {
    /// Somebody rates themselves in a word that is no scale: `good`, `khá`.
    case rated
    /// Somebody says so, on a scale that others share.
    case stated
    /// A test says so.
    case tested
  }

  /// The language.
  public var language: ConceptID
  /// The level; `nil` when only the language is named.
  public var level: LanguageLevel?
  /// How the level is known.
  public var source: Source
  /// The words that show it.
  public var span: Span?
  /// For a test: the last day on which its result counts, `nil` when none is known.
  public var expiry: Day?

  /// Makes a language fact.
  public init(
    language: ConceptID,
    level: LanguageLevel?,
    source: Source,
    span: Span?,
    expiry: Day? = nil
  ) {
    self.language = language
    self.level = level
    self.source = source
    self.span = span
    self.expiry = expiry
  }

  /// Whether a test that still counts on a day shows the level.
  public func isProven(on day: Day) -> Bool {
    source == .tested && (expiry.map { $0 >= day } ?? true)
  }
}

/// A course of study.
public struct EducationFact: Hashable, Sendable {
  /// Level of the degree, `nil` when it is not named.
  public var level: ConceptID?
  /// Field of study, `nil` when it is not named or not known.
  public var field: ConceptID?
  /// Whether the degree is said to be taken or to be taken by `end`.
  public var isFinished: Bool
  /// The month of graduation, `nil` when not stated.
  public var end: Month?
  /// The words that show it.
  public var span: Span?

  /// Makes an education fact.
  public init(
    level: ConceptID?,
    field: ConceptID?,
    isFinished: Bool,
    end: Month? = nil,
    span: Span?
  ) {
    self.level = level
    self.field = field
    self.isFinished = isFinished
    self.end = end
    self.span = span
  }

  /// Whether the degree is taken in a given month.
  public func isTaken(by month: Month) -> Bool {
    isFinished && (end.map { $0 <= month } ?? true)
  }
}

/// When a candidate could start.
public enum Availability: Hashable, Sendable {
  /// From a day on.
  case from(Day)
  /// A number of days after the decision.
  case notice(days: Int)
}
