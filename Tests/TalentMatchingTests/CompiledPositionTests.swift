import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Points: 10,000 over the criteria asked for, split by tier, then by weight.
@Suite struct CompiledPositionTests {
  private func compiled(
    _ position: Position,
    _ change: (inout Policy) -> Void = { _ in }
  ) throws -> CompiledPosition {
    var policy = Policies.standard
    change(&policy)
    return try CompiledPosition(position, in: SmallWorld.setting(policy: policy))
  }

  private func points(_ skills: SkillRequirement..., tiers: Tiers? = nil) throws -> [Int] {
    let position = SmallWorld.position { $0.skills = skills }
    let compiled = try compiled(position) { policy in
      if let tiers { policy.tiers = tiers }
    }
    return compiled.requirements.map(\.of)
  }

  private func skill(_ name: String, _ importance: Importance, _ weight: Int) -> SkillRequirement {
    SmallWorld.skill(anyOf: [name], importance, weight: weight)
  }

  private var everything: Position {
    SmallWorld.position {
      $0.skills = [SmallWorld.skill(anyOf: ["aml"], .must)]
      $0.occupation = SmallWorld.id(.occupation, "aml-officer")
      $0.certificates = SmallWorld.certificate("cams").certificates
      $0.experience = ExperienceRequirement(months: 60, within: [])
      $0.languages = SmallWorld.language("en", .c1).languages
      $0.education = EducationRequirement(level: SmallWorld.id(.level, "bachelor"), fields: [])
      $0.place = SmallWorld.id(.place, "sai-gon")
      $0.pay = Pay(least: nil, most: 1, currency: .dong, period: .month)
      $0.needBy = SmallWorld.today
    }
  }

