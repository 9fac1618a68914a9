import ArgumentParser
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

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let entries = try await workspace.with { try store.log(about: about) }
    format.write(LogReport(entries))
  }
}

struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks the chain of the log: no entry changed, removed or moved.",
    discussion: "Exit code 65 when the chain is broken."
  )

  @OptionGroup var workspace: WorkspaceOptions

  func run() async throws {
    let store = try workspace.open(.existing)
    let (count, _, breach) = try await workspace.with { try store.verifyLog() }
    if let breach {
      Terminal.say("\(workspace.folder): \(breach)")
      throw Failure.badData
    }
    print("\(count) entries, unbroken")
  }
}
