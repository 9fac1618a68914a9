import ArgumentParser
import TalentReport
import TalentStore

struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "The candidates of the workspace.",
    subcommands: [
      CandidatesListCommand.self, CandidatesSearchCommand.self, CandidatesShowCommand.self,
      CandidatesCorrectCommand.self, CandidatesDuplicatesCommand.self,
      CandidatesMergeCommand.self, CandidatesSplitCommand.self,
    ]
  )
}

struct CandidatesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Ids, revisions and consents, without a word about who they are.",
    discussion: """
        talent candidates list
        talent candidates list --format json | jq '.candidates[].candidate'
      """
  )

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var language: LanguageOption

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let listed = try await workspace.with { try store.candidates() }
    format.write(CandidatesReport(listed, in: language.lang))
  }
}
