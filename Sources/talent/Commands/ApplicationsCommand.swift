import ArgumentParser
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct ApplicationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "applications",
    abstract: "Who is considered for which position, and how far it has come.",
    subcommands: [
      ApplicationsListCommand.self, ApplicationsAddCommand.self, ApplicationsMoveCommand.self,
    ]
  )
}

struct ApplicationsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Applications by position and stage."
  )

  @Argument(help: "Only those for this position.")
  var position: String?

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let found = try await workspace.with { try store.applications(for: position) }
    format.write(ApplicationsReport(found, in: language.lang))
  }
}

struct ApplicationsAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Considers candidates for a position.",
    discussion: """
        talent applications add aml-compliance-officer c-01A… c-01B… \\
          --source referral
      """
  )

  @Argument(help: "The position's id.")
  var position: String

  @OptionGroup var named: CandidateArguments

  @Option(help: "Where they come from: own, agency, referral or board.")
  var source = Application.Source.own

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let count = try await workspace.change { store, occasion in
      try store.consider(named.ids, for: position, from: source, on: occasion)
    }
    let others = named.ids.count - count
    Terminal.write(
      Labels(
        english: "\(count) considered for \(position)"
          + (others == 0 ? "" : ", \(others) already and left as they are"),
        vietnamese: "\(count) ứng viên được xem xét cho \(position)"
          + (others == 0 ? "" : ", \(others) đã có từ trước và giữ nguyên")
      )
    )
  }
}

struct ApplicationsMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Brings applications to another stage.",
    discussion: """
      Stages: considered, contacted, screened, interviewed, offered, hired, declined, withdrawn. \
      To decline or hire with a reason, see `talent decide`.

        talent applications move aml-compliance-officer interviewed c-01A…
      """
  )

  @Argument(help: "The position's id.")
  var position: String

  @Argument(help: "The stage.")
  var stage: Application.Stage

  @OptionGroup var named: CandidateArguments

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.change { store, occasion in
      try store.move(named.ids, for: position, to: stage, on: occasion)
    }
    let (count, words) = (named.ids.count, stage.labels)
    Terminal.write(
      Labels(
        english: "\(count) \(words.english)",
        vietnamese: "\(count) ứng viên: \(words.vietnamese)"
      )
    )
  }
}

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
