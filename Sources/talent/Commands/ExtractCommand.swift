import ArgumentParser
import TalentDocuments
import TalentReport
import TalentService

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Skills, titles, languages, certificates and dated jobs found in text, with places.",
    discussion: """
      One line of JSON for each document. Start and end are bytes in the text of the source; \
      denied tells that the document says it is not so; claim what is said of a skill, a level of 1 \
      to 5 or months, which scores nothing. A table is for reading: one line for each \
      thing found.

        talent extract cv.pdf --format table
        echo '{"id":"7","text":"Five years of Java."}' | talent extract -
      """
  )

  /// How what is found is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson
    case table
  }

  @Option(help: "Output: ndjson or table.")
  var format = Format.ndjson

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
    let format = format
    try await DocumentLines(paths: paths, ocr: reading.ocr, options: options).write {
      record,
      reader,
      vocabulary in
      let extraction = Extraction(record, with: reader)
      let line = extraction.map { found in
        switch format {
        case .ndjson: ExtractionJSON.line(found, taxonomy: vocabulary.taxonomy, in: language).json
        case .table: ExtractionTable.text(found, taxonomy: vocabulary.taxonomy, in: language)
        }
      }
      return (line, record.diagnostics + (extraction?.diagnostics ?? []))
    }
  }
}
