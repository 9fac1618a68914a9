import TalentModel
import Testing

@Suite struct CandidateIDTests {
  /// `é` in one scalar, and as `e` with a combining acute.
  private let composed = CandidateID("banking/L\u{EA}.pdf")
  private let decomposed = CandidateID("banking/Le\u{302}.pdf")

  @Test func `two spellings of one letter are two ids`() {
    #expect(composed.text == decomposed.text, "the point: String takes them for equal")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    // 0x65 of the plain letter comes before 0xC3.
    #expect(decomposed < composed)
    #expect(!(composed < decomposed))
  }

  @Test(arguments: [
    ("", "a"), ("a", "aa"), ("Z", "a"), ("9", "A"), ("c-10", "c-9"), ("z", "é"), ("a/b", "a0"),
    ("a-b", "a/b"), ("\u{FFFF}", "\u{10000}"),
  ])
  func `ids are ordered by their bytes`(left: String, right: String) {
    #expect(CandidateID(left) < CandidateID(right))
    #expect(!(CandidateID(right) < CandidateID(left)))
    #expect(CandidateID(left) != CandidateID(right))
  }

  @Test func `equal bytes are equal ids`() {
    #expect(CandidateID("c-1") == CandidateID("c-1"))
    #expect(!(CandidateID("c-1") < CandidateID("c-1")))
    #expect(CandidateID("c-1").hashValue == CandidateID("c-1").hashValue)
    #expect("\(CandidateID("c-1"))" == "c-1")
  }

  @Test func `sorting agrees with sorting the bytes`() {
    let alphabet: [Unicode.Scalar] = ["a", "Z", "0", "/", "\u{301}", "\u{E9}", "đ", "\u{1F600}"]
    var random = Random(seed: 3)
    let texts = (0..<400).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text.append(alphabet.randomElement(using: &random) ?? "a")
      }
      return String(text)
    }
    let sorted = texts.map { CandidateID($0) }.sorted().map { Array($0.text.utf8) }
    let expected = texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(sorted == expected)
  }
}
