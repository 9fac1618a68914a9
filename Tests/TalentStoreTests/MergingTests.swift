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
    try workspace.record([answer], of: ids[1], source: "call", on: Sample.occasion(11))
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
    #expect(try workspace.sharedMarks().pairs.map(\.emails) == [1])
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(try workspace.sharedMarks().pairs.isEmpty)
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(21))
    #expect(try workspace.candidates().map(\.revision) == [1, 1])
    #expect(try workspace.sharedMarks().pairs.isEmpty)
    #expect(try allowed() == [Revision(candidate: ids[1], number: 1)])
    // What was copied stays for receipts, and the next document gets a number of its own.
    let outcome = try Sample.add([("a", "later CV")], to: workspace, second: 22)
    #expect(outcome == [.revised(ids[0], revision: 3)])
    #expect(try workspace.verifyLog().breach == nil)
  }

  @Test func `whoever is forgotten is forgotten as both`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(throws: StoreFault.merged(candidate: ids[1].text, into: ids[0].text)) {
      try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(21))
    }
    try workspace.forget([ids[0]], on: Sample.occasion(22))
    #expect(throws: StoreFault.unknown(kind: "candidate", id: ids[0].text)) {
      try workspace.split(ids[1], from: ids[0], on: Sample.occasion(23))
    }
    #expect(try workspace.log().last?.subjects == ids.map(\.text))
  }

  @Test func `a document that came in while they were merged leaves with the split`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    try Sample.add([("b", "newest CV")], to: workspace, second: 21)
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(22))
    let held = try ids.map { try workspace.disclose($0, as: "export", on: Sample.occasion(23)) }
    #expect(held[0].documents.map(\.content) == [Array("old CV".utf8)])
    #expect(held[1].documents.map(\.content) == ["new CV", "newest CV"].map { Array($0.utf8) })
    #expect(try allowed() == [Revision(candidate: ids[1], number: 2)])
  }

  @Test func `an old document that comes in again is no newer one`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(try Sample.add([("a", "old CV")], to: workspace, second: 21) == [.unchanged(ids[0])])
    #expect(try allowed() == [Revision(candidate: ids[0], number: 2)])
  }

  @Test func `a chain comes apart where it is split, whoever is named first`() throws {
    let third = try Sample.add([("c", "third CV")], to: workspace, second: 5)[0].candidate
    try workspace.merge(ids[0], into: ids[1], on: Sample.occasion(20))
    try workspace.merge(ids[1], into: third, on: Sample.occasion(21))
    #expect(try workspace.candidates().map(\.candidate) == [third])
    try workspace.split(ids[1], from: third, on: Sample.occasion(22))
    #expect(Set(try workspace.candidates().map(\.candidate)) == [ids[1], third])
    let held = try workspace.disclose(ids[1], as: "export", on: Sample.occasion(23))
    #expect(held.otherIDs == [ids[0]])
    #expect(held.documents.map(\.content) == ["old CV", "new CV"].map { Array($0.utf8) })
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(24))
    #expect(Set(try workspace.candidates().map(\.candidate)) == Set(ids + [third]))
  }

  @Test func `of three, the newest document of the two who stay counts`() throws {
    let third = try Sample.add([("c", "third CV")], to: workspace, second: 5)[0].candidate
    try workspace.merge(ids[1], into: third, on: Sample.occasion(20))
    try workspace.merge(third, into: ids[0], on: Sample.occasion(21))
    func shown() throws -> [UInt8] {
      let listed = try #require(workspace.candidates().first { $0.candidate == ids[0] })
      return try workspace.document(of: Revision(candidate: ids[0], number: listed.revision))
    }
    #expect(try shown() == Array("new CV".utf8))
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(22))
    #expect(try shown() == Array("third CV".utf8))
  }

  @Test func `answers count for whom they counted then, after a split too`() throws {
    let answer = Answer(concept: "skill:sql", holds: true)
    try workspace.record([answer], of: ids[1], source: "call", on: Sample.occasion(11))
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(30))
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(40))
    for (second, whose) in [(12, 1), (25, 0), (35, 1), (45, 0)] {
      let moment = Sample.occasion(UInt64(second)).moment
      #expect(try workspace.answers(until: moment) == [ids[whose]: [answer]], "\(second)")
    }
  }

  @Test func `what the one who went up allowed is withdrawn with the rest`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(try allowed().count == 1)
    try workspace.withdraw(.recruitment, of: [ids[0]], on: Sample.occasion(21))
    #expect(try allowed().isEmpty)
    let day = try #require(Day("2026-01-31"))
    #expect(try workspace.due(on: day) == [ids[0]])
  }

  @Test func `an objection under one id is one of the person`() throws {
    try workspace.setOptOut(true, of: [ids[1]], on: Sample.occasion(19))
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    let day = try #require(Day("2026-01-31"))
    #expect(try workspace.candidates().map(\.isOptedOut) == [true])
    #expect(try workspace.standing(on: day, until: day).optedOut == [ids[0]])
    #expect(try workspace.allowed(.recruitment, on: day, vocabulary: "v").optedOut == 1)
    try workspace.setOptOut(false, of: [ids[0]], on: Sample.occasion(21))
    #expect(try allowed().count == 1)
  }

  @Test func `all of the person is shown, under whichever id it was kept`() throws {
    let answer = Answer(concept: "skill:sql", holds: true)
    try workspace.record([answer], of: ids[1], source: "call", on: Sample.occasion(11))
    let decision = Decision(candidate: ids[1], position: "p", outcome: .decline, reason: "why")
    _ = try workspace.record(decision, on: Sample.occasion(12))
    let receipt = try workspace.keep(receipt(of: Revision(candidate: ids[1], number: 1), at: 13))
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    for id in ids {
      let held = try workspace.disclose(id, as: "export", on: Sample.occasion(21))
      #expect(held.candidate == ids[0])
      #expect(held.documents.map(\.content) == ["old CV", "new CV"].map { Array($0.utf8) })
      #expect(held.consents.count == 1)
      #expect(held.notes.map(\.source) == ["call"])
      #expect(held.applications.map(\.stage) == [.declined])
      #expect(held.decisions.map(\.decision.reason) == ["why"])
      #expect(held.appearances.map(\.receipt) == [receipt])
      #expect(try workspace.log().last?.subjects == ids.map(\.text))
    }
  }

  @Test func `a match of both is shown to the one whose document it looked at`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    let copy = Revision(candidate: ids[0], number: 2)
    let receipt = try workspace.keep(receipt(of: copy, at: 21))
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(22))
    let held = try ids.map { try workspace.disclose($0, as: "export", on: Sample.occasion(23)) }
    #expect(held[0].appearances.isEmpty)
    #expect(held[1].appearances.map(\.receipt) == [receipt])
    #expect(held[1].appearances.map(\.revision) == [copy])
  }

  private func receipt(of revision: Revision, at second: UInt64) throws -> Receipt {
    Receipt(
      on: Sample.occasion(second),
      position: [1],
      policy: [2],
      asOf: try #require(Day("2026-01-31")),
      taxonomy: "t",
      run: "r",
      entries: [Receipt.Entry(revision: revision, result: [3])]
    )
  }

  @Test func `whoever is forgotten after a split leaves nothing with the other`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    let copy = Revision(candidate: ids[0], number: 2)
    try workspace.keep([(copy, "singular")], vocabulary: "v")
    try workspace.index(
      [IndexedText(revision: copy, text: "irreplaceable", concepts: "")],
      vocabulary: "v"
    )
    let receipt = try workspace.keep(receipt(of: copy, at: 21))
    try workspace.split(ids[1], from: ids[0], on: Sample.occasion(22))
    #expect(try workspace.candidates(matching: "irreplaceable").isEmpty)
    try workspace.forget([ids[1]], on: Sample.occasion(23))
    #expect(throws: StoreFault.unknown(kind: "candidate", id: ids[0].text)) {
      try workspace.document(of: copy)
    }
    #expect(try workspace.receipt(receipt).entries.map(\.result) == [nil])
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.path)
    for name in names {
      let bytes = FileManager.default.contents(atPath: "\(sample.path)/\(name)") ?? Data()
      for word in ["singular", "replaceable"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    #expect(try workspace.candidates().map(\.candidate) == [ids[0]])
  }

  @Test func `half a person is not forgotten`() throws {
    try workspace.merge(ids[1], into: ids[0], on: Sample.occasion(20))
    #expect(throws: StoreFault.merged(candidate: ids[1].text, into: ids[0].text)) {
      try workspace.forget([ids[1]], on: Sample.occasion(21))
    }
    #expect(try allowed().count == 1)
  }

  @Test func `an employer alone makes nobody somebody else`() throws {
    var marks = PersonMarks()
    marks.employers = ["a bank"]
    try workspace.keep(ids.map { (Revision(candidate: $0, number: 1), marks) })
    #expect(try workspace.sharedMarks().pairs.isEmpty)
    marks.names = ["an le"]
    try workspace.keep(ids.map { (Revision(candidate: $0, number: 1), marks) })
    let shared = try workspace.sharedMarks().pairs
    #expect(shared.map(\.names) == [1])
    #expect(shared.map(\.employers) == [1])
  }

  @Test func `a mark of very many is one of nobody, and is counted`() throws {
    let added = try Sample.add((0...50).map { (nil, "CV \($0)") }, to: workspace, second: 5)
    var agency = PersonMarks()
    agency.phones = ["0900000000"]
    try workspace.keep(
      added.map { (Revision(candidate: $0.candidate, number: 1), agency) }
    )
    agency.emails = ["an@example.com"]
    try workspace.keep(
      added.prefix(2).map { (Revision(candidate: $0.candidate, number: 1), agency) }
    )
    let shared = try workspace.sharedMarks()
    #expect(shared.common == 1)
    #expect(shared.pairs.map(\.emails) == [1])
    #expect(shared.pairs.map(\.phones) == [0])
  }
}
