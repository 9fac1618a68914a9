import ArgumentParser
import TalentDocuments
import TalentMatching
import TalentReport
import TalentService

struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "The shortlist for a position, best first.",
    discussion: """
      Reads JSON Resume, NDJSON, plain text and PDF; a folder is read recursively, - is standard
      input. Equal scores share a rank. Whoever fails a gate is listed apart, with the reason.

        talent match aml-compliance-officer --candidates profiles/candidates --top 5
        talent match position.yaml --candidates cvs/ --format json > shortlist.json
        cat pool.ndjson | talent match position.yaml --candidates - --format csv
      """
  )

  @Argument(help: "The position: a file (YAML or JSON) or the name of one in profiles/positions.")
  var position: String

  @Option(help: "Candidates: a file, a folder, or - for standard input.")
  var candidates: String

  @Option(help: "How many matches to show at most; all by default.")
  var top: Int?

  @Option(
    help: "Output: table, json, ndjson, csv or md (default: table on a terminal, else ndjson)."
  )
  var format: OutputFormat?

  @OptionGroup var options: RunOptions

  func validate() throws {
    if position == "-", candidates == "-" {
      throw ValidationError(
        "Standard input can be read only once: give position and candidates apart."
      )
    }
    if let top, top < 1 { throw ValidationError("--top must be at least 1.") }
  }

  func run() async throws {
    Terminal.ignoreBrokenPipes()
    let preparation = try options.preparing(position)
    let progress = Progress(isQuiet: options.common.quiet)
    let pool = await Pool.read(candidates, for: preparation.whenReady) { progress.show($0) }
    progress.end()
    let (run, warnings) = try await preparation.run()
    options.common.say(pool.diagnostics)
    let answer = MatchAnswer(pool, in: run, top: top)
    write(answer)
    let count = answer.ranking.excluded.count
    if format ?? (Terminal.showsOutput ? .table : .ndjson) == .ndjson, count > 0,
      !options.common.quiet
    {
      Terminal.say("\(count) excluded by gates; --format json or table lists them with reasons")
    }
    Terminal.end(warnings + pool.diagnostics)
  }

  private func write(_ answer: MatchAnswer) {
    let tongue = options.common.lang
    switch format ?? (Terminal.showsOutput ? .table : .ndjson) {
    case .table: Terminal.write(MatchTable(answer, in: tongue).text(width: Terminal.width))
    case .json: Terminal.write(MatchJSON(answer, in: tongue).wrapped.json + "\n")
    case .ndjson:
      let writer = MatchJSON(answer, in: tongue)
      Terminal.write(answer.ranking.matches.map { writer.tree(of: $0).json + "\n" }.joined())
    case .csv: Terminal.write(MatchCSV(answer, in: tongue).text)
    case .md: Terminal.write(MatchMarkdown(answer, in: tongue).text)
    }
  }
}
