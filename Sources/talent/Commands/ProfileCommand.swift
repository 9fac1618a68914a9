import ArgumentParser
import TalentDocuments
import TalentReport
import TalentService

struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "The text-free profile that matching sees, one line of JSON for each candidate.",
    discussion: """
      Nothing of who the person is stands in it: concepts, months, levels and places in the masked
      text. It can be matched in place of the document.

        talent profile cv.pdf
        talent profile profiles/candidates > pool.ndjson
        talent match aml-compliance-officer --candidates pool.ndjson
      """
  )

  @Argument(help: "Candidates: files, folders, or - for standard input.")
  var paths: [String]

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Terminal.ignoreBrokenPipes()
    let loaded = try options.dataFolder.vocabulary()
    var met = loaded.diagnostics
    Terminal.say(met)
    let reader = CandidateReader(lexicon: loaded.lexicon)
    for path in paths {
      try await CandidateSource(path).read({ input in
        switch input {
        case .diagnostic(let diagnostic): (nil as ReadCandidate?, [diagnostic])
        case .record(let record): reader.read(record)
        }
      }) { candidate, diagnostics in
        met += diagnostics
        options.say(diagnostics)
        guard let candidate else { return }
        let line = ProfileJSON.line(candidate, taxonomy: loaded.taxonomy, digest: loaded.digest)
        Terminal.write(line.json + "\n")
      }
    }
    Terminal.end(met)
  }
}
