import TalentIdentity
import Testing

@testable import TalentDocuments

@Suite struct PlainTextTests {
  private func lines(_ text: String) -> [String] {
    Masking(isTerm: { _ in false }).mask(PlainText.document(of: text)).blocks.map(\.text)
  }

  @Test func `a line is a block and knows its number`() {
    let document = PlainText.document(of: "a\n\n  b  \r\nc")
    #expect(document.blocks.map(\.text) == ["a", "b", "c"])
    #expect(document.blocks.map(\.source) == ["line 1", "line 3", "line 4"])
    #expect(document.blocks.allSatisfy { $0.role == .line })
  }

  private static let masking = Masking(isTerm: { _ in false })

  private func lines(_ text: String, of name: String) -> [String] {
    var document = PlainText.document(of: text)
    document.identity.names = [name]
    return Self.masking.mask(document).blocks.map(\.text)
  }

  @Test func `whether a line is joined does not depend on how long a name is`() {
    for text in [
      "NAME led a great many reviews of the files of corporate\nclients and of the staff",
      "NAME led the reviews of files\nand of the staff", "Report\nby NAME\nand others",
    ] {
      let read = ["Li Wu", "Maximilian Konstantin Featherstonehaugh"].map {
        lines("Curriculum vitae\n" + text.replacing("NAME", with: $0), of: $0)
      }
      #expect(read[0] == read[1])
    }
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
