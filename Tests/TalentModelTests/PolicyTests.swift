import TalentModel
import Testing

@Suite struct PolicyTests {
  @Test(arguments: [(1, 6), (2, 12), (3, 24), (4, 48), (5, 84)])
  func `a level takes its months`(level: Int, months: Int) {
    #expect(Policy.bare.months(forLevel: level) == months)
  }

  @Test func `a position without a level means the policy's own`() {
    #expect(Policy.bare.months(forLevel: nil) == 24)
    var other = Policy.bare
    other.levelMeant = 5
    #expect(other.months(forLevel: nil) == 84)
  }

  @Test func `each tier has its share`() {
    let tiers = Tiers(must: 60, should: 30, nice: 10)
    #expect(Importance.allCases.map { tiers[$0] } == [60, 30, 10])
  }

  @Test func `each relation has its worth`() {
    let worth = Relations(exact: 5, narrower: 4, broader: 3, related: 2, text: 1)
    #expect(worth[.exact] == 5)
    #expect(worth[.narrower] == 4)
    #expect(worth[.broader] == 3)
    #expect(worth[.related] == 2)
    #expect(worth[.text] == 1)
  }
}
