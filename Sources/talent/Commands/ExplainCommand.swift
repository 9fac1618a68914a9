import ArgumentParser
import TalentDocuments
import TalentMatching
import TalentModel
import TalentReport
import TalentService

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "One candidate against one position: every point and the words behind it.",
    discussion: """
        talent explain aml-compliance-officer cv.pdf
        talent explain aml-compliance-officer compliance/cv-01.json --candidates profiles/candidates
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

  @Option(help: "Output: table, json or md (default: table on a terminal, else json).")
  var format: OutputFormat?

  @OptionGroup var options: RunOptions

  func run() async throws {
    Terminal.ignoreBrokenPipes()
    let preparation = try options.preparing(position)
    let pool = await Pool.read(candidates ?? candidate, for: preparation.whenReady)
    let (run, warnings) = try await preparation.run()
    let wanted = candidates == nil ? nil : CandidateID(candidate)
    let found = pool.profiles.first { wanted == nil || $0.candidate == wanted }
    options.common.say(
      pool.diagnostics.filter { candidates == nil || $0.place.hasSuffix(candidate) }
    )
    guard let found else {
      Terminal.say(
        "\(candidates ?? candidate): no candidate \(candidate); see the ids that match shows"
      )
      throw Failure.badData
    }
    let answer = MatchAnswer(pool, in: run, top: 0)
    let match = answer.match(of: found)
    let tongue = options.common.lang
    switch format ?? (Terminal.showsOutput ? .table : .json) {
    case .json, .ndjson: Terminal.write(MatchJSON(answer, in: tongue).tree(of: match).json + "\n")
    case .md: Terminal.write(MatchMarkdown(answer, in: tongue).section(match))
    case .table, .csv: Terminal.write(ExplanationText(answer, in: tongue).text(of: match))
    }
    Terminal.end(warnings + (candidates == nil ? pool.diagnostics : []))
  }
}
