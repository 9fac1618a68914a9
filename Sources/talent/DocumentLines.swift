import TalentDocuments
import TalentService

/// Writes one line of JSON for each document, in the order of the documents.
struct DocumentLines {
  let paths: [String]
  var ocr = false
  let options: CommonOptions

  /// Reads the documents and writes their lines; ends the command.
  ///
  /// - Parameter line: Makes the line of a record, `nil` for none, and says what was wrong with it.
  /// - Throws: What keeps the command from beginning.
  func write(
    _ line:
      @escaping @Sendable (CandidateRecord, CandidateReader, Vocabulary) -> (
        String?, [Diagnostic]
      )
  ) async throws {
    let vocabulary = try options.dataFolder.vocabulary()
    var met = vocabulary.diagnostics
    options.say(met)
    let reader = CandidateReader(lexicon: vocabulary.lexicon, digest: vocabulary.digest)
    let transform = { @Sendable (input: CandidateInput) -> (String?, [Diagnostic]) in
      switch input {
      case .diagnostic(let diagnostic): (nil, [diagnostic])
      case .record(let record): line(record, reader, vocabulary)
      }
    }
    for path in paths {
      try await CandidateSource(path, ocr: ocr).read(transform) { line, diagnostics in
        met += diagnostics
        options.say(diagnostics)
        if let line { Terminal.write(line + "\n") }
      }
    }
    Terminal.end(met)
  }
}
