import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Education: the level of the degree and its field, each on its own.
@Suite struct EducationCriterionTests {
  private func asking(_ level: String?, _ fields: String...) -> Position {
    let asked = EducationRequirement(
      level: level.map { SmallWorld.id(.level, $0) },
      fields: fields.map { SmallWorld.id(.field, $0) }
    )
    return SmallWorld.position { $0.education = asked }
  }

  @Test(
    arguments: [
      ("doctorate", 1000), ("master", 1000), ("bachelor", 1000), ("college", 500), ("secondary", 0),
    ]
  )
  func `a degree taken, bachelor asked`(level: String, credit: Int) throws {
    // at or above 1,000, over-qualification earns no more; one below 500; further below 0
    let match = try SmallWorld.match(asking("bachelor")) { $0.study(level) }
    #expect(match.only.name == "education:bachelor")
    #expect(match.only.credit == credit)
    #expect(match.potential == 10 * credit)
    let status: RequirementStatus = credit >= 700 ? .met : credit > 0 ? .partly : .notMet
    #expect(match.only.status == status)
  }

  @Test(arguments: [("bachelor", 600), ("college", 0)])
  func `a degree not finished earns 600 at its level, and nothing below`(
    level: String,
    credit: Int
  ) throws {
    let match = try SmallWorld.match(asking("bachelor")) { $0.study(level, isFinished: false) }
    #expect(match.only.credit == credit)
  }

  @Test(arguments: [("2026-12", 1000), ("2027-01", 600)])
  func `a degree is taken from its last month on`(end: String, credit: Int) throws {
    let match = try SmallWorld.match(asking("bachelor")) { $0.study("bachelor", end: end) }
    #expect(match.only.credit == credit)
  }

  @Test func `the best of several degrees counts`() throws {
    let match = try SmallWorld.match(asking("master")) {
      $0.study("secondary")
      $0.study("bachelor")
      $0.study("master", isFinished: false)
    }
    #expect(match.only.credit == 600)
    #expect(match.only.evidence.map(\.credit) == [600, 500, 0])
  }

  @Test func `of two degrees told in the same words the better one is shown`() throws {
    let line = Span(block: 3, start: 0, end: 40)
    let match = try SmallWorld.match(asking("bachelor")) {
      $0.study("secondary", span: line)
      $0.study("bachelor", span: line)
      $0.study("college", span: Span(block: 4, start: 0, end: 20))
    }
    #expect(match.only.evidence.map(\.credit) == [1000, 500])
  }

  @Test func `a course without a degree says nothing of the level`() throws {
    let match = try SmallWorld.match(asking("bachelor")) { $0.study(nil, "finance") }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.potential == 10_000)
  }

  @Test func `a recorded answer outranks the degree`() throws {
    let no = try SmallWorld.match(asking("bachelor")) {
      $0.study("master")
      $0.show(.level, "bachelor", .refuted)
    }
    #expect(no.only.status == .notMet)
    #expect(no.potential == 0)
    let yes = try SmallWorld.match(asking("bachelor")) {
      $0.study("secondary")
      $0.show(.level, "bachelor", .confirmed)
    }
    #expect(yes.score == 10_000)
  }

  @Test func `a field inside the one asked earns 1000, a near one 500`() throws {
    let cases: [(asked: String, studied: String, credit: Int, relation: Relation?)] = [
      ("finance", "finance", 1000, .exact), ("law", "commercial-law", 1000, .narrower),
      ("commercial-law", "law", 500, .broader), ("finance", "banking", 500, .related),
      ("banking", "finance", 500, .related), ("finance", "law", 0, nil),
    ]
    for (asked, studied, credit, relation) in cases {
      let match = try SmallWorld.match(asking(nil, asked)) { $0.study("bachelor", studied) }
      #expect(match.only.name == "field:\(asked)")
      #expect(match.only.credit == credit, "\(studied) for \(asked)")
      #expect(match.only.evidence.first?.relation == relation)
      #expect(match.potential == 10 * credit)
    }
  }

  @Test func `any of the fields will do, of any course`() throws {
    let match = try SmallWorld.match(asking(nil, "law", "finance")) {
      $0.study("bachelor", "banking")
      $0.study("secondary", "finance", isFinished: false)
    }
    #expect(match.only.name == "field:law|finance")
    #expect(match.only.credit == 1000)
    #expect(match.only.evidence.map(\.credit) == [1000, 500])
  }

  @Test func `level and field share the points, and what is not said stays open`() throws {
    let match = try SmallWorld.match(asking("bachelor", "finance")) { $0.study("college") }
    // 5,000 each: 5,000 × 500 ÷ 1,000, and nothing said of the field
    let parts = match.criteria[0].requirements
    #expect(parts.map(\.of) == [5000, 5000])
    #expect(parts.map(\.points) == [2500, 0])
    #expect(parts.map(\.status) == [.partly, .notStated])
    #expect(match.potential == 7500)
    let empty = try SmallWorld.match(asking("bachelor", "finance")) { _ in }
    #expect(empty.score == 0)
    #expect(empty.potential == 10_000)
  }
}
