import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Certificates: held and valid, not merely listed or studied for.
@Suite struct CertificatesCriterionTests {
  private let asked = SmallWorld.certificate("cams")

  @Test(arguments: [(nil, 1000), ("2026-12-01", 1000), ("2026-11-30", 0)] as [(String?, Int)])
  func `a certificate counts up to its last day`(expiry: String?, credit: Int) throws {
    let match = try SmallWorld.match(asked) {
      $0.show(.certificate, "cams", .held, expiry: expiry)
    }
    #expect(match.only.name == "cams")
    #expect(match.only.credit == credit)
    let status: RequirementStatus = credit == 0 ? .notMet : .met
    #expect(match.only.status == status)
    let kind: EvidenceOutcome.Kind = credit == 0 ? .expired : .certificate
    #expect(match.only.evidence.map(\.kind) == [kind])
    #expect(match.potential == 10 * credit)
  }

  @Test(
    arguments: [(.studying, .studying), (.levelPassed, .levelPassed)]
      as [(Evidence.Kind, EvidenceOutcome.Kind)]
  )
  func `one that is studied for, or passed in part, earns nothing yet, and stays a question`(
    kind: Evidence.Kind,
    shown: EvidenceOutcome.Kind
  ) throws {
    let match = try SmallWorld.match(asked) { $0.show(.certificate, "cams", kind) }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.only.evidence.map(\.kind) == [shown])
    #expect(match.potential == 10_000)
    #expect(match.asks.map(\.requirement) == ["cams"])
  }

  @Test(arguments: [("2026-12", 1000), ("2027-01", 0)])
  func `one dated later is expected, and stays a question`(since: String, credit: Int) throws {
    let match = try SmallWorld.match(asked) { $0.show(.certificate, "cams", .held, since: since) }
    #expect(match.only.credit == credit)
    #expect(match.only.status == (credit == 0 ? .notStated : .met))
    #expect(match.only.evidence.map(\.kind) == [credit == 0 ? .studying : .certificate])
    #expect(match.potential == 10_000)
  }

  @Test func `one that is listed earns 300, and stays a question`() throws {
    let match = try SmallWorld.match(asked) { $0.show(.certificate, "cams", .listed) }
    #expect(match.only.credit == 300)
    #expect(match.only.status == .partly)
    #expect(match.asks.map(\.gain) == [7000])
  }

  @Test func `one that has lapsed is not met`() throws {
    let match = try SmallWorld.match(asked) { $0.show(.certificate, "cams", .lapsed) }
    #expect(match.score == 0)
    #expect(match.only.status == .notMet)
    #expect(match.only.evidence.map(\.kind) == [.expired])
  }

  @Test func `a narrower one earns 900, a related one 400, another none`() throws {
    let cases = [("cams-audit", 900, 9000), ("ica", 400, 10_000), ("cfa-2", 0, 10_000)]
    for (held, credit, potential) in cases {
      let match = try SmallWorld.match(asked) { $0.show(.certificate, held, .held) }
      #expect(match.only.credit == credit, "\(held)")
      #expect(match.potential == potential, "\(held)")
    }
  }

  @Test func `a broader one earns 500`() throws {
    let asked = SmallWorld.certificate("cams-audit")
    let match = try SmallWorld.match(asked) { $0.show(.certificate, "cams", .held) }
    #expect(match.only.credit == 500)
    #expect(match.potential == 10_000)
  }

  @Test func `certificates do not age`() throws {
    let match = try SmallWorld.match(asked, asOf: SmallWorld.day("2046-12-01")) {
      $0.show(.certificate, "cams", .held)
    }
    #expect(match.only.credit == 1000)
  }

  @Test func `any of several will do, and is not met only when all are denied`() throws {
    let either = SmallWorld.certificate("cams", "cfa-2")
    let held = try SmallWorld.match(either) {
      $0.show(.certificate, "cams", .denied)
      $0.show(.certificate, "cfa-2", .held)
    }
    #expect(held.only.name == "cams|cfa-2")
    #expect(held.only.credit == 1000)
    let open = try SmallWorld.match(either) { $0.show(.certificate, "cams", .denied) }
    #expect(open.only.status == .notStated)
    let denied = try SmallWorld.match(either) {
      $0.show(.certificate, "cams", .denied)
      $0.show(.certificate, "cfa-2", .denied)
    }
    #expect(denied.only.status == .notMet)
    #expect(denied.potential == 0)
  }

  @Test func `a recorded no outranks the certificate, a recorded yes its end`() throws {
    let refuted = try SmallWorld.match(asked) {
      $0.show(.certificate, "cams", .held)
      $0.show(.certificate, "cams", .refuted)
    }
    #expect(refuted.score == 0)
    #expect(refuted.only.status == .notMet)
    let confirmed = try SmallWorld.match(asked) {
      $0.show(.certificate, "cams", .held, expiry: "2020-01-31")
      $0.show(.certificate, "cams", .confirmed)
    }
    #expect(confirmed.only.credit == 1000)
    #expect(confirmed.only.evidence.map(\.kind) == [.answer, .expired])
  }

  @Test func `nothing said earns nothing and keeps its potential`() throws {
    let match = try SmallWorld.match(asked) { _ in }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.potential == 10_000)
  }
}
