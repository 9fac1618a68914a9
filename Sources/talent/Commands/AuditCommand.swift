import ArgumentParser
import TalentModel
import TalentReport
import TalentStore

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Who did what, and whether the record of it is whole.",
    subcommands: [AuditLogCommand.self, AuditVerifyCommand.self]
  )
}

struct AuditLogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Everything that was done in the workspace, the first thing first."
  )

  @Option(help: "Only what concerns this id.")
  var about: String?

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let entries = try await workspace.with { try store.log(about: about) }
    format.write(LogReport(entries, in: language.lang))
  }
}

struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks the chain of the log: no entry changed, removed or moved.",
    discussion: """
      It prints the digest of the last entry. Kept somewhere else, that tells even of a log that \
      was made anew as a whole. Exit code 65 when the chain is broken.
      """
  )

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let store = try workspace.open(.existing)
    let (count, head, breach) = try await workspace.with { try store.verifyLog() }
    if let breach {
      Terminal.say("\(workspace.folder): \(breach.text[Terminal.language])")
      throw Failure.badData
    }
    let entries = Labels.counted(count, "entry", "entries", "mục")
    let last = head.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    Terminal.write(
      Labels(
        english: "\(entries.english), unbroken; the last one is \(last)",
        vietnamese: "\(entries.vietnamese), nguyên vẹn; mục cuối là \(last)"
      )
    )
  }
}
