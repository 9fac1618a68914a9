internal import Foundation
internal import GRDB
public import TalentModel

extension Workspace {
  /// Makes two candidates one person: documents, consents and answers of the other count for the
  /// one who stays, whose newest document is the newer one of both.
  ///
  /// - Parameters:
  ///   - other: Who goes up in the one who stays.
  ///   - kept: Who stays.
  ///   - occasion: Who says so, and when.
  /// - Throws: When one of them is not there or was merged before.
  public func merge(
    _ other: CandidateID,
    into kept: CandidateID,
    on occasion: Occasion
  ) throws(StoreFault) {
    let vault = try openVault()
    try write { database in
      for candidate in [kept, other] {
        try database.requireCandidate(candidate)
        try database.requireUnmerged(candidate)
      }
      guard other != kept else { throw StoreFault.unknown(kind: "candidate", id: other.text) }
      // Whoever went up in the other goes along.
      try database.execute(
        sql: "UPDATE candidates SET mergedInto = ?, mergedAt = ? WHERE id = ? OR mergedInto = ?",
        arguments: [kept.text, occasion.moment.text, other.text, other.text]
      )
      try Self.copyNewer(of: other, to: kept, sealedBy: vault, in: database)
      try AuditLog.add("merge", of: [kept.text, other.text], on: occasion, in: database)
    }
  }

  /// Undoes a merge, or says of two candidates that they are different people.
  ///
  /// - Parameters:
  ///   - other: Who was merged, or is somebody else.
  ///   - kept: The one who stays.
  ///   - occasion: Who says so, and when.
  /// - Throws: When one of them is not there.
  public func split(
    _ other: CandidateID,
    from kept: CandidateID,
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      for candidate in [kept, other] { try database.requireCandidate(candidate) }
      try database.execute(
        sql:
          "UPDATE candidates SET mergedInto = NULL, mergedAt = NULL WHERE id = ? AND mergedInto = ?",
        arguments: [other.text, kept.text]
      )
      try database.execute(
        sql: "UPDATE revisions SET setAside = 1 WHERE candidate = ? AND copiedFrom = ?",
        arguments: [kept.text, other.text]
      )
      let pair = [kept, other].sorted().map(\.text)
      try database.execute(
        sql: "INSERT OR IGNORE INTO different VALUES (?, ?)",
        arguments: [pair[0], pair[1]]
      )
      try AuditLog.add("split", of: [kept.text, other.text], on: occasion, in: database)
    }
  }

  private static func copyNewer(
    of other: CandidateID,
    to kept: CandidateID,
    sealedBy vault: Vault,
    in database: Database
  ) throws {
    func newest(_ candidate: CandidateID) throws -> Row? {
      try Row.fetchOne(
        database,
        sql: """
          SELECT number, digest, imported FROM revisions WHERE candidate = ? AND setAside = 0
          ORDER BY number DESC LIMIT 1
          """,
        arguments: [candidate.text]
      )
    }
    guard let theirs = try newest(other), let ours = try newest(kept) else { return }
    let (digest, known): (Data, Data) = (theirs["digest"], ours["digest"])
    let (imported, before): (String, String) = (theirs["imported"], ours["imported"])
    guard digest != known, imported >= before else { return }
    let number: Int = theirs["number"]
    let sealed = try Data.fetchOne(
      database,
      sql: "SELECT sealed FROM vault WHERE candidate = ? AND revision = ? AND part = 'document'",
      arguments: [other.text, number]
    )
    guard let sealed else { throw StoreFault.tampered(candidate: other.text) }
    let document = try vault.open(sealed, of: other)
    let next =
      1
      + (try Int.fetchOne(
        database,
        sql: "SELECT max(number) FROM revisions WHERE candidate = ?",
        arguments: [kept.text]
      ) ?? 0)
    try database.execute(
      sql: """
        INSERT INTO revisions (candidate, number, digest, imported, copiedFrom)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [kept.text, next, digest, imported, other.text]
    )
    try database.execute(
      sql: "INSERT INTO vault VALUES (?, ?, 'document', ?)",
      arguments: [kept.text, next, try vault.seal(document, of: kept)]
    )
  }
}

extension Database {
  func requireUnmerged(_ candidate: CandidateID) throws {
    let sql = "SELECT 1 FROM candidates WHERE id = ? AND mergedInto IS NULL"
    guard try Int.fetchOne(self, sql: sql, arguments: [candidate.text]) != nil else {
      throw StoreFault.merged(candidate: candidate.text)
    }
  }
}
