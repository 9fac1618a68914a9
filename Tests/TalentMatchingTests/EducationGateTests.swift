import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// The degree that the position asks for: taken, lacking, or not known.
@Suite struct EducationGateTests {
  private var asked: Position {
    SmallWorld.position {
      $0.education = EducationRequirement(level: SmallWorld.id(.level, "bachelor"), fields: [])
    }
  }

  private func answer(_ fill: (inout DraftProfile) -> Void) throws -> GateOutcome {
    try SmallWorld.gate("education", asked, fill)
  }

  @Test(
    arguments: [
      ("doctorate", .met), ("bachelor", .met), ("college", .notMet), ("secondary", .notMet),
    ] as [(String, GateAnswer.Status)]
  )
  func `a degree taken, bachelor asked`(level: String, status: GateAnswer.Status) throws {
    let gate = try answer { $0.study(level) }
    #expect(gate.status == status)
    #expect(gate.excludes == (status == .notMet))
  }

  @Test func `a degree still being studied for is not stated`() throws {
    let unfinished = try answer { $0.study("bachelor", isFinished: false) }
    #expect(unfinished.status == .notStated)
    #expect(!unfinished.excludes)
    let beside = try answer {
      $0.study("college")
      $0.study("bachelor", isFinished: false)
    }
    #expect(beside.status == .notStated)
  }

  @Test(
    arguments: [
      ("2026-12", .met), ("2027-01", .notStated),
    ] as [(String, GateAnswer.Status)]
  )
  func `a degree is taken from its last month on`(
    end: String,
    status: GateAnswer.Status
  ) throws {
    let gate = try answer { $0.study("bachelor", end: end) }
    #expect(gate.status == status)
  }

  @Test func `nothing said never excludes, and the requirement asks`() throws {
    var position = asked
    position.gates = ["education"]
    let match = try SmallWorld.match(position) { _ in }
    #expect(match.gates[0].status == .notStated)
    #expect(!match.isExcluded)
    #expect(match.asks.map(\.requirement) == ["education:bachelor"])
  }

  @Test func `a course without a degree says nothing of the level`() throws {
    let gate = try answer { $0.study(nil, "finance") }
    #expect(gate.status == .notStated)
  }

  @Test func `a recorded answer decides`() throws {
    let no = try answer { $0.show(.level, "bachelor", .refuted) }
    #expect(no.status == .notMet)
    #expect(no.excludes)
    let yes = try answer {
      $0.study("secondary")
      $0.show(.level, "bachelor", .confirmed)
    }
    #expect(yes.status == .met)
  }

  @Test func `a position that asks for no degree opens to all`() throws {
    let fields = SmallWorld.position {
      $0.education = EducationRequirement(level: nil, fields: [SmallWorld.id(.field, "law")])
    }
    let gate = try SmallWorld.gate("education", fields) { $0.study("secondary") }
    #expect(gate.status == .met)
    let none = try SmallWorld.gate("education", SmallWorld.skill("aml")) { _ in }
    #expect(none.status == .met)
  }
}
