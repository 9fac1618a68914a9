import Foundation
import GRDB
import TalentIdentity
import TalentModel
import TalentStore
import TalentTestSupport
import Testing

/// A workspace belongs to its owner and its key, and says what is wrong with it.
@Suite struct WorkspaceTests {
  private func fault(_ body: () throws -> Void) -> StoreFault? {
    do { try body() } catch { return error as? StoreFault }
    return nil
  }

  @Test func `only the owner may read its files`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    try Sample.add([(nil, "one")], to: workspace)
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.path)
    #expect(names.contains("talent.sqlite") && names.contains("vault.key"))
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(sample.path)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    let folder = try FileManager.default.attributesOfItem(atPath: sample.path)
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }

  @Test func `where there is none, that is said`() throws {
    let sample = try Sample()
    #expect(fault { _ = try sample.open(.existing) } == .missing(path: sample.path))
    #expect(!FileManager.default.fileExists(atPath: sample.path))
  }

  @Test func `another key is refused, and none opens everything but the vault`() throws {
    let sample = try Sample()
    let added = try Sample.add([(nil, "one")], to: sample.open())
    let other = String(repeating: "ab", count: 32)
    #expect(
      fault { _ = try sample.open(key: other) } == .wrongKey(source: VaultKey.variable)
    )
    #expect(fault { _ = try sample.open(key: "abc") } == .badKey(source: VaultKey.variable))

    let keyFile = "\(sample.path)/\(VaultKey.fileName)"
    let key = try String(contentsOfFile: keyFile, encoding: .utf8)
    try FileManager.default.removeItem(atPath: keyFile)
    let keyless = try sample.open(.existing)
    #expect(try keyless.candidates().count == 1)
    let revision = Revision(candidate: added[0].candidate, number: 1)
    #expect(fault { _ = try keyless.document(of: revision) } == .noKey(path: sample.path))
    #expect(try sample.open(.existing, key: key).document(of: revision) == Array("one".utf8))
  }

  @Test func `what is learned and decided without the key is read with it, and by nobody else`()
    throws
  {
    let sample = try Sample()
    let id = try Sample.add([(nil, "one")], to: sample.open())[0].candidate
    let (keyless, key) = try sample.openWithoutKey()
    let words = ["form of An Nguyễn", "call with An", "An was best"]
    try keyless.record(try Sample.consent(), of: [id], on: Sample.occasion(1))
    let answer = Answer(concept: "skill:python", holds: true)
    try keyless.record([answer], of: id, source: words[1], on: Sample.occasion(2))
    let decision = Decision(candidate: id, position: "p", outcome: .hire, reason: words[2])
    _ = try keyless.record(decision, on: Sample.occasion(3))
    #expect(
      fault { _ = try keyless.disclose(id, as: "export", on: Sample.occasion(4)) }
        == .noKey(path: sample.path)
    )
    for name in try FileManager.default.contentsOfDirectory(atPath: sample.path) {
      let bytes = FileManager.default.contents(atPath: "\(sample.path)/\(name)") ?? Data()
      for word in words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
    }
    let held = try sample.open(.existing, key: key).disclose(
      id,
      as: "export",
      on: Sample.occasion(5)
    )
    #expect(held.consents.map(\.consent.evidence) == [words[0]])
    #expect(held.notes.map(\.source) == [words[1]])
    #expect(held.decisions.map(\.decision.reason) == [words[2]])
  }

  @Test func `a slot that leads elsewhere is told`() throws {
    let sample = try Sample()
    let id = try Sample.add([(nil, "one")], to: sample.open())[0].candidate
    let database = try DatabaseQueue(path: "\(sample.path)/talent.sqlite")
    let other = try Sample()
    _ = try other.open()
    let foreign = try DatabaseQueue(path: "\(other.path)/talent.sqlite").read { database in
      try Data.fetchOne(database, sql: "SELECT value FROM workspace WHERE name = 'slot'")
    }
    try database.write { database in
      try database.execute(
        sql: "UPDATE workspace SET value = ? WHERE name = 'slot'",
        arguments: [foreign]
      )
    }
    guard case .damaged = fault({ _ = try sample.open(.existing) }) else {
      Issue.record("opened all the same")
      return
    }
    // A store of an earlier program has none until its key is there.
    try database.write { try $0.execute(sql: "DELETE FROM workspace WHERE name = 'slot'") }
    let keyFile = "\(sample.path)/\(VaultKey.fileName)"
    let key = try String(contentsOfFile: keyFile, encoding: .utf8)
    try FileManager.default.removeItem(atPath: keyFile)
    let consent = try Sample.consent()
    let keyless = try sample.open(.existing)
    #expect(
      fault { try keyless.record(consent, of: [id], on: Sample.occasion(1)) }
        == .noKey(path: sample.path)
    )
    _ = try sample.open(.existing, key: key)
    try keyless.record(consent, of: [id], on: Sample.occasion(2))
  }

  @Test func `a file that is no database is told`() throws {
    let sample = try Sample()
    try sample.folder.write("workspace/talent.sqlite", String(repeating: "no database ", count: 99))
    let found = fault { _ = try sample.open(.existing) }
    guard case .damaged = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test func `one of a newer program is left alone`() throws {
    let sample = try Sample()
    _ = try sample.open()
    let database = try DatabaseQueue(path: "\(sample.path)/talent.sqlite")
    try database.write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 things to come')")
    }
    let path = "\(sample.path)/talent.sqlite"
    #expect(fault { _ = try sample.open(.existing) } == .newer(path: path))
  }

  @Test func `a sealed record opens for nobody else`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    let ids = try Sample.add([(nil, "one"), (nil, "two")], to: workspace).map(\.candidate)
    let database = try DatabaseQueue(path: "\(sample.path)/talent.sqlite")
    try database.write { database in
      try database.execute(
        sql: """
          UPDATE vault SET sealed = (SELECT sealed FROM vault WHERE candidate = ?)
          WHERE candidate = ?
          """,
        arguments: [ids[0].text, ids[1].text]
      )
    }
    let moved = fault { _ = try workspace.document(of: Revision(candidate: ids[1], number: 1)) }
    #expect(moved == .tampered(candidate: ids[1].text))
  }
}
