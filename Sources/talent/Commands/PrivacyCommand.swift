import ArgumentParser
import TalentIdentity
import TalentModel
import TalentStore

struct PrivacyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy",
    abstract: "What candidates allow, and forgetting them.",
    subcommands: [
      PrivacyStatusCommand.self, PrivacyConsentCommand.self, PrivacyWithdrawCommand.self,
      PrivacyOptOutCommand.self, PrivacyExportCommand.self, PrivacyForgetCommand.self,
      PrivacyPurgeCommand.self,
    ]
  )
}

/// The candidates that a command is about.
struct CandidateArguments: ParsableArguments {
  @Argument(help: "Ids of candidates; see `talent candidates list`.")
  var candidates: [String]

  /// Their ids.
  var ids: [CandidateID] { candidates.map { CandidateID($0) } }
}

struct PrivacyConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Records what candidates allow.",
    discussion: """
        talent privacy consent c-01… --consent recruitment \\
          --until 2027-06-30 --evidence "signed form"
      """
  )

  @OptionGroup var named: CandidateArguments

  @OptionGroup var consent: ConsentOptions

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let occasion = workspace.occasion
    guard let allowed = try consent.consent(on: occasion) else {
      throw ValidationError("Give --consent PURPOSE --until DATE --evidence TEXT.")
    }
    let store = try workspace.open(.existing)
    try await workspace.with { try store.record(allowed, of: named.ids, on: occasion) }
  }
}

struct PrivacyWithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Records that candidates allow something no longer.",
    discussion: "Nobody is forgotten by it: see `talent privacy purge` and `forget`."
  )

  @OptionGroup var named: CandidateArguments

  @Option(help: "What they allow no longer: recruitment, talent-pool or sharing.")
  var purpose: Consent.Purpose

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.change { store, occasion in
      try store.withdraw(purpose, of: named.ids, on: occasion)
    }
  }
}

struct PrivacyOptOutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opt-out",
    abstract: "Records that candidates object to being ranked by a machine.",
    discussion: "They are kept, but in no match, and every match says how many are held back."
  )

  @OptionGroup var named: CandidateArguments

  @Flag(help: "They object no longer.")
  var undo = false

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.change { store, occasion in
      try store.setOptOut(!undo, of: named.ids, on: occasion)
    }
  }
}

struct PrivacyForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Destroys everything that is held about candidates.",
    discussion: "Only the id stays, and that it was forgotten. There is no way back."
  )

  @OptionGroup var named: CandidateArguments

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await workspace.change { store, occasion in try store.forget(named.ids, on: occasion) }
    Self.tell(named.ids.count)
  }

  /// Says how many were forgotten.
  static func tell(_ count: Int) {
    Terminal.write(
      Labels(english: "\(count) forgotten", vietnamese: "\(count) ứng viên đã bị xóa")
    )
  }
}

struct PrivacyPurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Forgets all who may be kept no longer.",
    discussion: """
      Those who once allowed something, and allow nothing any longer: what they allowed has ended or \
      was withdrawn. Who never allowed anything stays until `talent privacy forget`.

        talent privacy purge --dry-run
      """
  )

  @Flag(help: "Only list their ids.")
  var dryRun = false

  @Option(
    help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).",
    transform: Day.argument
  )
  var asOf: Day?

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let occasion = workspace.occasion
    let due = try await workspace.with { try store.due(on: asOf ?? occasion.moment.day) }
    if dryRun {
      for candidate in due { Terminal.write("\(candidate)\n") }
      return
    }
    if !due.isEmpty { try await workspace.with { try store.forget(due, on: occasion) } }
    PrivacyForgetCommand.tell(due.count)
  }
}
