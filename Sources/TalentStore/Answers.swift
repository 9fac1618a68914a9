internal import GRDB
public import TalentModel

/// What a person learned about a candidate: whether a concept holds.
public struct Answer: Hashable, Sendable {
  /// The concept by kind and name, as profiles write it: `skill:python`.
  public var concept: String
  /// Whether it holds.
  public var holds: Bool

  /// Makes an answer.
  public init(concept: String, holds: Bool) {
    self.concept = concept
    self.holds = holds
  }
}

extension Workspace {
  /// Records an answer; it outranks the candidate's documents, and an earlier answer.
  ///
  /// - Parameters:
  ///   - answer: What was learned.
  ///   - candidate: About whom.
  ///   - source: How it was learned; sealed, for it may tell who somebody is.
  ///   - occasion: Who recorded it, and when.
  /// - Throws: When the candidate is not there.
  public func record(
    _ answer: Answer,
    of candidate: CandidateID,
    source: String,
    on occasion: Occasion
  ) throws(StoreFault) {
    let sealed = try openVault().seal(Array(source.utf8), of: candidate)
    try write { database in
      try database.requireCandidate(candidate)
      try database.execute(
        sql: """
          INSERT INTO answers (candidate, concept, holds, source, actor, at)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          candidate.text, answer.concept, answer.holds, sealed, occasion.actor,
          occasion.moment.text,
        ]
      )
      try AuditLog.add("answer", of: [candidate.text], on: occasion, in: database)
    }
  }

  /// The answers that count at a moment, by candidate: the last one for each concept, by concept.
  public func answers(until moment: Moment) throws(StoreFault) -> [CandidateID: [Answer]] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT candidate, concept, holds, max(id) FROM answers WHERE at <= ?
          GROUP BY candidate, concept ORDER BY candidate, concept
          """,
        arguments: [moment.text]
      )
      return Dictionary(grouping: rows) { CandidateID($0["candidate"]) }
        .mapValues { $0.map { Answer(concept: $0["concept"], holds: $0["holds"]) } }
    }
  }
}
