import Foundation
import GRDB
import TalentStore
import Testing

/// Searches that were given names: kept, and kept from whoever has no key.
@Suite struct SavedSearchTests {
  private let sample: Sample

  init() throws {
    sample = try Sample()
  }

  private func bytes() throws -> Data {
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.path)
    return names.reduce(into: Data()) { all, name in
      all += FileManager.default.contents(atPath: "\(sample.path)/\(name)") ?? Data()
    }
  }

  @Test func `a saved search keeps its words and when it was asked`() throws {
    let workspace = try sample.open()
    try workspace.save(SavedSearch(name: "a", query: "kyc OR aml", upTo: 1))
    let last = SavedSearch(name: "a", query: "kyc", upTo: 2)
    try workspace.save(last)
    #expect(try workspace.search(named: "a") == last)
    #expect(throws: StoreFault.unknown(kind: "search", id: "b")) {
      try workspace.search(named: "b")
    }
  }

  @Test func `neither name nor words stand in any file`() throws {
    let workspace = try sample.open()
    try workspace.save(SavedSearch(name: "for Ví Dụ", query: "\"vidu@example.com\"", upTo: 1))
    for word in ["vidu@example.com", "Ví Dụ"] {
      #expect(try bytes().range(of: Data(word.utf8)) == nil, "\(word)")
    }
  }

  @Test func `without the key impersonal searches are asked, others kept for whoever has it`()
    throws
  {
    _ = try sample.open()
    let (keyless, key) = try sample.openWithoutKey()
    let fixed = SavedSearch(name: "a", query: "kyc years>=5", isImpersonal: true, upTo: 1)
    let free = SavedSearch(name: "b", query: "vidu@example.com", upTo: 1)
    for search in [fixed, free] { try keyless.save(search) }
    #expect(try keyless.search(named: "a") == fixed)
    #expect(throws: StoreFault.noKey(path: sample.path)) { try keyless.search(named: "b") }
    #expect(try bytes().range(of: Data("vidu".utf8)) == nil)
    #expect(try sample.open(.existing, key: key).search(named: "b") == free)
  }

  @Test func `those kept in clear before are sealed when the key is there`() throws {
    _ = try sample.open()
    let database = try DatabaseQueue(path: "\(sample.path)/talent.sqlite")
    try database.write { database in
      try database.execute(
        sql: "INSERT INTO searches VALUES ('old', 'singular', '2026-01-01T00:00:00.000Z')"
      )
    }
    try database.close()
    let workspace = try sample.open(.existing)
    #expect(try workspace.search(named: "old").query == "singular")
    #expect(try bytes().range(of: Data("singular".utf8)) == nil)
  }
}
