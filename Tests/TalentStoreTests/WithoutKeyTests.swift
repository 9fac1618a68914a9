import Foundation
import GRDB
import TalentModel
import TalentStore
import Testing

/// Where the vault's key is elsewhere, work goes on: documents come in and are known by all they
/// say, and whoever has the key finds everything in its place.
@Suite struct WithoutKeyTests {
  private let sample: Sample
  private let workspace: Workspace

  init() throws {
    sample = try Sample()
    workspace = try sample.open()
  }

  /// A document of which nobody guesses every word.
  private func document(_ text: String) -> String {
    text + String(repeating: " reviewed alerts and filed reports in time", count: 8)
  }

  @Test func `the same documents again change nothing, whoever has the key`() throws {
    let documents = [("cv.pdf", document("one")), (nil, document("two"))] as [(String?, String)]
    let first = try Sample.add(documents, to: workspace)
    let (keyless, key) = try sample.openWithoutKey()
    let again = try Sample.add(documents, to: keyless, second: 1)
    #expect(again == first.map { .unchanged($0.candidate) })
    let others = [("cv2.pdf", document("three")), (nil, document("four"))] as [(String?, String)]
    let new = try Sample.add(others, to: keyless, second: 2)
    #expect(Set(new.map(\.candidate)).isDisjoint(with: first.map(\.candidate)))
    #expect(try Sample.add(others, to: keyless, second: 3) == new.map { .unchanged($0.candidate) })
    let whole = try sample.open(.existing, key: key)
    #expect(try Sample.add(others, to: whole, second: 4) == new.map { .unchanged($0.candidate) })
    let revision = Revision(candidate: new[0].candidate, number: 1)
    #expect(try whole.document(of: revision) == Array(document("three").utf8))
  }

  @Test func `who came in without it is known by origin once it is there`() throws {
    let (keyless, key) = try sample.openWithoutKey()
    let marks = ["an@example.com"]
    let id = try Sample.add([("cv.pdf", document("one"))], to: keyless, marks: marks)[0].candidate
    let whole = try sample.open(.existing, key: key)
    let newer = try Sample.add([("cv.pdf", document("two"))], to: whole, marks: marks, second: 1)
    #expect(newer == [.revised(id, revision: 2)])
  }

  @Test func `another document of somebody known is somebody new`() throws {
    let first = try Sample.add([("cv.pdf", document("one"))], to: workspace)
    let (keyless, key) = try sample.openWithoutKey()
    let next = try Sample.add([("cv.pdf", document("two"))], to: keyless, second: 1)
    #expect(next == [.new(next[0].candidate)])
    // Whoever is known by an origin stays known by it.
    let whole = try sample.open(.existing, key: key)
    let third = try Sample.add([("cv.pdf", document("three"))], to: whole, second: 2)
    #expect(third == [.revised(first[0].candidate, revision: 2)])
  }

  @Test func `what is little more than a name is left out, and known with the key`() throws {
    let short = #"{"basics":{"name":"Ví Dụ","email":"vidu@example.com"}}"#
    let first = try Sample.add([("a", short)], to: workspace)
    let digests = try DatabaseQueue(path: "\(sample.path)/talent.sqlite").read { database in
      try Data.fetchAll(database, sql: "SELECT digest FROM revisions")
    }
    let (keyless, key) = try sample.openWithoutKey()
    #expect(try Sample.add([("a", short), ("b", short)], to: keyless, second: 1).isEmpty)
    #expect(try keyless.candidates().count == 1)
    let whole = try sample.open(.existing, key: key)
    #expect(
      try Sample.add([("a", short)], to: whole, second: 2) == [.unchanged(first[0].candidate)]
    )
    // Another workspace with the same document has another digest of it.
    let other = try Sample()
    try Sample.add([("a", short)], to: other.open())
    let others = try DatabaseQueue(path: "\(other.path)/talent.sqlite").read { database in
      try Data.fetchAll(database, sql: "SELECT digest FROM revisions")
    }
    #expect(digests.count == 1 && others.count == 1 && digests != others)
  }

  @Test func `a newer document goes with its person into a merge`() throws {
    let old = try Sample.add([("a", document("one"))], to: workspace)[0].candidate
    let (keyless, key) = try sample.openWithoutKey()
    let new = try Sample.add([("b", document("two"))], to: keyless, second: 1)[0].candidate
    try keyless.merge(new, into: old, on: Sample.occasion(2))
    let listed = try keyless.candidates()
    #expect(listed.map(\.candidate) == [old] && listed.map(\.revision) == [2])
    let whole = try sample.open(.existing, key: key)
    func text(_ candidate: CandidateID, _ number: Int) throws -> String {
      let revision = Revision(candidate: candidate, number: number)
      return String(decoding: try whole.document(of: revision), as: UTF8.self)
    }
    #expect(try text(old, 2) == document("two"))
    let held = try whole.disclose(old, as: "export", on: Sample.occasion(3))
    #expect(held.documents.map(\.revision.candidate) == [old, new])
    try whole.split(new, from: old, on: Sample.occasion(4))
    #expect(try whole.candidates().map(\.revision) == [1, 1])
    #expect(try text(new, 1) == document("two"))
  }

  @Test func `nothing of a document or its origin stands in any file`() throws {
    let (keyless, _) = try sample.openWithoutKey()
    let marks = ["vidu@example.com"]
    try Sample.add([("/cvs/ví dụ.pdf", document("Ví Dụ"))], to: keyless, marks: marks)
    for name in try FileManager.default.contentsOfDirectory(atPath: sample.path) {
      let bytes = FileManager.default.contents(atPath: "\(sample.path)/\(name)") ?? Data()
      for word in ["vidu@example.com", "Ví Dụ", "ví dụ.pdf", "reviewed alerts"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }

  @Test func `forgetting takes what only the key would have opened`() throws {
    let (keyless, key) = try sample.openWithoutKey()
    let id = try Sample.add([("a", document("one"))], to: keyless)[0].candidate
    try keyless.forget([id], on: Sample.occasion(1))
    let whole = try sample.open(.existing, key: key)
    let again = try Sample.add([("a", document("one"))], to: whole, second: 2)
    #expect(again == [.new(again[0].candidate)])
    #expect(again[0].candidate != id)
  }

  @Test func `documents of an earlier program are known without the key once it was there`() throws
  {
    let documents = [("a", document("one")), (nil, document("two"))] as [(String?, String)]
    let first = try Sample.add(documents, to: workspace)
    // As an earlier program left it: digests that take the key.
    let database = try DatabaseQueue(path: "\(sample.path)/talent.sqlite")
    try database.write { database in
      try database.execute(
        sql: """
          UPDATE revisions SET digest = randomblob(32);
          UPDATE origins SET digest = (SELECT r.digest FROM revisions r
            WHERE r.candidate = origins.candidate)
          WHERE candidate = ?;
          INSERT INTO workspace VALUES ('unsalted', x'')
          """,
        arguments: [first[1].candidate.text]
      )
    }
    try database.close()
    _ = try sample.open(.existing)
    let (keyless, key) = try sample.openWithoutKey()
    let again = first.map { ImportOutcome.unchanged($0.candidate) }
    #expect(try Sample.add(documents, to: keyless, second: 1) == again)
    let whole = try sample.open(.existing, key: key)
    #expect(try Sample.add(documents, to: whole, second: 2) == again)
  }
}
