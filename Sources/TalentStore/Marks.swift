internal import Foundation
internal import GRDB
public import TalentModel

/// By what a person might be known in two documents, each in one form only.
public struct PersonMarks: Hashable, Sendable {
  /// E-mail addresses, in small letters.
  public var emails: Set<String> = []
  /// Telephone numbers, their digits.
  public var phones: Set<String> = []
  /// Names, their words folded and sorted.
  public var names: Set<String> = []
  /// Employers, folded.
  public var employers: Set<String> = []

  /// Makes marks of which nothing is known.
  public init() {}

  /// The marks but employers, which are nobody's own: each with what it is, in one order.
  public var texts: [String] {
    all.dropLast().flatMap { kind, texts in texts.map { "\(kind.rawValue) \($0)" }.sorted() }
  }

  /// The marks with what each is.
  var all: [(kind: DigestUse, texts: Set<String>)] {
    [(.email, emails), (.phone, phones), (.name, names), (.employer, employers)]
  }
}

/// Two candidates who may be one person, and what they share.
public struct SharedMarks: Hashable, Sendable {
  /// More candidates than this who share a mark share it for another reason.
  public static let mostSharing = 50

  /// The one with the smaller id.
  public var first: CandidateID
  /// The other.
  public var second: CandidateID
  /// E-mail addresses that both have.
  public var emails = 0
  /// Telephone numbers that both have.
  public var phones = 0
  /// Names that both have.
  public var names = 0
  /// Employers that both have.
  public var employers = 0
}

extension Workspace {
  /// The newest documents whose marks are not kept yet.
  public func unmarked() throws(StoreFault) -> [Revision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT n.candidate, n.number FROM newest n
            LEFT JOIN marked m ON m.candidate = n.candidate
          WHERE m.revision IS NULL OR m.revision < n.number ORDER BY n.candidate
          """
      )
      .map { Revision(candidate: CandidateID($0["candidate"]), number: $0["number"]) }
    }
  }

  /// Keeps marks, keyed: nobody without the key learns an address or a name from them.
  ///
  /// - Throws: When the key is missing.
  public func keep(_ marks: [(revision: Revision, marks: PersonMarks)]) throws(StoreFault) {
    let vault = try openVault()
    try write { database in
      for (revision, marks) in marks {
        let id = revision.candidate.text
        // Somebody may have been forgotten while the documents were read.
        guard try database.holds(revision.candidate) else { continue }
        for (kind, texts) in marks.all {
          for text in texts {
            try database.cachedStatement(sql: "INSERT OR IGNORE INTO marks VALUES (?, ?, ?)")
              .execute(arguments: [vault.digest(of: text.utf8, for: kind), kind.rawValue, id])
          }
        }
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO marked VALUES (?, ?)")
          .execute(arguments: [id, revision.number])
      }
    }
  }

  /// Pairs who share an address, a number or a name, of those who are neither merged nor known to
  /// be different people; by the first id, then the second.
  ///
  /// - Returns: The pairs, and how many marks count for nobody since more than `mostSharing` share
  ///   them: the telephone of an agency on each of its CVs says nothing of who is whom.
  /// - Throws: When the store fails.
  public func sharedMarks() throws(StoreFault) -> (pairs: [SharedMarks], common: Int) {
    try read { database in
      let common = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (
            SELECT 1 FROM marks WHERE kind <> 'employer' GROUP BY digest, kind
            HAVING count(*) > \(SharedMarks.mostSharing)
          )
          """
      )
      // Many share an employer who share nothing else: it counts only for pairs found otherwise.
      let rows = try Row.fetchAll(
        database,
        sql: """
          WITH telling AS (
            SELECT digest, kind FROM marks WHERE kind <> 'employer' GROUP BY digest, kind
            HAVING count(*) BETWEEN 2 AND \(SharedMarks.mostSharing)
          ),
          pairs AS (
            SELECT a.candidate AS first, b.candidate AS second,
              sum(a.kind = 'email') AS emails, sum(a.kind = 'phone') AS phones,
              sum(a.kind = 'name') AS names
            FROM telling t JOIN marks a ON a.digest = t.digest AND a.kind = t.kind
              JOIN marks b
              ON b.digest = a.digest AND b.kind = a.kind AND b.candidate > a.candidate
            GROUP BY a.candidate, b.candidate
          )
          SELECT pairs.*, (
              SELECT count(*) FROM marks a JOIN marks b
                ON b.digest = a.digest AND b.kind = a.kind AND b.candidate = second
              WHERE a.candidate = first AND a.kind = 'employer'
            ) AS employers
          FROM pairs JOIN people f ON f.id = first JOIN people s ON s.id = second
          WHERE NOT EXISTS (
            SELECT 1 FROM different WHERE candidate = first AND other = second
          )
          ORDER BY first, second
          """
      )
      let pairs = rows.map { row in
        SharedMarks(
          first: CandidateID(row["first"]),
          second: CandidateID(row["second"]),
          emails: row["emails"],
          phones: row["phones"],
          names: row["names"],
          employers: row["employers"]
        )
      }
      return (pairs, common ?? 0)
    }
  }
}
