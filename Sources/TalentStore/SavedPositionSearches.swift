/// Searches of positions are kept beside those of candidates, under names that stand apart.
extension Workspace {
  /// Keeps a search of positions under a name, in place of one of that name.
  ///
  /// - Throws: When the key is missing.
  public func save(
    positionSearch query: String,
    as name: String,
    on occasion: Occasion
  ) throws(StoreFault) {
    try save(query, as: Self.key(ofPositionSearch: name), on: occasion)
  }

  /// The search of positions of a name.
  ///
  /// - Throws: When there is none, or the key is missing.
  public func positionSearch(named name: String) throws(StoreFault) -> SavedSearch {
    do {
      var saved = try search(named: Self.key(ofPositionSearch: name))
      saved.name = name
      return saved
    } catch {
      guard case .unknown = error else { throw error }
      throw .unknown(kind: "position search", id: name)
    }
  }

  /// No argument of a command holds a zero, so that no search of candidates is called so.
  private static func key(ofPositionSearch name: String) -> String { "positions\0\(name)" }
}
