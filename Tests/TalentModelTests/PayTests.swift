import TalentModel
import Testing

@Suite struct PayTests {
  private func pay(_ currency: String, _ period: PayPeriod) throws -> Pay {
    Pay(least: nil, most: nil, currency: try #require(Currency(currency)), period: period)
  }

  private func policy(_ rates: [(String, String, Int)]) throws -> Policy {
    var policy = Policy.bare
    policy.rates = try rates.map { currency, from, dong in
      ExchangeRate(
        currency: try #require(Currency(currency)),
        from: try #require(Day(from)),
        dong: dong
      )
    }
    return policy
  }

  @Test func `dong need no rate`() throws {
    let day = try #require(Day("2026-11-22"))
    let month = try pay("VND", .month)
    #expect(Policy.bare.yearlyDong(60_000_000, month, on: day) == 720_000_000)
    #expect(month.currency == .dong)
  }

  @Test func `a month is a twelfth of a year, and nothing of a year is lost`() throws {
    let day = try #require(Day("2026-11-22"))
    #expect(Policy.bare.yearlyDong(1_200_000_011, try pay("VND", .year), on: day) == 1_200_000_011)
    let rates = try policy([("USD", "2026-01-01", 26_000)])
    #expect(rates.yearlyDong(119, try pay("USD", .year), on: day) == 119 * 26_000)
    #expect(rates.yearlyDong(10, try pay("USD", .month), on: day) == 120 * 26_000)
  }

  @Test(
    arguments: [
      ("2025-12-31", nil), ("2026-01-01", 25_000), ("2026-05-31", 25_000), ("2026-06-01", 26_000),
      ("2030-01-01", 26_000),
    ] as [(String, Int?)]
  )
  func `the newest rate that counts on the day is taken`(day: String, dong: Int?) throws {
    let pay = try pay("USD", .month)
    let day = try #require(Day(day))
    let descending = try policy([("USD", "2026-06-01", 26_000), ("USD", "2026-01-01", 25_000)])
    #expect(descending.yearlyDong(1, pay, on: day) == dong.map { 12 * $0 })
    let ascending = try policy([("USD", "2026-01-01", 25_000), ("USD", "2026-06-01", 26_000)])
    #expect(ascending.yearlyDong(1, pay, on: day) == dong.map { 12 * $0 })
  }

  @Test func `a currency without a rate gives nothing`() throws {
    let day = try #require(Day("2026-11-22"))
    let rates = try policy([("USD", "2026-01-01", 26_000)])
    #expect(rates.yearlyDong(5_000, try pay("EUR", .month), on: day) == nil)
  }

  @Test func `an amount too great to convert gives nothing`() throws {
    let day = try #require(Day("2026-11-22"))
    let rates = try policy([("USD", "2026-01-01", 26_000)])
    #expect(rates.yearlyDong(Int.max, try pay("USD", .month), on: day) == nil)
    #expect(rates.yearlyDong(Int.max / 26_000 + 1, try pay("USD", .year), on: day) == nil)
    let greatest = Int.max / 26_000
    #expect(rates.yearlyDong(greatest, try pay("USD", .year), on: day) == greatest * 26_000)
  }

  @Test(arguments: ["VND", "USD", "SGD", "EUR"])
  func `a currency is written as it is read`(code: String) {
    #expect(Currency(code).map { "\($0)" } == code)
  }

  @Test(arguments: ["", "VN", "VNDX", "vnd", "V1D", "đồ", "ＶＮＤ"])
  func `a currency has three capitals`(code: String) {
    #expect(Currency(code) == nil)
  }
}

extension Policy {
  /// A policy in which every table is empty.
  static let bare = Policy(
    name: "bare",
    version: 1,
    purpose: Labels(english: "", vietnamese: ""),
    weights: [],
    tiers: Tiers(must: 60, should: 30, nice: 10),
    strength: Strength(
      listed: 0,
      implied: 0,
      undated: 0,
      datedLeast: 0,
      datedMost: 0,
      proven: 0
    ),
    relations: Relations(exact: 1000, narrower: 0, broader: 0, related: 0, text: 0),
    recency: Recency(months: StepFunction(steps: [], beyond: 0), undated: 0),
    monthsPerLevel: [6, 12, 24, 48, 84],
    levelMeant: 3,
    languages: LanguageWorth(tested: 0, stated: 0, named: 0, oneBelow: 0, twoBelow: 0),
    education: EducationWorth(oneBelow: 0, unfinished: 0, nearField: 0),
    location: LocationWorth(sameCity: 0, willing: 0),
    payAbove: StepFunction(steps: [], beyond: 0),
    daysLate: StepFunction(steps: [], beyond: 0),
    rates: [],
    gates: [],
    metFrom: 500,
    questions: 3
  )
}
