import TalentIdentity
import Testing

@testable import TalentDocuments

@Suite struct PlainTextTests {
  private func lines(_ text: String) -> [String] {
    PlainText.document(of: text).blocks.map(\.text)
  }

  @Test func `a line is a block and knows its number`() {
    let document = PlainText.document(of: "a\n\n  b  \r\nc")
    #expect(document.blocks.map(\.text) == ["a", "b", "c"])
    #expect(document.blocks.map(\.source) == ["line 1", "line 3", "line 4"])
    #expect(document.blocks.allSatisfy { $0.role == .line })
  }

  @Test func `a line broken for width is joined`() {
    let long = "Prepared the consolidated financial statements of the group under"
    #expect(
      lines("\(long)\nlocal and international standards") == [
        "\(long) local and international standards"
      ]
    )
    #expect(lines("\(long)\nIFRS").count == 2)
    #expect(lines("\(long).\nlocal").count == 2)
    #expect(lines("Short line\nlocal").count == 2)
  }

  @Test(arguments: ["", "\n\n", "  \t ", "\u{3000}"])
  func `text without content has no blocks`(text: String) {
    #expect(lines(text).isEmpty)
  }
}
