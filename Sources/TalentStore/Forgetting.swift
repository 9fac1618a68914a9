internal import GRDB
public import TalentModel

extension Workspace {
  /// Forgets candidates: documents, origins, profiles, consents, answers, reasons and words in the
  /// index are destroyed; what stays is the id, that it was forgotten, and what was decided.
  ///
  /// What is deleted is overwritten in the database, and the journal is emptied. A process that
  /// dies in between leaves that to whoever opens the workspace next.
  ///
  /// Whoever went up in one of them is the same person and forgotten too; copies of documents that
  /// somebody holds from whom they were split are destroyed.
  ///
  /// - Throws: When one of them is not there or went up in another; then nobody is forgotten.
  public func forget(
    _ candidates: [CandidateID],
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      var gone: [CandidateID] = []
      for candidate in candidates {
        try database.requireCandidate(candidate)
        // There is no way back: whoever names half a person shall say whether it is one.
        try database.requireUnmerged(candidate)
        gone += try database.ids(ofPerson: candidate)
      }
      for candidate in gone {
        try database.destroyCopies(of: candidate)
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
    "readings", "answers", "consents", "vault", "revisions", "origins", "sealedOrigins", "marks",
    "marked",
  ]

  /// Empties the journal, in which what was forgotten may still stand.
  func sweep() throws(StoreFault) {
    guard try read({ try $0.isMarked("unswept") }) else { return }
    do {
      try pool.writeWithoutTransaction { database in
        try database.checkpoint(.truncate)
        try database.execute(sql: "DELETE FROM workspace WHERE name = 'unswept'")
        try database.checkpoint(.truncate)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      // Somebody is still reading what was. They are forgotten, and the mark stays: whoever opens
      // the workspace next empties the journal.
    } catch {
      throw StoreFault(error, at: path)
    }
  }
}

extension Database {
  /// Destroys the copies of somebody's documents that others hold: those of merges undone.
  fileprivate func destroyCopies(of candidate: CandidateID) throws {
    let copies = try Row.fetchAll(
      self,
      sql: "SELECT candidate, number FROM revisions WHERE copiedFrom = ?",
      arguments: [candidate.text]
    )
    for copy in copies {
      let (holder, number): (String, Int) = (copy["candidate"], copy["number"])
      try dropDerived(of: holder)
      for (table, column) in [
        ("readings", "revision"), ("vault", "revision"), ("revisions", "number"),
      ] {
        try execute(
          sql: "DELETE FROM \(table) WHERE candidate = ? AND \(column) = ?",
          arguments: [holder, number]
        )
      }
      try execute(
        sql: "UPDATE receiptEntries SET result = NULL WHERE candidate = ? AND revision = ?",
        arguments: [holder, number]
      )
    }
  }
}
