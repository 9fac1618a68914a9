import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Skills: strength × relation × recency of the strongest evidence, floored once.
@Suite struct SkillsCriterionTests {
  @Test func `38 of the 48 months of level 4 earn 916`() throws {
    let asked = SmallWorld.skill("aml", level: 4)
    let match = try SmallWorld.match(asked) { $0.work("2023-10", "2026-11", as: .skill, "aml") }
    // (600 × 48 + 400 × 38) ÷ 48 = 916.67
    #expect(match.only.name == "aml")
    #expect(match.only.credit == 916)
    #expect(match.score == 9160)
    #expect(match.potential == 9160)
    #expect(match.only.evidence.map(\.kind) == [.datedJob])
    #expect(match.only.evidence.first?.months == 38)
    #expect(match.only.evidence.first?.lastUsed == SmallWorld.month("2026-11"))
  }

  @Test(arguments: [("2026-11", 633), ("2026-06", 800), ("2025-12", 1000), ("2024-12", 1000)])
  func `1, 6, 12 and 24 months of the 12 of level 2`(first: String, credit: Int) throws {
    // 600 + 400 × months ÷ 12, at most 1,000
    let asked = SmallWorld.skill("aml", level: 2)
    let match = try SmallWorld.match(asked) { $0.work(first, "2026-11", as: .skill, "aml") }
    #expect(match.only.credit == credit)
  }

  @Test(
    arguments: [(1, 1000), (2, 1000), (3, 800), (nil, 800), (4, 700), (5, 657)] as [(Int?, Int)]
  )
  func `12 months against the 3, 12, 24, 48 and 84 of each level`(level: Int?, credit: Int) throws {
    // No level means level 3; 600 + 400 × 12 ÷ 84 = 657.14
    let asked = SmallWorld.skill("aml", level: level)
    let match = try SmallWorld.match(asked) { $0.work("2025-12", "2026-11", as: .skill, "aml") }
    #expect(match.only.credit == credit)
  }

  @Test(
    arguments: [
      ("2024-12", 1000), ("2024-11", 900), ("2021-12", 900), ("2021-11", 700), ("2016-12", 700),
      ("2016-11", 500),
    ]
  )
  func `24, 25, 60, 61, 120 and 121 months ago`(last: String, credit: Int) throws {
    let asked = SmallWorld.skill("aml")
    let match = try SmallWorld.match(asked) { $0.work("2005-01", last, as: .skill, "aml") }
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.first?.strength == 1000)
  }

  @Test func `half the months, 25 months ago, earn 800 times 900`() throws {
    let asked = SmallWorld.skill("aml", level: 3)
    let match = try SmallWorld.match(asked) { $0.work("2023-12", "2024-11", as: .skill, "aml") }
    #expect(match.only.credit == 720)
  }

  @Test(
    arguments: [
      (.listed, 300), (.undated, 600), (.held, 1000), (.confirmed, 1000), (.studying, 0),
    ] as [(Evidence.Kind, Int)]
  )
  func `each way of showing a skill has its strength`(kind: Evidence.Kind, credit: Int) throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 5)) {
      $0.show(.skill, "aml", kind)
    }
    #expect(match.only.credit == credit)
  }

  @Test(arguments: [(1, 250), (3, 750), (4, 1000), (5, 1000)])
  func `an assessment earns its share of level 4`(level: Int, credit: Int) throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 4)) {
      $0.show(.skill, "aml", .assessed, level: level)
    }
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.map(\.kind) == [.assessment])
    #expect(match.potential == 10 * credit)
  }

  @Test func `overlapping jobs count once, and a job that goes on counts to today`() throws {
    let asked = SmallWorld.skill("aml", level: 3)
    let overlapping = try SmallWorld.match(asked) {
      $0.work("2026-04", "2026-09", as: .skill, "aml")
      $0.work("2026-01", "2026-06", as: .skill, "aml")
    }
    // January to September are 9 months: 600 + 400 × 9 ÷ 24
    #expect(overlapping.only.evidence.first?.months == 9)
    #expect(overlapping.only.credit == 750)
    let ongoing = try SmallWorld.match(asked) { $0.work("2026-07", nil, as: .skill, "aml") }
    // July to December are 6: 600 + 400 × 6 ÷ 24
    #expect(ongoing.only.credit == 700)
  }

  @Test func `what lies after today counts nothing`() throws {
    let asked = SmallWorld.skill("aml", level: 3)
    let future = try SmallWorld.match(asked) { $0.work("2027-01", "2028-12", as: .skill, "aml") }
    #expect(future.score == 0)
    let begun = try SmallWorld.match(asked) { $0.work("2026-12", "2028-12", as: .skill, "aml") }
    // 1 month: 600 + 400 ÷ 24 = 616.67
    #expect(begun.only.credit == 616)
    let both = try SmallWorld.match(asked) {
      $0.work("2026-07", "2026-12", as: .skill, "aml")
      $0.work("2027-01", "2028-12", as: .skill, "aml")
    }
    #expect(both.only.credit == 700)
  }

  @Test func `the strongest evidence counts, not the sum`() throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 3)) {
      $0.show(.skill, "aml", .listed)
      $0.show(.skill, "aml", .undated)
      $0.show(.skill, "compliance", .confirmed)
      $0.work("2026-07", "2026-12", as: .skill, "aml")
    }
    #expect(match.only.credit == 700)
    #expect(match.only.evidence.map(\.credit) == [700, 600, 500, 300])
  }

  @Test func `any of several takes the best`() throws {
    let asked = SmallWorld.skill("terraform", "python", "kyc")
    let match = try SmallWorld.match(asked) {
      $0.show(.skill, "terraform", .listed)
      $0.show(.skill, "kyc", .undated)
    }
    #expect(match.only.name == "terraform|python|kyc")
    #expect(match.only.credit == 600)
    #expect(match.potential == 10_000)
  }

  @Test func `what is not said earns nothing and keeps its potential`() throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 4)) { _ in }
    #expect(match.score == 0)
    #expect(match.potential == 10_000)
    #expect(match.only.status == .notStated)
    #expect(match.only.evidence.isEmpty)
    #expect(match.asks.map(\.gain) == [10_000])
  }
}
