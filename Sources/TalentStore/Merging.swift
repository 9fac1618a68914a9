internal import Foundation
internal import GRDB
public import TalentModel

extension Workspace {
  /// Makes two candidates one person: documents, consents and answers of the other count for the
  /// one who stays, whose newest document is the newest one of both.
  ///
  /// - Parameters:
  ///   - other: Who goes up in the one who stays, with all who went up in the other before.
  ///   - kept: Who stays.
  ///   - occasion: Who says so, and when.
  /// - Throws: When one of them is not there or was merged before.
  public func merge(
    _ other: CandidateID,
    into kept: CandidateID,
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      for candidate in [kept, other] {
        try database.requireCandidate(candidate)
        try database.requireUnmerged(candidate)
      }
      guard other != kept else { throw StoreFault.same(candidate: other.text) }
      try database.execute(
        sql: "INSERT INTO merges (kept, other, since) VALUES (?, ?, ?)",
        arguments: [kept.text, other.text, occasion.moment.text]
      )
      try database.execute(
        sql: "UPDATE candidates SET mergedInto = ? WHERE person = ?",
        arguments: [kept.text, other.text]
      )
      try copyNewest(to: kept, in: database)
      try AuditLog.add("merge", of: [kept.text, other.text], on: occasion, in: database)
    }
  }

  /// Undoes a merge, or says of two candidates that they are different people.
  ///
  /// Of two who are one person, the one who went up in the other leaves, with all who went up in
  /// that one.
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
      guard other != kept else { throw StoreFault.same(candidate: other.text) }
      let person = try database.person(of: kept)
      if try database.person(of: other) == person {
        let leaving = try database.below(other).contains(kept) ? kept : other
        try part(leaving, from: person, on: occasion, in: database)
      }
      let pair = [kept, other].sorted().map(\.text)
      try database.execute(
        sql: "INSERT OR IGNORE INTO different VALUES (?, ?)",
        arguments: [pair[0], pair[1]]
      )
      try AuditLog.add("split", of: [kept.text, other.text], on: occasion, in: database)
    }
  }

  private func part(
    _ leaving: CandidateID,
    from person: CandidateID,
    on occasion: Occasion,
    in database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE merges SET until = ? WHERE other = ? AND until IS NULL",
      arguments: [occasion.moment.text, leaving.text]
    )
    for candidate in try database.below(leaving) {
      try database.execute(
        sql: "UPDATE candidates SET mergedInto = ? WHERE id = ?",
        arguments: [candidate == leaving ? nil : leaving.text, candidate.text]
      )
    }
    let copies = """
      setAside = 0 AND copiedFrom IN (SELECT id FROM candidates WHERE person = :leaving)
        AND candidate NOT IN (SELECT id FROM candidates WHERE person = :leaving)
      """
    let holders = try String.fetchAll(
      database,
      sql: "SELECT DISTINCT candidate FROM revisions WHERE \(copies)",
      arguments: ["leaving": leaving.text]
    )
    try database.execute(
      sql: "UPDATE revisions SET setAside = 1 WHERE \(copies)",
      arguments: ["leaving": leaving.text]
    )
    for holder in holders { try database.dropDerived(of: holder) }
    for candidate in [person, leaving] { try copyNewest(to: candidate, in: database) }
  }

  /// Sees to it that the newest document of all ids that somebody goes by is the newest one of the
  /// id that stays; of equally new ones its own.
  ///
  /// A copy stays sealed for its owner, so that no key is needed, and tells whose it is: it is set
  /// aside when the two are parted, for receipts may refer to it, and destroyed when the other is
  /// forgotten.
  func copyNewest(to kept: CandidateID, in database: Database) throws {
    let newest = try Row.fetchOne(
      database,
      sql: """
        SELECT r.candidate, r.number, r.digest, r.imported, r.place
        FROM candidates c JOIN revisions r ON r.candidate = c.id
        WHERE c.person = :kept AND r.copiedFrom IS NULL AND r.setAside = 0
        ORDER BY r.imported DESC, r.candidate = :kept DESC, r.candidate, r.number DESC LIMIT 1
        """,
      arguments: ["kept": kept.text]
    )
    guard let newest else { return }
    let (owner, digest): (String, Data) = (newest["candidate"], newest["digest"])
    let shown = try Data.fetchOne(
      database,
      sql: "SELECT digest FROM newest WHERE candidate = ?",
      arguments: [kept.text]
    )
    guard owner != kept.text, digest != shown else { return }
    let sealed = try Data.fetchOne(
      database,
      sql: "SELECT sealed FROM vault WHERE candidate = ? AND revision = ? AND part = 'document'",
      arguments: [owner, newest["number"] as Int]
    )
    guard let sealed else { throw StoreFault.tampered(candidate: owner) }
    let number = try database.lastRevision(of: kept) + 1
    try database.execute(
      sql: """
        INSERT INTO revisions (candidate, number, digest, imported, copiedFrom, place)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        kept.text, number, digest, newest["imported"] as String, owner, newest["place"] as Int,
      ]
    )
    try database.execute(
      sql: "INSERT INTO vault VALUES (?, ?, 'document', ?)",
      arguments: [kept.text, number, sealed]
    )
  }
}

extension Database {
  func requireUnmerged(_ candidate: CandidateID) throws {
    let person = try person(of: candidate)
    guard person == candidate else {
      throw StoreFault.merged(candidate: candidate.text, into: person.text)
    }
  }

  /// The one who stays of all ids that a candidate goes by.
  func person(of candidate: CandidateID) throws -> CandidateID {
    let sql = "SELECT person FROM candidates WHERE id = ?"
    return try String.fetchOne(cachedStatement(sql: sql), arguments: [candidate.text])
      .map { CandidateID($0) } ?? candidate
  }

  /// All ids that the person of a candidate goes by and that were not forgotten, the one who stays
  /// first.
  func ids(ofPerson candidate: CandidateID) throws -> [CandidateID] {
    try String.fetchAll(
      self,
      sql: """
        SELECT m.id FROM candidates c JOIN candidates m ON m.person = c.person
        WHERE c.id = ? AND m.forgotten IS NULL ORDER BY m.id <> m.person, m.id
        """,
      arguments: [candidate.text]
    )
    .map { CandidateID($0) }
  }

  /// A candidate and all who went up in it, one after the other.
  fileprivate func below(_ candidate: CandidateID) throws -> [CandidateID] {
    try String.fetchAll(
      self,
      sql: """
        WITH RECURSIVE below(id) AS (
          VALUES (?) UNION
          SELECT m.other FROM merges m JOIN below ON m.kept = below.id WHERE m.until IS NULL
        )
        SELECT id FROM below
        """,
      arguments: [candidate.text]
    )
    .map { CandidateID($0) }
  }

  /// The number of a candidate's last document, also of one set aside; 0 without any.
  func lastRevision(of candidate: CandidateID) throws -> Int {
    let sql = "SELECT max(number) FROM revisions WHERE candidate = ?"
    return try Int.fetchOne(cachedStatement(sql: sql), arguments: [candidate.text]) ?? 0
  }

  /// Drops what was made of documents that count no longer: words of the index, and marks.
  func dropDerived(of candidate: String) throws {
    try unindex(candidate)
    for table in ["marks", "marked"] {
      try execute(sql: "DELETE FROM \(table) WHERE candidate = ?", arguments: [candidate])
    }
  }
}
