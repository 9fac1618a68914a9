import TalentTestSupport
import Testing

@testable import TalentText

@Suite struct NumberTableTests {
  @Test func `a table holds what a dictionary holds`() {
    for seed in 0..<200 {
      var random = SplitMix64(seed: UInt64(seed))
      var table = NumberTable()
      var dictionary: [UInt64: UInt32] = [:]
      for _ in 0..<Int.random(in: 0...300, using: &random) {
        let key = UInt64.random(in: 0..<200, using: &random) << UInt64(seed % 50)
        let value = UInt32.random(in: 0...9, using: &random)
        table[key] = value
        dictionary[key] = value
      }
      for key in (0..<200).map({ UInt64($0) << UInt64(seed % 50) }) {
        #expect(table[key] == dictionary[key], "\(seed): \(key)")
      }
    }
  }
}
