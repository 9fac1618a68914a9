import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Skills shown by what is near them, and skills denied.
@Suite struct SkillsNearAndDeniedTests {
  @Test func `600 undated is worth less the farther the skill`() throws {
    // exact 1,000, narrower 900, broader 500, related 400
    let cases: [(asked: String, shown: String, credit: Int, relation: Relation)] = [
      ("python", "python", 600, .exact), ("programming", "python", 540, .narrower),
      ("python", "programming", 300, .broader), ("python", "java", 240, .related),
      ("java", "python", 240, .related),
    ]
    for (asked, shown, credit, relation) in cases {
      let match = try SmallWorld.match(SmallWorld.skill(asked)) {
        $0.show(.skill, shown, .undated)
      }
      #expect(match.only.credit == credit, "\(shown) for \(asked)")
      #expect(match.only.evidence.first?.relation == relation)
      #expect(match.only.evidence.first?.strength == 600)
    }
  }

  @Test(arguments: [
    ("compliance", "screening"), ("screening", "compliance"), ("python", "terraform"),
  ])
  func `two hops, or none, earn nothing`(asked: String, shown: String) throws {
    let match = try SmallWorld.match(SmallWorld.skill(asked)) {
      $0.show(.skill, shown, .confirmed)
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.only.evidence.isEmpty)
  }

  @Test func `a product is floored once, 825 and not 824`() throws {
    let asked = SmallWorld.skill("compliance", level: 4)
    let match = try SmallWorld.match(asked) { $0.work("2023-10", "2026-11", as: .skill, "aml") }
    // 916.67 × 900 = 825 exactly; 916 × 900 would be 824.4
    #expect(match.only.credit == 825)
    #expect(match.only.evidence.first?.strength == 916)
  }

  @Test func `a narrower skill answers the question, a broader or related one does not`() throws {
    let first = "2024-12"
    let narrower = try SmallWorld.match(SmallWorld.skill("programming")) {
      $0.work(first, nil, as: .skill, "python")
    }
    #expect(narrower.score == 9000)
    #expect(narrower.potential == 9000)
    #expect(narrower.asks.isEmpty)
    for (near, score) in [("programming", 5000), ("java", 4000)] {
      let match = try SmallWorld.match(SmallWorld.skill("python")) {
        $0.work(first, nil, as: .skill, near)
      }
      #expect(match.score == score)
      #expect(match.potential == 10_000)
      #expect(match.only.status == .partly)
    }
  }

  @Test func `an occupation held implies its essential skills at 400`() throws {
    let undated = try SmallWorld.match(SmallWorld.skill("aml", level: 5)) {
      $0.show(.occupation, "aml-officer", .undated)
    }
    #expect(undated.only.credit == 400)
    #expect(undated.only.evidence.map(\.kind) == [.implied])
    #expect(undated.potential == 10_000)
    let dated = try SmallWorld.match(SmallWorld.skill("kyc")) {
      $0.work("2010-01", "2024-11", as: .occupation, "aml-officer")
    }
    // 25 months ago: 400 × 900
    #expect(dated.only.credit == 360)
  }

  @Test func `an occupation implies neither other skills nor anything before it is held`() throws {
    let other = try SmallWorld.match(SmallWorld.skill("sanctions")) {
      $0.show(.occupation, "aml-officer", .undated)
    }
    #expect(other.score == 0)
    let broader = try SmallWorld.match(SmallWorld.skill("compliance")) {
      $0.show(.occupation, "aml-officer", .undated)
    }
    #expect(broader.score == 0)
    let named = try SmallWorld.match(SmallWorld.skill("aml")) {
      $0.show(.occupation, "aml-officer", .listed)
    }
    #expect(named.score == 0)
    let future = try SmallWorld.match(SmallWorld.skill("aml")) {
      $0.work("2027-01", nil, as: .occupation, "aml-officer")
    }
    #expect(future.score == 0)
    #expect(future.only.status == .notStated)
  }

  @Test(arguments: [Evidence.Kind.denied, .refuted])
  func `a denial makes it not met, whatever else is shown`(kind: Evidence.Kind) throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml")) {
      $0.show(.skill, "aml", .listed)
      $0.show(.skill, "screening", .assessed, level: 5)
      $0.show(.skill, "aml", kind)
      $0.work("2010-01", nil, as: .skill, "aml")
    }
    #expect(match.score == 0)
    #expect(match.potential == 0)
    #expect(match.only.status == .notMet)
    let shown: EvidenceOutcome.Kind = kind == .denied ? .denial : .answer
    #expect(match.only.evidence.map(\.kind).contains(shown))
    #expect(match.only.evidence.allSatisfy { $0.credit == 0 })
    #expect(match.asks.isEmpty)
  }

  @Test func `a recorded answer outranks a denial`() throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 5)) {
      $0.show(.skill, "aml", .denied)
      $0.show(.skill, "aml", .confirmed)
    }
    #expect(match.only.credit == 1000)
    #expect(match.only.status == .met)
    #expect(match.only.evidence.first?.kind == .answer)
  }

  @Test func `any of several is not met only when all are denied`() throws {
    let asked = SmallWorld.skill("python", "terraform")
    let one = try SmallWorld.match(asked) { $0.show(.skill, "python", .denied) }
    #expect(one.only.status == .notStated)
    #expect(one.potential == 10_000)
    let other = try SmallWorld.match(asked) {
      $0.show(.skill, "python", .denied)
      $0.show(.skill, "terraform", .undated)
    }
    #expect(other.only.credit == 600)
    let both = try SmallWorld.match(asked) {
      $0.show(.skill, "python", .denied)
      $0.show(.skill, "terraform", .refuted)
    }
    #expect(both.only.status == .notMet)
    #expect(both.potential == 0)
  }

  @Test func `denying a near skill says nothing about the one asked`() throws {
    let match = try SmallWorld.match(SmallWorld.skill("python")) {
      $0.show(.skill, "java", .denied)
      $0.show(.skill, "programming", .refuted)
      $0.show(.skill, "python", .undated)
    }
    #expect(match.only.credit == 600)
    #expect(match.only.evidence.map(\.kind) == [.undatedUse])
  }
}
