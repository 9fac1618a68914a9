internal import GRDB
public import TalentModel

/// What of a candidate can be searched.
public struct IndexedText: Sendable {
  /// Whose, and from which document.
  public var revision: Revision
  /// The words of the masked document, folded.
  public var text: String
  /// The concepts of the profile, each one word.
  public var concepts: String

  /// Makes a text.
  public init(revision: Revision, text: String, concepts: String) {
    self.revision = revision
    self.text = text
    self.concepts = concepts
  }
}

extension Workspace {
  /// The newest documents that are not in the index, or not as a vocabulary reads them now.
  public func unindexed(vocabulary: String) throws(StoreFault) -> [Revision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT n.candidate, n.number FROM newest n JOIN people p ON p.id = n.candidate
            LEFT JOIN indexed i ON i.candidate = n.candidate
          WHERE i.revision IS NULL OR i.revision <> n.number OR i.vocabulary <> ?
          ORDER BY n.candidate
          """,
        arguments: [vocabulary]
      )
      .map { Revision(candidate: CandidateID($0["candidate"]), number: $0["number"]) }
    }
  }

  /// Takes texts into the index, instead of those of the same candidates.
  public func index(_ texts: [IndexedText], vocabulary: String) throws(StoreFault) {
    try write { database in
      for text in texts { try database.index(text, vocabulary: vocabulary) }
    }
  }

  /// Those whose text or concepts an expression of SQLite's FTS5 finds, by id.
  public func candidates(matching expression: String) throws(StoreFault) -> Set<CandidateID> {
    try read { database in
      let found = try String.fetchAll(
        database,
        sql: """
          SELECT i.candidate FROM words JOIN indexed i ON i.id = words.rowid
            JOIN people p ON p.id = i.candidate
          WHERE words MATCH ?
          """,
        arguments: [expression]
      )
      return Set(found.map { CandidateID($0) })
    }
  }

  /// How well an expression of SQLite's FTS5 fits those whom it finds, by BM25: greater is better.
  public func relevance(
    matching expression: String
  ) throws(StoreFault) -> [CandidateID: Double] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT i.candidate, -bm25(words) AS relevance FROM words JOIN indexed i
            ON i.id = words.rowid WHERE words MATCH ?
          """,
        arguments: [expression]
      )
      return Dictionary(rows.map { (CandidateID($0["candidate"]), $0["relevance"]) }) { one, _ in
        one
      }
    }
  }
}

extension Database {
  /// Takes a text into the index, instead of that of the same candidate, unless the revision is
  /// gone.
  func index(_ text: IndexedText, vocabulary: String) throws {
    let id = text.revision.candidate.text
    try unindex(id)
    let sql = """
      INSERT INTO indexed (candidate, revision, vocabulary)
      SELECT candidate, number, ? FROM revisions WHERE candidate = ? AND number = ?
      """
    try cachedStatement(sql: sql).execute(arguments: [vocabulary, id, text.revision.number])
    // Somebody may have been forgotten while the document was read.
    guard changesCount == 1 else { return }
    try cachedStatement(sql: "INSERT INTO words (rowid, text, concepts) VALUES (?, ?, ?)")
      .execute(arguments: [lastInsertedRowID, text.text, text.concepts])
  }

  /// Takes somebody out of the index.
  func unindex(_ candidate: String) throws {
    try cachedStatement(
      sql: "DELETE FROM words WHERE rowid IN (SELECT id FROM indexed WHERE candidate = ?)"
    )
    .execute(arguments: [candidate])
    try cachedStatement(sql: "DELETE FROM indexed WHERE candidate = ?")
      .execute(arguments: [candidate])
  }
}
