internal import GRDB
public import TalentModel

/// What a person learned about a candidate: whether a concept holds.
public struct Answer: Hashable, Sendable {
  /// What it rests on.
  public enum Basis: Hashable, Sendable {
    /// A person asked, or was told.
    case learned
    /// A document was read wrongly; what it says is what counts.
    case misread
  }

  /// The concept by kind and name, as profiles write it: `skill:python`.
  public var concept: String
  /// Whether it holds.
  public var holds: Bool
  /// What it rests on.
  public var basis: Basis

  /// Makes an answer.
  public init(concept: String, holds: Bool, basis: Basis = .learned) {
    self.basis = basis
    self.concept = concept
    self.holds = holds
  }
}

extension Workspace {
  /// Records answers, all of them or none; they outrank the candidate's documents, and earlier
  /// answers.
  ///
  /// - Parameters:
  ///   - answers: What was learned.
  ///   - candidate: About whom.
  ///   - source: How it was learned; sealed, for it may tell who somebody is.
  ///   - occasion: Who recorded it, and when.
  /// - Throws: When the candidate is not there.
  public func record(
    _ answers: [Answer],
    of candidate: CandidateID,
    source: String,
    on occasion: Occasion
  ) throws(StoreFault) {
    let sealed = try openSlot().seal(Array(source.utf8), of: candidate)
    try write { database in
      try database.requireCandidate(candidate)
      for answer in answers {
        try database.execute(
          sql: """
            INSERT INTO answers (candidate, concept, holds, corrects, source, actor, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            candidate.text, answer.concept, answer.holds, answer.basis == .misread, sealed,
            occasion.actor, occasion.moment.text,
          ]
        )
        let action = answer.basis == .misread ? "correct" : "answer"
        try AuditLog.add(action, of: [candidate.text], on: occasion, in: database)
      }
    }
  }

  /// The answers that count at a moment, or now when it is `nil`, by candidate: the last one for
  /// each concept and basis, by concept; those of candidates who were merged then count for the one
  /// who stayed.
  public func answers(until moment: Moment?) throws(StoreFault) -> [CandidateID: [Answer]] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          WITH RECURSIVE
            joined(other, kept) AS (
              SELECT other, kept FROM merges
              WHERE (:moment IS NULL OR since <= :moment) AND (until IS NULL OR until > :moment)
            ),
            above(id, kept) AS (
              SELECT other, kept FROM joined
              UNION SELECT above.id, j.kept FROM above JOIN joined j ON j.other = above.kept
            )
          SELECT coalesce(above.kept, a.candidate) AS person, concept, holds, corrects, max(a.id)
          FROM answers a LEFT JOIN above
            ON above.id = a.candidate AND above.kept NOT IN (SELECT other FROM joined)
          WHERE :moment IS NULL OR at <= :moment
          GROUP BY person, concept, corrects ORDER BY person, concept, corrects
          """,
        arguments: ["moment": moment?.text]
      )
      return Dictionary(grouping: rows) { CandidateID($0["person"]) }
        .mapValues { $0.map(Answer.init) }
    }
  }
}

extension Answer {
  init(_ row: Row) {
    self.init(
      concept: row["concept"],
      holds: row["holds"],
      basis: row["corrects"] ? .misread : .learned
    )
  }
}
