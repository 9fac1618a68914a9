import Testing

@testable import TalentIdentity

@Suite struct SignsTests {
  @Test(arguments: [
    ("Java developer", false), ("GitHub java-dev", true), ("Email: a@b.vn", true), ("EMAIL", false),
  ])
  func `without a colon or a hyphen no label has a value`(line: String, mayLabel: Bool) {
    let split = SplitText(line)
    #expect(split.signs.contains(.labelling) == mayLabel)
    let marks = PersonalLines.marks(in: split.text, words: split.words, isTerm: { _ in false })
    #expect(mayLabel || marks.isEmpty)
  }

  @Test func `labels without a sign behind them name nothing`() {
    let labels = [
      "date of birth", "ngày sinh", "gender", "quốc tịch", "email", "address", "github",
    ]
    for label in labels {
      for value in ["12/03/1990", "Nam", "Vietnamese", "Hanoi", "java dev"] {
        let split = SplitText("\(label) \(value)")
        guard !split.signs.contains(.labelling) else { continue }
        let marks = PersonalLines.marks(in: split.text, words: split.words, isTerm: { _ in false })
        #expect(marks.isEmpty, "\(label) \(value)")
      }
    }
  }

  @Test func `every sign is told by itself`() {
    #expect(Signs.among(Array("@".utf8)) == .at)
    #expect(Signs.among(Array("A./".utf8)) == .linking)
    #expect(Signs.among(Array("Z 9".utf8)) == .digit)
    #expect(Signs.among(Array("Q:-".utf8)) == .labelling)
    #expect(Signs.among(Array("Đz".utf8)) == .small)
    #expect(Signs.among([]) == [])
  }
}
