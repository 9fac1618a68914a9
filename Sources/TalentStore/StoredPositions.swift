internal import Foundation
internal import GRDB

/// A position of the workspace, as one of its documents says it.
public struct StoredPosition: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Which document, from 1.
  public var revision: Int
  /// When the position came in: UTC, RFC 3339.
  public var added: String
  /// When this document came in.
  public var updated: String
  /// Number of the log's entry that tells of it.
  public var place: Int
  /// The document, YAML or JSON.
  public var document: [UInt8]
}

/// What became of a position that came in.
public enum PositionOutcome: Hashable, Sendable {
  /// A position that the workspace did not know.
  case new
  /// Another document of a position that it knew.
  case revised(Int)
  /// The document that it had.
  case unchanged
}

extension Workspace {
  /// Keeps a position; another document of the same id is a revision.
  ///
  /// - Throws: When the store fails.
  public func keep(
    position id: String,
    document: [UInt8],
    on occasion: Occasion
  ) throws(StoreFault) -> PositionOutcome {
    try write { database in
      let newest = try Self.positions(id, nil, in: database).first
      if newest?.document == document { return .unchanged }
      let number = (newest?.revision ?? 0) + 1
      try database.execute(
        sql: "INSERT OR IGNORE INTO positions VALUES (?, ?)",
        arguments: [id, occasion.moment.text]
      )
      try database.execute(
        sql: "INSERT INTO positionRevisions VALUES (?, ?, ?, ?, ?)",
        arguments: [
          id, number, try database.keep(text: document), occasion.moment.text,
          try AuditLog.last(in: database) + 1,
        ]
      )
      try AuditLog.add("position", of: [id], on: occasion, in: database)
      return newest == nil ? .new : .revised(number)
    }
  }

  /// The positions by id, each with its newest document.
  public func positions() throws(StoreFault) -> [StoredPosition] {
    try read { try Self.positions(nil, nil, in: $0) }
  }

  /// A position, `nil` when it is not there.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - revision: Which document; the newest when `nil`.
  /// - Returns: The position.
  /// - Throws: When the store fails.
  public func position(_ id: String, revision: Int? = nil) throws(StoreFault) -> StoredPosition? {
    try read { try Self.positions(id, revision, in: $0).first }
  }

  private static func positions(
    _ id: String?,
    _ revision: Int?,
    in database: Database
  ) throws -> [StoredPosition] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT p.id, r.number, p.added, r.imported, r.place, t.content FROM positions p
          JOIN positionRevisions r ON r.position = p.id AND r.number = coalesce(?,
            (SELECT max(number) FROM positionRevisions WHERE position = p.id))
          JOIN texts t ON t.digest = r.document
        WHERE ? IS NULL OR p.id = ? ORDER BY p.id
        """,
      arguments: [revision, id, id]
    )
    return rows.map { row in
      StoredPosition(
        id: row["id"],
        revision: row["number"],
        added: row["added"],
        updated: row["imported"],
        place: row["place"],
        document: [UInt8](row["content"] as Data)
      )
    }
  }
}
