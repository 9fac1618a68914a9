public import TalentModel

/// Why a position cannot be matched under a policy.
public enum CompileFault: Error, Hashable, Sendable {
  /// The position asks for nothing.
  case noRequirements(position: String)
  /// The policy gives no weight to any criterion the position asks for.
  case noWeight(position: String, policy: String)
  /// The position names a gate that does not exist.
  case unknownGate(position: String, gate: String, known: [String])
}

/// A position made ready: every requirement with its points and its test, every gate with its rule.
///
/// - Invariant: the requirements' points add up to their criterion's, and the criteria's to 10,000.
public struct CompiledPosition: Sendable {
  /// The greatest score there is.
  public static let mostPoints = 10_000

  /// A criterion that the position asks for.
  public struct CriterionPart: Sendable {
    /// Name of the criterion.
    public var name: String
    /// What it is about, in both languages.
    public var label: Labels
    /// Points it can earn.
    public var of: Int
    /// Its requirements, as places in `requirements`.
    public var requirements: Range<Int>
  }

  /// A requirement with its points.
  public struct RequirementPart: Sendable {
    /// The requirement.
    public var requirement: Requirement
    /// Points it can earn.
    public var of: Int

    /// Points for a credit, per mille, rounded half up.
    func points(for credit: Int) -> Int {
      (of * credit + 500) / 1000
    }
  }

  /// A gate with what the policy says about it.
  public struct GatePart: Sendable {
    /// The gate, bound to the position.
    public var test: any GateTest
    /// What it is about, in both languages.
    public var label: Labels
    /// Name, action and citation.
    public var rule: GateRule
  }

  /// The position.
  public let position: Position
  /// What it is judged by.
  public let setting: Setting
  /// Criteria, in the policy's order.
  public let criteria: [CriterionPart]
  /// Requirements of all criteria, in order.
  public let requirements: [RequirementPart]
  /// Gates, in the position's order, each followed by the rules of law that go with it.
  public let gates: [GatePart]

  /// The rules of law among the gates, in the order of the setting.
  public var eligibility: [EligibilityRule] {
    setting.eligibility.filter { rule in gates.contains { $0.rule.gate == rule.name } }
  }

  /// Prepares a position.
  ///
  /// The policy's weights of the criteria asked for are rescaled to 10,000. Inside a criterion the
  /// points are split among the tiers present, then among a tier's requirements by weight.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - setting: What it is judged by.
  /// - Throws: `CompileFault` when the position asks for nothing that the policy weighs, or names
  ///   a gate that does not exist.
  public init(_ position: Position, in setting: Setting) throws(CompileFault) {
    let asked = setting.policy.weights.compactMap { weight in
      Criteria.all.first { $0.name == weight.criterion }
        .map {
          (criterion: $0, weight: weight.weight, asks: $0.requirements(of: position, in: setting))
        }
    }.filter { !$0.asks.isEmpty }
    guard !asked.isEmpty else { throw .noRequirements(position: position.name) }
    let weighed = asked.filter { $0.weight > 0 }
    guard !weighed.isEmpty else {
      throw .noWeight(position: position.name, policy: setting.policy.name)
    }

    var criteria: [CriterionPart] = []
    var requirements: [RequirementPart] = []
    let points = apportion(Self.mostPoints, among: weighed.map(\.weight))
    for (part, of) in zip(weighed, points) {
      let shares = Self.split(of, among: part.asks, tiers: setting.policy.tiers)
      let first = requirements.count
      for (requirement, share) in zip(part.asks, shares) {
        requirements.append(RequirementPart(requirement: requirement, of: share))
      }
      criteria.append(
        CriterionPart(
          name: part.criterion.name,
          label: part.criterion.label,
          of: of,
          requirements: first..<requirements.count
        )
      )
    }

    var gates: [GatePart] = []
    for name in position.gates {
      let gate = Gates.all.first { $0.name == name }
      let laws = Self.laws(for: name, in: setting)
      if gate == nil, laws.isEmpty {
        let known = Gates.all.map(\.name) + setting.eligibility.map(\.name)
        throw .unknownGate(position: position.name, gate: name, known: known)
      }
      if let gate {
        let rule =
          setting.policy.gates.first { $0.gate == name }
          ?? GateRule(gate: name, action: .exclude, citation: "")
        let test = gate.test(for: position, in: setting)
        gates.append(GatePart(test: test, label: gate.label, rule: rule))
      }
      for law in laws where !gates.contains(where: { $0.rule.gate == law.name }) {
        let gate = EligibilityGate(rule: law)
        let rule = GateRule(gate: law.name, action: .inform, citation: law.citation)
        let test = gate.test(for: position, in: setting)
        gates.append(GatePart(test: test, label: gate.label, rule: rule))
      }
    }

    self.position = position
    self.setting = setting
    self.criteria = criteria
    self.requirements = requirements
    self.gates = gates
  }

  /// The rules of law in force that a gate shows, or the one that goes by its name.
  private static func laws(for gate: String, in setting: Setting) -> [EligibilityRule] {
    setting.eligibility.filter { rule in
      (rule.gate == gate || rule.name == gate) && rule.isInForce(on: setting.asOf)
    }
  }

  /// Splits points among tiers, then inside each tier; the parts stand in the requirements' order.
  static func split(_ points: Int, among requirements: [Requirement], tiers: Tiers) -> [Int] {
    let present = Importance.allCases.filter { tier in
      requirements.contains { $0.importance == tier }
    }
    // Tiers that the policy gives no share still have to share the points when they are alone.
    var shares = present.map { tiers[$0] }
    if shares.allSatisfy({ $0 == 0 }) { shares = present.map { _ in 1 } }
    var parts = requirements.map { _ in 0 }
    for (tier, of) in zip(present, apportion(points, among: shares)) {
      let places = requirements.indices.filter { requirements[$0].importance == tier }
      let split = apportion(of, among: places.map { requirements[$0].weight })
      for (place, part) in zip(places, split) { parts[place] = part }
    }
    return parts
  }
}
