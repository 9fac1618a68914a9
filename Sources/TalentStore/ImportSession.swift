internal import Foundation
internal import GRDB
public import TalentIdentity
internal import TalentModel

/// Brings documents into a workspace; those of one source are one transaction.
///
/// What `commit()` has returned from is on the disk. A session that ends without it leaves nothing.
public final class ImportSession {
  private let workspace: Workspace
  private let vault: Vault
  private let occasion: Occasion
  /// Its moment as text.
  private let now: String
  private let consent: Consent?
  private var isOpen = false
  private var touched: [String] = []
  private var minted: UInt64
  private var random = FetchedRandom()

  /// Begins to import.
  ///
  /// - Parameters:
  ///   - workspace: Where to.
  ///   - occasion: Who imports, and when.
  ///   - consent: What all candidates allow whose documents say nothing of it.
  /// - Throws: When the vault's key is missing.
  public init(
    into workspace: Workspace,
    on occasion: Occasion,
    consent: Consent? = nil
  ) throws(StoreFault) {
    self.workspace = workspace
    self.vault = try workspace.openVault()
    self.occasion = occasion
    self.now = occasion.moment.text
    self.consent = consent
    self.minted = occasion.moment.milliseconds
  }

  deinit { try? rollBack() }

  /// Adds documents to the transaction; the first ones begin it.
  ///
  /// - Returns: What became of each, in order.
  public func add(_ records: [ImportedRecord]) throws(StoreFault) -> [ImportOutcome] {
    try use { database in
      if !isOpen {
        try database.beginTransaction(.immediate)
        isOpen = true
      }
      return try records.map { try add($0, in: database) }
    }
  }

  /// Ends the transaction: everything added is kept, and the log tells of it.
  public func commit() throws(StoreFault) {
    guard isOpen else { return }
    try use { database in
      if !touched.isEmpty {
        try AuditLog.add("import", of: touched, on: occasion, in: database)
      }
      try database.commit()
    }
    isOpen = false
    touched = []
  }

  /// Ends the transaction as if nothing had been added.
  public func rollBack() throws(StoreFault) {
    guard isOpen else { return }
    isOpen = false
    touched = []
    try use { database in
      if database.isInsideTransaction { try database.rollback() }
    }
  }

  private func use<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do { return try workspace.pool.writeWithoutTransaction(body) } catch {
      throw StoreFault(error, at: workspace.path)
    }
  }

  private func add(_ record: ImportedRecord, in database: Database) throws -> ImportOutcome {
    let content = vault.digest(of: record.document, for: .content)
    let origins = origins(of: record, content: content)
    if let origin = origins.first, let known = try candidate(of: origin, in: database) {
      return try revise(known, with: record, content: content, in: database)
    }
    minted += 1
    let candidate = CandidateID.minted(at: minted, using: &random)
    try database.run(
      "INSERT INTO candidates (id, added) VALUES (?, ?)",
      .text(candidate.text),
      .text(now)
    )
    for origin in origins {
      try database.run(
        "INSERT OR IGNORE INTO origins VALUES (?, ?)",
        .bytes(origin),
        .text(candidate.text)
      )
    }
    try keep(record, as: 1, of: candidate, content: content, in: database)
    return .new(candidate)
  }

  /// What a record is found by, keyed: its origin together with each mark of the person, so that a
  /// file that now holds somebody else's document is somebody else; its content when it has none.
  private func origins(of record: ImportedRecord, content: Data) -> [Data] {
    guard let origin = record.origin else { return [content] }
    let marks = record.marks.isEmpty ? [""] : record.marks
    return marks.map { vault.digest(of: "\(origin)\0\($0)".utf8, for: .origin) }
  }

  private func candidate(of origin: Data, in database: Database) throws -> CandidateID? {
    try database.text(
      """
      SELECT coalesce(mergedInto, id) FROM origins
        JOIN candidates ON id = candidate WHERE digest = ?
      """,
      .bytes(origin)
    )
    .map { CandidateID($0) }
  }

  private func revise(
    _ candidate: CandidateID,
    with record: ImportedRecord,
    content: Data,
    in database: Database
  ) throws -> ImportOutcome {
    let last = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT number, digest, (SELECT max(number) FROM revisions WHERE candidate = r.candidate)
            AS most FROM revisions r WHERE candidate = ? AND setAside = 0
          ORDER BY number DESC LIMIT 1
          """
      ),
      arguments: [candidate.text]
    )
    let number: Int = last?["most"] ?? 0
    if last?["digest"] == content { return .unchanged(candidate) }
    try keep(record, as: number + 1, of: candidate, content: content, in: database)
    return .revised(candidate, revision: number + 1)
  }

  private func keep(
    _ record: ImportedRecord,
    as revision: Int,
    of candidate: CandidateID,
    content: Data,
    in database: Database
  ) throws {
    try database.run(
      "INSERT INTO revisions (candidate, number, digest, imported) VALUES (?, ?, ?, ?)",
      .text(candidate.text),
      .number(revision),
      .bytes(content),
      .text(now)
    )
    try database.run(
      "INSERT INTO vault VALUES (?, ?, 'document', ?)",
      .text(candidate.text),
      .number(revision),
      .bytes(try vault.seal(record.document, of: candidate, using: &random))
    )
    if let consent = record.consent ?? consent {
      try database.add(consent, of: candidate, sealedBy: vault)
    }
    touched.append(candidate.text)
  }
}
