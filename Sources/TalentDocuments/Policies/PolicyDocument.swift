public import TalentModel

/// Reads policies in YAML or JSON; `profiles/schemas/policy.schema.json` tells the fields.
///
/// A policy says everything about points: a figure that is left out is reported, never assumed.
public struct PolicyDocument {
  private static let members = [
    "name", "version", "purpose", "weights", "tiers", "strength", "relations", "recency",
    "monthsPerLevel", "levelMeant", "languages", "education", "location", "payAbove", "daysLate",
    "rates", "gates", "metFrom", "questions", "secondEyes",
    "$schema",
  ]

  private static let parts: [(String, [String])] = [
    ("purpose", ["en", "vi"]),
    ("tiers", ["must", "should", "nice"]),
    ("strength", ["listed", "implied", "undated", "datedLeast", "datedMost", "proven"]),
    ("relations", ["exact", "narrower", "broader", "related", "text"]),
    ("recency", ["months", "undated"]),
    ("languages", ["tested", "stated", "named", "oneBelow", "twoBelow"]),
    ("education", ["oneBelow", "unfinished", "nearField"]),
    ("location", ["sameCity", "willing"]),
  ]

  private var log: [Diagnostic] = []
  private let top: TreeCursor

  /// Reads a policy.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: What messages call it.
  /// - Returns: The policy, or `nil` with what is wrong; a policy is taken whole or not at all.
  public static func read(
    _ bytes: [UInt8],
    file: String
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    let document = TreeCursor.document(bytes, file: file)
    guard let cursor = document.cursor else { return (nil, document.diagnostics) }
    var reader = PolicyDocument(cursor)
    let policy = reader.policy()
    return (reader.log.isEmpty ? policy : nil, reader.log)
  }

  private init(_ top: TreeCursor) {
    self.top = top
  }

  private mutating func policy() -> Policy {
    top.checkMembers(Self.members, &log)
    for (name, members) in Self.parts { top[name]?.checkMembers(members, &log) }
    return Policy(
      name: text("name"),
      version: figure("version", in: 1...1_000_000),
      purpose: Labels(
        english: text("purpose.en"),
        vietnamese: text("purpose.vi")
      ),
      weights: weights(),
      tiers: Tiers(
        must: figure("tiers.must"),
        should: figure("tiers.should"),
        nice: figure("tiers.nice")
      ),
      strength: Strength(
        listed: figure("strength.listed"),
        implied: figure("strength.implied"),
        undated: figure("strength.undated"),
        datedLeast: figure("strength.datedLeast"),
        datedMost: figure("strength.datedMost"),
        proven: figure("strength.proven")
      ),
      relations: Relations(
        exact: figure("relations.exact"),
        narrower: figure("relations.narrower"),
        broader: figure("relations.broader"),
        related: figure("relations.related"),
        text: figure("relations.text")
      ),
      recency: Recency(months: steps("recency.months"), undated: figure("recency.undated")),
      monthsPerLevel: figures("monthsPerLevel"),
      levelMeant: figure("levelMeant"),
      languages: LanguageWorth(
        tested: figure("languages.tested"),
        stated: figure("languages.stated"),
        named: figure("languages.named"),
        oneBelow: figure("languages.oneBelow"),
        twoBelow: figure("languages.twoBelow")
      ),
      education: EducationWorth(
        oneBelow: figure("education.oneBelow"),
        unfinished: figure("education.unfinished"),
        nearField: figure("education.nearField")
      ),
      location: LocationWorth(
        sameCity: figure("location.sameCity"),
        willing: figure("location.willing")
      ),
      payAbove: steps("payAbove"),
      daysLate: steps("daysLate"),
      rates: rates(),
      gates: gates(),
      metFrom: figure("metFrom"),
      questions: figure("questions"),
      secondEyes: secondEyes()
    )
  }

  private func cursor(_ path: String) -> TreeCursor? {
    path.split(separator: ".").reduce(top) { cursor, name in cursor?[String(name)] }
  }

  private mutating func missing<Value>(_ field: String, _ stand: Value) -> Value {
    log.append(top.fault(.missing(field: field)))
    return stand
  }

  private mutating func text(_ path: String) -> String {
    guard let cursor = cursor(path) else { return missing(path, "") }
    return cursor.words(&log) ?? ""
  }

  private mutating func figure(_ path: String, in range: ClosedRange<Int> = 0...1_000_000) -> Int {
    guard let cursor = cursor(path) else { return missing(path, range.lowerBound) }
    return cursor.integer(in: range, &log) ?? range.lowerBound
  }

