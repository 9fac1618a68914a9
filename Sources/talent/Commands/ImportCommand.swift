import ArgumentParser
import Dispatch
import TalentDocuments
import TalentService
import TalentStore

struct ImportCommand: AsyncParsableCommand {
  /// What can be imported.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case candidates
    case taxonomy
    case positions
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in candidates, taxonomies (ESCO, O*NET), or positions from postings.",
    discussion: """
      Candidates go into the workspace, file by file: a file is imported whole or not at all. The
      same document again changes nothing; another one of the same file or id is a revision. Who
      allows nothing is kept, but in no match: --consent records what they all allow whose
      documents do not say.

        talent import cvs/ pool.ndjson
        talent import cvs/ --consent recruitment --until 2027-06-30 --evidence "application form"

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

  @Option(
    name: .customLong("as"),
    help: "What it is that comes in: candidates, taxonomy or positions."
  )
  var kind = Kind.candidates

  @Argument(
    help: """
      Candidates: files, folders, or - for standard input. Taxonomy: folders or ZIP archives, \
      together one import. Positions: postings.
      """
  )
  var paths: [String]

  @Option(help: "Taxonomy, positions: folder for the result; made when it is missing.")
  var into: String?

  @Flag(help: "Write over positions that are there already.")
  var replace = false

  @Option(help: "Tables: what a column holds, HEADER=FIELD; may be repeated.")
  var map: [String] = []

  @OptionGroup var consent: ConsentOptions

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if kind == .candidates, into != nil {
      throw ValidationError("--into goes with --as taxonomy or positions; see --workspace.")
    }
    if kind != .candidates, into == nil { throw ValidationError("--as \(kind) needs --into.") }
  }

  func run() async throws {
    switch (kind, into) {
    case (.taxonomy, let into?): try importTaxonomy(into)
    case (.positions, let into?): try await importPositions(into)
    default: try await importCandidates()
    }
  }

  /// How files are read, with what --map says of columns.
  private var choices: ReadingChoices {
    get throws {
      var columns = ColumnMap()
      for part in map {
        let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let column = CandidateColumn(rawValue: sides[1]) else {
          let names = CandidateColumn.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--map \(part): give HEADER=FIELD; fields are \(names).")
        }
        columns.set(sides[0], to: column)
      }
      return ReadingChoices(ocr: reading.ocr, columns: columns)
    }
  }

  private func importCandidates() async throws {
    Setup.reserveMemory()
    let occasion = workspace.occasion
    let allowed = try consent.consent(on: occasion)
    let choices = try choices
    let store = try workspace.open(.making)
    let task = CandidateImport(into: store, on: occasion, consent: allowed, choices: choices)
    let progress = Progress(isQuiet: options.quiet)
    let listening = Interruption.telling(
      "interrupted: files that were read to their end are kept; the same import again goes on"
    )
    defer { listening.cancel() }
    let summary = try await workspace.with {
      try await task.run(paths, progress: { progress.show($0) })
    }
    progress.end()
    options.say(summary.diagnostics)
    print(
      """
      \(summary.read) read: \(summary.new) new, \(summary.revised) changed, \
      \(summary.unchanged) unchanged
      """
    )
    if summary.withoutConsent > 0 {
      print("\(summary.withoutConsent) held back for lack of consent")
    }
    let faults = summary.diagnostics.count { $0.severity == .fault }
    if faults > 0 { print("\(faults) faults") }
    Terminal.end(summary.diagnostics)
  }

  private func importTaxonomy(_ into: String) throws {
    let outcome = TaxonomyImport.run(paths, under: try options.dataFolder.taxonomyPath, into: into)
    options.say(outcome.diagnostics)
    let code = Failure.code(for: outcome.diagnostics)
    guard let done = outcome.summary else { throw code ?? Failure.badData }
    print(
      """
      \(done.read) concepts read: \(done.merged) known already, \(done.added) added
      \(done.aliases) names added, \(done.leftOut) names and concepts left out
      """
    )
    if let code { throw code }
  }

  private func importPositions(_ into: String) async throws {
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
