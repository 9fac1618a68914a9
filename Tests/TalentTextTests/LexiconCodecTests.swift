import TalentModel
import Testing

@testable import TalentText

@Suite struct LexiconCodecTests {
  private static let lexicon = Lexicon(
    Taxonomy(concepts: [
      Concept.named("AML", "phòng, chống rửa tiền"), Concept.named("R", "ngôn ngữ R"),
      Concept.named("banking", "ngân hàng", ["bank", "Ngân hàng số"]),
    ]),
    rules: [
      ContextRule(
        alias: "R",
        concept: ConceptID(index: 1),
        isExactCase: true,
        near: ["Python", "phân tích dữ liệu"],
        isDefault: false
      )
    ]
  )

  private static let texts = [
    "phòng, chống rửa tiền", "phong chong rua tien", "R", "R and Python", "r and Python", "banks",
    "ngân hàng số", "R trong phân tích dữ liệu", "nothing",
  ]

  @Test func `what is read back names the same`() throws {
    let read = try #require(Lexicon(encoded: Self.lexicon.encoded))
    #expect(read.encoded == Self.lexicon.encoded)
    #expect(read.taxonomy.concepts == Self.lexicon.taxonomy.concepts)
    for text in Self.texts {
      let tokens = Tokenizer.tokens(in: text)
      #expect(read.mentions(in: tokens) == Self.lexicon.mentions(in: tokens), "\(text)")
    }
    #expect(read.mentions(in: Tokenizer.tokens(in: "R and Python")).count == 1)
  }

  private func isRead(_ bytes: [UInt8]) -> Bool {
    Lexicon(encoded: bytes) != nil
  }

  @Test func `damaged bytes are none`() {
    let bytes = Self.lexicon.encoded
    #expect(!isRead([]))
    for length in stride(from: 0, to: bytes.count, by: 211) {
      #expect(!isRead(Array(bytes.prefix(length))))
    }
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] ^= 1 << (place % 8)
      #expect(!isRead(damaged), "byte \(place)")
    }
    #expect(!isRead(bytes + [0]))
  }

  @Test func `a concept added for one run is found beside the others`() throws {
    var phrase = Concept.named("Quantexa Vision", "Quantexa Vision")
    phrase.isPhrase = true
    var extended = Self.lexicon.taxonomy
    let id = extended.add(phrase)
    var lexicon = Self.lexicon
    lexicon.extend(to: extended)
    let tokens = Tokenizer.tokens(in: "banks use QUANTEXA vision")
    #expect(lexicon.mentions(in: tokens).map(\.concept) == [ConceptID(index: 2), id])
    #expect(Self.lexicon.mentions(in: tokens).map(\.concept) == [ConceptID(index: 2)])
  }
}
