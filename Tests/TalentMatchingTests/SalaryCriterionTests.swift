import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Salary: the least pay wished for against the most offered.
@Suite struct SalaryCriterionTests {
  /// Offers up to 100 million dong a month.
  private let asked = SalaryCriterionTests.offering(100_000_000, .dong, .month)

  private static func offering(
    _ most: Int?,
    _ currency: Currency,
    _ period: PayPeriod
  ) -> Position {
    SmallWorld.position {
      $0.pay = Pay(least: 1, most: most, currency: currency, period: period)
    }
  }

  private func wish(
    _ least: Int?,
    most: Int? = nil,
    _ currency: Currency = .dong,
    _ period: PayPeriod = .month
  ) -> Pay {
    Pay(least: least, most: most, currency: currency, period: period)
  }

  @Test(
    arguments: [
      (100_000_000, 1000), (100_000_001, 800), (105_000_000, 800), (105_000_001, 600),
      (110_000_000, 600), (110_000_001, 300), (120_000_000, 300), (120_000_001, 0),
    ]
  )
  func `a wish above the offer, up to 5, 10 and 20 per cent`(dong: Int, credit: Int) throws {
    let match = try SmallWorld.match(asked) { $0.pay = wish(dong) }
    #expect(match.only.name == "salary")
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.map(\.kind) == [.pay])
    #expect(match.potential == 10 * credit)
  }

  @Test(
    arguments: [
      (1_000_000_001, 1_000_000_001, 1000), (1_000_000_001, 1_200_000_001, 300),
      (1_000_000_001, 1_200_000_002, 0), (11, 11, 1000), (11, 12, 600), (11, 13, 300), (11, 14, 0),
    ]
  )
  func `years are compared with years, and nothing of them is lost`(
    offer: Int,
    wished: Int,
    credit: Int
  ) throws {
    let yearly = Self.offering(offer, .dong, .year)
    let match = try SmallWorld.match(yearly) { $0.pay = wish(wished, .dong, .year) }
    #expect(match.only.credit == credit)
  }

  @Test(arguments: [(12_000_000, 1000), (12_600_000, 800), (14_400_000, 300), (14_400_001, 0)])
  func `a wish for a year against an offer for a month`(yearly: Int, credit: Int) throws {
    let monthly = Self.offering(1_000_000, .dong, .month)
    let match = try SmallWorld.match(monthly) { $0.pay = wish(yearly, .dong, .year) }
    #expect(match.only.credit == credit)
  }

  @Test func `a wish beyond 20 per cent is not met`() throws {
    let match = try SmallWorld.match(asked) { $0.pay = wish(200_000_000) }
    #expect(match.only.status == .notMet)
    let absurd = try SmallWorld.match(asked) { $0.pay = wish(Int.max) }
    #expect(absurd.score == 0)
  }

  @Test(arguments: [1, 60_000_000, 99_999_999])
  func `asking for less earns nothing extra`(dong: Int) throws {
    let match = try SmallWorld.match(asked) { $0.pay = wish(dong) }
    #expect(match.score == 10_000)
  }

  @Test func `the least of a range counts, its most where nothing else is said`() throws {
    let range = try SmallWorld.match(asked) { $0.pay = wish(90_000_000, most: 150_000_000) }
    #expect(range.only.credit == 1000)
    let most = try SmallWorld.match(asked) { $0.pay = wish(nil, most: 110_000_000) }
    #expect(most.only.credit == 600)
  }

  @Test func `a year is twelve months`() throws {
    let match = try SmallWorld.match(asked) { $0.pay = wish(1_260_000_000, .dong, .year) }
    // 105 million a month
    #expect(match.only.credit == 800)
    let yearly = Self.offering(1_200_000_000, .dong, .year)
    let monthly = try SmallWorld.match(yearly) { $0.pay = wish(100_000_000) }
    #expect(monthly.only.credit == 1000)
  }

  @Test func `other currencies count at the rate of the day`() throws {
    let dollar = try #require(Currency("USD"))
    // 26,200 dong: 4,000 dollars are 104.8 million, 4.8 per cent above; 3,816 are 99.98 million
    let above = try SmallWorld.match(asked) { $0.pay = wish(4000, dollar) }
    #expect(above.only.credit == 800)
    let within = try SmallWorld.match(asked) { $0.pay = wish(3816, dollar) }
    #expect(within.only.credit == 1000)
    let offer = Self.offering(4000, dollar, .month)
    let dong = try SmallWorld.match(offer) { $0.pay = wish(104_800_001) }
    #expect(dong.only.credit == 800)
  }

  @Test func `a currency without a rate on the day leaves the wish open`() throws {
    let franc = try #require(Currency("CHF"))
    let unknown = try SmallWorld.match(asked) { $0.pay = wish(1000, franc) }
    #expect(unknown.score == 0)
    #expect(unknown.only.status == .notStated)
    #expect(unknown.potential == 10_000)
    let dollar = try #require(Currency("USD"))
    let before = try SmallWorld.match(asked, asOf: SmallWorld.day("2025-12-31")) {
      $0.pay = wish(1000, dollar)
    }
    #expect(before.only.status == .notStated)
    let first = try SmallWorld.match(asked, asOf: SmallWorld.day("2026-01-01")) {
      $0.pay = wish(1000, dollar)
    }
    #expect(first.only.status == .met)
  }

  @Test func `no wish earns nothing and keeps its potential`() throws {
    let match = try SmallWorld.match(asked) { _ in }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.potential == 10_000)
  }

  @Test func `an offer without a most asks for nothing`() {
    let open = Self.offering(nil, .dong, .month)
    #expect(SalaryCriterion.requirements(of: open, in: SmallWorld.setting()).isEmpty)
    #expect(SalaryCriterion.requirements(of: asked, in: SmallWorld.setting()).count == 1)
  }
}
