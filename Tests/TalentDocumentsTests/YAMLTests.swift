import Testing

@testable import TalentDocuments

@Suite struct YAMLTests {
  @Test func `nodes know their lines`() throws {
    let tree = try Tree.yaml("a: 1\nb:\n  - c\n  - d: [2, x]\n# remark\n\ne: { f: g }\n")
    #expect(tree["a"]?.line == 1)
    #expect(tree["b"]?.list?.map(\.line) == [3, 4])
    #expect(tree["b"]?.list?[1]["d"]?.line == 4)
    #expect(tree["e"]?["f"]?.line == 7)
  }

  @Test func `scalars stay text until a field says what they are`() throws {
    let tree = try Tree.yaml("a: 007\nb: yes\nc: 2026-06-01\nd: 1.50\ne: \"5\"\nf: VND")
    #expect(tree["a"]?.text == "007")
    #expect(tree["b"]?.text == "yes")
    #expect(tree["b"]?.bool == true)
    #expect(tree["c"]?.text == "2026-06-01")
    #expect(tree["d"]?.text == "1.50")
    #expect(tree["e"]?.integer == 5)
    #expect(tree["f"]?.integer == nil)
  }

  @Test func `null is plain, quoted it is a word`() throws {
    let tree = try Tree.yaml("a:\nb: ~\nc: null\nd: \"null\"\ne: ''")
    #expect(["a", "b", "c"].allSatisfy { tree[$0]?.isNull == true })
    #expect(tree["d"]?.text == "null")
    #expect(tree["e"]?.text?.isEmpty == true)
    #expect(try Tree.yaml("").isNull)
    #expect(try Tree.yaml("# only a remark").isNull)
  }

  @Test(arguments: ["a: 1\na: 2", "1: a\n\"1\": b", "b: { yes: 1, 'yes': 2 }"])
  func `a name that stands there twice is refused`(text: String) {
    #expect(throws: YAMLFault.self) { try Tree.yaml(text) }
  }

  @Test(arguments: ["a: &x [1, 2]\nb: *x", "a: &x 1\nb: *x", "- &x {a: 1}\n- *x"])
  func `aliases are refused`(text: String) {
    #expect(throws: YAMLFault.self) { try Tree.yaml(text) }
  }

  @Test func `a bomb of aliases is refused`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let last = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(last)]\n"
    }
    #expect(throws: YAMLFault.self) { try Tree.yaml(text) }
  }

  @Test(arguments: [250, 900])
  func `bottomless texts are refused`(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(throws: YAMLFault.self) { try Tree.yaml(text) }
  }

  @Test(arguments: [
    ("a: 1\nb: [1, 2\nc: 3", 3), ("a: 1\n\tb: 2", 2), ("a: \"x", 1), ("a: 1\n b: 2", 2),
  ])
  func `a fault has its line`(text: String, line: Int) {
    do {
      _ = try Tree.yaml(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(abs(error.line - line) <= 1)
      #expect(!error.reason.isEmpty)
    }
  }
}
