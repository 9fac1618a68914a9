internal import Crypto
internal import Foundation
internal import GRDB
internal import TalentModel

/// By what a document is known again, also where the vault's key is not at hand.
///
/// The digest is of all of it, with a salt of the workspace: whoever has the store and not the
/// document would have to guess every word. A document that says little could be guessed, so its
/// digest takes the vault's key.
struct ContentDigest {
  /// Fewest bytes of a document that nobody guesses: a name with an address takes half of them.
  static let fewestBytes = 256

  private let salted: HMAC<SHA256>
  private let vault: Vault?

  init(salt: Data, vault: Vault?) {
    self.salted = HMAC(key: SymmetricKey(data: salt))
    self.vault = vault
  }

  /// The digest of a document; `nil` for one that says little, without the key.
  func digest(of document: [UInt8]) -> Data? {
    guard document.count >= Self.fewestBytes else {
      return vault?.digest(of: document, for: .content)
    }
    return salted.digest(of: document, for: .content)
  }
}

extension HMAC<SHA256> {
  /// The digest of some bytes for a use, begun with a key.
  func digest(of bytes: some Sequence<UInt8>, for use: DigestUse) -> Data {
    var code = self
    var data = Array(use.rawValue.utf8)
    data.append(0)
    data += bytes
    code.update(data: data)
    return Data(code.finalize())
  }
}

extension Workspace {
  /// The salt of digests that need no key.
  func salt() throws(StoreFault) -> Data {
    let salt = try read { database in
      try Data.fetchOne(database, sql: "SELECT value FROM workspace WHERE name = 'salt'")
    }
    guard let salt else { throw .damaged(path: path, reason: "its salt is missing") }
    return salt
  }

  /// Gives documents that an earlier program kept the digests by which they are known without the
  /// key, once it is there to open them.
  func saltContents() throws(StoreFault) {
    guard let vault, try read({ try $0.isMarked("unsalted") }) else { return }
    let digest = ContentDigest(salt: try salt(), vault: vault)
    try write { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT r.candidate, r.copiedFrom, r.digest, v.sealed FROM revisions r JOIN vault v
            ON v.candidate = r.candidate AND v.revision = r.number AND v.part = 'document'
          """
      )
      var changes: [(from: Data, into: Data)] = []
      while let row = try rows.next() {
        let candidate: String = row["candidate"]
        // One that was tampered with is told when somebody reads it.
        guard let document = try? vault.open(row["sealed"], boundTo: candidate),
          let salted = digest.digest(of: document)
        else { continue }
        changes.append((row["digest"], salted))
      }
      for change in changes where change.from != change.into {
        for sql in [
          "UPDATE revisions SET digest = :into WHERE digest = :from",
          "INSERT OR IGNORE INTO origins SELECT :into, candidate FROM origins WHERE digest = :from",
        ] {
          try database.cachedStatement(sql: sql)
            .execute(arguments: ["from": change.from, "into": change.into])
        }
      }
      try database.execute(sql: "DELETE FROM workspace WHERE name = 'unsalted'")
    }
  }
}

extension Database {
  /// Whose document has a digest, under the id that it came in with.
  func owner(ofContent digest: Data) throws -> CandidateID? {
    try text(
      """
      SELECT candidate FROM revisions WHERE digest = ? AND copiedFrom IS NULL
      ORDER BY candidate LIMIT 1
      """,
      .bytes(digest)
    )
    .map { CandidateID($0) }
  }

  /// Whether a row without a value stands in the workspace's table.
  func isMarked(_ name: String) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM workspace WHERE name = ?)"
    return try Bool.fetchOne(self, sql: sql, arguments: [name]) ?? false
  }
}
