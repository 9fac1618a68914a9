import TalentTestSupport
import Testing

@testable import TalentDocuments

/// What is no JSON is told with its place; what is broken only in a letter is read.
@Suite struct JSONSyntaxTests {
  private func fault(_ text: String) -> String? {
    JSONSyntax.fault(in: Array(text.utf8)[...]).map { fault in
      fault.place.map { "\($0.line):\($0.column) \(fault.reason)" } ?? fault.reason
    }
  }

  @Test(arguments: [
    ("{\"a\":1,\n \"b\":}", "2:6 a value is missing"),
    ("{\"a\":1,\n}", "2:1 a name in quotes is missing"),
    ("{\"đề\" 1}", "1:7 a colon is missing"),
    ("{\"a\":[1 2]}", "1:9 a comma or the end of a list is missing"),
    ("{\"a\":{\"b\":1 \"c\":2}}", "1:13 a comma or the end of an object is missing"),
    ("{'a':1}", "1:2 a name in quotes is missing"),
    ("{\"a\":\"x\ny\"}", "1:8 a text has no end on its line"),
    ("{\"a\":\"x\u{1}y\"}", "1:8 a control stands in a text"),
    ("{\"a\":1,\"b\":\"x", "1:12 a text has no end"),
    ("{\"a\":\"\\x\"}", "1:7 an escape is none"),
    ("{\"a\":\"\\ud83d!\"}", "1:7 an escape is half a character"),
    ("{\"a\":01}", "1:6 a number is malformed"), ("{\"a\":1e400}", "1:6 a number is malformed"),
    ("{\"a\":99999999999999999999}", "1:6 a number is malformed"),
    ("{\"a\":-}", "1:6 a number is malformed"), ("{\"a\":1.}", "1:6 a number is malformed"),
    ("{\"a\":tru}", "1:6 a value is missing"), ("{\"a\":1}\n}", "2:1 something stands behind"),
    ("{\"a\":1", "1:7 a comma or the end of an object is missing"), ("", "1:1 it ends too early"),
    ("{\"a\":", "1:6 it ends too early"),
  ])
  func `the first fault is found`(text: String, message: String) {
    #expect(fault(text)?.hasPrefix(message) == true, "\(fault(text) ?? "none")")
  }

  @Test func `depth has a limit`() {
    #expect(fault(String(repeating: "[", count: 100_000))?.hasPrefix("1:1026 it is nested") == true)
  }

  @Test(arguments: [
    "18446744073709551615", "18446744073709551616", "-9223372036854775808", "-9223372036854775809",
    "-0", "-01", "1e308", "1e309", "0.0", "00", "1E+2", "1e", "\"\\u00zz\"", "\"\\ud83d\\u0041\"",
    "\u{7F}", "\"\u{7F}\"", " [ ] ", "[,]", "{\"a\":1,,}", "truefalse", "true]", "\u{FEFF}1",
    "\u{C}1",
  ])
  func `it agrees with simdjson`(text: String) {
    let isRead = (try? JSONReader().read(Array(text.utf8)[...])) != nil
    #expect(isRead == (fault(text) == nil))
  }

  @Test(arguments: 1_020...1_028)
  func `it agrees with simdjson about depth`(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let isRead = (try? JSONReader().read(Array(text.utf8)[...])) != nil
    #expect(isRead == (fault(text) == nil))
  }

  /// The second reader agrees with the first, whatever is damaged.
  @Test func `it finds a fault wherever simdjson does, and nowhere else`() throws {
    let sample = Array(
      #"{"a":[1,-2.5e3,true,null,false,{}],"b":"x\n\"\u00e9\ud83d\ude00 đề","c":{"d":[]}, "e":0}"#
        .utf8
    )
    #expect(JSONSyntax.fault(in: sample[...]) == nil)
    var random = SplitMix64(seed: 7)
    let reader = JSONReader()
    for _ in 0..<20_000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = Array("{}[]\",:-\\u09 e.".utf8).randomElement(using: &random) ?? 0
        case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      let isRead = (try? reader.read(bytes[...])) != nil
      let isSound = JSONSyntax.fault(in: bytes[...]) == nil
      #expect(isRead == isSound, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    ("x\\ud83d\\ude00", "x😀", 0), ("x\\ud83d y", "x\u{FFFD} y", 1),
    ("\\ude00x\\uD83D", "\u{FFFD}x\u{FFFD}", 2), ("\\ud83d\\ud83d\\ude00", "\u{FFFD}😀", 1),
    ("\\\\ud83d", "\\ud83d", 0), ("\\ud83d\\n", "\u{FFFD}\n", 1),
  ])
  func `half a character is replaced and told`(text: String, read: String, count: Int) throws {
    let bytes = Array("{\"a\":\"\(text)\"}".utf8)
    let (tree, faults) = try JSONReader().readMending(bytes[...])
    #expect(tree["a"]?.text == read)
    #expect(faults == (count == 0 ? [] : [.halfCharacters(count: count)]))
  }

  @Test func `a byte that is no UTF-8 is replaced and told`() throws {
    let bytes = Array("{\"a\":\"x".utf8) + [0xE9] + Array("\\ud83d\"}".utf8)
    let (tree, faults) = try JSONReader().readMending(bytes[...])
    #expect(tree["a"]?.text == "x\u{FFFD}\u{FFFD}")
    #expect(faults == [.halfCharacters(count: 1), .damagedText(count: 1)])
  }

  @Test func `what is no JSON for another reason is refused as it is`() {
    let bytes = Array("{\"a\":\"\\ud83d\"".utf8)
    #expect(throws: JSONFault.self) { try JSONReader().readMending(bytes[...]) }
  }

  @Test func `a record with half a character comes through`() async throws {
    let folder = try Folder()
    try folder.write("cv.json", #"{"skills":["SQL \ud83d"]}"#)
    let (records, log) = try await Read.source(folder.path)
    #expect(records.count == 1)
    #expect(log.map(\.fault) == [.halfCharacters(count: 1)])
    #expect(log.first?.description.contains("cv.json: escapes of half a character (1)") == true)
  }

  @Test(arguments: [
    ("cv.json", "{\n  \"skills\": [\"SQL\" \"Java\"]\n}", "cv.json:2:20"),
    ("pool.ndjson", "{\"skills\":[]}\n{\"đ\":1} {\"skills\":}\n", "pool.ndjson:2:19"),
    ("list.json", "[{\"skills\":[]},\n  {\"skills\": nix}]", "list.json:2:14"),
    ("pool.ndjson", "{\"skills\":[1,\n{\"skills\":[]}\n{\"skills\":[]}", "pool.ndjson:1:14"),
  ])
  func `a fault in a record has line and column`(
    name: String,
    text: String,
    place: String
  ) async throws {
    let folder = try Folder()
    try folder.write(name, text)
    let log = try await Read.source(folder.path).log.map(\.description)
    #expect(log.contains { $0.hasPrefix("\(folder.path)/\(place): is not JSON: ") }, "\(log)")
  }
}
