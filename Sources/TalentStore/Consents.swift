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
    let slot = try openSlot()
    try write { database in
      for candidate in candidates {
        try database.requireCandidate(candidate)
        try database.add(consent, of: candidate, sealedBy: slot)
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

extension Consent {
  /// Whether it allows a purpose on a day; both its days count.
  func allows(_ purpose: Purpose, on day: Day) -> Bool {
    self.purpose == purpose && given <= day && day <= until
  }

  /// Whether a person `p` of the view `people` allows `:purpose` on `:day`, in SQL.
  static let isValid = """
    EXISTS (
      SELECT 1 FROM allowances a
      WHERE a.person = p.id AND a.purpose = :purpose AND a.given <= :day AND a.until >= :day
    )
    """
}

extension Database {
  /// Whether the person of a candidate allows a purpose on a day, under whichever id.
  func isAllowed(_ purpose: Consent.Purpose, by candidate: CandidateID, on day: Day) throws -> Bool
  {
    try Bool.fetchOne(
      cachedStatement(
        sql: """
          SELECT \(Consent.isValid) FROM people p
          WHERE p.id = (SELECT person FROM candidates WHERE id = :candidate)
          """
      ),
      arguments: ["candidate": candidate.text, "purpose": purpose.rawValue, "day": "\(day)"]
    ) ?? false
  }

  /// Whether what a consent says is kept already: somebody allows as much for as long, or it stands
  /// in a document and was withdrawn after its day.
  func covers(_ consent: Consent, of candidate: CandidateID, isStated: Bool) throws -> Bool {
    try Bool.fetchOne(
      cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM candidates m JOIN consents s ON s.candidate = m.id
            WHERE m.person = (SELECT person FROM candidates WHERE id = :candidate)
              AND s.purpose = :purpose
              AND CASE WHEN s.withdrawn IS NULL THEN s.given <= :given AND s.until >= :until
                ELSE :isStated AND :given <= substr(s.withdrawn, 1, 10) END
          )
          """
      ),
      arguments: [
        "candidate": candidate.text, "purpose": consent.purpose.rawValue,
        "given": "\(consent.given)", "until": "\(consent.until)", "isStated": isStated,
      ]
    ) ?? false
  }

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

  func add(_ consent: Consent, of candidate: CandidateID, sealedBy slot: some Sealing) throws {
    let evidence = try slot.seal(Array(consent.evidence.utf8), of: candidate)
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
