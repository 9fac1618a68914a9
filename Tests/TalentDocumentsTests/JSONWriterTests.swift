import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct JSONWriterTests {
  private static let texts = [
    "", "a", "\"", "\\", "/", "\n\r\t", "\u{0}", "\u{1F}", "\u{7F}", "é", "e\u{301}", "Đỗ", "😀",
    "\u{2028}", "\u{FEFF}", "</script>", "null",
  ]

  private func random(depth: Int, _ source: inout SplitMix64) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &source) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &source))
    case 2: return .integer(Int.random(in: Int.min...Int.max, using: &source))
    case 3: return Tree(.number(Double.random(in: -1e9...1e9, using: &source) + 0.001))
    case 4: return .text(Self.texts.randomElement(using: &source) ?? "")
    case 5:
      return .list(
        (0..<Int.random(in: 0...3, using: &source)).map { _ in random(depth: depth - 1, &source) }
      )
    default:
      let members = (0..<Int.random(in: 0...3, using: &source)).map { _ in
        Tree.Member(
          Self.texts.randomElement(using: &source) ?? "",
          random(depth: depth - 1, &source)
        )
      }
      return .map(members)
    }
  }

  @Test func `what is written is read back`() throws {
    var source = SplitMix64(seed: 21)
    for _ in 0..<1_000 {
      let written = random(depth: 4, &source).json
      #expect(try Read.tree("[\(written)]").json == "[\(written)]")
    }
  }

  @Test(arguments: texts)
  func `every text is written so that it is read back byte for byte`(text: String) throws {
    let read = try Read.tree(Tree.list([.text(text)]).json).list?[0].text ?? "?"
    #expect(Array(read.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    1e20, -0.5, 2.5e-308, 1.7976931348623157e308, 0.1, 1e-7, 123_456_789.125,
  ])
  func `every number is read back`(number: Double) throws {
    let read = try Read.tree("[\(Tree(.number(number)).json)]").list?[0]
    #expect(read?.text == Tree(.number(number)).text)
  }

  @Test func `whole numbers are written in full`() {
    for number in Array(-3...20_000) + [.max, .min] {
      var writer = JSONWriter()
      writer.integer(number)
      #expect(writer.bytes == Array("\(number)".utf8))
    }
    for number in UInt8.min...UInt8.max {
      var writer = JSONWriter()
      writer.integer(number)
      #expect(writer.bytes == Array("\(number)".utf8))
    }
  }

  @Test func `what JSON cannot hold is null`() {
    #expect(Tree(.number(.infinity)).json == "null")
    #expect(Tree(.number(.nan)).json == "null")
  }

  @Test func `the form is fixed`() {
    let tree = Tree.map(
      ("b", .list([.integer(1), .bool(false), .null])),
      ("a", .text("é\"\n\u{1}")),
      ("left out", nil)
    )
    #expect(tree.json == #"{"b":[1,false,null],"a":"é\"\n\u0001"}"#)
  }
}
