import TalentModel
import TalentTestSupport
import Testing

@testable import TalentIdentity

@Suite struct PhraseStartTests {
  /// Words of phrases in both languages, and some that are none.
  private static let words = """
    born in 1990 on 12/03/1990 aged 32 years old of age citizen of Vietnam national the Vietnamese
    South African passport holder nationality hold a an overseas dân tộc
    Kinh and raised Hanoi originally from người Việt gốc quê Nghệ An mother father two children with no happily married single
    đã kết hôn có con male female man young woman giới tính nam nữ practising Buddhist Catholic tôn
    giáo in good health sức khỏe tốt physically fit disabled he she his 5 tuổi quốc tịch sinh năm ngày tháng 3
    worked as Java developer since May 2019 at bank, |
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private func mayBegin(_ phrase: Phrase, _ word: Word) -> Bool {
    switch phrase.beginning {
    case .words: true
    case .number: word.isCapitalised || !word.isAlphabetic
    case .demonym: word.isCapitalised
    }
  }

  @Test func `a phrase that stands somewhere is found, whatever its second word`() {
    var found = 0
    for seed in 0..<3_000 {
      var random = SplitMix64(seed: UInt64(seed))
      let line = (0..<Int.random(in: 1...6, using: &random))
        .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let words = SplitText(line).words
      for place in words.indices {
        let slow = PersonalPhrases.phrases.filter { mayBegin($0, words[place]) }
          .compactMap { $0.length(at: place, in: words) }.max()
        if slow != nil { found += 1 }
        #expect(PersonalPhrases.longest(at: place, in: words)?.0 == slow, "\(line): \(place)")
      }
    }
    #expect(found > 200, "\(found)")
  }
}
