import TalentModel
import Testing

@Suite struct FoldedWordTests {
  private static let words = [
    "", "a", "kế", "2026", "audit", "c++", "tieng", "compliance", "responsibility",
    "entrepreneurship", "internationalization", "ชื่อภาษาไทยยาวมาก", "0000000000000000001",
  ]

  @Test(arguments: words)
  func `a word is equal to itself alone`(word: String) {
    for other in Self.words {
      #expect((FoldedWord(word) == FoldedWord(other)) == (word == other), "\(word), \(other)")
    }
  }

  @Test(arguments: words)
  func `length and first byte are those of the text`(word: String) {
    #expect(FoldedWord(word).count == word.utf8.count)
    #expect(FoldedWord(word).first == word.utf8.first ?? 0)
  }

  @Test(arguments: words)
  func `long words differ where any byte does`(word: String) {
    var bytes = Array(word.utf8)
    for place in bytes.indices {
      bytes[place] ^= 1
      #expect(FoldedWord(bytes.span) != FoldedWord(word))
      bytes[place] ^= 1
    }
  }

  @Test(arguments: ["", "a", "audited", "auditing", "entrepreneurships", "internationalized"])
  func `endings are those of the text`(word: String) {
    for ending in ["", "d", "ed", "ing", "s"] {
      let isEnding = word.hasSuffix(ending)
      #expect(FoldedWord(word).hasSuffix(FoldedWord(ending)) == isEnding, "\(word), \(ending)")
    }
  }

  @Test(arguments: ["", "t", "th3", "thang", "abcdefghijklmno"])
  func `parts of a word are words`(word: String) {
    for length in 0...word.utf8.count {
      #expect(FoldedWord(word).dropFirst(length) == FoldedWord(String(word.dropFirst(length))))
      #expect(FoldedWord(word).dropLast(length) == FoldedWord(String(word.dropLast(length))))
      #expect(FoldedWord(word).hasPrefix(FoldedWord(String(word.prefix(length)))))
    }
    #expect(FoldedWord(word).dropFirst(word.utf8.count + 1) == nil)
    #expect(FoldedWord(word).dropLast(word.utf8.count + 1) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("07", 7), ("2026", 2026), ("999999999999999", 999_999_999_999_999),
  ])
  func `digits make a number`(word: String, number: Int) {
    #expect(FoldedWord(word).number == number)
    #expect(FoldedWord(word).isNumber)
  }

  @Test(arguments: ["", "a", "1a", "a1", "４", "0000000000000001"])
  func `other words make none`(word: String) {
    #expect(FoldedWord(word).number == nil)
    #expect(!FoldedWord(word).isNumber)
  }

  @Test func `a description shows the word, or the ends of a long one`() {
    #expect("\(FoldedWord("audit"))" == "audit")
    #expect("\(FoldedWord("entrepreneurship"))" == "ehip(16)")
  }
}
