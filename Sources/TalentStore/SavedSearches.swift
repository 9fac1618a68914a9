internal import Crypto
internal import Foundation
internal import GRDB

/// A search that was given a name.
public struct SavedSearch: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What is sought.
  public var query: String
  /// Whether all its words are fixed ones, of which none can name a person.
  public var isImpersonal: Bool
  /// Number of the last entry of the log when it was last asked: what came in since has a greater
  /// one.
  public var upTo: Int

  /// Makes a search.
  public init(name: String, query: String, isImpersonal: Bool = false, upTo: Int) {
    self.name = name
    self.query = query
    self.isImpersonal = isImpersonal
    self.upTo = upTo
  }
}

/// Searches are kept by the digests of their names, and sealed where a word of theirs might name a
/// person: what is typed freely may.
extension Workspace {
  /// Number of the log's last entry: what is read from now on holds all that it tells of.
  public func lastEntry() throws(StoreFault) -> Int { try read(AuditLog.last) }

  /// Keeps a search under its name, in place of one of that name.
  ///
  /// - Throws: When the key is missing, and was never here.
  public func save(_ search: SavedSearch) throws(StoreFault) {
    let (names, slot) = (try searchNames(search.name), try openSlot())
    let query = Array(search.query.utf8)
    let kept = try search.isImpersonal ? Data(query) : slot.seal(query, boundTo: search.label)
    try write { database in
      for name in names.dropFirst() {
        try database.execute(sql: "DELETE FROM savedSearches WHERE name = ?", arguments: [name])
      }
      try database.execute(
        sql:
          "INSERT OR REPLACE INTO savedSearches (name, query, upTo, isClear) VALUES (?, ?, ?, ?)",
        arguments: [names[0], kept, search.upTo, search.isImpersonal]
      )
    }
  }

  /// The search of a name.
  ///
  /// - Throws: When there is none, or the key is missing and a word of it is sealed.
  public func search(named name: String) throws(StoreFault) -> SavedSearch {
    let names = try searchNames(name)
    let row = try read { database in
      try names.lazy.compactMap { name in
        try Row.fetchOne(
          database,
          sql: "SELECT query, upTo, isClear FROM savedSearches WHERE name = ?",
          arguments: [name]
        )
      }
      .first
    }
    guard let row else { throw .unknown(kind: "search", id: name) }
    var search = SavedSearch(
      name: name,
      query: "",
      isImpersonal: row["isClear"],
      upTo: row["upTo"]
    )
    let kept: Data = row["query"]
    let query =
      try search.isImpersonal ? [UInt8](kept) : openVault().open(kept, boundTo: search.label)
    search.query = String(decoding: query, as: UTF8.self)
    return search
  }

  /// The digests of a search's name: the one that it is kept by, then that of earlier programs.
  private func searchNames(_ name: String) throws(StoreFault) -> [Data] {
    let salted = HMAC<SHA256>(key: SymmetricKey(data: try salt()))
    return [salted.digest(of: name.utf8, for: .search)]
      + (vault.map { [$0.digest(of: name.utf8, for: .search)] } ?? [])
  }

  /// Seals the searches that an earlier program kept in clear.
  func sealSearches() throws(StoreFault) {
    let clear = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, query, (SELECT max(number) FROM log WHERE at <= seen) AS upTo FROM searches
          """
      )
    }
    guard vault != nil, !clear.isEmpty else { return }
    for row in clear {
      try save(SavedSearch(name: row["name"], query: row["query"], upTo: row["upTo"] ?? 0))
    }
    try write { database in
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
  fileprivate var label: String { "search \(name)" }
}
