import ArgumentParser
import TalentDocuments
import TalentModel
import TalentReport
import TalentService

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "One candidate against one position: every point and the words behind it.",
    discussion: """
      With --versus: why one candidate stands above another. With --to-top: what would bring the \
      candidate among the first of the pool.

        talent explain aml-compliance-officer cv.pdf
        talent explain aml-compliance-officer a.pdf --versus b.pdf
        talent explain aml-compliance-officer legal/cv-26.json \\
          --candidates profiles/candidates --to-top 2
      """
  )

  @Argument(help: "The position: a file (YAML or JSON) or the name of one in profiles/positions.")
  var position: String

  @Argument(help: "The candidate: a file, or an id in --candidates.")
  var candidate: String

  @Option(
    help: "Where the candidate is looked up by id: a file, a folder, or - for standard input."
  )
  var candidates: String?

  @Option(help: "Another candidate, a file or an id in --candidates: why one is above the other.")
  var versus: String?

  @Option(help: "What would bring the candidate among the first so many of --candidates.")
  var toTop: Int?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var format: FormatOption

  @OptionGroup var options: RunOptions

  func validate() throws {
    if let toTop, toTop < 1 { throw ValidationError("--to-top must be at least 1.") }
    if toTop != nil, versus != nil {
      throw ValidationError("--to-top and --versus answer different questions; give one of them.")
    }
    if toTop != nil, candidates == nil {
      throw ValidationError("--to-top needs the pool: give --candidates PATH and an id in it.")
    }
    if versus == candidate {
      throw ValidationError("--versus needs another candidate than \(candidate).")
    }
  }

  func run() async throws {
    Setup.begin()
    let preparation = try options.preparing(position)
    if let toTop, let candidates {
      try await explainPath(to: toTop, in: candidates, preparation)
    } else {
      let names = [candidate] + [versus].compactMap(\.self)
      try await explain(
        try await CandidateLookup.named(
          names,
          in: candidates,
          ocr: reading.ocr,
          language: options.common.lang
        ),
        preparation
      )
    }
  }

  /// One candidate in full, or two side by side.
  private func explain(
    _ found: [(id: CandidateID, found: CandidateLookup)],
    _ preparation: Preparation
  ) async throws {
    let (run, warnings) = try await preparation.run()
    var met = warnings
    let entries = found.compactMap { id, found in
      let pool = Pool(found.records, for: run)
      options.common.say(pool.diagnostics)
      met += pool.diagnostics + (candidates == nil ? found.diagnostics : [])
      return pool.explained(id, in: run)
    }
    let language = options.common.lang
    if entries.count == 2 {
      format.write(ComparisonReport(entries[0], versus: entries[1], in: language))
    } else {
      for entry in entries { format.write(ExplanationReport(entry, in: language)) }
    }
    Terminal.end(met)
  }

  private func explainPath(
    to top: Int,
    in candidates: String,
    _ preparation: Preparation
  ) async throws {
    let progress = Progress(isQuiet: options.common.quiet)
    let pool = await Pool.read(
      candidates,
      ocr: reading.ocr,
      for: preparation.whenReady
    ) { progress.show($0) }
    progress.end()
    let (run, warnings) = try await preparation.run()
    options.common.say(pool.diagnostics)
    guard let answer = PathAnswer(for: CandidateID(candidate), in: pool, of: run, top: top) else {
      let message = Labels(
        english: "no candidate \(candidate); see the ids that match shows",
        vietnamese: "không có ứng viên \(candidate); hãy xem các mã mà match cho thấy"
      )
      Terminal.say("\(candidates): \(message[options.common.lang])")
      throw Failure.badData
    }
    format.write(PathReport(answer, in: options.common.lang))
    Terminal.end(warnings + pool.diagnostics)
  }
}
