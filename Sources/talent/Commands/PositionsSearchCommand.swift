import ArgumentParser
import TalentReport
import TalentService
import TalentStore

struct PositionsSearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Seeks positions by their words and by what they ask for.",
    discussion: """
      As for candidates: words, "phrases", AND, OR, NOT, parentheses, concepts by all their names. \
      Fields: skill:…, title:…, certificate:…, language:…, place:… or ward:….

        talent positions search 'aml skill:sanctions-screening'
        talent positions search 'ward:sai-gon NOT language:en'
      """
  )

  @Argument(help: "What is sought.")
  var query: String

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let vocabulary = try options.dataFolder.vocabulary()
    let stored = try await workspace.with { try store.positions() }
    do {
      let found = try PositionSearch(vocabulary: vocabulary).run(SearchQuery(query), in: stored)
      format.write(StoredPositionsReport(found, vocabulary: vocabulary, in: options.lang))
    } catch let fault as SearchQuery.Fault {
      Terminal.say(fault.text)
      throw Failure.badData
    }
  }
}
