import TalentDocuments
import TalentService

/// Drafts positions from the postings at some paths, in their order.
struct PostingDrafts {
  let paths: [String]
  let options: CommonOptions
  /// What was wrong so far.
  private(set) var met: [Diagnostic] = []

  init(paths: [String], options: CommonOptions) {
    self.paths = paths
    self.options = options
  }

  /// Drafts every posting and says what is wrong with it.
  ///
  /// - Parameter each: Takes a draft, and may say what is wrong with it.
  /// - Throws: What keeps the command from beginning, and what `each` throws.
  mutating func read(_ each: (PositionDraftDocument) throws -> Void) async throws {
    let vocabulary = try options.dataFolder.vocabulary()
    note(vocabulary.diagnostics)
    let drafting = Drafting(vocabulary.lexicon)
    let transform = { @Sendable (input: CandidateInput) -> (PositionDraftDocument?, [Diagnostic]) in
      switch input {
      case .diagnostic(let diagnostic): (nil, [diagnostic])
      case .record(let record): drafting.draft(of: record)
      }
    }
    for path in paths {
      var log: [Diagnostic] = []
      try await CandidateSource(path).read(transform) { document, diagnostics in
        log += diagnostics
        options.say(diagnostics)
        if let document { try each(document) }
      }
      met += log
    }
  }

  /// Says what is wrong, and keeps it for the exit code.
  mutating func note(_ diagnostics: [Diagnostic]) {
    met += diagnostics
    options.say(diagnostics)
  }
}
