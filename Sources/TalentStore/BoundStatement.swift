internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// A value bound to a statement as it is.
enum BoundValue {
  case text(String)
  case bytes(Data)
  case number(Int)
}

/// Statements that are run for every record of an import, past the arguments of GRDB: to make one
/// of each value, and a list of them, takes as long as SQLite does to keep them.
extension Database {
  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: BoundValue...) throws {
    try run(sql, values)
  }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: [BoundValue]) throws {
    unsafe try withBound(sql, values) { statement in
      let code = unsafe sqlite3_step(statement)
      guard code == SQLITE_DONE else { throw fault(code, sql) }
    }
  }

  /// The text in the first column of the first row, `nil` when there is no row.
  func text(_ sql: String, _ values: BoundValue...) throws -> String? {
    try text(sql, values)
  }

  /// The text in the first column of the first row, `nil` when there is no row.
  func text(_ sql: String, _ values: [BoundValue]) throws -> String? {
    unsafe try withBound(sql, values) { statement in
      let code = unsafe sqlite3_step(statement)
      switch code {
      case SQLITE_ROW:
        return unsafe sqlite3_column_text(statement, 0).map { unsafe String(cString: $0) }
      case SQLITE_DONE: return nil
      default: throw fault(code, sql)
      }
    }
  }

  private func withBound<Result>(
    _ sql: String,
    _ values: [BoundValue],
    _ body: (SQLiteStatement) throws -> Result
  ) throws -> Result {
    let statement = unsafe try cachedStatement(sql: sql).sqliteStatement
    // SQLite copies the values; those of the next run take their place.
    defer { _ = unsafe sqlite3_reset(statement) }
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (place, value) in values.enumerated() {
      let number = Int32(place + 1)
      let code =
        switch value {
        case .text(var text):
          text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { letters in
              unsafe sqlite3_bind_text(
                statement,
                number,
                letters.baseAddress,
                Int32(letters.count),
                copied
              )
            }
          }
        case .bytes(let data):
          unsafe data.withUnsafeBytes { bytes in
            unsafe sqlite3_bind_blob(
              statement,
              number,
              bytes.baseAddress,
              Int32(bytes.count),
              copied
            )
          }
        case .number(let integer): unsafe sqlite3_bind_int64(statement, number, Int64(integer))
        }
      guard code == SQLITE_OK else { throw fault(code, sql) }
    }
    return unsafe try body(statement)
  }

  private func fault(_ code: Int32, _ sql: String) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: lastErrorMessage,
      sql: sql
    )
  }
}
