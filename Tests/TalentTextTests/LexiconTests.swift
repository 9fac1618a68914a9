import TalentModel
import Testing

@testable import TalentText

@Suite struct LexiconTests {
  private static let lexicon = Lexicon(
    Taxonomy(concepts: [
      Concept.named("banking", "ngân hàng"),
      Concept.named("investment banking", "ngân hàng đầu tư"),
      Concept.named("AML", "phòng, chống rửa tiền"),
      Concept.named("fund", "quỹ"),
      Concept.named("harmony", "hòa giải"),
      Concept.named("risk management", "quản trị rủi ro", ["quản lý rủi ro"]),
      Concept.named("C++", "C++"),
      Concept.named("C", "C"),
      Concept.named(".NET", ".NET", ["ASP.NET"]),
      Concept.named("Node.js", "Node.js"),
    ])
  )

  private func found(_ text: String) -> [String] {
    let tokens = Tokenizer.tokens(in: text)
    return Self.lexicon.mentions(in: tokens).map { Self.lexicon.taxonomy[$0.concept].name }
  }

  @Test func `nested names are all found, the shorter first`() {
    #expect(found("Investment Banking") == ["investment banking", "banking"])
    #expect(found("ngân hàng đầu tư") == ["banking", "investment banking"])
  }

  @Test(arguments: [
    "phòng, chống rửa tiền", "Phòng chống rửa tiền", "PHÒNG, CHỐNG RỬA TIỀN",
    "phong chong rua tien",
    "luật phòng , chống rửa tiền năm 2022",
  ])
  func `a comma inside a name may stand or not`(text: String) {
    #expect(found(text).contains("AML"))
  }

  @Test(arguments: [
    "investment, banking", "investment. Banking", "investment; banking", "risk: management",
  ])
  func `words kept apart are no name`(text: String) {
    #expect(!found(text).contains("investment banking"))
    #expect(!found(text).contains("risk management"))
  }

  @Test(arguments: ["hoà giải", "hòa giải", "Hòa Giải", "hoa\u{300} gia\u{309}i"])
  func `every spelling of an accent finds the name`(text: String) {
    #expect(found(text) == ["harmony"])
  }

  @Test func `text without any accent finds accented names of several words`() {
    #expect(found("Quan tri rui ro") == ["risk management"])
    #expect(found("hoa giai") == ["harmony"])
    #expect(found("quy") == [])
  }

  @Test func `of names guessed without accents the longer one is right`() {
    let lexicon = Lexicon(
      Taxonomy(concepts: [
        Concept.named("pub", "quản lý quán"),
        Concept.named("crm", "quản lý quan hệ"),
        Concept.named("relations", "quan hệ"),
      ])
    )
    func found(_ text: String) -> [String] {
      lexicon.mentions(in: Tokenizer.tokens(in: text)).map { lexicon.taxonomy[$0.concept].name }
    }
    #expect(found("quan ly quan he khach hang") == ["crm", "relations"])
    #expect(found("quan ly quan an") == ["pub"])
    #expect(found("quản lý quán") == ["pub"])
  }

  @Test func `text with other accents does not`() {
    #expect(found("hoa giai trong lĩnh vực khác") == [])
    #expect(found("lĩnh vực quan tri rui ro") == [])
  }

  @Test func `a wrong accent is another word`() {
    #expect(found("hóa giải") == [])
    #expect(found("quy") == [])
    #expect(found("quỹ") == ["fund"])
  }

  @Test func `special signs belong to the word`() {
    #expect(found("C++") == ["C++"])
    #expect(found("C") == ["C"])
    #expect(found("ASP.NET and .net") == [".NET", ".NET", ".NET"])
    #expect(found("node.js") == ["Node.js"])
    #expect(found("net income") == [])
  }

  @Test func `a name is looked up whole`() throws {
    let lexicon = Self.lexicon
    let risk = try #require(lexicon.taxonomy.concept(.skill, "risk management"))
    #expect(lexicon.concepts(.skill, named: "Quản lý rủi ro") == [risk])
    #expect(lexicon.concepts(.skill, named: "quan ly rui ro") == [risk])
    #expect(lexicon.concepts(.skill, named: "risk") == [])
    #expect(lexicon.concepts(.skill, named: "risk management office") == [])
    #expect(lexicon.concepts(.occupation, named: "risk management") == [])
    #expect(lexicon.concepts(.skill, named: "") == [])
    #expect(lexicon.names("Risk Management"))
    #expect(!lexicon.names("risk"))
  }

  @Test func `the nearest names of a typing error are those of few changes`() {
    #expect(Self.lexicon.nearest(.skill, to: "risk managment").first == "risk management")
    #expect(Self.lexicon.nearest(.skill, to: "investmnt bankng").first == "investment banking")
    #expect(Self.lexicon.nearest(.skill, to: "xylophone quartet") == [])
    #expect(Self.lexicon.nearest(.skill, to: "") == [])
    #expect(Self.lexicon.nearest(.skill, to: "banking", limit: 1).count == 1)
  }

  @Test func `mentions are those of a search at every place`() {
    let words = ["ngân", "hàng", "đầu", "tư", "investment", "banking", "C++", "rửa", "tiền"]
    var random = Seeded(state: 9)
    for _ in 0..<400 {
      let text = (0..<8).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let tokens = Tokenizer.tokens(in: text)
      var expected: [String] = []
      for start in tokens.indices {
        for end in (start + 1)...tokens.count {
          let bytes = Array(text.utf8)[Int(tokens[start].start)..<Int(tokens[end - 1].end)]
          let part = String(decoding: bytes, as: UTF8.self)
          // Every word of these names carries an accent or none of its aliases' words does.
          let named = Self.lexicon.concepts(.skill, named: part)
          expected += named.map { "\($0.index) \(start)..<\(end)" }
        }
      }
      let mentions = Self.lexicon.mentions(in: tokens)
      #expect(mentions.map { "\($0.concept.index) \($0.tokens)" } == expected)
    }
  }
}

struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

extension Concept {
  /// A skill with its two labels.
  static func named(_ english: String, _ vietnamese: String, _ aliases: [String] = []) -> Concept {
    Concept(
      kind: .skill,
      name: english,
      labels: Labels(english: english, vietnamese: vietnamese),
      aliases: aliases
    )
  }
}
