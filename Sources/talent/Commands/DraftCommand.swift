import ArgumentParser
import TalentDocuments
import TalentService

struct DraftCommand: AsyncParsableCommand {
  /// How a draft is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "A position drafted from a posting: text, HTML, PDF or DOCX, in either language.",
    discussion: """
      Each part stands beside the line that says it. What stands under requirements is a must, \
      preferred (ưu tiên) a should, a plus (lợi thế) nice to have. Employer, duties, benefits and \
      equal opportunity ask for nothing. What is not found is left out, and listed at the end: look \
      through the draft, complete it, run it.

        talent draft posting.pdf > aml-officer.yaml
        talent match aml-officer.yaml --candidates profiles/candidates
        talent draft *.html --format json | jq .position

      YAML writes several drafts one after another, JSON one a line. Exit code 65 when a posting asks \
      for nothing. To keep drafts as files: talent import --as positions posting.pdf --into drafts
      """
  )

  @Argument(help: "Postings: files, folders, or - for standard input.")
  var paths: [String]

  @Option(help: "Output: yaml or json.")
  var format = Format.yaml

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Setup.begin()
    var drafts = PostingDrafts(paths: paths, options: options)
    var isFirst = true
    try await drafts.read { document in
      switch format {
      case .yaml: Terminal.write((isFirst ? "" : "---\n") + document.yaml)
      case .json: Terminal.write(document.json.json + "\n")
      }
      isFirst = false
    }
    Terminal.end(drafts.met)
  }
}
