internal import Foundation
internal import GRDB
public import TalentIdentity
public import TalentModel

/// Everything that is held about a candidate, opened.
public struct HeldData: Sendable {
  /// A document.
  public struct Document: Sendable {
    /// Which.
    public var number: Int
    /// When it came in: UTC, RFC 3339.
    public var imported: String
    /// The document as JSON.
    public var content: [UInt8]
  }

  /// Something allowed.
  public struct Allowance: Sendable {
    /// What, from when, until when, how it can be proved.
    public var consent: Consent
    /// When it was withdrawn, `nil` when it was not.
    public var withdrawn: String?
  }

  /// Something learned, or corrected.
  public struct Note: Sendable {
    /// What.
    public var answer: Answer
    /// How it was learned.
    public var source: String
    /// Who recorded it.
    public var actor: String
    /// When.
    public var at: String
  }

  /// A decision, with who made it and when.
  public struct Decided: Sendable {
    /// The decision.
    public var decision: Decision
    /// Whether it was only proposed, for somebody else to confirm.
    public var isProposed: Bool
    /// Who made it.
    public var actor: String
    /// When.
    public var at: String
  }

  /// Who.
  public var candidate: CandidateID
  /// When the candidate came in.
  public var added: String
  /// Whether ranking by a machine is objected to.
  public var isOptedOut: Bool
  /// Documents, the oldest first.
  public var documents: [Document]
  /// What is or was allowed.
  public var consents: [Allowance]
  /// What was learned and corrected.
  public var notes: [Note]
  /// What the candidate is considered for.
  public var applications: [Application]
  /// What was decided.
  public var decisions: [Decided]
  /// Receipts of the matches that the candidate was in.
  public var receipts: [String]
}

extension Workspace {
  /// Everything that is held about a candidate; the log tells that it was looked at, and why.
  ///
  /// - Parameters:
  ///   - candidate: Who.
  ///   - action: Why, as the log calls it: `reveal`, `export`.
  ///   - occasion: Who looks, and when.
  /// - Returns: Everything, opened.
  /// - Throws: When the candidate is not there, or the key is missing.
  public func disclose(
    _ candidate: CandidateID,
    as action: String,
    on occasion: Occasion
  ) throws(StoreFault) -> HeldData {
    let vault = try openVault()
    return try write { database in
      try database.requireCandidate(candidate)
      try AuditLog.add(action, of: [candidate.text], on: occasion, in: database)
      func rows(_ sql: String) throws -> [Row] {
        try Row.fetchAll(database, sql: sql, arguments: [candidate.text])
      }
      func text(_ sealed: Data) throws -> String {
        String(decoding: try vault.open(sealed, of: candidate), as: UTF8.self)
      }
      let person = try rows("SELECT added, optedOut FROM candidates WHERE id = ?").first
      return HeldData(
        candidate: candidate,
        added: person?["added"] ?? "",
        isOptedOut: (person?["optedOut"] as String?) != nil,
        documents: try rows(
          """
          SELECT number, imported, sealed FROM revisions r JOIN vault v
            ON v.candidate = r.candidate AND v.revision = r.number
          WHERE r.candidate = ? ORDER BY number
          """
        )
        .map { row in
          HeldData.Document(
            number: row["number"],
            imported: row["imported"],
            content: try vault.open(row["sealed"], of: candidate)
          )
        },
        consents: try rows("SELECT * FROM consents WHERE candidate = ? ORDER BY id")
          .compactMap { row in
            guard let purpose = Consent.Purpose(rawValue: row["purpose"]),
              let given = Day(row["given"] as String), let until = Day(row["until"] as String)
            else { return nil }
            let evidence = try text(row["evidence"])
            return HeldData.Allowance(
              consent: Consent(purpose: purpose, given: given, until: until, evidence: evidence),
              withdrawn: row["withdrawn"]
            )
          },
        notes: try rows("SELECT * FROM answers WHERE candidate = ? ORDER BY id").map { row in
          HeldData.Note(
            answer: Answer(
              concept: row["concept"],
              holds: row["holds"],
              basis: row["corrects"] ? .misread : .learned
            ),
            source: try text(row["source"]),
            actor: row["actor"],
            at: row["at"]
          )
        },
        applications: try rows(Application.query + " WHERE a.candidate = ? ORDER BY a.position")
          .compactMap(Application.init),
        decisions: try rows("SELECT * FROM decisions WHERE candidate = ? ORDER BY id")
          .compactMap { row in
            guard let outcome = Decision.Outcome(rawValue: row["outcome"]) else { return nil }
            let decision = Decision(
              candidate: candidate,
              position: row["position"],
              outcome: outcome,
              reason: try text(row["reason"]),
              receipt: row["receipt"]
            )
            return HeldData.Decided(
              decision: decision,
              isProposed: row["isProposed"],
              actor: row["actor"],
              at: row["at"]
            )
          },
        receipts: try rows(
          "SELECT receipt FROM receiptEntries WHERE candidate = ? ORDER BY receipt"
        )
        .map { $0["receipt"] }
      )
    }
  }
}
