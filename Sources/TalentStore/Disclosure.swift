internal import Foundation
internal import GRDB
public import TalentIdentity
public import TalentModel

/// Everything that is held about a candidate, opened.
public struct HeldData: Sendable {
  /// A document.
  public struct Document: Sendable {
    /// Under which of the person's ids, and which of that one's.
    public var revision: Revision
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

  /// A match that the person was in.
  public struct Appearance: Hashable, Sendable {
    /// The receipt of the match.
    public var receipt: String
    /// The document that was looked at.
    public var revision: Revision
  }

  /// Who.
  public var candidate: CandidateID
  /// The other ids that the person goes by.
  public var otherIDs: [CandidateID]
  /// When the candidate came in.
  public var added: String
  /// Whether ranking by a machine is objected to.
  public var isOptedOut: Bool
  /// Documents, the oldest first; the last one is the one that counts.
  public var documents: [Document]
  /// What is or was allowed.
  public var consents: [Allowance]
  /// What was learned and corrected.
  public var notes: [Note]
  /// What the candidate is considered for.
  public var applications: [Application]
  /// What was decided.
  public var decisions: [Decided]
  /// The matches that the person was in, by receipt.
  public var appearances: [Appearance]
}

extension Workspace {
  /// Everything that is held about the person of a candidate, under whichever id; the log tells
  /// that it was looked at, and why.
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
      let ids = try database.ids(ofPerson: candidate)
      try AuditLog.add(action, of: ids.map(\.text), on: occasion, in: database)
      let shelf = PersonShelf(person: ids[0], vault: vault, database: database)
      let sql = "SELECT added, optedOut FROM people WHERE id = ?"
      let person = try Row.fetchOne(database, sql: sql, arguments: [ids[0].text])
      return HeldData(
        candidate: ids[0],
        otherIDs: Array(ids.dropFirst()),
        added: person?["added"] ?? "",
        isOptedOut: (person?["optedOut"] as String?) != nil,
        documents: try shelf.documents,
        consents: try shelf.consents,
        notes: try shelf.notes,
        applications: try shelf.applications,
        decisions: try shelf.decisions,
        appearances: try shelf.appearances
      )
    }
  }
}
