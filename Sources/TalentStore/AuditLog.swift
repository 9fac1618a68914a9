internal import Crypto
internal import Foundation
internal import GRDB
public import TalentModel

/// One line of the log.
public struct LogEntry: Hashable, Sendable {
  /// Its place, from 1.
  public var number: Int
  /// When: UTC, RFC 3339.
  public var at: String
  /// Who.
  public var actor: String
  /// What was done, as in `import`, `forget` and `answer`.
  public var action: String
  /// The ids it was done to, in the order in which it was done.
  public var subjects: [String]
  /// Digest of this entry and the one before it.
  public var digest: [UInt8]
}

/// What is wrong with a log.
public struct LogBreach: Hashable, Sendable {
  /// What is wrong with an entry.
  public enum Reason: Hashable, Sendable {
    /// It was removed.
    case missing
    /// It, or the one before it, was changed.
    case changed
  }

  /// Number of the entry at which the chain breaks.
  public var number: Int
  /// What is wrong there.
  public var reason: Reason

  /// `log entry 12: …`.
  public var text: Labels {
    let reasons: Labels =
      switch reason {
      case .missing: Labels(english: "it is missing", vietnamese: "đã bị mất")
      case .changed:
        Labels(
          english: "it or the one before it was changed",
          vietnamese: "mục này hoặc mục trước nó đã bị sửa"
        )
      }
    return Labels(
      english: "log entry \(number): \(reasons.english); "
        + "compare with a backup: `talent restore` to another folder",
      vietnamese: "mục nhật ký \(number): \(reasons.vietnamese); "
        + "hãy so với bản sao lưu: `talent restore` vào thư mục khác"
    )
  }
}

/// What was done in a workspace: entries are only ever added, and each carries the digest of the
/// one before, so that a change, a removal or another order shows.
///
/// Removing the last entries leaves a chain that holds; so the digest of the last one stands apart
/// from the log too.
enum AuditLog {
  /// Name of the row of `workspace` that holds the digest of the last entry.
  static let head = "log"

  /// Adds an entry inside the transaction that does what it says.
  static func add(
    _ action: String,
    of subjects: [String],
    on occasion: Occasion,
    in database: Database
  ) throws {
    let head = try Row.fetchOne(
      database,
      sql: "SELECT number, digest FROM log ORDER BY number DESC LIMIT 1"
    )
    let number: Int = (head?["number"] ?? 0) + 1
    let previous: Data = head?["digest"] ?? Data()
    let joined = subjects.joined(separator: " ")
    let fields = ["\(number)", occasion.moment.text, occasion.actor, action, joined]
    let digest = digest(of: fields, after: previous)
    try database.execute(
      sql: "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [number, occasion.moment.text, occasion.actor, action, joined, digest]
    )
    try database.execute(
      sql: "INSERT OR REPLACE INTO workspace VALUES (?, ?)",
      arguments: [Self.head, digest]
    )
  }

  /// Number of the last entry; 0 without any.
  static func last(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(number) FROM log") ?? 0
  }

  /// Digest of an entry: of the one before, then each field with its length.
  static func digest(of fields: [String], after previous: Data) -> Data {
    var hash = SHA256()
    hash.update(data: previous)
    for field in fields {
      hash.update(data: Array("\(field.utf8.count):\(field)".utf8))
    }
    return Data(hash.finalize())
  }
}

extension Workspace {
  /// The log, the first entry first.
  ///
  /// - Parameter subject: Only entries about this id; all when `nil`.
  /// - Returns: The entries.
  /// - Throws: When the store fails.
  public func log(about subject: String? = nil) throws(StoreFault) -> [LogEntry] {
    try read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM log ORDER BY number")
      return rows.map(LogEntry.init).filter { subject.map($0.subjects.contains) ?? true }
    }
  }

  /// Checks the whole log.
  ///
  /// - Returns: The number of entries, the digest of the last one, and the first breach, if any.
  public func verifyLog() throws(StoreFault) -> (count: Int, head: [UInt8], breach: LogBreach?) {
    try read { database in
      var previous = Data()
      var count = 0
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM log ORDER BY number")
      while let row = try rows.next() {
        let entry = LogEntry(row)
        count += 1
        func breach(_ reason: LogBreach.Reason) -> (Int, [UInt8], LogBreach?) {
          (count, [UInt8](previous), LogBreach(number: count, reason: reason))
        }
        guard entry.number == count else { return breach(.missing) }
        // As it is kept: subjects that were parted and joined may not be the same text.
        let subjects: String = row["subjects"]
        let fields = ["\(entry.number)", entry.at, entry.actor, entry.action, subjects]
        let expected = AuditLog.digest(of: fields, after: previous)
        guard Data(entry.digest) == expected else {
          return breach(.changed)
        }
        previous = expected
      }
      let head = try Data.fetchOne(
        database,
        sql: "SELECT value FROM workspace WHERE name = ?",
        arguments: [AuditLog.head]
      )
      let isWhole = head ?? Data() == previous
      let breach = isWhole ? nil : LogBreach(number: count + 1, reason: .missing)
      return (count, [UInt8](previous), breach)
    }
  }
}

extension LogEntry {
  fileprivate init(_ row: Row) {
    let subjects: String = row["subjects"]
    let digest: Data = row["digest"]
    self.init(
      number: row["number"],
      at: row["at"],
      actor: row["actor"],
      action: row["action"],
      subjects: subjects.split(separator: " ").map(String.init),
      digest: [UInt8](digest)
    )
  }
}
