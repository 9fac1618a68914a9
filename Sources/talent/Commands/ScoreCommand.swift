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
      One line of JSON for each candidate, in the order of the input, while the input still flows. \
      A record that cannot be read gives an object with "error" in its place.

        cat pool.ndjson | talent score aml-compliance-officer -
      """
  )

  @Argument(
    help:
      "The position: a file (YAML or JSON), or the id of one in the workspace or profiles/positions."
  )
  var position: String

  @Argument(help: "Candidates: a file, a folder, or - for standard input.")
  var candidates = "-"

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: RunOptions

  func validate() throws {
    if position == "-", candidates == "-" {
      throw ValidationError(
        "Standard input can be read only once: give position and candidates apart."
      )
    }
  }

  func run() async throws {
    Setup.begin()
    let (run, warnings) = try await options.preparing(position, in: workspace).run()
    var met = warnings
    let score = { @Sendable (input: CandidateInput) in ScoredInput(input, in: run) }
    try await CandidateSource(candidates, ocr: reading.ocr).read(score) { input in
      met += input.diagnostics
      options.common.say(input.diagnostics)
      if let line = input.line(in: run) { Terminal.write(line.json + "\n") }
    }
    Terminal.end(met)
  }
}

/// What became of one input: a match, or nothing, and what is to be said about it.
private struct ScoredInput: Sendable {
  var match: Match?
  var diagnostics: [Diagnostic]

  init(_ input: CandidateInput, in run: Run) {
    switch input {
    case .diagnostic(let diagnostic): diagnostics = [diagnostic]
    case .record(let record):
      let (candidate, faults) = run.reader.read(record)
      let member = PooledProfile(candidate: candidate.candidate, profile: candidate.profile)
      match = Matcher(run.compiled).match(member)
      diagnostics = faults
    }
  }

  /// The line to write: the score, or the fault that stands in its place.
  func line(in run: Run) -> Tree? {
    if let match { return ScoreJSON.line(match, in: run) }
    return diagnostics.first { $0.severity == .fault }.map { ScoreJSON.error($0, in: run) }
  }
}
