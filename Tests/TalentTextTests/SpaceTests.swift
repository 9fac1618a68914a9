import TalentModel
import Testing

@testable import TalentText

@Suite struct SpaceTests {
  @Test(arguments: [
    "\u{A0}", "\u{1680}", "\u{2000}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{200A}", "\u{202F}",
    "\u{205F}", "\u{3000}", " \u{2003} ",
  ])
  func `a space of any width is a space`(space: String) {
    let tokens = Tokenizer.tokens(in: "machine\(space)learning")
    #expect(tokens.map(\.plain) == ["machine", "learning"])
    #expect(tokens.last?.gap == Gap.none)
    #expect(Real.mentions("machine\(space)learning").contains("skill:machine-learning"))
    #expect(Real.kinds("skill:python", inSummary: "No\(space)experience in Python") == [.denied])
  }

  @Test(arguments: ["\u{AD}", "\u{200D}", "\u{200C}", "\u{2060}", "\u{FEFF}"])
  func `what cannot be seen is not there`(invisible: String) {
    let tokens = Tokenizer.tokens(in: "machine lear\(invisible)ning")
    #expect(tokens.map(\.plain) == ["machine", "learning"])
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\r\n"])
  func `every end of a line ends it`(end: String) {
    #expect(Tokenizer.tokens(in: "machine\(end)learning").last?.gap == .hard)
    #expect(!Real.mentions("machine\(end)learning").contains("skill:machine-learning"))
    let profile = Real.profile("Summary\(end)No experience in Java\(end)Python")
    #expect(profile.kinds("skill:python") == [.listed])
    #expect(profile.kinds("skill:java") == [.denied])
  }

  @Test func `a cross is a word of its own`() {
    let tokens = Tokenizer.tokens(in: "Python✗, Java ❌")
    #expect(tokens.map(\.plain) == ["python", "✗", "java", "✗"])
    #expect(tokens.map(\.gap) == [.hard, .none, .comma, .none])
    #expect(Real.kinds("skill:python", inSummary: "Python ✗, Java ✓") == [.denied])
    #expect(Real.kinds("skill:java", inSummary: "Python ✗, Java ✓") == [.listed])
    #expect(Real.kinds("skill:python", inSummary: "Skilled in ✓ Python ✗ Java") == [.listed])
  }
}
