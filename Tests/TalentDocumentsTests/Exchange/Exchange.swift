import TalentDocuments
import TalentIdentity

/// What comes out of a file of another program.
struct Exchange {
  let documents: [RawDocument]
  let records: [CandidateRecord]
  let faults: [String]

  /// Reads bytes as the file of a name, from a folder of its own.
  init(_ name: String, _ bytes: [UInt8]) async throws {
    let folder = try Folder()
    let path = try folder.write(name, bytes)
    try await self.init(path: path, in: folder)
  }

  init(_ name: String, _ text: String) async throws {
    try await self.init(name, Array(text.utf8))
  }

  init(path: String, in folder: Folder) async throws {
    let read = try await Read.source(path)
    records = read.records
    documents = read.records.compactMap { record in
      guard case .document(let document) = record.content else { return nil }
      return document
    }
    faults = read.log.map { "\($0)".replacing("\(folder.path)/", with: "") }
  }

  /// Roles and texts of the blocks of a document, as they are shown in a failure.
  func lines(_ place: Int = 0) -> [String] {
    guard documents.indices.contains(place) else { return [] }
    return documents[place].blocks.map { "\($0.role): \($0.text)" }
  }
}
