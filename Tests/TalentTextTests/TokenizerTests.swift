import TalentModel
import TalentTestSupport
import Testing

@testable import TalentText

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    Tokenizer.words(in: text)
  }

  @Test(arguments: [
    ("C++ and C#", ["c++", "and", "c#"]), ("F#", ["f#"]), (".NET", [".net"]),
    ("ASP.NET", ["asp", ".net"]), ("Node.js", ["node", "js"]), ("R&D", ["r&d"]),
    ("M&A, P&L", ["m&a", "p&l"]), ("IFRS 9", ["ifrs", "9"]), ("Basel III", ["basel", "iii"]),
    ("CI/CD", ["ci", "cd"]), ("anti-money-laundering", ["anti", "money", "laundering"]),
    ("KPIs and APIs", ["kpi", "and", "api"]), ("SQL.", ["sql"]), ("(SQL)", ["sql"]),
    ("Java/Kotlin", ["java", "kotlin"]), ("S/4HANA", ["s", "4hana"]), ("7.5", ["7", "5"]),
    ("“quoted”", ["quoted"]), ("a_b", ["a", "b"]), ("Risk & Compliance", ["risk", "compliance"]),
    ("C++, C", ["c++", "c"]), ("C++/C#", ["c++", "c#"]), ("Q&A", ["q&a"]),
  ])
  func `words are split as technologies and trades write them`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    "", " – ", "Kinh nghiệm làm việc", "• C++, C", ".NET and ASP.NET", "R&D", "✗ SQL", "I. HỌC VẤN",
    "KPIs", "(2019 – 2021)", "a\u{301}b c",
  ])
  func `the first words are told alone as among all`(text: String) {
    for count in 1...3 {
      let alone = Tokenizer.tokens(in: text, atMost: count)
      let first = Tokenizer.tokens(in: text).prefix(count)
      #expect("\(alone)" == "\(Array(first))")
    }
  }

  @Test func `a plural is levelled at once as it is step by step`() {
    let ends = [
      "s", "es", "ies", "ses", "sses", "ches", "isations", "ysis", "centres", "programmes",
    ]
    let vowels: [String] = ["a", "e", "i", "o", "u"]
    let letters = "bcdfghklmnprstvwxz".map(String.init)
    var random = SplitMix64(seed: 7)
    var quick = 0
    for _ in 0..<5_000 {
      let stem = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (letters.randomElement(using: &random) ?? "b")
          + (vowels.randomElement(using: &random) ?? "a")
      }.joined()
      let word = String(stem.prefix(6)) + (ends.randomElement(using: &random) ?? "s")
      guard let singular = Spelling.plainSingular(of: FoldedWord(word)) else { continue }
      var bytes = Array(word.utf8)
      Spelling.level(&bytes)
      #expect(singular == FoldedWord(bytes.span), "\(word)")
      quick += 1
    }
    #expect(quick > 300)
  }

  @Test(arguments: [
    ("policies", "policy"), ("derivatives", "derivative"), ("AWS", "aws"), ("analysis", "analysis"),
    ("business", "business"), ("SaaS", "saas"), ("optimisation", "optimization"),
    ("optimising", "optimizing"), ("analyse", "analyze"), ("programme", "program"),
    ("programmes", "program"), ("centre", "center"), ("modelling", "modeling"),
    ("licence", "license"), ("status", "status"), ("banks", "bank"), ("Labour", "labor"),
  ])
  func `English spellings and plurals are levelled`(written: String, levelled: String) {
    #expect(words(written) == [levelled])
    #expect(words(written.uppercased()) == [levelled] || written == "SaaS")
  }

  @Test(arguments: [
    ("a b", Gap.none), ("a-b", .none), ("a/b", .none), ("a, b", .comma), ("a. b", .hard),
    ("a; b", .hard), ("a: b", .hard), ("a | b", .hard), ("a • b", .hard), ("a (b", .hard),
    ("a\nb", .hard), ("a – b", .hard), ("a & b", .none), ("a\u{A0}b", .none), ("a? b", .hard),
  ])
  func `what stands between words may keep them apart`(text: String, gap: Gap) {
    let tokens = Tokenizer.tokens(in: text)
    #expect(tokens.count == 2)
    #expect(tokens.last?.gap == gap)
    #expect(tokens.first?.gap == .hard)
  }

  @Test func `a comma inside a number keeps nothing apart`() {
    #expect(Tokenizer.tokens(in: "7,5").last?.gap == Gap.none)
    #expect(Tokenizer.tokens(in: "7, 5").last?.gap == .comma)
  }

  @Test func `a token knows its bytes`() {
    for text in ["xin chào C++ đ", "e\u{302}\u{301}m .NET", "ｓｑｌ с++", "a\u{200B}b c"] {
      let bytes = Array(text.utf8)
      let tokens = Tokenizer.tokens(in: text, block: 7)
      for token in tokens {
        #expect(token.block == 7)
        let part = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        #expect(Tokenizer.tokens(in: part).map(\.plain) == [token.plain])
      }
      #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
    let span = Tokenizer.tokens(in: "một hai ba", block: 3)
    #expect(span[0].span(to: span[1]).end == 9)
    #expect(span[0].span(to: span[1]).block == 3)
  }

  @Test func `capitals are counted by letter`() {
    #expect(Tokenizer.tokens(in: "SQL").first?.capitals == 0b111)
    #expect(Tokenizer.tokens(in: "Sql").first?.capitals == 0b1)
    #expect(Tokenizer.tokens(in: "sQL").first?.capitals == 0b110)
    #expect(Tokenizer.tokens(in: "sql").first?.capitals == 0)
  }

  @Test(arguments: ["", " ", "\n\t", "...", "\u{200B}", "•–—", "\u{301}", "++", "'", "&&&"])
  func `text without words has no tokens`(text: String) {
    #expect(words(text).filter { $0.contains { $0.isLetter || $0.isNumber } } == [])
  }

  @Test func `very long words and lines are read`() {
    let word = String(repeating: "Ab", count: 50_000)
    #expect(words(word).count == 1)
    #expect(words(String(repeating: "sql ", count: 50_000)).count == 50_000)
  }
}
