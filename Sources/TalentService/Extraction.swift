public import TalentDocuments
internal import TalentIdentity
public import TalentModel
public import TalentText

/// What extraction found in one document, with its places.
public struct Extraction: Sendable {
  /// A concept and the words that name it.
  public struct Found: Sendable {
    /// The concept.
    public var concept: ConceptID
    /// Place in the document.
    public var source: String
    /// Bytes in the source's text, as it was before masking.
    public var range: Range<Int>
    /// The words.
    public var text: String
    /// Whether the document says that it is not so.
    public var isDenied: Bool
    /// What is claimed of a skill; `nil` for nothing.
    public var claim: SkillClaim?
  }

  /// A job and the place of its title, or else of its beginning.
  public struct FoundJob: Sendable {
    /// The words of the title, `nil` when none was found.
    public var title: String?
    /// First month, `nil` when unknown.
    public var start: Month?
    /// Last month, `nil` when unknown or still to come.
    public var end: Month?
    /// Whether it is said to go on.
    public var isOngoing: Bool
    /// Place in the document.
    public var source: String
  }

  /// Who.
  public var candidate: CandidateID
  /// Concepts in the order of the text.
  public var found: [Found]
  /// Jobs in the order of the text.
  public var jobs: [FoundJob]
  /// What reading could not use.
  public var diagnostics: [Diagnostic]

  /// Extracts from a record; `nil` when it carries no text.
  public init?(_ record: CandidateRecord, with reader: CandidateReader) {
    guard let (document, reading) = reader.reading(of: record, withClaims: true) else { return nil }
    self.candidate = record.candidate
    self.diagnostics = reader.diagnostics(of: reading, in: document, place: record.place)
    self.found = zip(reading.mentions, reading.claims).map { mention, claim in
      let (concept, span, isDenied) = mention
      return Found(
        concept: concept,
        source: document.blocks[Int(span.block)].source,
        range: document.original(of: span),
        text: document.text(at: span) ?? "",
        isDenied: isDenied,
        claim: claim
      )
    }
    self.jobs = reading.jobs.map { dates, title, block in
      FoundJob(
        title: title.flatMap(document.text(at:)),
        // As in the profile, what is impossible tells of no time.
        start: dates.isImpossible ? nil : dates.start,
        end: dates.isImpossible ? nil : dates.end,
        isOngoing: dates.isOngoing && !dates.isImpossible,
        source: block < document.blocks.count ? document.blocks[block].source : ""
      )
    }
  }
}
