import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Experience: merged months of the work that counts, times recency.
@Suite struct ExperienceCriterionTests {
  private func asking(_ months: Int, _ within: ConceptID...) -> Position {
    SmallWorld.position { $0.experience = ExperienceRequirement(months: months, within: within) }
  }

  private var inCompliance: Position { asking(60, SmallWorld.id(.family, "compliance")) }

  @Test func `38 of 60 months earn 633`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("2023-10", "2026-11", as: .occupation, "aml-officer")
    }
    // 1,000 × 38 ÷ 60 = 633.33
    #expect(match.only.name == "experience")
    #expect(match.only.credit == 633)
    #expect(match.only.status == .partly)
    #expect(match.potential == 6330)
    #expect(match.only.evidence.map(\.kind) == [.workTime])
    #expect(match.only.evidence.first?.months == 38)
    #expect(match.only.evidence.first?.lastUsed == SmallWorld.month("2026-11"))
  }

  @Test func `more than is asked earns no more`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("1999-01", nil, as: .occupation, "aml-officer")
    }
    #expect(match.only.credit == 1000)
  }

  @Test func `37 months that ended 25 months ago earn 555, floored once`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("2021-11", "2024-11", as: .occupation, "aml-officer")
    }
    // 37 × 900 ÷ 60 = 555; 616 × 900 would be 554.4
    #expect(match.only.credit == 555)
  }

  @Test func `work in another family does not count, and says nothing of this one`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("2010-01", nil, as: .occupation, "teller")
      $0.work("2010-01", nil, as: .skill, "aml")
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.potential == 10_000)
  }

  @Test func `jobs of both kinds count only where the family fits`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("2015-01", "2020-12", as: .occupation, "teller")
      $0.work("2025-01", "2025-12", as: .occupation, "compliance-officer")
      $0.work("2026-01", "2026-06", as: .occupation, "aml-officer")
    }
    // 12 + 6 months: 1,000 × 18 ÷ 60
    #expect(match.only.credit == 300)
  }

  @Test func `overlapping jobs count once`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("2025-07", "2026-06", as: .occupation, "compliance-officer")
      $0.work("2025-01", "2025-12", as: .occupation, "aml-officer")
    }
    // January 2025 to June 2026 are 18 months, not 24
    #expect(match.only.evidence.first?.months == 18)
    #expect(match.only.credit == 300)
  }

  @Test func `what lies after today counts nothing`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.work("2026-11", "2030-12", as: .occupation, "aml-officer")
      $0.work("2027-01", "2030-12", as: .occupation, "compliance-officer")
    }
    // November and December: 1,000 × 2 ÷ 60
    #expect(match.only.credit == 33)
    let future = try SmallWorld.match(inCompliance) {
      $0.work("2027-01", nil, as: .occupation, "aml-officer")
    }
    #expect(future.score == 0)
    #expect(future.only.status == .notStated)
  }

  @Test func `an occupation counts itself and those narrower`() throws {
    let officer = asking(60, SmallWorld.id(.occupation, "compliance-officer"))
    let narrower = try SmallWorld.match(officer) {
      $0.work("2025-01", "2026-06", as: .occupation, "aml-officer")
    }
    #expect(narrower.only.credit == 300)
    let special = asking(60, SmallWorld.id(.occupation, "aml-officer"))
    let broader = try SmallWorld.match(special) {
      $0.work("2025-01", "2026-06", as: .occupation, "compliance-officer")
    }
    #expect(broader.score == 0)
  }

  @Test func `any work counts when no family is named, whatever its title`() throws {
    let match = try SmallWorld.match(asking(24)) {
      $0.job("2026-01", "2026-06")
      $0.work("2025-07", "2025-12", as: .occupation, "teller")
    }
    // 6 + 6 months: 1,000 × 12 ÷ 24
    #expect(match.only.credit == 500)
  }

  @Test func `a title without dates gives no months`() throws {
    let match = try SmallWorld.match(inCompliance) {
      $0.show(.occupation, "aml-officer", .undated)
    }
    #expect(match.only.status == .notStated)
    #expect(match.potential == 10_000)
  }

  @Test func `a recorded answer outranks the jobs`() throws {
    let no = try SmallWorld.match(inCompliance) {
      $0.work("1999-01", nil, as: .occupation, "aml-officer")
      $0.show(.family, "compliance", .refuted)
    }
    #expect(no.only.status == .notMet)
    #expect(no.potential == 0)
    let yes = try SmallWorld.match(inCompliance) { $0.show(.family, "compliance", .confirmed) }
    #expect(yes.score == 10_000)
    #expect(yes.only.evidence.map(\.kind) == [.answer])
  }
}
