import Foundation
import GRDB
import TalentIdentity
import TalentModel
import TalentStore
import Testing

/// Applications, decisions, and what a person may see of all that is held.
@Suite struct PipelineTests {
  private let sample: Sample
  private let workspace: Workspace
  private let id: CandidateID

  init() throws {
    sample = try Sample()
    workspace = try sample.open()
    let consent = try Sample.consent()
    id = try Sample.add([(nil, "{}")], to: workspace, consent: consent)[0].candidate
  }

  private func decide(
    _ outcome: Decision.Outcome,
    receipt: String? = nil,
    needsSecond: Bool = false,
    by actor: String = "tester"
  ) throws -> DecisionResult {
    let decision = Decision(
      candidate: id,
      position: "p",
      outcome: outcome,
      reason: "singular reason",
      receipt: receipt
    )
    let occasion = Occasion(actor: actor, moment: Sample.occasion(5).moment)
    return try workspace.record(decision, needsSecond: needsSecond, on: occasion)
  }

  @Test func `decisions lead from stage to stage, and keep where somebody came from`() throws {
    #expect(try workspace.consider([id], for: "p", from: .agency, on: Sample.occasion(1)) == 1)
    try workspace.move([id], for: "p", to: .screened, on: Sample.occasion(1))
    #expect(try decide(.advance) == .made(.interviewed))
    #expect(try decide(.advance) == .made(.offered))
    #expect(try decide(.hire) == .made(.hired))
    let kept = try workspace.applications(for: "p")
    #expect(kept.map(\.stage) == [.hired])
    #expect(kept.map(\.source) == [.agency])
    #expect(try workspace.applications(for: "q").isEmpty)
    #expect(throws: StoreFault.unknown(kind: "receipt", id: "r-9")) {
      try decide(.decline, receipt: "r-9")
    }
    #expect(try workspace.applications(for: "p").map(\.stage) == [.hired])
  }

  @Test func `what needs second eyes is proposed until somebody else decides the same`() throws {
    #expect(try workspace.consider([id], for: "p", from: .own, on: Sample.occasion(1)) == 1)
    try workspace.move([id], for: "p", to: .offered, on: Sample.occasion(1))
    #expect(try decide(.hire, needsSecond: true, by: "a") == .proposed)
    #expect(try workspace.applications().map(\.stage) == [.offered])
    #expect(try workspace.applications().map(\.proposed) == [.hire])
    let own = StoreFault.unconfirmed(candidate: id.text)
    #expect(throws: own) { try decide(.hire, needsSecond: true, by: "a") }
    // Not even a policy that asks for nothing makes one's own proposal a decision.
    #expect(throws: own) { try decide(.hire, by: "a") }
    #expect(try decide(.decline, needsSecond: true, by: "b") == .proposed, "another proposal")
    #expect(try decide(.hire, needsSecond: true, by: "b") == .proposed, "the first one is gone")
    #expect(try decide(.hire, needsSecond: true, by: "a") == .made(.hired))
    #expect(try workspace.applications().map(\.stage) == [.hired])
    #expect(try workspace.applications().map(\.proposed) == [nil])
    let actions = try workspace.log().map(\.action).filter { ["propose", "decide"].contains($0) }
    #expect(actions == ["propose", "propose", "propose", "decide"])
    let held = try workspace.disclose(id, as: "export", on: Sample.occasion(9))
    #expect(held.decisions.map(\.isProposed) == [true, true, true, false])
  }

  @Test func `a position has its revisions, and the same document changes nothing`() throws {
    func keep(_ text: String, _ second: UInt64) throws -> PositionOutcome {
      try workspace.keep(position: "p", document: Array(text.utf8), on: Sample.occasion(second))
    }
    #expect(try keep("one", 1) == .new)
    #expect(try keep("one", 2) == .unchanged)
    #expect(try keep("two", 3) == .revised(2))
    #expect(try keep("one", 4) == .revised(3))
    #expect(try workspace.position("p")?.revision == 3)
    #expect(try workspace.position("p", revision: 2)?.document == Array("two".utf8))
    #expect(try workspace.position("p", revision: 4) == nil)
    #expect(try workspace.position("q") == nil)
    let listed = try #require(try workspace.positions().first)
    #expect(listed.added == Sample.occasion(1).moment.text)
    #expect(listed.updated == Sample.occasion(4).moment.text)
    #expect(try workspace.log().filter { $0.action == "position" }.count == 3)
  }

  @Test func `everything held is shown, and the log tells who looked`() throws {
    _ = try decide(.decline)
    let correction = Answer(concept: "skill:sql", holds: false, basis: .misread)
    try workspace.record([correction], of: id, source: "a snake", on: Sample.occasion(6))
    let held = try workspace.disclose(id, as: "export", on: Sample.occasion(7))
    #expect(held.documents.map(\.content) == [Array("{}".utf8)])
    #expect(held.consents.map(\.consent.evidence) == ["form of An Nguyễn"])
    #expect(held.notes.map(\.answer) == [correction])
    #expect(held.notes.map(\.source) == ["a snake"])
    #expect(held.decisions.map(\.decision.reason) == ["singular reason"])
    #expect(held.applications.map(\.stage) == [.declined])
    #expect(try workspace.log().last?.action == "export")
  }

  @Test func `the standing tells whose consent ends soon, who is due and who is silent`() throws {
    let silent = try Sample.add([(nil, "x")], to: workspace, second: 1)[0].candidate
    let ended = try Sample.add(
      [(nil, "y")],
      to: workspace,
      consent: Sample.consent(until: "2026-01-01"),
      second: 2
    )[0].candidate
    try workspace.setOptOut(true, of: [id], on: Sample.occasion(3))
    let day = try #require(Day("2027-01-15"))
    let standing = try workspace.standing(on: day, until: try #require(Day("2027-02-15")))
    #expect(standing.candidates == 3)
    #expect(standing.allowed == 1)
    #expect(standing.silent == [silent])
    #expect(standing.due == [ended])
    #expect(standing.ending.map(\.candidate) == [id])
    #expect(standing.optedOut == [id])
    let early = try workspace.standing(on: day, until: try #require(Day("2027-01-20")))
    #expect(early.ending.isEmpty)
  }

  @Test func `nothing of the index, the marks and the reasons stays of whoever is forgotten`()
    throws
  {
    let other = try Sample.add([(nil, "z")], to: workspace, second: 1)[0].candidate
    let texts = [id, other].map { candidate in
      IndexedText(
        revision: Revision(candidate: candidate, number: 1),
        text: candidate == id ? "irreplaceable words" : "other words",
        concepts: "skill0sql"
      )
    }
    try workspace.index(texts, vocabulary: "v")
    #expect(try workspace.candidates(matching: "irreplaceable") == [id])
    #expect(try workspace.candidates(matching: "concepts : skill0sql") == [id, other])
    var marks = PersonMarks()
    marks.emails = ["an@example.com"]
    try workspace.keep([(Revision(candidate: id, number: 1), marks)])
    _ = try decide(.decline)
    try workspace.forget([id], on: Sample.occasion(9))
    #expect(try workspace.candidates(matching: "words") == [other])
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.path)
    for name in names {
      let bytes = FileManager.default.contents(atPath: "\(sample.path)/\(name)") ?? Data()
      // The index keeps a word without what it shares with the one before.
      for word in ["irreplaceable", "replaceable"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    #expect(try workspace.applications(for: "p").map(\.stage) == [.declined])
    #expect(try workspace.verifyLog().breach == nil)
  }

  @Test func `an objection changes nothing about matches made before`() throws {
    let revision = Revision(candidate: id, number: 1)
    let receipt = Receipt(
      on: Sample.occasion(1),
      position: [1],
      policy: [2],
      asOf: try #require(Day("2026-01-31")),
      taxonomy: "t",
      run: "r",
      entries: [Receipt.Entry(revision: revision, result: [3])]
    )
    let number = try workspace.keep(receipt)
    try workspace.setOptOut(false, of: [id], on: Sample.occasion(2))
    try workspace.setOptOut(true, of: [id], on: Sample.occasion(3))
    #expect(try workspace.receipt(number).entries.map(\.result) == [[3]])
  }

  @Test func `whoever is considered already stays where they are`() throws {
    #expect(try workspace.consider([id], for: "p", from: .agency, on: Sample.occasion(1)) == 1)
    _ = try decide(.hire)
    let other = try Sample.add([(nil, "y")], to: workspace, second: 6)[0].candidate
    #expect(try workspace.consider([id, other], for: "p", from: .own, on: Sample.occasion(7)) == 1)
    let kept = try workspace.applications(for: "p").filter { $0.candidate == id }
    #expect(kept.map(\.stage) == [.hired])
    #expect(kept.map(\.source) == [.agency])
  }

  @Test func `when one of several is not there, nothing is changed`() throws {
    let nobody = CandidateID("c-0")
    let unknown = StoreFault.unknown(kind: "candidate", id: "c-0")
    #expect(throws: unknown) {
      try workspace.consider([id, nobody], for: "p", from: .own, on: Sample.occasion(1))
    }
    #expect(try workspace.applications().isEmpty)
    _ = try workspace.consider([id], for: "p", from: .own, on: Sample.occasion(2))
    #expect(throws: unknown) {
      try workspace.move([id, nobody], for: "p", to: .offered, on: Sample.occasion(3))
    }
    #expect(try workspace.applications().map(\.stage) == [.considered])
  }

  @Test(arguments: [Application.Stage.hired, .declined])
  func `what is decided is no mere move`(stage: Application.Stage) throws {
    _ = try workspace.consider([id], for: "p", from: .own, on: Sample.occasion(1))
    #expect(throws: StoreFault.undecided(stage: stage.rawValue)) {
      try workspace.move([id], for: "p", to: stage, on: Sample.occasion(2))
    }
    #expect(try workspace.applications().map(\.stage) == [.considered])
  }

  @Test func `applications stand by position, stage and candidate`() throws {
    let others = try ["x", "y"].map {
      try Sample.add([(nil, $0)], to: workspace, second: 1)[0].candidate
    }
    let all = ([id] + others).sorted()
    _ = try workspace.consider(all.reversed(), for: "q", from: .own, on: Sample.occasion(2))
    _ = try workspace.consider([all[2]], for: "p", from: .own, on: Sample.occasion(3))
    try workspace.move([all[0]], for: "q", to: .screened, on: Sample.occasion(4))
    let listed = try workspace.applications()
    #expect(listed.map(\.position) == ["p", "q", "q", "q"])
    #expect(listed.map(\.candidate) == [all[2], all[1], all[2], all[0]])
  }

  @Test(arguments: ["", "aml  officer", "aml\tofficer", "aml\u{A0}officer", "aml\u{7}"])
  func `a sentence is no id of a position`(position: String) throws {
    #expect(throws: StoreFault.badPosition) {
      try workspace.consider([id], for: position, from: .own, on: Sample.occasion(1))
    }
    let decision = Decision(candidate: id, position: position, outcome: .hire, reason: "x")
    #expect(throws: StoreFault.badPosition) {
      try workspace.record(decision, on: Sample.occasion(1))
    }
  }

  @Test func `a receipt with a moment that cannot be is told, and is no trap`() throws {
    let receipt = Receipt(
      on: Sample.occasion(1),
      position: [1],
      policy: [2],
      asOf: try #require(Day("2026-01-31")),
      taxonomy: "t",
      run: "r",
      entries: []
    )
    let number = try workspace.keep(receipt)
    let database = try DatabaseQueue(path: "\(sample.path)/talent.sqlite")
    try database.write {
      try $0.execute(sql: "UPDATE receipts SET at = '1960-01-01T00:00:00.000Z'")
    }
    #expect(throws: StoreFault.unknown(kind: "receipt", id: number)) {
      try workspace.receipt(number)
    }
  }
}
