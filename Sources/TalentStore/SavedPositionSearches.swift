/// Searches of positions are kept beside those of candidates, under names that stand apart.
extension SavedSearch {
  /// The search as one of positions.
  ///
  /// No argument of a command holds a zero, so that no search of candidates is called so.
  fileprivate static func key(ofPositionSearch name: String) -> String { "positions\0\(name)" }
}

extension Workspace {
  /// Keeps a search of positions under its name, in place of one of that name.
  ///
  /// - Throws: When the key is missing, and was never here.
  public func save(positionSearch search: SavedSearch) throws(StoreFault) {
    var kept = search
    kept.name = SavedSearch.key(ofPositionSearch: search.name)
    try save(kept)
  }

  /// The search of positions of a name.
  ///
  /// - Throws: When there is none, or the key is missing and a word of it is sealed.
  public func positionSearch(named name: String) throws(StoreFault) -> SavedSearch {
    do {
      var saved = try search(named: SavedSearch.key(ofPositionSearch: name))
      saved.name = name
      return saved
    } catch {
      guard case .unknown = error else { throw error }
      throw .unknown(kind: "position search", id: name)
    }
  }
}
