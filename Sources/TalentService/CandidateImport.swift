internal import Synchronization
public import TalentDocuments
public import TalentIdentity
public import TalentStore

/// Brings candidates' documents from files, folders or standard input into a workspace.
public struct CandidateImport: Sendable {
  /// What an import did, in numbers and messages.
  public struct Summary: Sendable {
    /// Documents read.
    public fileprivate(set) var read = 0
    /// Candidates whom the workspace did not know.
    public fileprivate(set) var new = 0
    /// Candidates of whom it knew an earlier document.
    public fileprivate(set) var revised = 0
    /// Documents that it had.
    public fileprivate(set) var unchanged = 0
    /// New and revised candidates who do not allow recruitment, and are therefore in no match.
    public fileprivate(set) var withoutConsent = 0
    /// What is wrong in the source, in its order; of faults and of notes the first ones.
    public fileprivate(set) var diagnostics: [Diagnostic] = []
    /// How much is wrong in the source.
    public fileprivate(set) var faults = 0
    /// How much there is to know about it beside.
    public fileprivate(set) var notes = 0

    /// Faults that are kept, and notes that are: a large file with one mistake in every line has
    /// more of them than anybody reads.
    private static let mostKept = 1000

    /// Faults and notes that were counted and not kept.
    public var unkept: Int { faults + notes - diagnostics.count }
  }

  /// Documents handed to the store at a time.
  private static let batch = 256

  private let workspace: Workspace
  private let occasion: Occasion
  private let consent: Consent?
  private var choices: ReadingChoices
  /// Reads what comes in at once, where nobody could open it later; `nil` with the key.
  private let indexing: DocumentIndexing?

  /// Makes an import.
  ///
  /// - Parameters:
  ///   - workspace: Where to.
  ///   - occasion: Who imports, and when.
  ///   - consent: What all candidates allow whose documents say nothing of it.
  ///   - choices: How files are read.
  ///   - vocabulary: What documents are read with that come in without the vault's key: nobody can
  ///     open them later.
  public init(
    into workspace: Workspace,
    on occasion: Occasion,
    consent: Consent? = nil,
    choices: ReadingChoices = ReadingChoices(),
    vocabulary: @autoclosure () throws -> Vocabulary
  ) rethrows {
    self.workspace = workspace
    self.occasion = occasion
    self.consent = consent
    self.choices = choices
    // A store keeps the JSON as it is.
    self.choices.keepsText = false
    self.indexing = workspace.vault == nil ? DocumentIndexing(try vocabulary()) : nil
  }

  /// Imports what is at some paths; each file is one transaction.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-`.
  ///   - progress: Called with the number of documents read so far.
  /// - Returns: What was done.
  /// - Throws: When the store fails; the files before stay imported.
  public func run(
    _ paths: [String],
    progress: (Int) -> Void = { _ in }
  ) async throws -> Summary {
    let session = try ImportSession(into: workspace, on: occasion, consent: consent)
    var summary = Summary()
    var waiting: [(record: ImportedRecord, place: String)] = []
    var met = MetIDs()
    let targets = LinkTargets()
    func hand() throws {
      guard !waiting.isEmpty else { return }
      let outcomes = try session.add(waiting.map(\.record))
      for (outcome, item) in zip(outcomes, waiting) { summary.count(outcome, at: item.place) }
      if let indexing {
        let read = zip(outcomes, waiting).compactMap { outcome, item in
          outcome?.added.flatMap { indexing.read(item.record.document, of: $0) }
        }
        try session.keep(read, vocabulary: indexing.vocabulary.reading)
      }
      waiting = []
    }
    for path in paths {
      let make = { @Sendable (input: CandidateInput) in Imported(input, targets) }
      try await CandidateSource(path, choices).read(make) { imported in
        for diagnostic in imported.diagnostics { summary.count(diagnostic) }
        guard let record = imported.record else { return }
        if let origin = imported.origin, let repeated = met.meet(origin, at: imported.place) {
          return summary.count(repeated)
        }
        summary.read += 1
        waiting.append((record, imported.place))
        if waiting.count == Self.batch {
          try hand()
          progress(summary.read)
        }
      } endOfFile: { _ in
        try hand()
        try session.commit()
        met.removeAll()
        progress(summary.read)
      }
    }
    summary.withoutConsent = session.heldBack
    return summary
  }
}

extension CandidateImport.Summary {
  fileprivate mutating func count(_ diagnostic: Diagnostic) {
    let count: Int
    switch diagnostic.severity {
    case .fault:
      faults += 1
      count = faults
    case .note:
      notes += 1
      count = notes
    }
    if count <= Self.mostKept { diagnostics.append(diagnostic) }
  }

  fileprivate mutating func count(_ outcome: ImportOutcome?, at place: String) {
    switch outcome {
    case nil: count(Diagnostic(place, .unrecognizable))
    case .new: new += 1
    case .revised: revised += 1
    case .unchanged: unchanged += 1
    }
  }
}

extension ImportOutcome {
  /// The document that it added; `nil` for one that was there.
  fileprivate var added: Revision? {
    switch self {
    case .new(let candidate): Revision(candidate: candidate, number: 1)
    case .revised(let candidate, let number): Revision(candidate: candidate, number: number)
    case .unchanged: nil
    }
  }
}

/// An input made ready for the store, away from it: files of a folder are prepared side by side.
private struct Imported: Sendable {
  var record: ImportedRecord?
  var diagnostics: [Diagnostic] = []
  /// What tells the record from others, and its place.
  var origin: CandidateRecord.Origin?
  var place = ""

  init(_ input: CandidateInput, _ targets: LinkTargets) {
    switch input {
    case .diagnostic(let diagnostic): diagnostics = [diagnostic]
    case .record(let candidate):
      diagnostics = candidate.diagnostics
      self.origin = candidate.origin
      place = candidate.place
      var json = candidate.json
      var document: RawDocument?
      if case .document(let raw) = candidate.content {
        document = raw
        json = json ?? LinesDocument.json(of: raw)
      }
      guard let json else { return }
      let (origin, marks) = Self.origin(of: candidate, document, targets)
      record = ImportedRecord(
        origin: origin,
        document: json,
        marks: marks,
        consent: document?.consent
      )
    }
  }

  /// Where a record comes from, and by what of it the person might be known again.
  private static func origin(
    of candidate: CandidateRecord,
    _ document: RawDocument?,
    _ targets: LinkTargets
  ) -> (origin: String?, marks: [String]) {
    switch candidate.origin {
    case .id(let id, let file):
      // Two agencies number their people alike: it takes the same file, or something of the person.
      let marks = (document.map { PersonMarks(of: $0) } ?? PersonMarks()).texts
      let all = marks + [file.map { "file \(targets.target(of: $0))" }].compactMap(\.self)
      return (all.isEmpty ? nil : "id \(id)", all)
    case .file:
      return ("file \(targets.target(of: candidate.place))", document?.emailAddresses ?? [])
    case .part(let file):
      // Rows move; without a mark of the person only the content tells one from the others.
      let marks = document?.emailAddresses ?? []
      return (marks.isEmpty ? nil : "part \(targets.target(of: file))", marks)
    case .content: return (nil, [])
    }
  }
}

/// Paths of files without links, the last one remembered.
private final class LinkTargets: Sendable {
  /// The records of a file come one after the other.
  private let last = Mutex<(path: String, target: String)?>(nil)

  func target(of path: String) -> String {
    last.withLock { last in
      if let last, last.path == path { return last.target }
      let target = FileKind.target(of: path)
      last = (path, target)
      return target
    }
  }
}
