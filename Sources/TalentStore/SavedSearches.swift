internal import Foundation
internal import GRDB

/// A search that was given a name.
public struct SavedSearch: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What is sought.
  public var query: String
  /// When its results were last looked at: UTC, RFC 3339.
  public var seen: String
}

/// Searches are kept sealed, by the digests of their names: whoever types one may name a person.
extension Workspace {
  /// Keeps a search under a name, in place of one of that name.
  ///
  /// - Throws: When the key is missing.
  public func save(_ search: String, as name: String, on occasion: Occasion) throws(StoreFault) {
    let vault = try openVault()
    try write { database in
      let saved = SavedSearch(name: name, query: search, seen: occasion.moment.text)
      try database.keep(saved, sealedBy: vault)
    }
  }

  /// The search of a name.
  ///
  /// - Throws: When there is none, or the key is missing.
  public func search(named name: String) throws(StoreFault) -> SavedSearch {
    let vault = try openVault()
    let row = try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT query, seen FROM savedSearches WHERE name = ?",
        arguments: [vault.digest(of: name.utf8, for: .search)]
      )
    }
    guard let row else { throw .unknown(kind: "search", id: name) }
    let query = try vault.open(row["query"], boundTo: SavedSearch.label(of: name))
    return SavedSearch(name: name, query: String(decoding: query, as: UTF8.self), seen: row["seen"])
  }

  /// Seals the searches that an earlier program kept in clear.
  func sealSearches() throws(StoreFault) {
    let clear = try read { try Row.fetchAll($0, sql: "SELECT * FROM searches") }
    guard let vault, !clear.isEmpty else { return }
    try write { database in
      for row in clear {
        let saved = SavedSearch(name: row["name"], query: row["query"], seen: row["seen"])
        try database.keep(saved, sealedBy: vault)
      }
      try database.execute(
        sql: """
          DELETE FROM searches;
          INSERT OR IGNORE INTO workspace VALUES ('unswept', x'')
          """
      )
    }
  }
}

extension SavedSearch {
  /// What the sealed query of a name is bound to.
  fileprivate static func label(of name: String) -> String { "search \(name)" }
}

extension Database {
  fileprivate func keep(_ search: SavedSearch, sealedBy vault: Vault) throws {
    let label = SavedSearch.label(of: search.name)
    try execute(
      sql: "INSERT OR REPLACE INTO savedSearches VALUES (?, ?, ?)",
      arguments: [
        vault.digest(of: search.name.utf8, for: .search),
        try vault.seal(Array(search.query.utf8), boundTo: label), search.seen,
      ]
    )
  }
}
