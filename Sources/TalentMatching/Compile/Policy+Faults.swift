public import TalentModel

/// Something in a policy that contradicts itself or the laws of scoring.
public enum PolicyFault: Hashable, Sendable {
  /// A criterion that does not exist.
  case unknownCriterion(name: String, known: [String])
  /// A gate that does not exist.
  case unknownGate(name: String, known: [String])
  /// The same name twice.
  case repeated(name: String)
  /// No criterion has any weight.
  case noWeight
  /// No tier has any share.
  case noShare
  /// A list with more or fewer figures than it must have.
  case wrongCount(field: String, count: Int, expected: Int)
  /// A figure outside its range.
  case outOfRange(field: String, value: Int, range: ClosedRange<Int>)
  /// A figure that must not be greater than another, and is.
  case disorder(field: String, greater: String)

  /// The field of the policy that has to be mended.
  public var field: String {
    switch self {
    case .unknownCriterion(let name, _): "weights.\(name)"
    case .unknownGate(let name, _): "gates.\(name)"
    case .repeated(let field), .wrongCount(let field, _, _), .outOfRange(let field, _, _),
      .disorder(let field, _):
      field
    case .noWeight: "weights"
    case .noShare: "tiers"
    }
  }
}

extension Policy {
  /// The widest range of a weight: wide enough to express any ratio, narrow enough never to
  /// overflow.
  static let weightRange = 0...1_000_000

  /// Everything that contradicts itself or the laws of scoring; empty when the policy is sound.
  public func faults() -> [PolicyFault] {
    weightFaults() + rangeFaults() + orderFaults() + gateFaults()
  }

  private func weightFaults() -> [PolicyFault] {
    var found: [PolicyFault] = []
    let known = Criteria.all.map { $0.name }
    var seen: Set<String> = []
    for weight in weights {
      if !known.contains(weight.criterion) {
        found.append(.unknownCriterion(name: weight.criterion, known: known))
      }
      if !seen.insert(weight.criterion).inserted {
        found.append(.repeated(name: "weights.\(weight.criterion)"))
      }
      found += check("weights.\(weight.criterion)", weight.weight, in: Self.weightRange)
    }
    if weights.allSatisfy({ $0.weight == 0 }) { found.append(.noWeight) }
    if Importance.allCases.allSatisfy({ tiers[$0] == 0 }) { found.append(.noShare) }
    return found
  }

  private func rangeFaults() -> [PolicyFault] {
    let permille = 0...1000
    let figures: [(String, Int, ClosedRange<Int>)] =
      [
        ("tiers.must", tiers.must, Self.weightRange),
        ("tiers.should", tiers.should, Self.weightRange),
        ("tiers.nice", tiers.nice, Self.weightRange),
        ("strength.listed", strength.listed, permille),
        ("strength.implied", strength.implied, permille),
        ("strength.undated", strength.undated, permille),
        ("strength.datedLeast", strength.datedLeast, permille),
        ("strength.datedMost", strength.datedMost, permille),
        ("strength.proven", strength.proven, permille),
        ("relations.exact", relations.exact, permille),
        ("relations.narrower", relations.narrower, permille),
        ("relations.broader", relations.broader, permille),
        ("relations.related", relations.related, permille),
        ("relations.text", relations.text, permille),
        ("recency.undated", recency.undated, permille),
        ("languages.tested", languages.tested, permille),
        ("languages.stated", languages.stated, permille),
        ("languages.named", languages.named, permille),
        ("languages.oneBelow", languages.oneBelow, permille),
        ("languages.twoBelow", languages.twoBelow, permille),
        ("education.oneBelow", education.oneBelow, permille),
        ("education.unfinished", education.unfinished, permille),
        ("education.nearField", education.nearField, permille),
        ("location.sameCity", location.sameCity, permille),
        ("location.willing", location.willing, permille),
        ("levelMeant", levelMeant, 1...5),
        ("metFrom", metFrom, 1...1000),
        ("questions", questions, 0...100),
      ] + monthsPerLevel.enumerated().map { ("monthsPerLevel[\($0.offset)]", $0.element, 1...600) }
      + rates.map { ("rates.\($0.currency)", $0.dong, 1...1_000_000_000) }
    let levels = monthsPerLevel.count
    return figures.flatMap { check($0.0, $0.1, in: $0.2) }
      + (levels == 5 ? [] : [.wrongCount(field: "monthsPerLevel", count: levels, expected: 5)])
      + steps("recency.months", recency.months)
      + steps("payAbove", payAbove) + steps("daysLate", daysLate)
  }

  private func orderFaults() -> [PolicyFault] {
    let pairs: [(String, Int, String, Int)] = [
      ("strength.listed", strength.listed, "strength.implied", strength.implied),
      ("strength.implied", strength.implied, "strength.undated", strength.undated),
      ("strength.datedLeast", strength.datedLeast, "strength.datedMost", strength.datedMost),
      ("strength.datedMost", strength.datedMost, "strength.proven", strength.proven),
      ("relations.narrower", relations.narrower, "relations.exact", relations.exact),
      ("relations.broader", relations.broader, "relations.narrower", relations.narrower),
      ("relations.related", relations.related, "relations.narrower", relations.narrower),
      ("languages.stated", languages.stated, "languages.tested", languages.tested),
      ("languages.named", languages.named, "languages.stated", languages.stated),
      ("languages.twoBelow", languages.twoBelow, "languages.oneBelow", languages.oneBelow),
    ]
    let disordered = pairs.filter { $0.1 > $0.3 }.map {
      PolicyFault.disorder(field: $0.0, greater: $0.2)
    }
    let isAscending = zip(monthsPerLevel, monthsPerLevel.dropFirst()).allSatisfy { $0 < $1 }
    return disordered
      + (isAscending ? [] : [.disorder(field: "monthsPerLevel", greater: "the level after it")])
  }

  private func gateFaults() -> [PolicyFault] {
    let known = Gates.all.map(\.name)
    var seen: Set<String> = []
    return gates.flatMap { rule -> [PolicyFault] in
      var found: [PolicyFault] = []
      if !known.contains(rule.gate) { found.append(.unknownGate(name: rule.gate, known: known)) }
      if !seen.insert(rule.gate).inserted { found.append(.repeated(name: "gates.\(rule.gate)")) }
      return found
    }
  }

  private func steps(_ field: String, _ table: StepFunction) -> [PolicyFault] {
    var found = check("\(field).beyond", table.beyond, in: 0...1000)
    for step in table.steps { found += check("\(field)[\(step.upTo)]", step.worth, in: 0...1000) }
    for (one, next) in zip(table.steps, table.steps.dropFirst()) {
      if one.upTo >= next.upTo {
        found.append(.disorder(field: field, greater: "the limit after it"))
      }
      if one.worth < next.worth {
        found.append(.disorder(field: field, greater: "the worth before it"))
      }
    }
    if let last = table.steps.last, last.worth < table.beyond {
      found.append(.disorder(field: "\(field).beyond", greater: "the worth before it"))
    }
    return found
  }

  private func check(_ field: String, _ value: Int, in range: ClosedRange<Int>) -> [PolicyFault] {
    range.contains(value) ? [] : [.outOfRange(field: field, value: value, range: range)]
  }
}
