import Foundation
import TalentIdentity
import TalentModel
import TalentStore
import Testing

/// Two candidates who are one person, and who are two again.
@Suite struct MergingTests {
  private let sample: Sample
  private let workspace: Workspace
  private let ids: [CandidateID]

  init() throws {
    sample = try Sample()
    workspace = try sample.open()
    let first = try Sample.add([("a", "old CV")], to: workspace)
    let consent = try Sample.consent()
    let second = try Sample.add([("b", "new CV")], to: workspace, consent: consent, second: 10)
    ids = [first[0].candidate, second[0].candidate]
  }

  private func allowed() throws -> [Revision] {
    let day = try #require(Day("2026-01-31"))
    return try workspace.allowed(.recruitment, on: day, vocabulary: "v").revisions.map(\.revision)
  }

  @Test func `documents, consents and answers of both are of the one who stays`() throws {
    let answer = Answer(concept: "skill:sql", holds: true)
    try workspace.record(answer, of: ids[1], source: "call", on: Sample.occasion(11))
    let before = Moment(milliseconds: Sample.occasion(12).moment.milliseconds)
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))

    #expect(try allowed() == [Revision(candidate: ids[0], number: 2)])
    let newest = try workspace.document(of: Revision(candidate: ids[0], number: 2))
    #expect(newest == Array("new CV".utf8))
    let now = Sample.occasion(30).moment
    #expect(try workspace.answers(until: now) == [ids[0]: [answer]])
    // A match of then is made again as it was.
    #expect(try workspace.answers(until: before) == [ids[1]: [answer]])
    #expect(try workspace.candidates().map(\.candidate) == [ids[0]])
  }

  @Test func `another document of the one who went up is one of the other`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    let outcome = try Sample.add([("b", "newest CV")], to: workspace, second: 21)
    #expect(outcome == [.revised(ids[0], revision: 3)])
    #expect(try Sample.add([("b", "newest CV")], to: workspace) == [.unchanged(ids[0])])
  }

  @Test func `an older document changes nothing`() throws {
    try workspace.merge(ids[0], into: ids[1], on: Sample.occasion(20))
    #expect(try allowed() == [Revision(candidate: ids[1], number: 1)])
  }

  @Test func `a split undoes it, and they are not proposed again`() throws {
    var marks = PersonMarks()
    marks.emails = ["an@example.com"]
    try workspace.keep(ids.map { (Revision(candidate: $0, number: 1), marks) })
    #expect(try workspace.sharedMarks().map(\.emails) == [1])
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(try workspace.sharedMarks().isEmpty)
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(21))
    #expect(try workspace.candidates().map(\.revision) == [1, 1])
    #expect(try workspace.sharedMarks().isEmpty)
    #expect(try allowed() == [Revision(candidate: ids[1], number: 1)])
    // What was copied stays for receipts, and the next document gets a number of its own.
    let outcome = try Sample.add([("a", "later CV")], to: workspace, second: 22)
    #expect(outcome == [.revised(ids[0], revision: 3)])
    #expect(try workspace.verifyLog().breach == nil)
  }

  @Test func `whoever is forgotten is forgotten as both`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(throws: StoreFault.merged(candidate: ids[1].text)) {
      try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(21))
    }
    try workspace.forget([ids[0]], on: Sample.occasion(22))
    #expect(throws: StoreFault.unknown(kind: "candidate", id: ids[0].text)) {
      try workspace.split(ids[1], from: ids[0], on: Sample.occasion(23))
    }
    #expect(try workspace.log().last?.subjects == ids.map(\.text))
  }

  @Test func `an employer alone makes nobody somebody else`() throws {
    var marks = PersonMarks()
    marks.employers = ["a bank"]
    try workspace.keep(ids.map { (Revision(candidate: $0, number: 1), marks) })
    #expect(try workspace.sharedMarks().isEmpty)
    marks.names = ["an le"]
    try workspace.keep(ids.map { (Revision(candidate: $0, number: 1), marks) })
    let shared = try workspace.sharedMarks()
    #expect(shared.map(\.names) == [1])
    #expect(shared.map(\.employers) == [1])
  }
}
