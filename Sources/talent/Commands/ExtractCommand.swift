import ArgumentParser
import TalentDocuments
import TalentReport
import TalentService
import TalentText

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
    let loaded = try options.dataFolder.taxonomy()
    var met = loaded.diagnostics
    Terminal.say(met)
    let reader = CandidateReader(lexicon: Lexicon(loaded.taxonomy, rules: loaded.rules))
    for path in paths {
      try await CandidateSource(path, taxonomy: loaded.taxonomy).read { input in
        switch input {
        case .diagnostic(let diagnostic):
          met.append(diagnostic)
          options.say([diagnostic])
        case .record(let record):
          guard let extraction = Extraction(record, with: reader) else { return }
          let line = ExtractionJSON.line(extraction, taxonomy: loaded.taxonomy, in: options.lang)
          Terminal.write(line.json + "\n")
        }
      }
    }
    if let code = Failure.code(for: met) { throw code }
  }
}
