internal import Crypto
internal import Foundation
internal import GRDB
public import TalentIdentity
public import TalentModel

/// A document of a candidate, by its place among the candidate's documents.
public struct Revision: Hashable, Sendable {
  /// Whose.
  public var candidate: CandidateID
  /// Which, from 1.
  public var number: Int

  /// Makes a place.
  public init(candidate: CandidateID, number: Int) {
    self.candidate = candidate
    self.number = number
  }
}

/// Whom a match may look at, and how many it must not.
public struct Allowed: Sendable {
  /// The newest document of everyone who may be matched, by id, with its profile where it was read.
  public var revisions: [(revision: Revision, profile: String?)] = []
  /// How many allow nothing on that day.
  public var withoutConsent = 0
  /// How many do not want to be ranked by a machine.
  public var optedOut = 0
}

extension Workspace {
  /// Whom a match may look at on a day, with the profiles that a vocabulary gave before.
  public func allowed(
    _ purpose: Consent.Purpose,
    on day: Day,
    vocabulary: String
  ) throws(StoreFault) -> Allowed {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT n.candidate, n.number, profiles.document, p.optedOut,
            \(Consent.isValid) AS isAllowed
          FROM newest n JOIN people p ON p.id = n.candidate
            LEFT JOIN readings d ON d.candidate = n.candidate AND d.revision = n.number
              AND d.vocabulary = :vocabulary
            LEFT JOIN profiles ON profiles.digest = d.profile
          ORDER BY n.candidate
          """,
        arguments: [
          "purpose": purpose.rawValue, "day": "\(day)", "vocabulary": vocabulary,
        ]
      )
      var allowed = Allowed()
      while let row = try rows.next() {
        guard row["isAllowed"] else {
          allowed.withoutConsent += 1
          continue
        }
        guard (row["optedOut"] as String?) == nil else {
          allowed.optedOut += 1
          continue
        }
        let revision = Revision(candidate: CandidateID(row["candidate"]), number: row["number"])
        allowed.revisions.append((revision, row["document"]))
      }
      return allowed
    }
  }

  /// The profiles that a vocabulary gave for some revisions, those that are still there.
  public func profiles(
    of revisions: [Revision],
    vocabulary: String
  ) throws(StoreFault) -> [(revision: Revision, profile: String?)] {
    try read { database in
      try revisions.compactMap { revision in
        let row = try Row.fetchOne(
          database.cachedStatement(
            sql: """
              SELECT p.document FROM revisions r
                LEFT JOIN readings ON readings.candidate = r.candidate
                  AND readings.revision = r.number AND readings.vocabulary = ?
                LEFT JOIN profiles p ON p.digest = readings.profile
              WHERE r.candidate = ? AND r.number = ?
              """
          ),
          arguments: [vocabulary, revision.candidate.text, revision.number]
        )
        return row.map { (revision, $0["document"]) }
      }
    }
  }

  /// The newest profiles that a vocabulary gave, of everyone who was read with it.
  public func newestProfiles(
    vocabulary: String
  ) throws(StoreFault) -> [(revision: Revision, document: String)] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT n.candidate, n.number, p.document FROM newest n
            JOIN readings d ON d.candidate = n.candidate AND d.revision = n.number
              AND d.vocabulary = ?
            JOIN profiles p ON p.digest = d.profile
          ORDER BY n.candidate
          """,
        arguments: [vocabulary]
      )
      return rows.map { row in
        let revision = Revision(candidate: CandidateID(row["candidate"]), number: row["number"])
        return (revision, row["document"])
      }
    }
  }

  /// The document of a revision.
  ///
  /// - Throws: When the vault's key is missing, or the record was tampered with.
  public func document(of revision: Revision) throws(StoreFault) -> [UInt8] {
    let vault = try openVault()
    let row = try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT v.sealed, r.copiedFrom FROM vault v JOIN revisions r
            ON r.candidate = v.candidate AND r.number = v.revision
          WHERE v.candidate = ? AND v.revision = ? AND v.part = 'document'
          """,
        arguments: [revision.candidate.text, revision.number]
      )
    }
    guard let row else { throw .unknown(kind: "candidate", id: revision.candidate.text) }
    let sealed: Data = row["sealed"]
    // A copy is sealed for its owner; those of earlier programs are for the one who holds them.
    if let owner = row["copiedFrom"] as String?, let bytes = try? vault.open(sealed, boundTo: owner)
    {
      return bytes
    }
    return try vault.open(sealed, of: revision.candidate)
  }

  /// Keeps what was read, so that the next match need not read it again.
  ///
  /// - Parameters:
  ///   - profiles: The profiles' documents; equal ones are kept once.
  ///   - vocabulary: What they were read with.
  /// - Throws: When the store fails.
  public func keep(
    _ profiles: [(revision: Revision, document: String)],
    vocabulary: String
  ) throws(StoreFault) {
    guard !profiles.isEmpty else { return }
    try write { database in
      for (revision, document) in profiles {
        try database.keep(document, of: revision, vocabulary: vocabulary)
      }
      try database.execute(sql: Self.dropUnread)
    }
  }

  /// Profiles that no reading refers to any longer.
  static let dropUnread =
    "DELETE FROM profiles WHERE digest NOT IN (SELECT profile FROM readings)"
}

extension Database {
  /// Keeps the profile of a revision, unless the revision is gone.
  func keep(_ profile: String, of revision: Revision, vocabulary: String) throws {
    let digest = Data(SHA256.hash(data: Array(profile.utf8)))
    try cachedStatement(sql: "INSERT OR IGNORE INTO profiles VALUES (?, ?)")
      .execute(arguments: [digest, profile])
    // Somebody may have been forgotten while the document was read.
    try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO readings SELECT candidate, number, ?, ? FROM revisions
        WHERE candidate = ? AND number = ?
        """
    )
    .execute(arguments: [vocabulary, digest, revision.candidate.text, revision.number])
  }
}
