import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Availability: the earliest start against the day of need.
@Suite struct AvailabilityCriterionTests {
  private func needing(by day: String) -> Position {
    SmallWorld.position { $0.needBy = SmallWorld.day(day) }
  }

  @Test(
    arguments: [
      (0, 1000), (31, 1000), (32, 800), (45, 800), (46, 600), (61, 600), (62, 300), (91, 300),
      (92, 0),
    ]
  )
  func `days of notice, needed in 31 days`(days: Int, credit: Int) throws {
    // late by 1 and 14 days 800, 15 and 30 600, 31 and 60 300, 61 nothing
    let match = try SmallWorld.match(needing(by: "2027-01-01")) {
      $0.availability = .notice(days: days)
    }
    #expect(match.only.name == "availability")
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.map(\.kind) == [.availability])
    #expect(match.potential == 10 * credit)
    let status: RequirementStatus = credit >= 700 ? .met : credit > 0 ? .partly : .notMet
    #expect(match.only.status == status)
  }

  @Test(
    arguments: [
      ("2020-01-01", 1000), ("2027-01-01", 1000), ("2027-01-02", 800), ("2027-01-15", 800),
      ("2027-01-16", 600), ("2027-01-31", 600), ("2027-02-01", 300), ("2027-03-02", 300),
      ("2027-03-03", 0),
    ]
  )
  func `a first day, needed by New Year`(day: String, credit: Int) throws {
    let match = try SmallWorld.match(needing(by: "2027-01-01")) {
      $0.availability = .from(SmallWorld.day(day))
    }
    #expect(match.only.credit == credit)
  }

  @Test func `nobody starts before today, so a need that has passed is late for all`() throws {
    let match = try SmallWorld.match(needing(by: "2026-11-30")) {
      $0.availability = .from(SmallWorld.day("2020-01-01"))
    }
    #expect(match.only.credit == 800)
    let notice = try SmallWorld.match(needing(by: "2026-11-30")) {
      $0.availability = .notice(days: 0)
    }
    #expect(notice.only.credit == 800)
  }

  @Test func `today is an input`() throws {
    let asked = needing(by: "2027-01-01")
    let early = try SmallWorld.match(asked, asOf: SmallWorld.day("2026-11-01")) {
      $0.availability = .notice(days: 61)
    }
    #expect(early.only.credit == 1000)
    let late = try SmallWorld.match(asked, asOf: SmallWorld.day("2026-11-02")) {
      $0.availability = .notice(days: 61)
    }
    #expect(late.only.credit == 800)
  }

  @Test func `nothing said earns nothing and keeps its potential`() throws {
    let match = try SmallWorld.match(needing(by: "2027-01-01")) { _ in }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.only.evidence.isEmpty)
    #expect(match.potential == 10_000)
  }

  @Test func `a position without a day of need does not ask`() {
    let setting = SmallWorld.setting()
    let skill = SmallWorld.skill("aml")
    #expect(AvailabilityCriterion.requirements(of: skill, in: setting).isEmpty)
  }
}
