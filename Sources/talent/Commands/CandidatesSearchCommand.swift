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

  @Option(
    help: "The day that counts as today, YYYY-MM-DD (default: today in Ho Chi Minh City).",
    transform: Day.argument
  )
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
    if new != nil, let since = search.since {
      listed.removeAll { $0.place <= since || $0.place > search.upTo }
    }
    listed = sort.sorted(listed, by: search.relevance)
    if let name = save ?? new {
      let saved = SavedSearch(
        name: name,
        query: search.query,
        isImpersonal: search.isImpersonal,
        upTo: search.upTo
      )
      try await workspace.with { try store.save(saved) }
    }
    if listed.isEmpty, !options.quiet {
      Terminal.say(new == nil ? NothingFound.candidate : NothingFound.new)
    }
    format.write(CandidatesReport(listed, in: options.lang))
  }
}