  private mutating func figures(_ path: String) -> [Int] {
    guard let cursor = cursor(path) else { return missing(path, []) }
    return cursor.elements(&log).compactMap { $0.integer(in: 0...10_000, &log) }
  }

  private mutating func weights() -> [CriterionWeight] {
    guard let cursor = top["weights"] else { return missing("weights", []) }
    guard cursor.isMap(&log) else { return [] }
    return cursor.tree.members.map { member in
      let weight = cursor[member.name]?.integer(in: 0...1_000_000, &log)
      return CriterionWeight(criterion: member.name, weight: weight ?? 0)
    }
  }

  /// Decisions that need a second person; none when nothing is said, as it moves no point.
  private mutating func secondEyes() -> Set<DecisionOutcome> {
    guard let cursor = top["secondEyes"] else { return [] }
    return Set(cursor.elements(&log).compactMap { $0.word(of: DecisionOutcome.self, &log) })
  }

  /// A step function as a list of `[limit, worth]`, the last one `[more, worth]`.
  private mutating func steps(_ path: String) -> StepFunction {
    guard let cursor = cursor(path) else {
      return missing(path, StepFunction(steps: [], beyond: 0))
    }
    var steps: [StepFunction.Step] = []
    var beyond: Int?
    for item in cursor.elements(&log) {
      guard item.tree.list?.count == 2 else {
        log.append(
          item.fault(
            .wrongType(field: item.field, expected: "[limit, worth]", found: item.tree.kindName)
          )
        )
        continue
      }
      let pair = item.elements(&log)
      guard let worth = pair[1].integer(in: 0...1000, &log) else { continue }
      if pair[0].tree.text == "more" {
        if beyond != nil { log.append(pair[0].fault(.repeated(what: "more", other: cursor.place))) }
        beyond = worth
      } else if let limit = pair[0].integer(in: 0...100_000, &log) {
        steps.append(StepFunction.Step(upTo: limit, worth: worth))
      }
    }
    if beyond == nil { log.append(cursor.fault(.missing(field: "\(path): [more, worth]"))) }
    return StepFunction(steps: steps, beyond: beyond ?? 0)
  }

  private mutating func rates() -> [ExchangeRate] {
    guard let cursor = top["rates"] else { return missing("rates", []) }
    var seen: [ExchangeRate.Key: String] = [:]
    return cursor.elements(&log).compactMap { item -> ExchangeRate? in
      guard item.isMap(&log) else { return nil }
      item.checkMembers(["currency", "from", "dong"], &log)
      for name in ["currency", "from", "dong"] where item[name] == nil {
        log.append(item.fault(.missing(field: "\(item.field).\(name)")))
      }
      let currency = item["currency"].flatMap { code($0) }
      let day = item["from"].flatMap { $0.day(&log) }
      let dong = item["dong"].flatMap { $0.integer(in: 1...1_000_000_000, &log) }
      guard let currency, let day, let dong else { return nil }
      let rate = ExchangeRate(currency: currency, from: day, dong: dong)
      if let other = seen.updateValue(item.place, forKey: rate.key) {
        let what = "the rate of \(currency) from \(day) on"
        log.append(item.fault(.repeated(what: what, other: other)))
      }
      return rate
    }
  }

  private mutating func code(_ cursor: TreeCursor) -> Currency? {
    guard let text = cursor.text(&log) else { return nil }
    if let currency = Currency(text) { return currency }
    let expected = "a code such as USD"
    log.append(
      cursor.fault(.wrongType(field: cursor.field, expected: expected, found: "\"\(text)\""))
    )
    return nil
  }

  private mutating func gates() -> [GateRule] {
    guard let cursor = top["gates"] else { return missing("gates", []) }
    guard cursor.isMap(&log) else { return [] }
    return cursor.tree.members.compactMap { member -> GateRule? in
      guard let rule = cursor[member.name] else {
        return missing("gates.\(member.name).action", nil)
      }
      guard rule.isMap(&log) else { return nil }
      rule.checkMembers(["action", "citation"], &log)
      guard let action = rule["action"] else { return missing("\(rule.field).action", nil) }
      return action.word(of: GateRule.Action.self, &log).map {
        GateRule(gate: member.name, action: $0, citation: rule["citation"]?.text(&log) ?? "")
      }
    }
  }
}

extension ExchangeRate {
  /// What one rate must not share with another.
  fileprivate struct Key: Hashable {
    var currency: Currency
    var from: Day
  }

  fileprivate var key: Key { Key(currency: currency, from: from) }
}
