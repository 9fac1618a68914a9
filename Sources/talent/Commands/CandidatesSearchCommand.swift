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
      occupation finds all its names in both languages, in quotes or not. What a document denies \
      ("no experience in AML") is not found, nor what somebody answered with no. AND may be left \
      out; OR, NOT and parentheses as usual. Fields: years, months (of all work), \
      language:en>=C1, place:… or ward:…, skill:…, title:…, certificate:….

      --sort id, added, updated (both the newest first) or relevance (how well the words fit; by \
      BM25). A name is who somebody is: nobody is sought or sorted by it.

        talent candidates search 'aml ("basel iii" OR ifrs) years>=5'
        talent candidates search 'kyc language:en>=C1' --save kyc
        talent candidates search --new kyc      who is new or has a new CV since
        talent match aml-compliance-officer --candidates search:kyc
      """
  )

  @Argument(help: "What is sought; a saved search with search:NAME.")
  var query: String?

  @Option(help: "Keep the search under this name.")
  var save: String?

  @Option(
    help:
      "The saved search of this name: only those who came in, or sent a new CV, since last time."
  )
  var new: String?

  @Option(help: "Order: id, added, updated or relevance.", transform: Order.init(read:))
  var sort = Order.id

  @Option(help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).")
  var asOf: Day?

  @OptionGroup var format: FormatOption

  @OptionGroup var workspace: WorkspaceOptions

  @OptionGroup var options: CommonOptions

  /// How those found are ordered.
  enum Order: String, CaseIterable {
    case id
    case added
    case updated
    case relevance

    init(read text: String) throws {
      guard let order = Order(rawValue: text) else {
        let known = Order.allCases.map(\.rawValue).joined(separator: ", ")
        let reason = text == "name" ? "a name is who somebody is and sorts nobody" : "no such order"
        throw ValidationError("--sort \(text): \(reason); give one of \(known).")
      }
      self = order
    }

    /// Candidates in this order; the id decides between equals.
    func sorted(
      _ candidates: [ListedCandidate],
      by relevance: [CandidateID: Double]
    ) -> [ListedCandidate] {
      switch self {
      case .id: return candidates
      case .added: return candidates.sorted { ($0.added, $1.candidate) > ($1.added, $0.candidate) }
      case .updated:
        return candidates.sorted { ($0.updated, $1.candidate) > ($1.updated, $0.candidate) }
      case .relevance:
        func weight(_ item: ListedCandidate) -> Double { relevance[item.candidate] ?? 0 }
        return candidates.sorted { (weight($0), $1.candidate) > (weight($1), $0.candidate) }
      }
    }
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
    let search = try await workspace.with {
      try WorkspaceSearch(
        store,
        vocabulary: options.dataFolder.vocabulary(),
        asOf: asOf ?? occasion.moment.day,
        isQuiet: options.quiet
      )
      .run(query ?? "search:\(new ?? "")")
    }
    var listed = try await workspace.with { try store.candidates() }.filter {
      search.found.contains($0.candidate)
    }
    if new != nil, let since = search.since { listed = listed.filter { $0.updated > since } }
    listed = sort.sorted(listed, by: search.relevance)
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

  /// Those found, how well the words fit them, and when a saved search was last asked.
  func run(
    _ text: String
  ) throws -> (found: Set<CandidateID>, relevance: [CandidateID: Double], since: String?) {
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
      let found = try search.run(SearchQuery(text)) { progress.show($0) }
      if found.sealed > 0 {
        let count = Labels.counted(found.sealed, "candidate", "candidates", "ứng viên")
        Terminal.say(
          Labels(
            english: "\(count.english) not looked at: \(Labels.withoutKey.english)",
            vietnamese: "\(count.vietnamese) không được tìm: \(Labels.withoutKey.vietnamese)"
          )
        )
      }
      return (Set(found.candidates), found.relevance, since)
    } catch let fault as SearchQuery.Fault {
      progress.end()
      Terminal.say(fault.text)
      throw Failure.badData
    }
  }
}
