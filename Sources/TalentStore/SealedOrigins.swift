internal import Foundation
internal import GRDB
internal import TalentModel

/// Where documents come from that come in without the vault's key: kept sealed, for their digests
/// take the key, and told from others as soon as an import has it.
extension Database {
  /// Keeps origins of a new candidate until the key is there.
  func keep(
    origins: [String],
    of candidate: CandidateID,
    sealedBy slot: some Sealing
  ) throws {
    guard !origins.isEmpty else { return }
    let list = [UInt8](try JSONEncoder().encode(origins))
    try execute(
      sql: "INSERT INTO sealedOrigins VALUES (?, ?)",
      arguments: [candidate.text, try slot.seal(list, of: candidate)]
    )
  }

  /// Opens the origins that were kept; an origin that is known as somebody's stays so.
  func claimOrigins(with vault: Vault) throws {
    for row in try Row.fetchAll(self, sql: "SELECT * FROM sealedOrigins") {
      let candidate = CandidateID(row["candidate"])
      let list = try vault.open(row["origins"], of: candidate)
      for origin in try JSONDecoder().decode([String].self, from: Data(list)) {
        try execute(
          sql: "INSERT OR IGNORE INTO origins VALUES (?, ?)",
          arguments: [vault.digest(of: origin.utf8, for: .origin), candidate.text]
        )
      }
    }
    try execute(sql: "DELETE FROM sealedOrigins")
  }
}
