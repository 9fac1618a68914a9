internal import Foundation
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
    /// New and revised candidates who allow nothing, and are therefore in no match.
    public fileprivate(set) var withoutConsent = 0
    /// What is wrong in the source, in its order.
    public fileprivate(set) var diagnostics: [Diagnostic] = []
  }

  /// A document and what became of it, for whoever follows the import.
  public struct Step: Sendable {
    /// Its place in the source.
    public var place: String
    /// What became of it.
    public var outcome: ImportOutcome
  }

  /// Documents handed to the store at a time.
  private static let batch = 256

  private let workspace: Workspace
  private let occasion: Occasion
  private let consent: Consent?
  private var choices: ReadingChoices

  /// Makes an import.
  ///
  /// - Parameters:
  ///   - workspace: Where to.
  ///   - occasion: Who imports, and when.
  ///   - consent: What all candidates allow whose documents say nothing of it.
  ///   - choices: How files are read.
  public init(
    into workspace: Workspace,
    on occasion: Occasion,
    consent: Consent? = nil,
    choices: ReadingChoices = ReadingChoices()
  ) {
    self.workspace = workspace
    self.occasion = occasion
    self.consent = consent
    self.choices = choices
    // A store keeps the JSON as it is.
    self.choices.keepsText = false
  }

  /// Imports what is at some paths; each file is one transaction.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-`.
  ///   - each: Told of every document once its file is kept.
  ///   - progress: Called with the number of documents read so far.
  /// - Returns: What was done.
  /// - Throws: When the store fails; the files before stay imported.
  public func run(
    _ paths: [String],
    each: (Step) -> Void = { _ in },
    progress: (Int) -> Void = { _ in }
  ) async throws -> Summary {
    let session = try ImportSession(into: workspace, on: occasion, consent: consent)
    var summary = Summary()
    var waiting: [(place: String, record: ImportedRecord)] = []
    var kept: [Step] = []
    func hand() throws {
      guard !waiting.isEmpty else { return }
      let outcomes = try session.add(waiting.map(\.record))
      for (item, outcome) in zip(waiting, outcomes) {
        summary.count(outcome, isAllowed: (item.record.consent ?? consent) != nil)
        kept.append(Step(place: item.place, outcome: outcome))
      }
      waiting = []
    }
    for path in paths {
      let make = { @Sendable (input: CandidateInput) in Imported(input) }
      try await CandidateSource(path, choices).read(make) { imported in
        summary.diagnostics += imported.diagnostics
        guard let record = imported.record else { return }
        summary.read += 1
        waiting.append((imported.place, record))
        if waiting.count == Self.batch {
          try hand()
          progress(summary.read)
        }
      } endOfFile: { _ in
        try hand()
        try session.commit()
        for step in kept { each(step) }
        progress(summary.read)
        kept = []
      }
    }
    return summary
  }
}

extension CandidateImport.Summary {
  fileprivate mutating func count(_ outcome: ImportOutcome, isAllowed: Bool) {
    switch outcome {
    case .new: new += 1
    case .revised: revised += 1
    case .unchanged: unchanged += 1
    }
    if case .unchanged = outcome { return }
    if !isAllowed { withoutConsent += 1 }
  }
}

/// An input made ready for the store, away from it: files of a folder are prepared side by side.
private struct Imported: Sendable {
  var place = ""
  var record: ImportedRecord?
  var diagnostics: [Diagnostic] = []

  init(_ input: CandidateInput) {
    switch input {
    case .diagnostic(let diagnostic): diagnostics = [diagnostic]
    case .record(let candidate):
      place = candidate.place
      diagnostics = candidate.diagnostics
      var marks: [String] = []
      var consent: Consent?
      var json = candidate.json
      if case .document(let raw) = candidate.content {
        consent = raw.consent
        switch candidate.origin {
        case .file, .part: marks = raw.emailAddresses
        case .id, .content: break
        }
        json = json ?? LinesDocument.json(of: raw)
      }
      guard let json else { return }
      let origin: String? =
        switch candidate.origin {
        case .id(let id): "id \(id)"
        case .file: "file \(Self.target(of: candidate.place))"
        // Rows move; without a mark of the person only the content tells one from the others.
        case .part(let file): marks.isEmpty ? nil : "part \(Self.target(of: file))"
        case .content: nil
        }
      record = ImportedRecord(origin: origin, document: json, marks: marks, consent: consent)
    }
  }

  /// A path without links, so that a file is known by whatever way it is reached.
  private static func target(of path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
