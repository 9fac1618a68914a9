import ArgumentParser
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records what a person decided about a candidate, and why.",
    discussion: """
      advance brings the application to its next stage, decline and hire end it. The shortlist that \
      it rests on is named by its receipt. The tool ranks and explains; a person decides.

      Where the policy asks for it (secondEyes), that of the receipt or the one named, a decision is \
      proposed until another person decides the same.

        talent decide c-01A… aml-compliance-officer advance \\
          --reason "strong in sanctions" --receipt r-3
      """
  )

  @Argument(help: "The candidate's id.")
  var candidate: String

  @Argument(help: "The position's id.")
  var position: String

  @Argument(help: "advance, decline or hire.")
  var outcome: Decision.Outcome

  @Option(help: "Why; what the candidate may be told.")
  var reason: String

  @Option(help: "The receipt of the shortlist.")
  var receipt: String?

  @Option(help: "Scoring policy: a name in scoring/ or a file.")
  var policy = "standard"

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let decision = Decision(
      candidate: CandidateID(candidate),
      position: position,
      outcome: outcome,
      reason: reason,
      receipt: receipt
    )
    let data = try options.dataFolder
    let result = try await workspace.change { store, occasion in
      let rule = try SecondEyes.areAsked(
        for: outcome,
        policy: policy,
        receipt: receipt,
        in: store,
        data: data
      )
      options.say(rule.diagnostics)
      guard let areAsked = rule.areAsked else { throw Failure.badData }
      return try store.record(decision, needsSecond: areAsked, on: occasion)
    }
    let words: Labels =
      switch result {
      case .made(let stage): stage.labels
      case .proposed:
        Labels(
          english: "proposed: \(outcome.labels.english); somebody else confirms it",
          vietnamese: "đề xuất: \(outcome.labels.vietnamese); người khác xác nhận"
        )
      }
    Terminal.write(
      Labels(
        english: "\(candidate) for \(position): \(words.english)",
        vietnamese: "\(candidate) cho \(position): \(words.vietnamese)"
      )
    )
  }
}
