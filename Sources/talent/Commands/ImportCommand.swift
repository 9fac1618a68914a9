import ArgumentParser
import TalentDocuments
import TalentService

struct ImportCommand: AsyncParsableCommand {
  /// What can be imported.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case taxonomy
    case positions
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in taxonomies (ESCO, O*NET), or positions drafted from postings.",
    discussion: """
      Taxonomies are merged under the centre's own concepts, which keep their meaning and gain
      names; what the centre lacks is added behind. The result is a taxonomy of its own for
      --taxonomy.

        talent import --as taxonomy esco_en.zip esco_relations.zip --into esco
        talent extract cv.pdf --taxonomy esco

      Postings (text, HTML, PDF, DOCX) become one YAML file each, named after the title; see
      `talent draft --help`. A file that is there already stays as it is without --replace.

        talent import --as positions postings/*.pdf --into drafts
        talent match drafts/aml-officer.yaml --candidates profiles/candidates
      """
  )

  @Option(name: .customLong("as"), help: "What it is that comes in: taxonomy or positions.")
  var kind: Kind

  @Argument(help: "Taxonomy: folders or ZIP archives, together one import. Positions: postings.")
  var paths: [String]

  @Option(help: "Folder for the result; made when it is missing.")
  var into: String

  @Flag(help: "Write over positions that are there already.")
  var replace = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    switch kind {
    case .taxonomy: try importTaxonomy()
    case .positions: try await importPositions()
    }
  }

  private func importTaxonomy() throws {
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

  private func importPositions() async throws {
    Setup.begin()
    let folder = PositionFolder(into, replaces: replace)
    var drafts = PostingDrafts(paths: paths, options: options)
    var faults: [Diagnostic] = []
    try await drafts.read { document in
      switch folder.keep(document) {
      case .success(let path): Terminal.write(path + "\n")
      case .failure(let fault): faults.append(fault.diagnostic)
      }
    }
    drafts.note(faults)
    Terminal.end(drafts.met)
  }
}
