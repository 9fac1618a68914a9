import ArgumentParser
import TalentDocuments
import TalentMatching
import TalentReport
import TalentService

struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores candidates one by one, unranked, as they come in.",
    discussion: """
      One line of JSON for each candidate, in the order of the input, while the input still flows.
      A record that cannot be read gives an object with "error" in its place.

        cat pool.ndjson | talent score aml-compliance-officer -
      """
  )

  @Argument(help: "The position: a file (YAML or JSON) or the name of one in profiles/positions.")
  var position: String

  @Argument(help: "Candidates: a file, a folder, or - for standard input.")
  var candidates = "-"

  @OptionGroup var options: RunOptions

  func run() async throws {
    Terminal.ignoreBrokenPipes()
    let (run, warnings) = try options.run(position)
    let matcher = Matcher(run.compiled)
    let reader = CandidateReader(lexicon: run.lexicon)
    var met = warnings
    try await CandidateSource(candidates, taxonomy: run.taxonomy).read { input in
      switch input {
      case .diagnostic(let diagnostic):
        met.append(diagnostic)
        options.common.say([diagnostic])
        guard diagnostic.severity == .fault else { return }
        Terminal.write(ScoreJSON.error(diagnostic, in: run).json + "\n")
      case .record(let record):
        let (candidate, faults) = reader.read(record)
        met += faults
        options.common.say(faults)
        let match = matcher.match(
          PooledProfile(candidate: candidate.candidate, profile: candidate.profile)
        )
        Terminal.write(ScoreJSON.line(match, in: run).json + "\n")
      }
    }
    if let code = Failure.code(for: met) { throw code }
  }
}
