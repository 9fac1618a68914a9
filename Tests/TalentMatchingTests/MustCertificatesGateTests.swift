import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Certificates that the position calls a must: held and valid, lacking, or not known.
@Suite struct MustCertificatesGateTests {
  private let asked = SmallWorld.certificate("cams")

  private func answer(
    _ position: Position,
    _ fill: (inout DraftProfile) -> Void
  ) throws -> GateOutcome {
    try SmallWorld.gate("must-certificates", position, fill)
  }

  @Test(
    arguments: [
      (nil, .met), ("2026-12-01", .met), ("2026-11-30", .notMet),
    ] as [(String?, GateAnswer.Status)]
  )
  func `one that is held opens up to its last day`(
    expiry: String?,
    status: GateAnswer.Status
  ) throws {
    let gate = try answer(asked) { $0.show(.certificate, "cams", .held, expiry: expiry) }
    #expect(gate.status == status)
    #expect(gate.excludes == (status == .notMet))
  }

  @Test(arguments: [("2026-12", .met), ("2027-01", .notStated)] as [(String, GateAnswer.Status)])
  func `one dated later than the day is not stated`(
    since: String,
    status: GateAnswer.Status
  ) throws {
    let gate = try answer(asked) { $0.show(.certificate, "cams", .held, since: since) }
    #expect(gate.status == status)
    #expect(!gate.excludes)
  }

  @Test(
    arguments: [
      (.denied, .notMet), (.refuted, .notMet), (.lapsed, .notMet), (.studying, .notStated),
      (.levelPassed, .notStated),
      (.listed, .notStated), (.confirmed, .met),
    ] as [(Evidence.Kind, GateAnswer.Status)]
  )
  func `each way of showing one has its answer`(
    kind: Evidence.Kind,
    status: GateAnswer.Status
  ) throws {
    let gate = try answer(asked) { $0.show(.certificate, "cams", kind) }
    #expect(gate.status == status)
    #expect(gate.excludes == (status == .notMet))
  }

  @Test func `nothing said never excludes, and the requirement asks`() throws {
    var position = asked
    position.gates = ["must-certificates"]
    let match = try SmallWorld.match(position) { _ in }
    #expect(match.gates[0].status == .notStated)
    #expect(!match.isExcluded)
    #expect(match.asks.map(\.requirement) == ["cams"])
  }

  @Test func `a narrower one opens, a broader, related or other one says nothing`() throws {
    let narrower = try answer(asked) { $0.show(.certificate, "cams-audit", .held) }
    #expect(narrower.status == .met)
    for other in ["ica", "cfa-2"] {
      let gate = try answer(asked) { $0.show(.certificate, other, .held) }
      #expect(gate.status == .notStated, "\(other)")
    }
    let broader = try answer(SmallWorld.certificate("cams-audit")) {
      $0.show(.certificate, "cams", .held)
    }
    #expect(broader.status == .notStated)
  }

  @Test func `a recorded yes outranks a denial and an end`() throws {
    let denied = try answer(asked) {
      $0.show(.certificate, "cams", .denied)
      $0.show(.certificate, "cams", .confirmed)
    }
    #expect(denied.status == .met)
    let expired = try answer(asked) {
      $0.show(.certificate, "cams", .held, expiry: "2020-01-31")
      $0.show(.certificate, "cams", .confirmed)
    }
    #expect(expired.status == .met)
  }

  @Test func `any of several will do`() throws {
    let either = SmallWorld.certificate("cams", "cfa-2")
    let held = try answer(either) { $0.show(.certificate, "cfa-2", .held) }
    #expect(held.status == .met)
    let denied = try answer(either) {
      $0.show(.certificate, "cams", .denied)
      $0.show(.certificate, "cfa-2", .denied)
    }
    #expect(denied.status == .notMet)
  }

  @Test func `every must counts, and the first that fails gives the reason`() throws {
    let both = SmallWorld.position {
      $0.certificates = ["cams", "cfa-2"].map {
        CertificateRequirement(
          anyOf: [SmallWorld.id(.certificate, $0)],
          importance: .must,
          weight: 1
        )
      }
    }
    let open = try answer(both) { $0.show(.certificate, "cams", .held) }
    #expect(open.status == .notStated)
    #expect(open.reason.english.contains("cfa-2"))
    let failed = try answer(both) {
      $0.show(.certificate, "cams", .held)
      $0.show(.certificate, "cfa-2", .lapsed)
    }
    #expect(failed.status == .notMet)
    #expect(failed.reason.english.contains("cfa-2"))
    let held = try answer(both) {
      $0.show(.certificate, "cams", .held)
      $0.show(.certificate, "cfa-2", .held)
    }
    #expect(held.status == .met)
  }

  @Test(arguments: [Importance.should, .nice])
  func `one that is no must is no gate`(importance: Importance) throws {
    let position = SmallWorld.certificate("cams", importance: importance)
    let gate = try answer(position) { $0.show(.certificate, "cams", .lapsed) }
    #expect(gate.status == .met)
  }

  @Test func `the answer carries the words that show it`() throws {
    let span = Span(block: 3, start: 7, end: 11)
    var profile = MatchProfile()
    profile.evidence = [
      Evidence(concept: SmallWorld.id(.certificate, "cams"), kind: .lapsed, span: span)
    ]
    var position = asked
    position.gates = ["must-certificates"]
    let matcher = Matcher(try CompiledPosition(position, in: SmallWorld.setting()))
    let match = matcher.match(PooledProfile(candidate: CandidateID("c"), profile: profile))
    #expect(match.gates[0].status == .notMet)
    #expect(match.gates[0].spans == [span])
  }
}
