import ArgumentParser
import Dispatch
import TalentDocuments
import TalentModel
import TalentReport
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
    abstract: "Brings in candidates, positions, postings, or taxonomies (ESCO, O*NET).",
    discussion: """
      Candidates go into the workspace, file by file: what can be read of a file comes in together \
      when the file ends, and what cannot is told by line, row or record and left out. An id that \
      comes twice in a file is told, and the first counts. The same document again changes \
      nothing; another one of the same file is a revision, and one with the same id when it shares \
      an e-mail address, a telephone number or a name, or comes from the same file. Who allows \
      nothing is kept, but in no match: --consent records what they all allow whose documents do \
      not say.

        talent import cvs/ pool.ndjson
        talent import cvs/ --consent recruitment --until 2027-06-30 \\
          --evidence "application form"

      Taxonomies are merged under the centre's own concepts, which keep their meaning and gain \
      names; what the centre lacks is added behind. The result is a taxonomy of its own for \
      --taxonomy.

        talent import --as taxonomy esco_en.zip --into esco
        talent extract cv.pdf --taxonomy esco

      Positions (YAML, JSON) go into the workspace as they are, postings (text, HTML, PDF, DOCX) as \
      drafts; another document of the same id is a revision. With --into postings become one YAML \
      file each, named after the title; see `talent draft --help`. A file that is there already \
      stays as it is without --replace.

        talent import --as positions positions/ posting.pdf
        talent match aml-officer
        talent import --as positions postings/*.pdf --into drafts
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
      together one import. Positions: documents, postings, folders of them.
      """
  )
  var paths: [String]

  @Option(help: "Taxonomy, positions: folder for the result; made when it is missing.")
  var into: String?

  @Flag(help: "Write over positions that are there already.")
  var replace = false

  @Option(help: "Tables: what a column holds, HEADER=FIELD; may be repeated.")
  var map: [String] = []

  @Option(help: "Candidates: what was done, as table (words), json, ndjson, csv or md.")
  var format = ReportFormat.table

  @OptionGroup var consent: ConsentOptions

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if kind == .candidates, into != nil {
      throw ValidationError("--into goes with --as taxonomy or positions; see --workspace.")
    }
    if kind == .taxonomy, into == nil { throw ValidationError("--as taxonomy needs --into.") }
  }

  func run() async throws {
    switch (kind, into) {
    case (.taxonomy, let into?): try importTaxonomy(into)
    case (.positions, let into?): try await importPositions(into)
    case (.positions, nil): try await PositionIntake(paths, workspace, options).run()
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
    let task = try CandidateImport(
      into: store,
      on: occasion,
      consent: allowed,
      choices: choices,
      vocabulary: options.dataFolder.vocabulary()
    )
    if store.vault == nil, !options.quiet {
      Terminal.say(
        Labels(
          english:
            "the vault's key is missing: documents are known again by all they say; who sent "
            + "another one is new until `talent candidates duplicates`, with the key, finds them",
          vietnamese:
            "thiếu khóa của két: tài liệu chỉ được nhận ra khi giống hệt; ai gửi bản khác "
            + "được coi là mới cho đến khi `talent candidates duplicates`, có khóa, tìm ra họ"
        )
      )
    }
    let progress = Progress(isQuiet: options.quiet)
    let listening = Interruption.telling(
      Labels(
        english: "interrupted: files that were read to their end are kept; "
          + "the same import again goes on",
        vietnamese: "bị ngắt: các tệp đã đọc hết được giữ lại; nhập lại lần nữa sẽ tiếp tục"
      )
    )
    defer { listening.cancel() }
    let summary = try await workspace.with {
      try await task.run(paths, progress: { progress.show($0) })
    }
    progress.end()
    options.say(summary.diagnostics)
    if summary.unkept > 0 {
      Terminal.say(
        Labels(
          english: "\(summary.unkept) more faults and notes are not listed",
          vietnamese: "còn \(summary.unkept) lỗi và lưu ý không liệt kê"
        )
      )
    }
    Terminal.write(ImportReport(summary, in: options.lang).text(as: format))
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
