import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Facts that a law makes relevant: declared, or not known.
@Suite struct DeclaredGateTests {
  private static let facts = Gates.all.compactMap { ($0 as? DeclaredGate)?.fact }

  private func match(_ gate: String, _ declarations: [Declaration]) throws -> Match {
    var position = SmallWorld.skill("aml")
    position.gates = [gate]
    return try SmallWorld.match(position) {
      $0.show(.skill, "aml", .undated)
      $0.declarations = declarations
    }
  }

  @Test(arguments: facts)
  func `a declared yes is met`(fact: Declaration.Fact) throws {
    let match = try match(fact.rawValue, [Declaration(fact: fact, holds: true)])
    #expect(match.gates.map(\.name) == [fact.rawValue])
    #expect(match.gates[0].status == .met)
    #expect(!match.isExcluded)
  }

  @Test(arguments: facts)
  func `a declared no is not met and excludes, with a reason in both languages`(
    fact: Declaration.Fact
  ) throws {
    let match = try match(fact.rawValue, [Declaration(fact: fact, holds: false)])
    #expect(match.gates[0].status == .notMet)
    #expect(match.gates[0].excludes)
    #expect(match.isExcluded)
    #expect(!match.gates[0].reason.english.isEmpty)
    #expect(!match.gates[0].reason.vietnamese.isEmpty)
  }

  @Test(arguments: facts)
  func `what is not declared never excludes and becomes a question`(
    fact: Declaration.Fact
  ) throws {
    let match = try match(fact.rawValue, [])
    #expect(match.gates[0].status == .notStated)
    #expect(!match.isExcluded)
    #expect(match.asks.first?.requirement == fact.rawValue)
    #expect(match.asks.first?.gain == 0)
  }

  @Test(arguments: facts)
  func `a declaration of one fact says nothing of another`(fact: Declaration.Fact) throws {
    let others = Declaration.Fact.allCases.filter { $0 != fact }
    let match = try match(fact.rawValue, others.map { Declaration(fact: $0, holds: false) })
    #expect(match.gates[0].status == .notStated)
    #expect(!match.isExcluded)
  }

  @Test func `the three answers differ in their reasons`() throws {
    let gate = "work-authorisation"
    let reasons = try [
      match(gate, []), match(gate, [Declaration(fact: .workAuthorisation, holds: true)]),
      match(gate, [Declaration(fact: .workAuthorisation, holds: false)]),
    ].map { $0.gates[0].reason }
    #expect(Set(reasons).count == 3)
  }

  @Test func `gates are not points`() throws {
    let gate = "work-authorisation"
    for holds in [true, false] {
      let match = try match(gate, [Declaration(fact: .workAuthorisation, holds: holds)])
      #expect(match.score == 6000)
      #expect(match.criteria.map(\.name) == ["skills"])
    }
    let open = try match(gate, [])
    #expect(open.score == 6000)
  }

  @Test func `the citation is that of the policy`() throws {
    let work = try match("work-authorisation", [])
    #expect(work.gates[0].citation == "decree-219-2025-art-3")
    let age = try match("statutory-age", [])
    #expect(age.gates[0].citation == "law-150-2025")
    let university = try match("ranked-university", [])
    #expect(university.gates[0].citation.isEmpty)
  }
}
