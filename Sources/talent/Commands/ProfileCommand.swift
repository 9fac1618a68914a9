import ArgumentParser
import TalentDocuments
import TalentReport
import TalentService

struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "The text-free profile that matching sees, one line of JSON for each candidate.",
    discussion: """
      Nothing of who the person is stands in it: concepts, months, levels and places in the masked \
      text. It can be matched in place of the document.

        talent profile cv.pdf
        talent profile profiles/candidates > pool.ndjson
        talent match aml-compliance-officer --candidates pool.ndjson
      """
  )

  @Argument(help: "Candidates: files, folders, or - for standard input.")
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
    try await DocumentLines(paths: paths, ocr: reading.ocr, options: options).write {
      record,
      reader,
      vocabulary in
      let (candidate, diagnostics) = reader.read(record)
      let line = ProfileJSON.line(
        candidate,
        taxonomy: vocabulary.taxonomy,
        digest: vocabulary.digest
      )
      return (line, diagnostics)
    }
  }
}
