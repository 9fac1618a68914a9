import ArgumentParser
import TalentDocuments
import TalentService

struct ImportCommand: ParsableCommand {
  /// What can be imported.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case taxonomy
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in taxonomies: the CSV bundles of ESCO, the text files of O*NET.",
    discussion: """
      They are merged under the centre's own concepts, which keep their meaning and gain names; what
      the centre lacks is added behind. The result is a taxonomy of its own for --taxonomy.

        talent import --as taxonomy esco_en.zip esco_relations.zip --into esco
        talent extract cv.pdf --taxonomy esco
      """
  )

  @Option(name: .customLong("as"), help: "What it is that comes in.")
  var kind: Kind

  @Argument(help: "Folders or ZIP archives, together one import.")
  var paths: [String]

  @Option(help: "Folder for the result; made when it is missing.")
  var into: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let outcome = TaxonomyImport.run(paths, under: try options.dataFolder.taxonomyPath, into: into)
    options.say(outcome.diagnostics)
    guard let done = outcome.summary else { throw Failure.badData }
    print(
      """
      \(done.read) concepts read: \(done.merged) known already, \(done.added) added
      \(done.aliases) names added, \(done.leftOut) names and concepts left out
      """
    )
    if outcome.diagnostics.contains(where: { $0.severity == .fault }) { throw Failure.badData }
  }
}
