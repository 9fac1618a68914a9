internal import Foundation
internal import GRDB
public import TalentIdentity
internal import TalentModel

/// Brings documents into a workspace; those of one source are one transaction.
///
/// What `commit()` has returned from is on the disk. A session that ends without it leaves nothing.
public final class ImportSession {
  private let workspace: Workspace
  /// `nil` without the key.
  private let vault: Vault?
  private let slot: any Sealing
  private let contents: ContentDigest
  private let occasion: Occasion
  /// Its moment as text.
  private let now: String
  private let consent: Consent?
  private var isOpen = false
  /// Number of the entry of the log that will tell of the next documents.
  private var place = 0
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
  /// - Throws: When the vault's key is missing, and was never here.
  public init(
    into workspace: Workspace,
    on occasion: Occasion,
    consent: Consent? = nil
  ) throws(StoreFault) {
    self.workspace = workspace
    self.vault = workspace.vault
    self.slot = try workspace.openSlot()
    self.contents = ContentDigest(salt: try workspace.salt(), vault: workspace.vault)
    self.occasion = occasion
    self.now = occasion.moment.text
    self.consent = consent
    self.minted = occasion.moment.milliseconds
  }

  deinit { try? rollBack() }

  /// Adds documents to the transaction; the first ones begin it.
  ///
  /// - Returns: What became of each, in order; `nil` for one that says so little that without the
  ///   key it would not be known again: it is left out.
  public func add(_ records: [ImportedRecord]) throws(StoreFault) -> [ImportOutcome?] {
    try use { database in
      if !isOpen {
        try database.beginTransaction(.immediate)
        isOpen = true
        place = try AuditLog.last(in: database) + 1
        if let vault { try database.claimOrigins(with: vault) }
      }
      return try records.map { record in
        let outcome = try add(record, in: database)
        try log(from: Self.idsPerEntry, in: database)
        return outcome
      }
    }
  }

  /// Keeps, in the transaction, what was read of documents that it added: without the vault's key
  /// nobody can read them later.
  public func keep(
    _ read: [(text: IndexedText, profile: String)],
    vocabulary: String
  ) throws(StoreFault) {
    guard isOpen else { return }
    try use { database in
      for (text, profile) in read {
        try database.keep(profile, of: text.revision, vocabulary: vocabulary)
        try database.index(text, vocabulary: vocabulary)
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
      place += 1
    }
    if consented.count >= count {
      try AuditLog.add("consent", of: consented, on: occasion, in: database)
      consented = []
      place += 1
    }
  }

  private func use<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do { return try workspace.pool.writeWithoutTransaction(body) } catch {
      throw StoreFault(error, at: workspace.path)
    }
  }

  private func add(_ record: ImportedRecord, in database: Database) throws -> ImportOutcome? {
    guard let content = contents.digest(of: record.document) else { return nil }
    let origins = origins(of: record, content: content)
    if let known = try known(by: origins, content, in: database) {
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
    if vault == nil {
      try database.keep(origins: record.origins, of: candidate, sealedBy: slot)
    }
    try keep(record, as: 1, of: candidate, content: content, in: database)
    let allowed = record.consent ?? consent
    if let allowed { try database.add(allowed, of: candidate, sealedBy: slot) }
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
      try database.add(allowed, of: candidate, sealedBy: slot)
      if isUnchanged { consented.append(candidate.text) }
    }
    let day = occasion.moment.day
    if !isUnchanged, try !database.isAllowed(.recruitment, by: candidate, on: day) { heldBack += 1 }
  }

  /// What a record is found by, keyed: its origins, or its content when it has none.
  private func origins(of record: ImportedRecord, content: Data) -> [Data] {
    guard record.origin != nil else { return [content] }
    guard let vault else { return [] }
    return record.origins.map { vault.digest(of: $0.utf8, for: .origin) }
  }

  /// Whose document is known by one of some origins, under the id that it came in with; without
  /// the key by its content.
  private func known(
    by origins: [Data],
    _ content: Data,
    in database: Database
  ) throws -> CandidateID? {
    guard vault != nil else { return try database.owner(ofContent: content) }
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
    if last == content || vault == nil { return .unchanged(person) }
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
      """
      INSERT INTO revisions (candidate, number, digest, imported, place) VALUES (?, ?, ?, ?, ?)
      """,
      .text(candidate.text),
      .number(revision),
      .bytes(content),
      .text(now),
      .number(place)
    )
    try database.run(
      "INSERT INTO vault VALUES (?, ?, 'document', ?)",
      .text(candidate.text),
      .number(revision),
      .bytes(try seal(record.document, of: candidate))
    )
    imported.append(candidate.text)
  }

  private func seal(_ document: [UInt8], of candidate: CandidateID) throws(StoreFault) -> Data {
    guard let vault else { return try slot.seal(document, of: candidate) }
    return try vault.seal(document, boundTo: candidate.text, using: &random)
  }
}
