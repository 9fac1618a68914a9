import ArgumentParser
import TalentModel
import TalentReport
import TalentService
import TalentStore

struct CandidatesSearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Seeks candidates by words, concepts and figures.",
    discussion: """
      Words and "phrases" are found with or without accents; the name of a skill, certificate or \
      occupation finds all its names in both languages. AND may be left out; OR, NOT and parentheses \
      as usual. Fields: years, months (of all work), language:en>=C1, place:… or ward:…, skill:…, \
      title:…, certificate:….

        talent candidates search 'aml ("basel iii" OR ifrs) years>=5'
        talent candidates search 'kyc language:en>=C1' --save kyc
        talent candidates search --new kyc      who came in since it was last asked
        talent match aml-compliance-officer --candidates search:kyc
      """
  )

  @Argument(help: "What is sought; a saved search with search:NAME.")
  var query: String?

  @Option(help: "Keep the search under this name.")
  var save: String?

  @Option(help: "The saved search of this name: only those who came in since it was last asked.")
  var new: String?

  @Option(help: "Order: id, or added with the newest first.")
  var sort = Order.id

  @Option(help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).")
  var asOf: Day?

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  enum Order: String, ExpressibleByArgument, CaseIterable {
    case id
    case added
  }

  func validate() throws {
    guard (query == nil) != (new == nil) else {
      throw ValidationError("Give a query, or --new NAME of a saved search.")
    }
    if save != nil, query == nil { throw ValidationError("--save goes with a query.") }
  }

  func run() async throws {
    Setup.begin()
    let store = try workspace.open(.existing)
    let occasion = workspace.occasion
    let (found, since) = try await workspace.with {
      try WorkspaceSearch(
        store,
        vocabulary: options.dataFolder.vocabulary(),
        asOf: asOf ?? occasion.moment.day,
        isQuiet: options.quiet
      )
      .run(query ?? "search:\(new ?? "")")
    }
    var listed = try await workspace.with { try store.candidates() }.filter {
      found.contains($0.candidate)
    }
    if new != nil, let since { listed = listed.filter { $0.added > since } }
    if sort == .added { listed.sort { ($0.added, $0.candidate) > ($1.added, $1.candidate) } }
    if let name = save ?? new {
      let text = try await workspace.with {
        try query ?? store.search(named: name).query
      }
      try await workspace.with { try store.save(text, as: name, on: occasion) }
    }
    format.write(CandidatesReport(listed, in: options.lang))
  }
}

/// Runs a query, or a saved one that is named `search:NAME`.
struct WorkspaceSearch {
  private let store: Workspace
  private let vocabulary: Vocabulary
  private let asOf: Day
  private let isQuiet: Bool

  static let prefix = "search:"

  init(_ store: Workspace, vocabulary: Vocabulary, asOf: Day, isQuiet: Bool) {
    self.store = store
    self.vocabulary = vocabulary
    self.asOf = asOf
    self.isQuiet = isQuiet
  }

  /// Those found, and when a saved search was last asked.
  func run(_ text: String) throws -> (found: Set<CandidateID>, since: String?) {
    var text = text
    var since: String?
    if text.hasPrefix(Self.prefix) {
      let saved = try store.search(named: String(text.dropFirst(Self.prefix.count)))
      text = saved.query
      since = saved.seen
    }
    let progress = Progress(isQuiet: isQuiet)
    defer { progress.end() }
    do {
      let search = CandidateSearch(in: store, vocabulary: vocabulary, asOf: asOf)
      return (Set(try search.run(SearchQuery(text)) { progress.show($0) }), since)
    } catch let fault as SearchQuery.Fault {
      progress.end()
      Terminal.say(fault.text)
      throw Failure.badData
    }
  }
}