  @Test func `a position that asks for everything has the policy's weights`() throws {
    let all = try compiled(everything)
    #expect(
      all.criteria.map(\.name) == [
        "skills", "occupation", "certificates", "experience", "languages", "education",
        "location", "salary", "availability",
      ]
    )
    #expect(all.criteria.map(\.of) == [4500, 1500, 1200, 1000, 800, 400, 200, 200, 200])
    #expect(all.requirements.map(\.of) == [4500, 1500, 1200, 1000, 800, 400, 200, 200, 200])
  }

  @Test func `the order of the criteria is the policy's`() throws {
    let all = try compiled(everything) { $0.weights.reverse() }
    #expect(all.criteria.first?.name == "availability")
    #expect(all.criteria.last?.name == "skills")
    #expect(all.criteria.last?.of == 4500)
  }

  @Test func `weights are rescaled over the criteria asked for`() throws {
    let two = SmallWorld.position {
      $0.skills = [SmallWorld.skill(anyOf: ["aml"], .must)]
      $0.occupation = SmallWorld.id(.occupation, "aml-officer")
    }
    // 4,500 : 1,500
    let both = try compiled(two)
    #expect(both.criteria.map(\.of) == [7500, 2500])
    let three = SmallWorld.position {
      $0.place = SmallWorld.id(.place, "sai-gon")
      $0.pay = Pay(least: nil, most: 1, currency: .dong, period: .month)
      $0.needBy = SmallWorld.today
    }
    // 200 each: the point left over goes to the first
    let equal = try compiled(three)
    #expect(equal.criteria.map(\.of) == [3334, 3333, 3333])
  }

  @Test func `a criterion without weight is left out`() throws {
    let all = try compiled(everything) { $0.weights[0].weight = 0 }
    #expect(!all.criteria.map(\.name).contains("skills"))
    #expect(all.criteria.reduce(0) { $0 + $1.of } == 10_000)
    #expect(all.requirements.count == 8)
  }

  @Test func `must, should and nice share as 60, 30 and 10`() throws {
    let three = try points(
      skill("aml", .must, 1),
      skill("kyc", .should, 9),
      skill("java", .nice, 4)
    )
    #expect(three == [6000, 3000, 1000])
    // 30 : 10
    #expect(try points(skill("kyc", .should, 1), skill("java", .nice, 1)) == [7500, 2500])
    // 60 : 10 are 8,571.43 and 1,428.57; the document's order stays
    #expect(try points(skill("java", .nice, 1), skill("aml", .must, 1)) == [1429, 8571])
    #expect(try points(skill("java", .nice, 1)) == [10_000])
  }

  @Test func `a tier shares its points by weight, ties in the document's order`() throws {
    let mixed = try points(
      skill("aml", .must, 5),
      skill("kyc", .should, 3),
      skill("java", .nice, 1),
      skill("python", .must, 1)
    )
    #expect(mixed == [5000, 3000, 1000, 1000])
    // 5 : 2 are 7,142.86 and 2,857.14
    #expect(try points(skill("aml", .must, 5), skill("kyc", .must, 2)) == [7143, 2857])
    let equal = try points(skill("kyc", .must, 1), skill("aml", .must, 1), skill("java", .must, 1))
    #expect(equal == [3334, 3333, 3333])
  }

  @Test func `a tier without a share gets nothing beside others, and all when alone`() throws {
    let tiers = Tiers(must: 60, should: 30, nice: 0)
    let beside = try points(skill("java", .nice, 1), skill("aml", .must, 1), tiers: tiers)
    #expect(beside == [0, 10_000])
    #expect(try points(skill("java", .nice, 1), tiers: tiers) == [10_000])
  }

  @Test func `points are rounded half up`() throws {
    var part = try compiled(SmallWorld.skill("aml")).requirements[0]
    part.of = 3
    // 1.5, 1.497 and 3
    #expect(part.points(for: 500) == 2)
    #expect(part.points(for: 499) == 1)
    #expect(part.points(for: 1000) == 3)
    part.of = 1
    #expect(part.points(for: 499) == 0)
    #expect(part.points(for: 500) == 1)
  }

  @Test func `requirements stand by their criteria`() throws {
    let all = try compiled(everything)
    let places = (0..<9).map { $0..<($0 + 1) }
    #expect(all.criteria.map(\.requirements) == places)
    #expect(
      all.requirements.map(\.requirement.name) == [
        "aml", "occupation:aml-officer", "cams", "experience", "language:en", "education:bachelor",
        "location:sai-gon", "salary", "availability",
      ]
    )
  }

  @Test func `a position that asks for nothing cannot be matched`() {
    let nothing = SmallWorld.position { _ in }
    #expect(throws: CompileFault.noRequirements(position: "p")) { try compiled(nothing) }
  }

  @Test func `a policy without weight for what is asked cannot match it`() {
    #expect(throws: CompileFault.noWeight(position: "p", policy: "standard")) {
      try compiled(SmallWorld.skill("aml")) { $0.weights[0].weight = 0 }
    }
  }

  @Test func `a gate that does not exist is named, with those that do`() {
    var position = SmallWorld.skill("aml")
    position.gates = ["language", "lottery"]
    let known = [
      "work-authorisation", "statutory-age", "ranked-university", "must-certificates", "language",
      "education",
    ]
    let fault = CompileFault.unknownGate(position: "p", gate: "lottery", known: known)
    #expect(throws: fault) { try compiled(position) }
  }

  @Test func `gates stand in the position's order, and exclude unless the policy says`() throws {
    var position = SmallWorld.skill("aml")
    position.gates = ["language", "education"]
    let silent = try compiled(position) { $0.gates = [] }
    #expect(
      silent.gates.map(\.rule) == [
        GateRule(gate: "language", action: .exclude, citation: ""),
        GateRule(gate: "education", action: .exclude, citation: ""),
      ]
    )
    let rule = GateRule(gate: "education", action: .inform, citation: "house-rule")
    let ruled = try compiled(position) { $0.gates = [rule] }
    #expect(ruled.gates.last?.rule == rule)
  }
}
