import ArgumentParser
import TalentDocuments
import TalentReport
import TalentService

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Skills, titles, languages, certificates and dated jobs found in text, with places.",
    discussion: """
      One line of JSON for each document. Start and end are bytes in the text of the source.

        talent extract cv.pdf
        echo '{"id":"7","text":"Five years of Java and Spring Boot."}' | talent extract -
      """
  )

  @Argument(help: "Documents: files, folders, or - for standard input.")
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
        case .diagnostic(let diagnostic): (nil as Extraction?, [diagnostic])
        case .record(let record): (Extraction(record, with: reader), [])
        }
      }) { extraction, diagnostics in
        met += diagnostics
        options.say(diagnostics)
        guard let extraction else { return }
        let line = ExtractionJSON.line(extraction, taxonomy: loaded.taxonomy, in: options.lang)
        Terminal.write(line.json + "\n")
      }
    }
    Terminal.end(met)
  }
}
