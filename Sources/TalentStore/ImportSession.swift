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
  /// Whose documents came in, and whose consents alone, since the log last told.
  private var (imported, consented): ([String], [String]) = ([], [])
  /// Ids in an entry of the log.
  private static let idsPerEntry = 1000
  /// New and changed candidates who do not allow recruitment on the day of the import.
  public private(set) var heldBack = 0
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
      return try records.map { record in
        let outcome = try add(record, in: database)
        try log(from: Self.idsPerEntry, in: database)
        return outcome
      }
    }
  }

  /// Ends the transaction: everything added is kept, and the log tells of it.
  public func commit() throws(StoreFault) {
    guard isOpen else { return }
    try use { database in
      try log(from: 1, in: database)
      try database.commit()
    }
    isOpen = false
  }

  /// Ends the transaction as if nothing had been added.
  public func rollBack() throws(StoreFault) {
    guard isOpen else { return }
    isOpen = false
    (imported, consented) = ([], [])
    try use { database in
      if database.isInsideTransaction { try database.rollback() }
    }
  }

  /// Tells the log, when there are as many ids as make it worth an entry: however large a file is,
  /// no more than these are remembered.
  private func log(from count: Int, in database: Database) throws {
    if imported.count >= count {
      try AuditLog.add("import", of: imported, on: occasion, in: database)
      imported = []
    }
    if consented.count >= count {
      try AuditLog.add("consent", of: consented, on: occasion, in: database)
      consented = []
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
    if let known = try known(by: origins, in: database) {
      if origins.count > 1 { try insert(origins, of: known, in: database) }
      let outcome = try revise(known, with: record, content: content, in: database)
      try update(known, allowing: record.consent, outcome, in: database)
      return outcome
    }
    minted += 1
    let candidate = CandidateID.minted(at: minted, using: &random)
    try database.run(
      "INSERT INTO candidates (id, added) VALUES (?, ?)",
      .text(candidate.text),
      .text(now)
    )
    try insert(origins, of: candidate, in: database)
    try keep(record, as: 1, of: candidate, content: content, in: database)
    let allowed = record.consent ?? consent
    if let allowed { try database.add(allowed, of: candidate, sealedBy: vault) }
    if allowed?.allows(.recruitment, on: occasion.moment.day) != true { heldBack += 1 }
    return .new(candidate)
  }

  /// Records what a known candidate allows beyond what is kept of it.
  private func update(
    _ candidate: CandidateID,
    allowing stated: Consent?,
    _ outcome: ImportOutcome,
    in database: Database
  ) throws {
    var isUnchanged = false
    if case .unchanged = outcome { isUnchanged = true }
    if let allowed = stated ?? consent,
      try !database.covers(allowed, of: candidate, isStated: stated != nil)
    {
      try database.add(allowed, of: candidate, sealedBy: vault)
      if isUnchanged { consented.append(candidate.text) }
    }
    let day = occasion.moment.day
    if !isUnchanged, try !database.isAllowed(.recruitment, by: candidate, on: day) { heldBack += 1 }
  }

  /// What a record is found by, keyed: its origin together with each mark of the person, so that a
  /// file that now holds somebody else's document is somebody else; its content when it has none.
  private func origins(of record: ImportedRecord, content: Data) -> [Data] {
    guard let origin = record.origin else { return [content] }
    let marks = record.marks.isEmpty ? [""] : record.marks
    return marks.map { vault.digest(of: "\(origin)\0\($0)".utf8, for: .origin) }
  }

  /// Whose document is known by one of some origins, under the id that it came in with.
  private func known(by origins: [Data], in database: Database) throws -> CandidateID? {
    // Of most records nothing is known, which one question tells.
    let isNew = try OriginStatements.parts(of: origins).allSatisfy { part in
      try database.text(OriginStatements.seeking(part.count), part.map(BoundValue.bytes)) == nil
    }
    if isNew { return nil }
    for origin in origins {
      let found = try database.text(
        "SELECT candidate FROM origins WHERE digest = ?",
        .bytes(origin)
      )
      if let found { return CandidateID(found) }
    }
    return nil
  }

  private func insert(_ origins: [Data], of candidate: CandidateID, in database: Database) throws {
    for part in OriginStatements.parts(of: origins) {
      try database.run(
        OriginStatements.inserting(part.count),
        part.flatMap { [BoundValue.bytes($0), .text(candidate.text)] }
      )
    }
  }

  private func revise(
    _ candidate: CandidateID,
    with record: ImportedRecord,
    content: Data,
    in database: Database
  ) throws -> ImportOutcome {
    let person = try database.person(of: candidate)
    let last = try Data.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT digest FROM revisions
          WHERE candidate = ? AND copiedFrom IS NULL AND setAside = 0
          ORDER BY number DESC LIMIT 1
          """
      ),
      arguments: [candidate.text]
    )
    if last == content { return .unchanged(person) }
    let number = try database.lastRevision(of: candidate) + 1
    try keep(record, as: number, of: candidate, content: content, in: database)
    if person == candidate { return .revised(candidate, revision: number) }
    try workspace.copyNewest(to: person, in: database)
    return .revised(person, revision: try database.lastRevision(of: person))
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
      .bytes(try vault.seal(record.document, boundTo: candidate.text, using: &random))
    )
    imported.append(candidate.text)
  }
}
