import TalentModel
import TalentStore
import Testing

/// Documents come in once, new ones of a known origin are revisions, and nothing comes in by half.
@Suite struct ImportSessionTests {
  @Test func `the same document again changes nothing`() throws {
    let workspace = try Sample().open()
    let first = try Sample.add([("a", "one"), (nil, "two")], to: workspace)
    let again = try Sample.add([("a", "one"), (nil, "two")], to: workspace, second: 9)
    #expect(again == first.map { .unchanged($0.candidate) })
    #expect(try workspace.log().count == 1)
  }

  @Test func `another document of an origin is a revision, of no origin somebody else`() throws {
    let workspace = try Sample().open()
    let first = try Sample.add([("a", "one"), (nil, "two")], to: workspace)
    let next = try Sample.add([("a", "uno"), (nil, "due")], to: workspace, second: 1)
    #expect(next[0] == .revised(first[0].candidate, revision: 2))
    #expect(next[1].candidate != first[1].candidate)
    let listed = try workspace.candidates()
    #expect(listed.map(\.revision).sorted() == [1, 1, 2])
    let document = try workspace.document(of: Revision(candidate: first[0].candidate, number: 1))
    #expect(document == Array("one".utf8))
  }

  @Test func `a file that holds somebody else's document now is somebody else`() throws {
    let workspace = try Sample().open()
    let one = try Sample.add([("cv.pdf", "one")], to: workspace, marks: ["an@example.com"])
    let other = try Sample.add([("cv.pdf", "two")], to: workspace, marks: ["binh@example.com"])
    let back = try Sample.add(
      [("cv.pdf", "one more")],
      to: workspace,
      marks: ["an@example.com", "an2@example.com"]
    )
    #expect(other[0] == .new(other[0].candidate))
    #expect(other[0].candidate != one[0].candidate)
    #expect(back[0] == .revised(one[0].candidate, revision: 2))
  }

  @Test func `what is not committed leaves nothing`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    var session: ImportSession? = try ImportSession(into: workspace, on: Sample.occasion())
    _ = try session?.add([ImportedRecord(origin: nil, document: Array("one".utf8))])
    session = nil
    #expect(try workspace.candidates().isEmpty)
    try Sample.add([(nil, "two")], to: workspace)
    #expect(try sample.open(.existing).candidates().count == 1)
  }

  @Test func `ids ascend in the order of import`() throws {
    let workspace = try Sample().open()
    let documents = (0..<100).map { (origin: String?.none, text: "document \($0)") }
    let ids = try Sample.add(documents, to: workspace).map(\.candidate)
    #expect(ids == ids.sorted())
    #expect(ids.allSatisfy { $0.text.hasPrefix("c-01") && $0.text.utf8.count == 28 })
  }
}
