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
        talent positions search 'ward:sai-gon NOT language:en' --save local
        talent positions search --new local     which are new or changed since
        talent match --candidate c-01A… --positions search:local
      """
  )

  @Argument(help: "What is sought; a saved search with search:NAME.")
  var query: String?

  @Option(help: "Keep the search under this name.")
  var save: String?

  @Option(
    help: "The saved search of this name: only those that came in or were changed since last time."
  )
  var new: String?

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard (query == nil) != (new == nil) else {
      throw ValidationError("Give a query, or --new NAME of a saved search.")
    }
    if save != nil, query == nil { throw ValidationError("--save goes with a query.") }
  }

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let vocabulary = try options.dataFolder.vocabulary()
    let search = StoredPositionSearch(store, vocabulary: vocabulary)
    let asked = query ?? "\(WorkspaceSearch.prefix)\(new ?? "")"
    let result = try await workspace.with { try search.run(asked) }
    var found = result.found
    if new != nil, let since = result.since {
      found.removeAll { $0.place <= since || $0.place > result.asked.upTo }
    }
    if let name = save ?? new {
      var saved = result.asked
      saved.name = name
      try await workspace.with { [saved] in try store.save(positionSearch: saved) }
    }
    if found.isEmpty, !options.quiet {
      Terminal.say(new == nil ? NothingFound.position : NothingFound.new)
    }
    format.write(StoredPositionsReport(found, vocabulary: vocabulary, in: options.lang))
  }
}
