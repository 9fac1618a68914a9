import ArgumentParser
import TalentDocuments
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "One candidate against one position: every point and the words behind it.",
    discussion: """
      With --versus: why one candidate stands above another. With --to-top: what would bring the \
      candidate among the first of the pool. Ids of the workspace (c-…) are looked up there, with \
      what was answered and corrected; without --candidates the workspace is the pool.

        talent explain aml-compliance-officer cv.pdf
        talent explain aml-compliance-officer a.pdf --versus b.pdf
        talent explain aml-compliance-officer c-01… --to-top 3
        talent explain aml-compliance-officer legal/cv-26.json \\
          --candidates profiles/candidates --to-top 2
      """
  )

  @Argument(
    help:
      "The position: a file (YAML or JSON), or the id of one in the workspace or profiles/positions."
  )
  var position: String

  @Argument(help: "The candidate: a file, an id in --candidates, or an id of the workspace.")
  var candidate: String

  @Option(
    help: "Where the candidate is looked up by id: a file, a folder, or - for standard input."
  )
  var candidates: String?

  @Option(help: "Another candidate, named alike: why one is above the other.")
  var versus: String?

  @Option(
    parsing: .unconditional,
    help: "What would bring the candidate among the first so many of --candidates.",
    transform: Count.read
  )
  var toTop: Int?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: RunOptions

  func validate() throws {
    if toTop != nil, versus != nil {
      throw ValidationError("--to-top and --versus answer different questions; give one of them.")
    }
    if toTop != nil, candidates == nil, !Subject.isOfWorkspace(candidate, source: nil) {
      throw ValidationError("--to-top needs the pool: give --candidates PATH and an id in it.")
    }
    if versus == candidate {
      throw ValidationError("--versus needs another candidate than \(candidate).")
    }
  }

  func run() async throws {
    Setup.begin()
    let preparation = try options.preparing(position, in: workspace)
    if let toTop {
      try await explainPath(to: toTop, preparation)
    } else {
      let subjects = try await Subject.named(
        [candidate] + [versus].compactMap(\.self),
        in: candidates,
        ocr: reading.ocr,
        workspace: workspace,
        options: options
      )
      try await explain(subjects, preparation)
    }
  }

  /// One candidate in full, or two side by side.
  private func explain(_ subjects: [Subject], _ preparation: Preparation) async throws {
    let (run, warnings) = try await preparation.run()
    var met = warnings
    var entries: [ExplainedMatch] = []
    for subject in subjects {
      let pool = try await workspace.with { try subject.pool(run) }
      options.common.say(pool.diagnostics)
      met += pool.diagnostics + (candidates == nil ? subject.diagnostics : [])
      if let entry = pool.explained(subject.id, in: run) { entries.append(entry) }
    }
    let language = options.common.lang
    if entries.count == 2 {
      format.write(ComparisonReport(entries[0], versus: entries[1], in: language))
    } else {
      for entry in entries { format.write(ExplanationReport(entry, in: language)) }
    }
    Terminal.end(met)
  }

  private func explainPath(to top: Int, _ preparation: Preparation) async throws {
    let (pool, run, warnings) = try await pool(preparation)
    guard let answer = PathAnswer(for: CandidateID(candidate), in: pool, of: run, top: top) else {
      let message = Labels(
        english: "no candidate \(candidate); see the ids that match shows",
        vietnamese: "không có ứng viên \(candidate); hãy xem các mã mà match cho thấy"
      )
      Terminal.say("\(candidates ?? workspace.folder): \(message[options.common.lang])")
      throw Failure.badData
    }
    format.write(PathReport(answer, in: options.common.lang))
    Terminal.end(warnings + pool.diagnostics)
  }

  /// The pool among whose first the candidate is to come: that of --candidates, or the workspace.
  private func pool(
    _ preparation: Preparation
  ) async throws -> (pool: Pool, run: Run, warnings: [Diagnostic]) {
    if Subject.isOfWorkspace(candidate, source: candidates) {
      let store = try workspace.open(.existing)
      let (run, warnings) = try await preparation.run()
      let read = try await WorkspacePool(workspace: workspace, options: options)
        .read(for: run, in: store, search: candidates)
      return (read.pool, run, warnings)
    }
    let progress = Progress(isQuiet: options.common.quiet)
    let pool = await Pool.read(
      candidates ?? candidate,
      ocr: reading.ocr,
      for: preparation.whenReady
    ) { progress.show($0) }
    progress.end()
    let (run, warnings) = try await preparation.run()
    options.common.say(pool.diagnostics)
    return (pool, run, warnings)
  }
}
