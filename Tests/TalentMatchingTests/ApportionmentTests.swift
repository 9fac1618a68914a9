import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Points are divided without loss, and by the same rule everywhere.
@Suite struct ApportionmentTests {
  @Test func `parts add up to the whole`() {
    for seed in 0..<500 {
      var generate = Generate(seed: UInt64(seed))
      let total = generate.number(0...10_000)
      let shares = (0..<generate.number(1...9)).map { _ in generate.number(0...500) }
      let parts = apportion(total, among: shares)
      #expect(parts.reduce(0, +) == (shares.allSatisfy { $0 == 0 } ? 0 : total))
      for (share, part) in zip(shares, parts) where share == 0 { #expect(part == 0) }
    }
  }

  @Test func `equal remainders go to the earlier share`() {
    #expect(apportion(10, among: [1, 1, 1]) == [4, 3, 3])
    #expect(apportion(11, among: [1, 1, 1]) == [4, 4, 3])
    #expect(apportion(1, among: [1, 2]) == [0, 1])
    #expect(apportion(7, among: []) == [])
  }

  @Test func `a tier that is absent leaves its points to the others`() {
    let test = AvailabilityTest(
      needBy: Generate.today,
      setting: Setting(
        policy: Policies.standard,
        taxonomy: Taxonomy(concepts: []),
        asOf: Generate.today
      )
    )
    func requirement(_ importance: Importance, _ weight: Int) -> Requirement {
      Requirement(
        name: "r",
        label: Labels(english: "", vietnamese: ""),
        importance: importance,
        weight: weight,
        test: test
      )
    }
    let tiers = Tiers(must: 60, should: 30, nice: 10)
    let all = [
      requirement(.nice, 1), requirement(.must, 2), requirement(.should, 1), requirement(.must, 1),
    ]
    #expect(CompiledPosition.split(1000, among: all, tiers: tiers) == [100, 400, 300, 200])
    let two = [requirement(.must, 1), requirement(.nice, 1)]
    #expect(CompiledPosition.split(700, among: two, tiers: tiers) == [600, 100])
    let alone = [requirement(.nice, 3), requirement(.nice, 1)]
    #expect(CompiledPosition.split(100, among: alone, tiers: tiers) == [75, 25])
  }
}
