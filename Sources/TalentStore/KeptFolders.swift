internal import Foundation
internal import GRDB

/// A folder of data as it was when a match was made: a taxonomy, or the rules of law.
public struct KeptFolder: Hashable, Sendable {
  /// A file of it.
  public struct File: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What stood in it; `nil` for one that was not there.
    public var content: [UInt8]?

    /// Makes a file.
    public init(name: String, content: [UInt8]?) {
      self.name = name
      self.content = content
    }
  }

  /// By which receipts know it.
  public var digest: String
  /// Its files, in the order in which they are read.
  public var files: [File]

  /// Makes a folder.
  public init(digest: String, files: [File]) {
    self.digest = digest
    self.files = files
  }
}

extension Workspace {
  /// The files of the folder of a digest; none when it was never kept.
  public func files(ofFolder digest: String) throws(StoreFault) -> [KeptFolder.File] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT f.name, t.content FROM folders f LEFT JOIN texts t ON t.digest = f.text
          WHERE f.digest = ? ORDER BY f.number
          """,
        arguments: [digest]
      )
      .map {
        KeptFolder.File(name: $0["name"], content: ($0["content"] as Data?).map { [UInt8]($0) })
      }
    }
  }
}

extension Database {
  /// Keeps a folder, each text in it once.
  func keep(_ folder: KeptFolder) throws {
    let sql = "SELECT 1 FROM folders WHERE digest = ?"
    guard try Int.fetchOne(self, sql: sql, arguments: [folder.digest]) == nil else { return }
    for (number, file) in folder.files.enumerated() {
      try execute(
        sql: "INSERT INTO folders VALUES (?, ?, ?, ?)",
        arguments: [folder.digest, number, file.name, try file.content.map { try keep(text: $0) }]
      )
    }
  }
}
