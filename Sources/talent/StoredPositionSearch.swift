import TalentModel
import TalentReport
import TalentService
import TalentStore

/// Runs a query over the positions of a workspace, or a saved one that is named `search:NAME`.
struct StoredPositionSearch {
  private let store: Workspace
  private let vocabulary: Vocabulary

  init(_ store: Workspace, vocabulary: Vocabulary) {
    self.store = store
    self.vocabulary = vocabulary
  }

  /// What a search found.
  struct Result {
    /// Which fit.
    let found: [StoredPosition]
    /// What was sought, as it is saved from now on.
    var asked: SavedSearch
    /// Number of the log's last entry when the saved search was last asked; `nil` when it is none.
    let since: Int?
  }

  /// Seeks; `search:NAME` is what that saved search seeks.
  ///
  /// - Throws: When the store fails, no search has the name, or the code of a query that is none.
  func run(_ query: String) throws -> Result {
    let saved =
      query.hasPrefix(WorkspaceSearch.prefix)
      ? try store.positionSearch(named: String(query.dropFirst(WorkspaceSearch.prefix.count))) : nil
    var asked = SavedSearch(
      name: saved?.name ?? "",
      query: saved?.query ?? query,
      upTo: try store.lastEntry()
    )
    do {
      let parsed = try SearchQuery(asked.query)
      asked.isImpersonal = parsed.isImpersonal(in: vocabulary)
      let found = try PositionSearch(vocabulary: vocabulary).run(parsed, in: store.positions())
      return Result(found: found, asked: asked, since: saved?.upTo)
    } catch let fault as SearchQuery.Fault {
      Terminal.say(fault.text)
      throw Failure.badData
    }
  }
}
