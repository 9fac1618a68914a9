internal import Foundation
internal import GRDB

extension Workspace {
  /// Copies the database to a new file while others go on using it, and checks the copy.
  ///
  /// The vault's key is not copied: whoever has both reads everything, so they are kept apart.
  ///
  /// - Parameter path: The file; must not be there.
  /// - Throws: When the file is there or cannot be written, or the copy is not whole; then there is
  ///   no file.
  public func backUp(to path: String) throws(StoreFault) {
    try Self.copy(pool, to: path)
  }

  /// Makes a workspace of a backup.
  ///
  /// - Parameters:
  ///   - path: The backup.
  ///   - folder: Where the workspace shall be; must hold none.
  /// - Throws: When the backup is not whole, or a workspace is there already.
  public static func restore(_ path: String, to folder: String) throws(StoreFault) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .unusable(path: path, reason: "no such file")
    }
    let source: DatabaseQueue
    do {
      var configuration = Configuration()
      configuration.readonly = true
      source = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreFault(error, at: path)
    }
    try check(source, at: path)
    try PrivateFile.makeFolder(folder)
    try copy(source, to: "\(folder)/\(fileName)")
  }

  private static func copy(_ source: some DatabaseReader, to path: String) throws(StoreFault) {
    if FileManager.default.fileExists(atPath: path) {
      throw .unusable(path: path, reason: "it is there already; nothing is written over")
    }
    try PrivateFile.make(path)
    do {
      let target = try DatabaseQueue(path: path)
      try source.backup(to: target)
      try check(target, at: path)
      // One file is easier to carry than a database with its journal.
      try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
    } catch {
      for suffix in ["", "-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw StoreFault(error, at: path)
    }
  }

  /// Reads everything once and compares it with what SQLite knows of itself.
  private static func check(_ database: DatabaseQueue, at path: String) throws(StoreFault) {
    do {
      let findings = try database.read { database in
        guard try database.tableExists("candidates"), try database.tableExists("log") else {
          return ["it is no backup of a workspace"]
        }
        let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return integrity.filter { $0 != "ok" } + orphans.prefix(1).map { "a lost row: \($0)" }
      }
      if let finding = findings.first { throw StoreFault.damaged(path: path, reason: finding) }
    } catch {
      throw StoreFault(error, at: path)
    }
  }
}
