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

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if paths.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input can be read only once: give - once.")
    }
  }

  func run() async throws {
    Setup.begin()
    let language = options.lang
    try await DocumentLines(paths: paths, ocr: reading.ocr, options: options).write {
      record,
      reader,
      vocabulary in
      let line = Extraction(record, with: reader).map {
        ExtractionJSON.line($0, taxonomy: vocabulary.taxonomy, in: language).json
      }
      return (line, record.diagnostics)
    }
  }
}
