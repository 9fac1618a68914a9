import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Occupation: the titles of dated jobs against the one asked for.
@Suite struct OccupationCriterionTests {
  private var asked: Position {
    SmallWorld.position { $0.occupation = SmallWorld.id(.occupation, "aml-officer") }
  }

  @Test(arguments: [("2024-12", 1000), ("2025-12", 800), ("2026-06", 700), ("2015-01", 1000)])
  func `24, 12, 6 and more months of the 24 of the level meant`(first: String, credit: Int) throws {
    // 600 + 400 × months ÷ 24, at most 1,000
    let match = try SmallWorld.match(asked) {
      $0.work(first, "2026-11", as: .occupation, "aml-officer")
    }
    #expect(match.only.name == "occupation:aml-officer")
    #expect(match.only.credit == credit)
    #expect(match.score == 10 * credit)
    #expect(match.potential == 10 * credit)
  }

  @Test func `25 months ago 900 are left, 61 months ago 700`() throws {
    let recent = try SmallWorld.match(asked) {
      $0.work("2010-01", "2024-11", as: .occupation, "aml-officer")
    }
    #expect(recent.only.credit == 900)
    let old = try SmallWorld.match(asked) {
      $0.work("2010-01", "2021-11", as: .occupation, "aml-officer")
    }
    #expect(old.only.credit == 700)
  }

  @Test func `a broader title earns 500 and leaves the question open`() throws {
    let match = try SmallWorld.match(asked) {
      $0.work("2020-01", nil, as: .occupation, "compliance-officer")
    }
    #expect(match.only.credit == 500)
    #expect(match.only.evidence.first?.relation == .broader)
    #expect(match.only.status == .partly)
    #expect(match.potential == 10_000)
  }

  @Test func `a narrower title earns 900`() throws {
    let asked = SmallWorld.position {
      $0.occupation = SmallWorld.id(.occupation, "compliance-officer")
    }
    let match = try SmallWorld.match(asked) {
      $0.work("2020-01", nil, as: .occupation, "aml-officer")
    }
    #expect(match.only.credit == 900)
    #expect(match.only.evidence.first?.relation == .narrower)
    #expect(match.potential == 9000)
  }

  @Test(arguments: [(.undated, 600), (.listed, 300)] as [(Evidence.Kind, Int)])
  func `a title without dates`(kind: Evidence.Kind, credit: Int) throws {
    let match = try SmallWorld.match(asked) { $0.show(.occupation, "aml-officer", kind) }
    #expect(match.only.credit == credit)
    #expect(match.potential == 10_000)
  }

  @Test func `two jobs under the title count their months once`() throws {
    let match = try SmallWorld.match(asked) {
      $0.work("2026-01", "2026-06", as: .occupation, "aml-officer")
      $0.work("2026-04", "2026-09", as: .occupation, "aml-officer")
    }
    // January to September: 600 + 400 × 9 ÷ 24
    #expect(match.only.credit == 750)
  }

  @Test func `another title, its skills and a job to come earn nothing`() throws {
    let match = try SmallWorld.match(asked) {
      $0.work("2010-01", nil, as: .occupation, "teller")
      $0.work("2010-01", nil, as: .skill, "aml")
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.potential == 10_000)
    let future = try SmallWorld.match(asked) {
      $0.work("2027-01", nil, as: .occupation, "aml-officer")
    }
    #expect(future.score == 0)
  }

  @Test func `a recorded no outranks the jobs`() throws {
    let match = try SmallWorld.match(asked) {
      $0.work("2010-01", nil, as: .occupation, "aml-officer")
      $0.show(.occupation, "aml-officer", .refuted)
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notMet)
    #expect(match.potential == 0)
  }

  @Test func `a position without an occupation does not ask`() throws {
    let setting = SmallWorld.setting()
    #expect(OccupationCriterion.requirements(of: SmallWorld.skill("aml"), in: setting).isEmpty)
    #expect(OccupationCriterion.requirements(of: asked, in: setting).count == 1)
  }
}
