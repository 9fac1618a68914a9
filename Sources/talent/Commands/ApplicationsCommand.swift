import ArgumentParser
import TalentModel
import TalentReport
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
      Stages: considered, contacted, screened, interviewed, offered, withdrawn. Who is hired or \
      declined is decided, with a reason: see `talent decide`.

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
