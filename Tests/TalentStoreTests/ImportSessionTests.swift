import TalentIdentity
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

  @Test func `a document that gains and loses marks is still the person's`() throws {
    let workspace = try Sample().open()
    let first = try Sample.add([("cv", "one")], to: workspace, marks: ["b@example.com"])
    let id = first[0].candidate
    let both = ["a@example.com", "b@example.com"]
    #expect(
      try Sample.add([("cv", "two")], to: workspace, marks: both) == [.revised(id, revision: 2)]
    )
    let outcome = try Sample.add([("cv", "three")], to: workspace, marks: ["a@example.com"])
    #expect(outcome == [.revised(id, revision: 3)])
  }

  /// Consents of everyone, with whether each is in force.
  private func consents(in workspace: Workspace) throws -> [Bool] {
    try workspace.candidates().flatMap { listed in
      try workspace.disclose(listed.candidate, as: "export", on: Sample.occasion(99)).consents
    }
    .map { $0.withdrawn == nil }
  }

  @Test func `what known people allow now is recorded, and only once`() throws {
    let workspace = try Sample().open()
    let id = try Sample.add([("a", "one")], to: workspace)[0].candidate
    let consent = try Sample.consent()
    for second in UInt64(1)...3 {
      let again = try Sample.add([("a", "one")], to: workspace, consent: consent, second: second)
      #expect(again == [.unchanged(id)])
    }
    #expect(try consents(in: workspace) == [true])
    #expect(try workspace.log().map(\.action).prefix(2) == ["import", "consent"])
    let longer = try Sample.consent(until: "2028-01-31")
    try Sample.add([("a", "one")], to: workspace, consent: longer, second: 5)
    #expect(try consents(in: workspace) == [true, true])
  }

  @Test func `what was withdrawn is not revived by the document that said it`() throws {
    let workspace = try Sample().open()
    let consent = try Sample.consent()
    func add(_ text: String, stated: Consent?, _ general: Consent?, _ second: UInt64) throws {
      let occasion = Sample.occasion(second)
      let session = try ImportSession(into: workspace, on: occasion, consent: general)
      let document = Array(text.utf8)
      _ = try session.add([ImportedRecord(origin: "a", document: document, consent: stated)])
      try session.commit()
    }
    try add("one", stated: consent, nil, 0)
    let id = try #require(workspace.candidates().first).candidate
    try workspace.withdraw(.recruitment, of: [id], on: Sample.occasion(1))
    try add("one", stated: consent, nil, 2)
    try add("two", stated: consent, nil, 3)
    #expect(try consents(in: workspace) == [false])
    // Whoever imports can know of a consent that was given since.
    try add("two", stated: nil, consent, 4)
    #expect(try consents(in: workspace) == [false, true])
  }

  @Test func `held back are those who allow no recruitment on the day`() throws {
    let workspace = try Sample().open()
    func heldBack(_ origin: String, _ text: String, _ consent: Consent?) throws -> Int {
      let session = try ImportSession(into: workspace, on: Sample.occasion(), consent: consent)
      _ = try session.add([ImportedRecord(origin: origin, document: Array(text.utf8))])
      try session.commit()
      return session.heldBack
    }
    #expect(try heldBack("a", "one", nil) == 1)
    #expect(try heldBack("b", "two", Sample.consent(until: "2025-06-30")) == 1)
    var sharing = try Sample.consent()
    sharing.purpose = .sharing
    #expect(try heldBack("c", "three", sharing) == 1)
    #expect(try heldBack("d", "four", Sample.consent()) == 0)
    #expect(try heldBack("d", "another", nil) == 0)
    #expect(try heldBack("a", "one", nil) == 0)
  }
}
