/// Where in a document something stands: a stretch of one block of its masked text.
///
/// Spans count from the start of the block, after masking, so that who the person is cannot move
/// them.
public struct Span: Hashable, Sendable {
  /// Number of the block in the document, from 0.
  public var block: UInt32
  /// First byte, in UTF-8, from the start of the block.
  public var start: UInt32
  /// One past the last byte.
  public var end: UInt32

  /// Makes a span.
  public init(block: UInt32, start: UInt32, end: UInt32) {
    self.block = block
    self.start = start
    self.end = end
  }
}

/// One thing that a document shows about one concept.
public struct Evidence: Hashable, Sendable {
  /// In what way a document shows a concept.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A denial: "no experience in …".
    case denied
    /// Named in a list or a summary.
    case listed
    /// Used, or held as an occupation, at no known time.
    case undated
    /// Used, or held as an occupation, in dated jobs.
    case dated
    /// A certificate that is being worked for.
    case studying
    /// A certificate that is held, until `Evidence.expiry` where that is known.
    case held
    /// A certificate that was held and is no longer valid.
    case lapsed
    /// The result of an assessment.
    case assessed
    /// What a person learned and recorded: it is so.
    case confirmed
    /// What a person learned and recorded: it is not so.
    case refuted
    /// A certificate of which a level or a part is passed, and not the whole.
    case levelPassed
  }

  /// The concept shown.
  public var concept: ConceptID
  /// The way it is shown.
  public var kind: Kind
  /// For `dated`: which elements of `MatchProfile.jobLists` are the jobs, ascending.
  public var jobs: Range<Int>
  /// For `assessed`: the level found, 1…5.
  public var level: UInt8
  /// For `held`: the last day of validity, `nil` when none is known.
  public var expiry: Day?
  /// For `held`: the month since which, the first where only a year is told, `nil` for none told.
  public var since: Month?
  /// The words that show it, `nil` when it was declared outside the text.
  public var span: Span?

  /// Makes a piece of evidence.
  public init(
    concept: ConceptID,
    kind: Kind,
    jobs: Range<Int> = 0..<0,
    level: UInt8 = 0,
    expiry: Day? = nil,
    since: Month? = nil,
    span: Span? = nil
  ) {
    self.concept = concept
    self.kind = kind
    self.jobs = jobs
    self.level = level
    self.expiry = expiry
    self.since = since
    self.span = span
  }

  /// Whether the validity of a certificate held is over on a day.
  public func isExpired(on day: Day) -> Bool { expiry.map { $0 < day } ?? false }

  /// Whether a certificate is dated later than a day: it is expected, and not held yet.
  public func isExpected(on day: Day) -> Bool { since.map { $0 > day.month } ?? false }
}
