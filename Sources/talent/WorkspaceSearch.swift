import TalentModel
import TalentReport
import TalentService
import TalentStore

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

  /// What a search found.
  struct Result {
    /// What was sought: a saved search's own words.
    let query: String
    /// Who fits.
    let found: Set<CandidateID>
    /// How well the words fit them.
    let relevance: [CandidateID: Double]
    /// Whether what was sought can be kept in clear.
    let isImpersonal: Bool
    /// Number of the log's last entry when the search began.
    let upTo: Int
    /// That when the saved search was last asked; `nil` when it is none.
    let since: Int?
  }

  /// Seeks; `search:NAME` is what that saved search seeks.
  ///
  /// - Throws: When the store fails, no search has the name, or the code of a query that is none.
  func run(_ text: String) throws -> Result {
    let saved =
      text.hasPrefix(Self.prefix)
      ? try store.search(named: String(text.dropFirst(Self.prefix.count))) : nil
    let query = saved?.query ?? text
    // Before anything is read: whoever comes in meanwhile is new the next time.
    let upTo = try store.lastEntry()
    let progress = Progress(isQuiet: isQuiet)
    defer { progress.end() }
    do {
      let search = CandidateSearch(in: store, vocabulary: vocabulary, asOf: asOf)
      let parsed = try SearchQuery(query)
      let found = try search.run(parsed) { progress.show($0) }
      if found.sealed > 0 {
        let count = Labels.counted(found.sealed, "candidate", "candidates", "ứng viên")
        Terminal.say(
          Labels(
            english: "\(count.english) not looked at: \(Labels.withoutKey.english)",
            vietnamese: "\(count.vietnamese) không được tìm: \(Labels.withoutKey.vietnamese)"
          )
        )
      }
      return Result(
        query: query,
        found: Set(found.candidates),
        relevance: found.relevance,
        isImpersonal: parsed.isImpersonal(in: vocabulary),
        upTo: upTo,
        since: saved?.upTo
      )
    } catch let fault as SearchQuery.Fault {
      progress.end()
      Terminal.say(fault.text)
      throw Failure.badData
    }
  }
}
