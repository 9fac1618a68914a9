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

  /// Those found, the words that were sought, and when a saved search was last asked.
  func run(_ query: String) throws -> (found: [StoredPosition], text: String, since: String?) {
    var text = query
    var since: String?
    if query.hasPrefix(WorkspaceSearch.prefix) {
      let name = String(query.dropFirst(WorkspaceSearch.prefix.count))
      let saved = try store.positionSearch(named: name)
      (text, since) = (saved.query, saved.seen)
    }
    do {
      let search = PositionSearch(vocabulary: vocabulary)
      return (try search.run(SearchQuery(text), in: store.positions()), text, since)
    } catch let fault as SearchQuery.Fault {
      Terminal.say(fault.text)
      throw Failure.badData
    }
  }
}
