import TalentModel
import Testing

@Suite struct WordSieveTests {
  private static let words = ["", "a", "kế", "compliance", "đã", "audit", "✗", "c++"]

  @Test(arguments: words)
  func `a word of the set is never turned away`(word: String) {
    #expect(WordSieve(Self.words).mayHold(word))
  }

  @Test(arguments: ["bank", "customer", "0", "thẩm"])
  func `a word that begins otherwise is turned away`(word: String) {
    #expect(!WordSieve(Self.words).mayHold(word))
  }

  @Test func `a sieve of nothing holds nothing`() {
    #expect(!WordSieve([]).mayHold("audit"))
    #expect(!WordSieve([]).mayHold(""))
  }
}
