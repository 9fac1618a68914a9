import ArgumentParser
import TalentReport
import TalentService
import TalentStore

struct PositionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "positions",
    abstract: "The positions of the workspace.",
    discussion: """
      `talent import --as positions` brings them in; `talent match ID` takes one before those in \
      profiles/positions.
      """,
    subcommands: [
      PositionsListCommand.self, PositionsSearchCommand.self, PositionsShowCommand.self,
    ]
  )
}

struct PositionsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Ids, titles and revisions."
  )

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let vocabulary = try options.dataFolder.vocabulary()
    let stored = try await workspace.with { try store.positions() }
    if stored.isEmpty, !options.quiet { Terminal.say(NothingFound.storedPosition) }
    format.write(StoredPositionsReport(stored, vocabulary: vocabulary, in: options.lang))
  }
}
