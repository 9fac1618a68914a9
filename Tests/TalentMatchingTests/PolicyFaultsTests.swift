import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Every way in which a policy can contradict itself, by changing one figure of the standard one.
@Suite struct PolicyFaultsTests {
  private static let criteria = [
    "skills", "occupation", "certificates", "experience", "languages", "education", "location",
    "salary", "availability",
  ]

  private func faults(_ change: (inout Policy) -> Void) -> [PolicyFault] {
    var policy = Policies.standard
    change(&policy)
    return policy.faults()
  }

  @Test(arguments: ["standard", "strict", "potential"])
  func `the policies that come with the tool have none`(name: String) {
    #expect(Policies.named(name).faults() == [])
  }

  @Test func `the standard policy weighs as the design says`() {
    #expect(Policies.standard.weights.map(\.criterion) == Self.criteria)
    let weights = [4500, 1500, 1200, 1000, 800, 400, 200, 200, 200]
    #expect(Policies.standard.weights.map(\.weight) == weights)
    #expect(weights.reduce(0, +) == 10_000)
  }

  @Test func `a criterion that does not exist`() {
    let found = faults { $0.weights.append(CriterionWeight(criterion: "charm", weight: 1)) }
    #expect(found == [.unknownCriterion(name: "charm", known: Self.criteria)])
  }

  @Test func `a gate that does not exist`() {
    let rule = GateRule(gate: "lottery", action: .inform, citation: "")
    let found = faults { $0.gates.append(rule) }
    let known = [
      "work-authorisation", "statutory-age", "ranked-university", "must-certificates", "language",
      "education",
    ]
    #expect(found == [.unknownGate(name: "lottery", known: known)])
  }

  @Test func `the same name twice`() {
    let weight = faults { $0.weights.append(CriterionWeight(criterion: "salary", weight: 1)) }
    #expect(weight == [.repeated(name: "weights.salary")])
    let rule = GateRule(gate: "language", action: .inform, citation: "")
    let gate = faults { $0.gates.append(rule) }
    #expect(gate == [.repeated(name: "gates.language")])
  }

  @Test func `no weight at all`() {
    let zero = faults { policy in
      for place in policy.weights.indices { policy.weights[place].weight = 0 }
    }
    #expect(zero == [.noWeight])
    let one = faults { policy in
      for place in policy.weights.indices.dropFirst() { policy.weights[place].weight = 0 }
    }
    #expect(one == [])
  }

  @Test func `no share for any tier`() {
    #expect(faults { $0.tiers = Tiers(must: 0, should: 0, nice: 0) } == [.noShare])
    #expect(faults { $0.tiers = Tiers(must: 0, should: 0, nice: 1) } == [])
  }

  @Test(arguments: [-1, 1_000_001])
  func `weights and tiers outside 0 to a million`(value: Int) {
    let range = 0...1_000_000
    let weight = faults { $0.weights[0].weight = value }
    #expect(weight == [.outOfRange(field: "weights.skills", value: value, range: range)])
    let must = faults { $0.tiers.must = value }
    #expect(must == [.outOfRange(field: "tiers.must", value: value, range: range)])
    let should = faults { $0.tiers.should = value }
    #expect(should == [.outOfRange(field: "tiers.should", value: value, range: range)])
    let nice = faults { $0.tiers.nice = value }
    #expect(nice == [.outOfRange(field: "tiers.nice", value: value, range: range)])
  }

  @Test(arguments: [-1, 1001])
  func `factors outside 0 to 1000`(value: Int) {
    let figures: [(String, WritableKeyPath<Policy, Int>)] = [
      ("strength.listed", \.strength.listed), ("strength.implied", \.strength.implied),
      ("strength.undated", \.strength.undated), ("strength.datedLeast", \.strength.datedLeast),
      ("strength.datedMost", \.strength.datedMost), ("strength.proven", \.strength.proven),
      ("relations.exact", \.relations.exact), ("relations.narrower", \.relations.narrower),
      ("relations.broader", \.relations.broader), ("relations.related", \.relations.related),
      ("relations.text", \.relations.text), ("recency.undated", \.recency.undated),
      ("languages.tested", \.languages.tested), ("languages.stated", \.languages.stated),
      ("languages.named", \.languages.named), ("languages.oneBelow", \.languages.oneBelow),
      ("languages.twoBelow", \.languages.twoBelow), ("education.oneBelow", \.education.oneBelow),
      ("education.unfinished", \.education.unfinished),
      ("education.nearField", \.education.nearField), ("location.sameCity", \.location.sameCity),
      ("location.willing", \.location.willing), ("recency.months.beyond", \.recency.months.beyond),
      ("payAbove.beyond", \.payAbove.beyond), ("daysLate.beyond", \.daysLate.beyond),
      ("recency.months[24]", \.recency.months.steps[0].worth),
      ("payAbove[10]", \.payAbove.steps[1].worth), ("daysLate[60]", \.daysLate.steps[2].worth),
    ]
    for (field, path) in figures {
      let found = faults { $0[keyPath: path] = value }
      let fault = PolicyFault.outOfRange(field: field, value: value, range: 0...1000)
      #expect(found.contains(fault), "\(field)")
    }
  }

