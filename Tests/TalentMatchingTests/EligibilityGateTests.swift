import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// What a profile shows towards a category of the law.
@Suite struct EligibilityGateTests {
  private static let bachelor = SmallWorld.id(.level, "bachelor")
  private static let expert = EligibilityRule.Condition.all([
    .degree(level: bachelor, fields: [SmallWorld.id(.field, "finance")]), .work(months: 12),
  ])

  private func rule(
    _ requires: EligibilityRule.Condition,
    from: String = "2025-08-07",
    until: String? = nil
  ) -> EligibilityRule {
    let words = Labels(english: "w", vietnamese: "t")
    return EligibilityRule(
      name: "expert",
      title: words,
      effect: words,
      law: words,
      citation: "art-3",
      effective: SmallWorld.day(from),
      until: until.map { SmallWorld.day($0) },
      source: "https://example.org",
      checked: SmallWorld.today,
      certainty: .reported,
      decides: words,
      documents: [],
      gate: "work-authorisation",
      requires: requires
    )
  }

  private func match(
    _ rule: EligibilityRule,
    gates: [String] = ["work-authorisation"],
    _ fill: (inout DraftProfile) -> Void
  ) throws -> Match {
    var position = SmallWorld.skill("aml")
    position.experience = ExperienceRequirement(
      months: 24,
      within: [SmallWorld.id(.family, "compliance")]
    )
    position.gates = gates
    return try SmallWorld.match(position, eligibility: [rule], fill)
  }

  private func status(
    _ requires: EligibilityRule.Condition,
    _ fill: (inout DraftProfile) -> Void
  ) throws -> GateAnswer.Status? {
    try match(rule(requires), fill).gates.first { $0.name == "expert" }?.status
  }

  @Test(
    arguments: [
      ("bachelor", "finance", "2025-01", .met), ("master", "finance", "2020-01", .met),
      ("bachelor", "finance", "2026-06", .notStated), ("bachelor", "law", "2020-01", .notMet),
      ("college", "finance", "2020-01", .notMet), ("bachelor", nil, "2020-01", .notStated),
      (nil, nil, "2020-01", .notStated),
    ] as [(String?, String?, String, GateAnswer.Status)]
  )
  func `an expert has a degree in the field and a year of work`(
    level: String?,
    field: String?,
    since: String,
    status: GateAnswer.Status
  ) throws {
    let found = try self.status(Self.expert) {
      if let level { $0.study(level, field) }
      $0.work(since, nil, as: .occupation, "aml-officer")
    }
    #expect(found == status)
  }

  @Test func `work in another family does not count`() throws {
    let found = try status(.work(months: 12)) { $0.work("2010-01", nil, as: .occupation, "teller") }
    #expect(found == .notStated)
  }

  /// Every pair of the three values, by Kleene's tables.
  @Test(arguments: [true, false, nil] as [Bool?], [true, false, nil] as [Bool?])
  func `parts are joined by three values`(one: Bool?, other: Bool?) throws {
    let parts = [
      EligibilityRule.Condition.declared(.headOfBranch), .declared(.headOfField),
    ]
    let declare = { (draft: inout DraftProfile) in
      let facts: [(Declaration.Fact, Bool?)] = [(.headOfBranch, one), (.headOfField, other)]
      draft.declarations = facts.compactMap { fact, holds in
        holds.map { Declaration(fact: fact, holds: $0) }
      }
    }
    let values = [one, other]
    let all: GateAnswer.Status =
      values.contains(false) ? .notMet : values.contains(nil) ? .notStated : .met
    let any: GateAnswer.Status =
      values.contains(true) ? .met : values.contains(nil) ? .notStated : .notMet
    #expect(try status(.all(parts), declare) == all)
    #expect(try status(.any(parts), declare) == any)
  }

  @Test func `it informs: no points, no exclusion, no question`() throws {
    let rule = rule(.declared(.headOfBranch))
    let lacking = try match(rule) {
      $0.declarations = [Declaration(fact: .headOfBranch, holds: false)]
    }
    let silent = try match(rule) { _ in }
    #expect(lacking.score == silent.score && lacking.potential == silent.potential)
    #expect(!lacking.isExcluded)
    #expect(lacking.asks == silent.asks)
    #expect(lacking.gates.map(\.citation).last == "art-3")
  }

  @Test(
    arguments: [
      ("2025-08-07", nil, true), ("2026-12-02", nil, false), ("2025-01-01", "2026-12-01", true),
      ("2025-01-01", "2026-11-30", false),
    ] as [(String, String?, Bool)]
  )
  func `a rule counts while it is in force`(from: String, until: String?, isShown: Bool) throws {
    let match = try match(rule(Self.expert, from: from, until: until)) { _ in }
    #expect(match.gates.contains { $0.name == "expert" } == isShown)
  }

  @Test func `a rule comes with its gate or by its own name, once`() throws {
    let both = try match(rule(Self.expert), gates: ["work-authorisation", "expert"]) { _ in }
    #expect(both.gates.map(\.name) == ["work-authorisation", "expert"])
    #expect(try match(rule(Self.expert), gates: ["expert"]) { _ in }.gates.count == 1)
    #expect(try match(rule(Self.expert), gates: ["language"]) { _ in }.gates.count == 1)
  }
}
