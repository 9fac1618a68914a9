internal import GRDB
public import TalentIdentity
public import TalentModel

extension Workspace {
  /// Those who may be kept no longer on a day, by id: they once allowed something, and nothing now.
  public func due(on day: Day) throws(StoreFault) -> [CandidateID] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT p.id FROM people p
          WHERE EXISTS (
              SELECT 1 FROM candidates m JOIN consents s ON s.candidate = m.id
              WHERE m.person = p.id
            )
            AND NOT EXISTS (SELECT 1 FROM allowances a WHERE a.person = p.id AND a.until >= ?)
          ORDER BY p.id
          """,
        arguments: ["\(day)"]
      )
      .map { CandidateID($0) }
    }
  }

  /// Records that candidates object to being ranked by a machine, or no longer do.
  ///
  /// Decree 356/2025, art. 10.3: whoever is judged automatically may opt out. It holds for all ids
  /// that they go by, and from then on: the matches they were in can still be verified.
  public func setOptOut(
    _ isOut: Bool,
    of candidates: [CandidateID],
    on occasion: Occasion
  ) throws(StoreFault) {
    try write { database in
      for candidate in candidates {
        try database.requireCandidate(candidate)
        try database.execute(
          sql: """
            UPDATE candidates SET optedOut = ?
            WHERE person = (SELECT person FROM candidates WHERE id = ?) AND forgotten IS NULL
            """,
          arguments: [isOut ? occasion.moment.text : nil, candidate.text]
        )
      }
      let action = isOut ? "opt-out" : "opt-in"
      try AuditLog.add(action, of: candidates.map(\.text), on: occasion, in: database)
    }
  }

  /// Withdraws what candidates allowed for a purpose, under whichever id they go by.
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
            WHERE purpose = ? AND withdrawn IS NULL AND candidate IN (
              SELECT id FROM candidates
              WHERE person = (SELECT person FROM candidates WHERE id = ?)
            )
            """,
          arguments: [occasion.moment.text, purpose.rawValue, candidate.text]
        )
      }
      try AuditLog.add("withdraw", of: candidates.map(\.text), on: occasion, in: database)
    }
  }
}
