internal import Foundation
internal import GRDB

/// A folder in which candidates and what was done with them are kept: one SQLite file and a key.
///
/// All files are readable by their owner alone. Every change is one transaction; several processes
/// may use a workspace at a time.
public final class Workspace: Sendable {
  /// How a workspace is opened.
  public enum Opening: Sendable {
    /// It must be there.
    case existing
    /// It is made when it is not there, with a key.
    case making
  }

  /// The folder.
  public let folder: String
  /// Seals and opens records; `nil` when the key is not there.
  public let vault: Vault?
  let pool: DatabasePool

  /// Name of the database in the folder.
  static let fileName = "talent.sqlite"
  /// Memory for pages of the database.
  private static let cacheKibibytes = 64 * 1024
  /// Bytes of a page of a new database: several documents fill one, none of usual length several.
  private static let pageSize = 16 * 1024
  /// Seconds for which a write waits for those of other processes.
  private static let patience = 60.0

  /// Opens a workspace.
  ///
  /// - Parameters:
  ///   - folder: Where it is.
  ///   - opening: Whether it is made when it is not there.
  ///   - key: What `TALENT_VAULT_KEY` holds, `nil` when it is not set.
  /// - Throws: When there is none, or it cannot be used, or the key is not its own.
  public init(at folder: String, _ opening: Opening, key: String?) throws(StoreFault) {
    let path = "\(folder)/\(Self.fileName)"
    let isThere = Self.stands(in: folder)
    switch opening {
    case .existing: guard isThere else { throw .missing(path: folder) }
    case .making:
      try PrivateFile.makeFolder(folder)
      if !isThere { try PrivateFile.make(path) }
    }
    self.folder = folder
    do {
      self.pool = try DatabasePool(path: path, configuration: Self.configuration)
      let migrations = Migrations.all
      if try pool.read(migrations.hasBeenSuperseded) { throw StoreFault.newer(path: path) }
      let isNew = try pool.read { try !migrations.hasCompletedMigrations($0) }
      if isNew { try migrations.migrate(pool) }
    } catch {
      throw StoreFault(error, at: path)
    }
    // A key made anew would not open what another one has sealed.
    let isUnsealed = try Self.keyMark(in: pool, path) == nil
    let found = try VaultKey.find(
      in: folder,
      variable: key,
      makes: opening == .making && isUnsealed
    )
    self.vault = found.map(Vault.init)
    if let found { try confirm(found) }
    try sealSearches()
    try saltContents()
    try sweep()
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // A file of the source is one transaction, though its records come one by one.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA page_size = \(pageSize)")
      // What is deleted is overwritten, so that whoever is forgotten is in no free page.
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL")
      // What is sorted does not go through files beside the database.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // Digests come in no order: a large import would read the same pages again and again.
      try database.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
    }
    return configuration
  }

  /// Whether there is a workspace in a folder.
  public static func stands(in folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(fileName)")
  }

  /// Path of the database, for messages.
  var path: String { pool.path }

  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do { return try pool.read(body) } catch { throw StoreFault(error, at: path) }
  }

  /// Changes in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do { return try pool.write(body) } catch { throw StoreFault(error, at: path) }
  }

  /// The vault, for what cannot be done without it.
  func openVault() throws(StoreFault) -> Vault {
    guard let vault else { throw .noKey(path: folder) }
    return vault
  }

  /// What seals words about a candidate: the vault, or where its key is not at hand its slot.
  ///
  /// - Throws: When no key was ever used here with a program that makes slots.
  func openSlot() throws(StoreFault) -> any Sealing {
    if let vault { return vault }
    let key = try read { try Data.fetchOne($0, sql: Self.slotKey) }
    guard let slot = key.flatMap(VaultSlot.init) else { throw .noKey(path: folder) }
    return slot
  }

  private static let slotKey = "SELECT value FROM workspace WHERE name = 'slot'"

  /// What tells the key of the workspace from others; `nil` before its first use.
  private static func keyMark(in pool: DatabasePool, _ path: String) throws(StoreFault) -> Data? {
    do {
      return try pool.read { database in
        try Data.fetchOne(database, sql: "SELECT value FROM workspace WHERE name = 'key'")
      }
    } catch {
      throw StoreFault(error, at: path)
    }
  }

  /// Sees to it that the key is the one that the first record was sealed with.
  private func confirm(_ key: VaultKey) throws(StoreFault) {
    let mark = Vault(key: key).digest(of: [], for: .key)
    if try Self.keyMark(in: pool, path) == nil {
      try write { database in
        try database.execute(
          sql: "INSERT OR IGNORE INTO workspace VALUES ('key', ?)",
          arguments: [mark]
        )
      }
    }
    guard try Self.keyMark(in: pool, path) == mark else { throw .wrongKey(source: key.source) }
    try keepSlot(of: Vault(key: key))
  }

  /// Sees to it that the slot is there, and leads to this vault.
  private func keepSlot(of vault: Vault) throws(StoreFault) {
    let kept = try read { try Data.fetchOne($0, sql: Self.slotKey) }
    if kept == nil {
      try write { database in
        try database.execute(
          sql: "INSERT OR IGNORE INTO workspace VALUES ('slot', ?)",
          arguments: [vault.slot]
        )
      }
    } else if kept != vault.slot {
      throw .damaged(path: path, reason: "the vault's slot leads elsewhere")
    }
  }
}
