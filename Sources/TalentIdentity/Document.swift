public import TalentModel

/// What a stretch of a document is about, as far as its source says.
public enum Role: Hashable, Sendable {
  /// A line of plain text; what it is about is still to be read.
  case line
  /// A heading.
  case heading
  /// What the person calls themselves.
  case headline
  /// The person about themselves.
  case summary
  /// Title of a job, by the job's number.
  case jobTitle(Int)
  /// What was done in a job, by the job's number.
  case jobText(Int)
  /// Work outside dated jobs.
  case project
  /// An element of a list of skills.
  case skill
  /// A course of study, by its number.
  case education(Int)
  /// A certificate, with the last day of its validity where the source gives one.
  case certificate(until: Day?)
  /// A language and the command of it.
  case language
  /// Where the person lives.
  case place
  /// Anything else; it shows nothing.
  case other
}

/// A stretch of text with its place in the source.
public struct Block: Hashable, Sendable {
  /// Place in the source: `work[1].highlights[0]`, `line 14`, `page 2 line 7`.
  public var source: String
  /// What it is about.
  public var role: Role
  /// The text.
  public var text: String
  /// Whether it goes on with the block before, if that is as long as lines that were broken.
  public var isContinuation: Bool

  /// Makes a block.
  public init(source: String, role: Role, text: String, isContinuation: Bool = false) {
    self.source = source
    self.role = role
    self.text = text
    self.isContinuation = isContinuation
  }
}

/// When something lasted, as far as it is said.
public struct Dates: Hashable, Sendable {
  /// First month.
  public var start: Month?
  /// Last month.
  public var end: Month?
  /// Whether it is said to go on.
  public var isOngoing: Bool
  /// Whether something is said that can be no date, or an end before its beginning.
  public var isImpossible = false

  /// Makes dates; all unknown when nothing is given.
  public init(start: Month? = nil, end: Month? = nil, isOngoing: Bool = false) {
    self.start = start
    self.end = end
    self.isOngoing = isOngoing
  }
}

/// Something said about a concept outside the text: an assessment or a recorded answer.
public struct Record: Hashable, Sendable {
  /// What the record says.
  public enum Finding: Hashable, Sendable {
    /// A level found by an assessment, 1…5.
    case level(Int)
    /// A person's answer.
    case answer(Bool)
  }

  /// The concept, as somebody wrote it.
  public var subject: String
  /// What is said.
  public var finding: Finding
  /// Place of the subject in the source: `talent.answers[2].requirement`.
  public var source: String

  /// Makes a record; the source may be left open where nothing is to be reported.
  public init(subject: String, finding: Finding, source: String = "talent") {
    self.source = source
    self.subject = subject
    self.finding = finding
  }
}

/// What a document states apart from its text.
public struct DeclaredFacts: Hashable, Sendable {
  /// Declared facts with legal weight.
  public var declarations: [Declaration] = []
  /// Assessments and answers.
  public var records: [Record] = []
  /// Whether the person would move.
  public var isWillingToRelocate: Bool?
  /// The pay wished for.
  public var desiredPay: Pay?
  /// When the person could start.
  public var availability: Availability?

  /// Makes facts of which nothing is stated.
  public init() {}
}

/// Who a person is: what must never score.
public struct Identity: Hashable, Sendable {
  /// Names as written.
  public var names: [String] = []
  /// E-mail addresses, telephone numbers, links and street addresses.
  public var contacts: [String] = []
  /// Schools as written.
  public var schools: [String] = []

  /// Makes an identity of which nothing is known.
  public init() {}
}

/// A document as read from its source, with everything about who the person is still in it.
public struct RawDocument: Hashable, Sendable {
  /// The blocks, in reading order.
  public var blocks: [Block] = []
  /// Dates of the jobs that blocks refer to.
  public var jobs: [Dates] = []
  /// Dates of the courses of study that blocks refer to.
  public var education: [Dates] = []
  /// What is stated apart from the text.
  public var facts = DeclaredFacts()
  /// Who the person is, as far as the source says.
  public var identity = Identity()
  /// What the person allows to be done with it, `nil` when it does not say.
  public var consent: Consent?

  /// Makes an empty document.
  public init() {}
}

/// A document in which who the person is has been masked; only `Masking` makes one.
public struct MaskedDocument: Hashable, Sendable {
  /// The blocks, in reading order, masked.
  public let blocks: [Block]
  /// Dates of the jobs that blocks refer to.
  public let jobs: [Dates]
  /// Dates of the courses of study that blocks refer to.
  public let education: [Dates]
  /// What is stated apart from the text.
  public let facts: DeclaredFacts
  /// For each block, where it runs out of step with the original.
  private let shifts: [[Shift]]

  init(_ document: RawDocument, blocks: [Block], shifts: [[Shift]]) {
    self.blocks = blocks
    self.jobs = document.jobs
    self.education = document.education
    self.facts = document.facts
    self.shifts = shifts
  }

  /// Where a span lies in its block's original text, in bytes.
  ///
  /// Ends inside a replacement are found by its distance from what stands before. It serves those
  /// who hold the original; profiles and results never carry it.
  public func original(of span: Span) -> Range<Int> {
    let shifts = shifts[Int(span.block)]
    func place(_ position: Int) -> Int {
      position + (shifts.last { $0.end <= position }?.offset ?? 0)
    }
    return place(Int(span.start))..<max(place(Int(span.start)), place(Int(span.end)))
  }

  /// The words of a span, or `nil` when it does not lie in the document.
  public func text(at span: Span) -> String? {
    guard Int(span.block) < blocks.count else { return nil }
    let bytes = Array(blocks[Int(span.block)].text.utf8)
    guard span.start <= span.end, Int(span.end) <= bytes.count else { return nil }
    return String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }
}
