internal import GRDB
public import TalentIdentity
public import TalentModel

extension Workspace {
  /// Forgets candidates: documents, origins, profiles, consents, answers, reasons and words in the
  /// index are destroyed; what stays is the id, that it was forgotten, and what was decided.
  ///
  /// What is deleted is overwritten in the database, and the journal is emptied. A process that
  /// dies in between leaves that to whoever opens the workspace next.
  ///
  /// - Throws: When one of them is not there; then nobody is forgotten.
  public func forget(
    _ candidates: [CandidateID],
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      var gone: [CandidateID] = []
      for candidate in candidates {
        try database.requireCandidate(candidate)
        gone.append(candidate)
        // Whoever went up in somebody is the same person.
        gone += try String.fetchAll(
          database,
          sql: "SELECT id FROM candidates WHERE mergedInto = ? AND forgotten IS NULL ORDER BY id",
          arguments: [candidate.text]
        )
        .map { CandidateID($0) }
      }
      for candidate in gone {
        try database.unindex(candidate.text)
        for table in Self.personalTables {
          try database.execute(
            sql: "DELETE FROM \(table) WHERE candidate = ?",
            arguments: [candidate.text]
          )
        }
        try database.execute(
          sql: "UPDATE receiptEntries SET result = NULL WHERE candidate = ?",
          arguments: [candidate.text]
        )
        try database.execute(
          sql: "DELETE FROM different WHERE candidate = ? OR other = ?",
          arguments: [candidate.text, candidate.text]
        )
        try database.execute(
          sql: "UPDATE decisions SET reason = x'' WHERE candidate = ?",
          arguments: [candidate.text]
        )
        try database.execute(
          sql: "UPDATE candidates SET optedOut = NULL, forgotten = ? WHERE id = ?",
          arguments: [occasion.moment.text, candidate.text]
        )
      }
      try database.execute(sql: Self.dropUnread)
      // What was taken out of the index stays in it until its parts are made one.
      try database.execute(sql: "INSERT INTO words(words) VALUES ('optimize')")
      try AuditLog.add("forget", of: gone.map(\.text), on: occasion, in: database)
      try database.execute(sql: "INSERT OR IGNORE INTO workspace VALUES ('unswept', x'')")
    }
    try sweep()
  }

  /// Tables with a column `candidate` of which nothing stays, those that refer to others first.
  private static let personalTables = [
    "readings", "answers", "consents", "vault", "revisions", "origins", "marks", "marked",
  ]

  /// Empties the journal, in which what was forgotten may still stand.
  func sweep() throws(StoreFault) {
    let isSwept = try read { database in
      try Int.fetchOne(database, sql: "SELECT 1 FROM workspace WHERE name = 'unswept'") == nil
    }
    if isSwept { return }
    do {
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "DELETE FROM workspace WHERE name = 'unswept'")
        try database.checkpoint(.truncate)
      }
    } catch {
      throw StoreFault(error, at: path)
    }
  }

  /// Those who may be kept no longer on a day, by id: they once allowed something, and nothing now.
  public func due(on day: Day) throws(StoreFault) -> [CandidateID] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT c.id FROM candidates c
            JOIN candidates m ON m.id = c.id OR m.mergedInto = c.id
            JOIN consents s ON s.candidate = m.id
          WHERE c.forgotten IS NULL AND c.mergedInto IS NULL
          GROUP BY c.id HAVING NOT max(s.until >= ? AND s.withdrawn IS NULL)
          ORDER BY c.id
          """,
        arguments: ["\(day)"]
      )
      .map { CandidateID($0) }
    }
  }

  /// Records that candidates object to being ranked by a machine, or no longer do.
  ///
  /// Decree 356/2025, art. 10.3: whoever is judged automatically may opt out.
  public func setOptOut(
    _ isOut: Bool,
    of candidates: [CandidateID],
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      for candidate in candidates {
        try database.requireCandidate(candidate)
        try database.execute(
          sql: "UPDATE receiptEntries SET result = NULL WHERE candidate = ?",
          arguments: [candidate.text]
        )
        try database.execute(
          sql: "UPDATE candidates SET optedOut = ? WHERE id = ?",
          arguments: [isOut ? occasion.moment.text : nil, candidate.text]
        )
      }
      let action = isOut ? "opt-out" : "opt-in"
      try AuditLog.add(action, of: candidates.map(\.text), on: occasion, in: database)
    }
  }

  /// Withdraws what candidates allowed for a purpose.
  public func withdraw(
    _ purpose: Consent.Purpose,
    of candidates: [CandidateID],
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      for candidate in candidates {
        try database.requireCandidate(candidate)
        try database.execute(
          sql: """
            UPDATE consents SET withdrawn = ?
            WHERE candidate = ? AND purpose = ? AND withdrawn IS NULL
            """,
          arguments: [occasion.moment.text, candidate.text, purpose.rawValue]
        )
      }
      try AuditLog.add("withdraw", of: candidates.map(\.text), on: occasion, in: database)
    }
  }
}
