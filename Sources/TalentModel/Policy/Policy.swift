/// How requirements become points: the numbers a recruiter may change, and nothing else.
///
/// All factors are per mille, 0…1000. A policy is read from `scoring/*.yaml`; its digest is part of
/// every result.
public struct Policy: Hashable, Sendable {
  /// Name, unique among the policies in use.
  public var name: String
  /// Counted up with every change.
  public var version: Int
  /// What it is for, in both languages.
  public var purpose: Labels
  /// Weight of each criterion by its name, in the order in which criteria are shown.
  public var weights: [CriterionWeight]
  /// Shares of must, should and nice inside a criterion.
  public var tiers: Tiers
  /// What each way of showing a concept is worth.
  public var strength: Strength
  /// What each relation is worth.
  public var relations: Relations
  /// What the time since last use leaves of the worth.
  public var recency: Recency
  /// Months of use that make levels 1…5 complete; ascending.
  public var monthsPerLevel: [Int]
  /// The level meant when a position gives none, 1…5.
  public var levelMeant: Int
  /// What command of a language is worth.
  public var languages: LanguageWorth
  /// What a degree below the one asked for is worth.
  public var education: EducationWorth
  /// What living elsewhere is worth.
  public var location: LocationWorth
  /// What a wish above the offer is worth, by per cent above it.
  public var payAbove: StepFunction
  /// What a later start is worth, by days after the day of need.
  public var daysLate: StepFunction
  /// Exchange rates, newest first.
  public var rates: [ExchangeRate]
  /// What each gate does when it is not met.
  public var gates: [GateRule]
  /// Credit from which a requirement counts as met, 1…1000.
  public var metFrom: Int
  /// How many questions about points a match carries at most; open gates come before them.
  public var questions: Int
  /// Decisions that count only once a second person confirms them.
  public var secondEyes: Set<DecisionOutcome>

  /// Makes a policy from all its parts.
  public init(
    name: String,
    version: Int,
    purpose: Labels,
    weights: [CriterionWeight],
    tiers: Tiers,
    strength: Strength,
    relations: Relations,
    recency: Recency,
    monthsPerLevel: [Int],
    levelMeant: Int,
    languages: LanguageWorth,
    education: EducationWorth,
    location: LocationWorth,
    payAbove: StepFunction,
    daysLate: StepFunction,
    rates: [ExchangeRate],
    gates: [GateRule],
    metFrom: Int,
    questions: Int,
    secondEyes: Set<DecisionOutcome> = []
  ) {
    self.name = name
    self.version = version
    self.purpose = purpose
    self.weights = weights
    self.tiers = tiers
    self.strength = strength
    self.relations = relations
    self.recency = recency
    self.monthsPerLevel = monthsPerLevel
    self.levelMeant = levelMeant
    self.languages = languages
    self.education = education
    self.location = location
    self.payAbove = payAbove
    self.daysLate = daysLate
    self.rates = rates
    self.gates = gates
    self.metFrom = metFrom
    self.questions = questions
    self.secondEyes = secondEyes
  }

  /// Months of use that complete a level, 1…5; the policy's own level when none is given.
  public func months(forLevel level: Int?) -> Int {
    monthsPerLevel[max(1, min(level ?? levelMeant, monthsPerLevel.count)) - 1]
  }
}

/// A criterion's share of the score.
public struct CriterionWeight: Hashable, Sendable {
  /// Name of the criterion.
  public var criterion: String
  /// Share, relative to the others; 0 leaves the criterion out.
  public var weight: Int

  /// Makes a weight.
  public init(criterion: String, weight: Int) {
    self.criterion = criterion
    self.weight = weight
  }
}

/// A gate and what it does.
public struct GateRule: Hashable, Sendable {
  /// What happens when a gate is not met.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// The candidate is listed apart, with the reason.
    case exclude
    /// The candidate stays, and the answer is shown.
    case inform
  }

  /// Name of the gate.
  public var gate: String
  /// What happens when it is not met.
  public var action: Action
  /// The rule it stands on, as a citation; empty when it is the employer's own.
  public var citation: String

  /// Makes a rule.
  public init(gate: String, action: Action, citation: String) {
    self.gate = gate
    self.action = action
    self.citation = citation
  }
}

/// What one unit of a currency is worth in dong from a day on.
public struct ExchangeRate: Hashable, Sendable {
  /// The currency.
  public var currency: Currency
  /// First day on which the rate counts.
  public var from: Day
  /// Dong for one unit, at least 1.
  public var dong: Int

  /// Makes a rate.
  public init(currency: Currency, from: Day, dong: Int) {
    self.currency = currency
    self.from = from
    self.dong = dong
  }
}

extension Policy {
  /// A year's pay in dong, `nil` when no rate of the policy covers the currency on the day, or when
  /// the amount is too great to convert.
  ///
  /// The year is the common unit because a month's pay makes a whole year's pay, and a year's pay
  /// need not make a whole month's.
  public func yearlyDong(_ amount: Int, _ pay: Pay, on day: Day) -> Int? {
    let months = pay.period == .month ? 12 : 1
    let (yearly, isTooGreat) = amount.multipliedReportingOverflow(by: months)
    guard !isTooGreat else { return nil }
    if pay.currency == .dong { return yearly }
    let rate = rates.filter { $0.currency == pay.currency && $0.from <= day }
      .max { $0.from < $1.from }
    return rate.map { yearly.multipliedReportingOverflow(by: $0.dong) }
      .flatMap { $0.overflow ? nil : $0.partialValue }
  }
}
