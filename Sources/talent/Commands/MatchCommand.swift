import ArgumentParser
import TalentDocuments
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "The shortlist for a position, or the positions for a candidate, best first.",
    discussion: """
      Without --candidates the pool is the workspace's candidates: those who allow recruitment on \
      the day; the match leaves a receipt. search:NAME is a saved search of them. A path is read \
      as it is and needs no workspace: a folder is read recursively, - is standard input.

      Read are PDF, DOCX, ODT, RTF, HTML and plain text; JSON Resume, NDJSON and the profiles of \
      `talent profile`; tables (CSV, TSV, XLSX), LinkedIn's copy of somebody's data, Europass, HR \
      Open, Greenhouse and OpenCATS exports, vCards, and ZIP archives of these. What a file is \
      tells its content, not its name. Scanned pages are read with --ocr.

      Equal scores share a rank. Whoever fails a gate is listed apart, with the reason: in NDJSON \
      and CSV behind the others, without a rank.

        talent match aml-compliance-officer --candidates profiles/candidates
        talent match position.yaml --candidates cvs/ --format json > list.json
        cat pool.ndjson | talent match position.yaml --candidates - --top 5
        talent match aml-compliance-officer --candidates search:aml
        talent match --candidate cv.pdf --positions profiles/positions
        talent match --candidate c-01A… --positions search:local
      """
  )

  @Argument(
    help: """
      The position: a file (YAML or JSON), or the id of one in the workspace or in \
      profiles/positions. Without one, --candidate is matched with all --positions.
      """
  )
  var position: String?

  @Option(
    help: """
      Candidates: a file, a folder, - for standard input, or search:NAME of the workspace \
      (default: all of the workspace).
      """
  )
  var candidates: String?

  @Option(
    help: """
      The candidate whom positions are sought for: a file, an id in --candidates, or an id of the \
      workspace.
      """
  )
  var candidate: String?

  @Option(
    help: """
      Positions to seek in: a file, a folder, or search:NAME of the workspace (default: those of \
      the workspace for a candidate of it, else profiles/positions).
      """
  )
  var positions: String?

  @Option(
    parsing: .unconditional,
    help: "How many matches to show at most; all by default.",
    transform: Count.read
  )
  var top: Int?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: RunOptions

  func validate() throws {
    if position == "-", candidates == "-" {
      throw ValidationError(
        "Standard input can be read only once: give position and candidates apart."
      )
    }
    if position == nil, candidate == nil {
      throw ValidationError("Give a position with --candidates, or --candidate without a position.")
    }
    if position != nil, candidate != nil || positions != nil {
      throw ValidationError("A position goes with --candidates, not --candidate or --positions.")
    }
  }

  func run() async throws {
    Setup.begin()
    if let position, let candidates, !candidates.hasPrefix(WorkspaceSearch.prefix) {
      try await rankCandidates(candidates, for: position)
    } else if let position {
      try await rankWorkspace(for: position, found: candidates)
    } else if let candidate {
      try await rankPositions(for: candidate)
    }
  }

  private func rankCandidates(_ candidates: String, for position: String) async throws {
    let preparation = try options.preparing(position, in: workspace)
    let progress = Progress(isQuiet: options.common.quiet)
    let pool = await Pool.read(
      candidates,
      ocr: reading.ocr,
      for: preparation.whenReady
    ) { progress.show($0) }
    progress.end()
    let (run, warnings) = try await preparation.run()
    options.common.say(pool.diagnostics)
    let answer = MatchAnswer(pool, in: run, top: top)
    format.write(ShortlistReport(answer, in: options.common.lang))
    Terminal.end(warnings + pool.diagnostics)
  }

  private func rankWorkspace(for position: String, found search: String?) async throws {
    let preparation = try options.preparing(position, in: workspace)
    let store = try workspace.open(.existing)
    let (run, warnings) = try await preparation.run()
    let (pool, revisions) = try await WorkspacePool(workspace: workspace, options: options)
      .read(for: run, in: store, search: search)
    let occasion = workspace.occasion
    let answer = MatchAnswer(pool, in: run, top: top)
    try await keep([Receipt(of: pool, revisions, in: run, on: occasion)], in: store)
    format.write(ShortlistReport(answer, in: options.common.lang))
    Terminal.end(warnings + pool.diagnostics)
  }

  private func rankPositions(for name: String) async throws {
    let data = try options.common.dataFolder
    let subject = try await Subject.named(
      [name],
      in: candidates,
      ocr: reading.ocr,
      workspace: workspace,
      options: options
    )[0]
    let loaded = await Rules.load(policy: options.policy, data: data, asOf: options.day)
    let choice = try await PositionChoice(
      positions,
      isHeld: subject.held != nil,
      in: workspace,
      data: data
    )
    var receipts: [Receipt] = []
    let answer = try await workspace.with {
      try PositionsAnswer.make(
        for: subject.id,
        reading: { run in
          let pool = try subject.pool(run)
          if let held = subject.held { receipts.append(held.receipt(of: pool, in: run)) }
          return pool
        },
        positions: choice.positions,
        under: loaded.rules,
        top: top
      )
    }
    let diagnostics = loaded.diagnostics + choice.diagnostics + answer.diagnostics
    options.common.say(diagnostics)
    guard let answer = answer.answer else { throw Failure.badData }
    if !receipts.isEmpty { try await keep(receipts, in: workspace.open(.existing)) }
    format.write(PositionsReport(answer, in: options.common.lang))
    Terminal.end(diagnostics + subject.diagnostics)
  }

  /// Keeps receipts, and says how they are verified.
  private func keep(_ receipts: [Receipt], in store: Workspace) async throws {
    let ids = try await workspace.with { try store.keep(receipts) }
    guard !options.common.quiet, let first = ids.first, let last = ids.last else { return }
    Terminal.say(
      ids.count == 1
        ? Labels(
          english: "receipt \(first); `talent verify \(first)`",
          vietnamese: "biên nhận \(first); `talent verify \(first)`"
        )
        : Labels(
          english: "receipts \(first) to \(last), one a position; `talent verify \(first)`",
          vietnamese: "biên nhận \(first) đến \(last), mỗi vị trí một cái; `talent verify \(first)`"
        )
    )
  }
}