  @Test func `counts outside their ranges`() {
    let figures: [(String, WritableKeyPath<Policy, Int>, ClosedRange<Int>)] = [
      ("levelMeant", \.levelMeant, 1...5), ("metFrom", \.metFrom, 1...1000),
      ("questions", \.questions, 0...100), ("monthsPerLevel[0]", \.monthsPerLevel[0], 1...600),
      ("monthsPerLevel[4]", \.monthsPerLevel[4], 1...600),
      ("rates.USD", \.rates[0].dong, 1...1_000_000_000),
    ]
    #expect("\(Policies.standard.rates[0].currency)" == "USD")
    for (field, path, range) in figures {
      for value in [range.lowerBound - 1, range.upperBound + 1] {
        let found = faults { $0[keyPath: path] = value }
        let fault = PolicyFault.outOfRange(field: field, value: value, range: range)
        #expect(found.contains(fault), "\(field)")
      }
      for value in [range.lowerBound, range.upperBound] {
        let found = faults { $0[keyPath: path] = value }
        #expect(!found.contains(.outOfRange(field: field, value: value, range: range)))
      }
    }
    let levels = faults { $0.monthsPerLevel = [3, 12, 24, 48] }
    #expect(levels == [.wrongCount(field: "monthsPerLevel", count: 4, expected: 5)])
  }

  @Test func `a figure greater than the one that bounds it`() {
    let figures: [(WritableKeyPath<Policy, Int>, Int, String, String)] = [
      (\.strength.listed, 401, "strength.listed", "strength.implied"),
      (\.strength.implied, 601, "strength.implied", "strength.undated"),
      (\.strength.datedMost, 599, "strength.datedLeast", "strength.datedMost"),
      (\.strength.proven, 999, "strength.datedMost", "strength.proven"),
      (\.relations.exact, 899, "relations.narrower", "relations.exact"),
      (\.relations.narrower, 499, "relations.broader", "relations.narrower"),
      (\.relations.related, 901, "relations.related", "relations.narrower"),
      (\.languages.tested, 899, "languages.stated", "languages.tested"),
      (\.languages.named, 901, "languages.named", "languages.stated"),
      (\.languages.twoBelow, 501, "languages.twoBelow", "languages.oneBelow"),
      (\.monthsPerLevel[2], 48, "monthsPerLevel", "the level after it"),
      (\.payAbove.beyond, 301, "payAbove.beyond", "the worth before it"),
      (\.daysLate.steps[1].worth, 801, "daysLate", "the worth before it"),
      (\.recency.months.steps[0].upTo, 60, "recency.months", "the limit after it"),
    ]
    for (path, value, field, greater) in figures {
      let found = faults { $0[keyPath: path] = value }
      #expect(found == [.disorder(field: field, greater: greater)], "\(field)")
    }
  }

  @Test func `figures may be equal to the one that bounds them`() {
    let figures: [(WritableKeyPath<Policy, Int>, Int)] = [
      (\.strength.listed, 400), (\.relations.exact, 900), (\.languages.twoBelow, 500),
      (\.payAbove.beyond, 300),
    ]
    for (path, value) in figures {
      let found = faults { $0[keyPath: path] = value }
      #expect(found == [], "\(value)")
    }
  }

  @Test func `every fault is reported, not only the first`() {
    let found = faults {
      $0.metFrom = 0
      $0.questions = 101
      $0.strength.listed = 500
    }
    #expect(
      found == [
        .outOfRange(field: "metFrom", value: 0, range: 1...1000),
        .outOfRange(field: "questions", value: 101, range: 0...100),
        .disorder(field: "strength.listed", greater: "strength.implied"),
      ]
    )
  }
}
