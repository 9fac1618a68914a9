import Testing

@testable import TalentDocuments

@Suite struct JSONReaderTests {
  private func read(_ bytes: [UInt8]) throws(JSONFault) -> Tree {
    try JSONReader().read(bytes[...])
  }

  @Test func `values are read as what they are`() throws {
    let tree = try Read.tree(
      #"{"a":null,"b":true,"c":-7,"d":1.5,"e":"x\n\"\u00e9\ud83d\ude00","f":[1,[],{}],"g":{"h":"i"}}"#
    )
    #expect(tree["a"]?.isNull == true)
    #expect(tree["b"]?.bool == true)
    #expect(tree["c"]?.integer == -7)
    #expect(tree["d"]?.text == "1.5")
    #expect(tree["e"]?.text == "x\n\"é😀")
    #expect(tree["f"]?.list?.count == 3)
    #expect(tree["g"]?["h"]?.text == "i")
    #expect(tree["z"] == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("-1", -1), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("1e3", 1000), ("2.0", 2), ("1.5", nil), ("9223372036854775808", nil), ("1e300", nil),
    ] as [(String, Int?)]
  )
  func `whole numbers are exact or none`(json: String, integer: Int?) throws {
    #expect(try Read.tree("[\(json)]").list?[0].integer == integer)
  }

  @Test(arguments: [
    "", " ", "\n", "{", "[1,2", "{\"a\":}", "{\"a\":1,}", "[1,]", "{a:1}", "{'a':1}", "nul", "tru",
    "\"abc", "{} {}", "{}x", "[1 2]", "01", "1.", ".5", "+1", "NaN", "Infinity", "\"\\x41\"",
    "\"\\u12\"",
    "/* c */ {}", "{\"a\" 1}", "\"a\u{1}b\"", "]", "}", "1e400", "\"\n\"",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONFault.self) { try Read.tree(text) }
  }

  @Test func `more values than a record can use are refused`() {
    let zeros = "[" + String(repeating: "0,", count: 2_000_000) + "0]"
    #expect(throws: JSONFault(reason: "it holds more than 2,000,000 values")) {
      try read(Array(zeros.utf8))
    }
  }

  @Test func `a text cut off anywhere is refused`() throws {
    let text = Array(
      #"{"basics":{"name":"Đỗ","x":[1,2.5,true,null]},"work":[{"a":"\u00e9"}]}"#.utf8
    )
    #expect(try read(text).members.count == 2)
    for length in 0..<text.count {
      #expect(throws: JSONFault.self) { try read(Array(text.prefix(length))) }
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE1, 0xBB], [0x80], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    let text = Array(#"{"a":""#.utf8) + bytes + Array(#""}"#.utf8)
    #expect(throws: JSONFault.self) { try read(text) }
  }

  @Test func `a byte order mark is no part of the text`() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(#"{"a":1}"#.utf8))["a"]?.integer == 1)
    #expect(throws: JSONFault.self) { try read([0xEF, 0xBB, 0xBF]) }
  }

  @Test(arguments: [1, 10, 1_000])
  func `deep texts are read`(depth: Int) throws {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try Read.tree(text).json == text)
  }

  @Test(arguments: [1_100, 100_000, 3_000_000])
  func `bottomless texts are refused`(depth: Int) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      #expect(throws: JSONFault.self) { try Read.tree(text) }
      #expect(throws: JSONFault.self) { try Read.tree(String(repeating: open, count: depth)) }
    }
  }

  @Test func `of a repeated name the last part is taken, and all are kept`() throws {
    let tree = try Read.tree(#"{"a":1,"b":2,"a":3}"#)
    #expect(tree["a"]?.integer == 3)
    #expect(tree.members.map(\.name) == ["a", "b", "a"])
  }

  @Test func `a reader reads on after a fault`() throws {
    let reader = JSONReader()
    for _ in 0..<3 {
      #expect(throws: JSONFault.self) { try reader.read(Array(#"{"a":"#.utf8)[...]) }
      #expect(try reader.read(Array(#"{"a":"good"}"#.utf8)[...])["a"]?.text == "good")
    }
    let big = "[" + (0..<50_000).map { "\"text \($0)\"" }.joined(separator: ",") + "]"
    #expect(try reader.read(Array(big.utf8)[...]).list?.count == 50_000)
  }
}
