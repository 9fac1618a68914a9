internal import Crypto
internal import Foundation
internal import GRDB
public import TalentModel

/// What a match was made of, so that it can be made again.
public struct Receipt: Sendable {
  /// One candidate of the pool.
  public struct Entry: Hashable, Sendable {
    /// Which document was looked at.
    public var revision: Revision
    /// Digest of the match in full; `nil` once whose document it was is forgotten.
    public var result: [UInt8]?

    /// Makes an entry.
    public init(revision: Revision, result: [UInt8]?) {
      self.revision = revision
      self.result = result
    }
  }

  /// Its id: `r-` and a number.
  public var id: String
  /// Who made the match, and when.
  public var occasion: Occasion
  /// The position's document.
  public var position: [UInt8]
  /// The policy's document.
  public var policy: [UInt8]
  /// The day that counted as today.
  public var asOf: Day
  /// Digest of the concepts' files.
  public var taxonomy: String
  /// Digest of the files with rules of law; `nil` where an earlier program kept none.
  public var eligibility: String?
  /// Digest of everything but the pool.
  public var run: String
  /// Everyone who was looked at, by id.
  public var entries: [Entry]
  /// The folders of these digests, to be kept with the receipt; none in one that was kept.
  public var folders: [KeptFolder] = []

  /// Makes a receipt that has no id yet.
  public init(
    on occasion: Occasion,
    position: [UInt8],
    policy: [UInt8],
    asOf: Day,
    taxonomy: String,
    eligibility: String? = nil,
    run: String,
    entries: [Entry]
  ) {
    self.id = ""
    self.occasion = occasion
    self.position = position
    self.policy = policy
    self.asOf = asOf
    self.taxonomy = taxonomy
    self.eligibility = eligibility
    self.run = run
    self.entries = entries
  }
}

extension Workspace {
  /// Keeps the receipt of a match; its id.
  public func keep(_ receipt: Receipt) throws(StoreFault) -> String {
    try keep([receipt])[0]
  }

  /// Keeps the receipts of matches made on one occasion, all of them or none.
  ///
  /// - Returns: Their ids, in order.
  public func keep(_ receipts: [Receipt]) throws(StoreFault) -> [String] {
    guard let occasion = receipts.first?.occasion else { return [] }
    return try write { database in
      let ids = try receipts.map { try database.keep($0) }
      try AuditLog.add("match", of: ids, on: occasion, in: database)
      return ids
    }
  }

  /// The receipt with an id.
  public func receipt(_ id: String) throws(StoreFault) -> Receipt {
    try read { database in
      let sql = """
        SELECT receipts.*, p.content AS positionText, q.content AS policyText FROM receipts
        JOIN texts p ON p.digest = position JOIN texts q ON q.digest = policy WHERE id = ?
        """
      guard let row = try Row.fetchOne(database, sql: sql, arguments: [id]),
        let moment = Moment(row["at"]), let asOf = Day(row["asOf"] as String)
      else { throw StoreFault.unknown(kind: "receipt", id: id) }
      let entries = try Row.fetchAll(
        database,
        sql: """
          SELECT candidate, revision, result FROM receiptEntries
          WHERE receipt = ? ORDER BY candidate
          """,
        arguments: [id]
      )
      var receipt = Receipt(
        on: Occasion(actor: row["actor"], moment: moment),
        position: [UInt8](row["positionText"] as Data),
        policy: [UInt8](row["policyText"] as Data),
        asOf: asOf,
        taxonomy: row["taxonomy"],
        eligibility: row["eligibility"],
        run: row["run"],
        entries: entries.map { entry in
          Receipt.Entry(
            revision: Revision(
              candidate: CandidateID(entry["candidate"]),
              number: entry["revision"]
            ),
            result: (entry["result"] as Data?).map { [UInt8]($0) }
          )
        }
      )
      receipt.id = id
      return receipt
    }
  }
}

extension Database {
  /// Keeps a receipt; its id.
  fileprivate func keep(_ receipt: Receipt) throws -> String {
    for folder in receipt.folders { try keep(folder) }
    let count = try Int.fetchOne(self, sql: "SELECT count(*) FROM receipts") ?? 0
    let id = "r-\(count + 1)"
    try execute(
      sql: "INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        id, receipt.occasion.moment.text, receipt.occasion.actor,
        try keep(text: receipt.position), try keep(text: receipt.policy),
        "\(receipt.asOf)", receipt.taxonomy, receipt.run, receipt.eligibility,
      ]
    )
    for entry in receipt.entries {
      try cachedStatement(sql: "INSERT INTO receiptEntries VALUES (?, ?, ?, ?)")
        .execute(arguments: [
          id, entry.revision.candidate.text, entry.revision.number,
          entry.result.map { Data($0) },
        ])
    }
    return id
  }

  /// Keeps a text once; its digest.
  func keep(text: [UInt8]) throws -> Data {
    let digest = Data(SHA256.hash(data: text))
    try execute(sql: "INSERT OR IGNORE INTO texts VALUES (?, ?)", arguments: [digest, Data(text)])
    return digest
  }
}
