internal import GRDB
public import TalentIdentity
public import TalentModel

extension Workspace {
  /// Records what candidates allow.
  ///
  /// - Throws: When a candidate is not there.
  public func record(
    _ consent: Consent,
    of candidates: [CandidateID],
    on occasion: Occasion
  ) throws(StoreFault) {
    let vault = try openVault()
    try write { database in
      for candidate in candidates {
        try database.requireCandidate(candidate)
        try database.add(consent, of: candidate, sealedBy: vault)
      }
      try AuditLog.add(
        "consent",
        of: candidates.map(\.text),
        on: occasion,
        in: database
      )
    }
  }
}

extension Database {
  /// Whether a candidate is there, and was not forgotten.
  func holds(_ candidate: CandidateID) throws -> Bool {
    try Int.fetchOne(
      cachedStatement(sql: "SELECT 1 FROM candidates WHERE id = ? AND forgotten IS NULL"),
      arguments: [candidate.text]
    ) != nil
  }

  func requireCandidate(_ candidate: CandidateID) throws {
    guard try holds(candidate) else {
      throw StoreFault.unknown(kind: "candidate", id: candidate.text)
    }
  }

  func add(_ consent: Consent, of candidate: CandidateID, sealedBy vault: Vault) throws {
    let evidence = try vault.seal(Array(consent.evidence.utf8), of: candidate)
    try cachedStatement(
      sql: """
        INSERT INTO consents (candidate, purpose, given, until, evidence) VALUES (?, ?, ?, ?, ?)
        """
    )
    .execute(arguments: [
      candidate.text, consent.purpose.rawValue, "\(consent.given)", "\(consent.until)", evidence,
    ])
  }
}
