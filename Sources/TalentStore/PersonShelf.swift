internal import Foundation
internal import GRDB
internal import TalentIdentity
internal import TalentModel

/// What the database holds under all ids that a person goes by.
struct PersonShelf {
  /// The id that stays.
  let person: CandidateID
  let vault: Vault
  let database: Database

  private static let ids = "SELECT id FROM candidates WHERE person = :person AND forgotten IS NULL"

  private func rows(_ sql: String) throws -> [Row] {
    try Row.fetchAll(database, sql: sql, arguments: ["person": person.text])
  }

  /// The rows of a table, in the order in which they were made.
  private func rows(of table: String) throws -> [Row] {
    try rows("SELECT * FROM \(table) WHERE candidate IN (\(Self.ids)) ORDER BY id")
  }

  private func text(_ column: String, of row: Row) throws -> String {
    let bytes = try vault.open(row[column], of: CandidateID(row["candidate"]))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Documents that the person sent, the newest last; copies made by merges are none.
  var documents: [HeldData.Document] {
    get throws {
      try rows(
        """
        SELECT r.candidate, number, imported, sealed FROM revisions r JOIN vault v
          ON v.candidate = r.candidate AND v.revision = r.number AND v.part = 'document'
        WHERE r.candidate IN (\(Self.ids)) AND r.copiedFrom IS NULL
        ORDER BY imported, r.candidate = :person, r.candidate DESC, number
        """
      )
      .map { row in
        let candidate = CandidateID(row["candidate"])
        return HeldData.Document(
          revision: Revision(candidate: candidate, number: row["number"]),
          imported: row["imported"],
          content: try vault.open(row["sealed"], of: candidate)
        )
      }
    }
  }

  var consents: [HeldData.Allowance] {
    get throws {
      try rows(of: "consents").compactMap { row in
        guard let purpose = Consent.Purpose(rawValue: row["purpose"]),
          let given = Day(row["given"] as String), let until = Day(row["until"] as String)
        else { return nil }
        let evidence = try text("evidence", of: row)
        return HeldData.Allowance(
          consent: Consent(purpose: purpose, given: given, until: until, evidence: evidence),
          withdrawn: row["withdrawn"]
        )
      }
    }
  }

  var notes: [HeldData.Note] {
    get throws {
      try rows(of: "answers").map { row in
        HeldData.Note(
          answer: Answer(row),
          source: try text("source", of: row),
          actor: row["actor"],
          at: row["at"]
        )
      }
    }
  }

  var applications: [Application] {
    get throws {
      try rows(
        "\(Application.query) WHERE a.candidate IN (\(Self.ids)) ORDER BY a.position, a.candidate"
      )
      .compactMap(Application.init)
    }
  }

  var decisions: [HeldData.Decided] {
    get throws {
      try rows(of: "decisions").compactMap { row in
        guard let outcome = Decision.Outcome(rawValue: row["outcome"]) else { return nil }
        let decision = Decision(
          candidate: CandidateID(row["candidate"]),
          position: row["position"],
          outcome: outcome,
          reason: try text("reason", of: row),
          receipt: row["receipt"]
        )
        return HeldData.Decided(
          decision: decision,
          isProposed: row["isProposed"],
          actor: row["actor"],
          at: row["at"]
        )
      }
    }
  }

  /// Matches that looked at documents of the person: not those that looked at somebody else's
  /// under the person's id, but those that looked at the person's under somebody else's.
  var appearances: [HeldData.Appearance] {
    get throws {
      try rows(
        """
        SELECT e.receipt AS receipt, e.candidate AS candidate, e.revision FROM receiptEntries e
          LEFT JOIN revisions r ON r.candidate = e.candidate AND r.number = e.revision
        WHERE e.candidate IN (\(Self.ids)) AND coalesce(r.setAside, 0) = 0
        UNION
        SELECT e.receipt, e.candidate, e.revision FROM revisions r
          JOIN receiptEntries e ON e.candidate = r.candidate AND e.revision = r.number
        WHERE r.setAside = 1 AND r.copiedFrom IN (\(Self.ids))
        ORDER BY receipt, candidate
        """
      )
      .map { row in
        let candidate = CandidateID(row["candidate"])
        let revision = Revision(candidate: candidate, number: row["revision"])
        return HeldData.Appearance(receipt: row["receipt"], revision: revision)
      }
    }
  }
}
