import Testing

@testable import TalentDocuments

@Suite struct RecordSplitterTests {
  /// Records as `line:json`; what is no JSON as `line:?`.
  private func records(_ chunks: [[UInt8]]) -> [String] {
    var splitter = RecordSplitter()
    var records: [RecordSplitter.Record] = []
    for chunk in chunks { records += splitter.push(chunk) }
    if let last = splitter.finish() { records.append(last) }
    let reader = JSONReader()
    return records.map { record in
      let json = (try? reader.read(record.bytes[...]))?.json
      return "\(record.line):\(json ?? "?")"
    }
  }

  private func records(_ text: String) -> [String] {
    records([Array(text.utf8)])
  }

  static let whole: [(String, [String])] = [
    ("{\"a\":1}\n{\"b\":2}\n", ["1:{\"a\":1}", "2:{\"b\":2}"]),
    ("{\"a\":1}\r\n{\"b\":2}", ["1:{\"a\":1}", "2:{\"b\":2}"]),
    ("{\"a\":1}{\"b\":2}", ["1:{\"a\":1}", "1:{\"b\":2}"]),
    ("{\"a\":1} {\"b\":2}", ["1:{\"a\":1}", "1:{\"b\":2}"]),
    ("[{\"a\":1},{\"b\":2}]", ["1:{\"a\":1}", "1:{\"b\":2}"]),
    ("[\n{\"a\":1},\n{\"b\":2}\n]\n", ["2:{\"a\":1}", "3:{\"b\":2}"]),
    (
      "{\n  \"a\": {\n    \"b\": [1,\n 2]\n  }\n}\n{\n  \"c\": 3\n}",
      [
        "1:{\"a\":{\"b\":[1,2]}}", "7:{\"c\":3}",
      ]
    ),
    ("[\n  {\n    \"a\": 1\n  },\n  {\n    \"b\": 2\n  }\n]", ["2:{\"a\":1}", "5:{\"b\":2}"]),
    ("{\"a\":\"}{\\\"][\\\\\"}\n{\"b\":2}", ["1:{\"a\":\"}{\\\"][\\\\\"}", "2:{\"b\":2}"]),
    ("\u{FEFF}{\"a\":1}", ["1:{\"a\":1}"]),
    (
      "\n\n{\"a\":1}\n\n{\"b\":2}\n\n",
      [
        "3:{\"a\":1}", "5:{\"b\":2}",
      ]
    ),
    ("{\"đ\":\"ề\"}\n", ["1:{\"đ\":\"ề\"}"]), ("", []), ("\n \n", []), ("[]", []),
  ]

  @Test(arguments: whole)
  func `records are cut in every form of stream`(text: String, expected: [String]) {
    #expect(records(text) == expected)
  }

  @Test(arguments: whole)
  func `where the stream is cut into chunks changes nothing`(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    for place in 0...bytes.count {
      #expect(records([Array(bytes[..<place]), Array(bytes[place...])]) == expected)
    }
    #expect(records(bytes.map { [$0] }) == expected)
  }

  @Test(arguments: [
    "{\"a\":1}\n{\"x\":\n{\"b\":2}\n", "{\"a\":1}\n{\"x\":\"open\n{\"b\":2}\n",
    "{\"a\":1}\n{\"x\":[1,2\n{\"b\":2}\n", "{\"a\":1}\n{\"x\":1}}\n{\"b\":2}\n",
    "{\"a\":1}\nrubbish\n{\"b\":2}\n", "{\"a\":1}\n\"rubbish\n{\"b\":2}\n",
    "{\"a\":1}\n]\n{\"b\":2}\n",
    "{\"a\":1}\n{\"x\":\"\\\n{\"b\":2}\n", "{\"a\":1}\n{{{{\n{\"b\":2}\n",
    "{\"a\":1}\n12\n{\"b\":2}\n",
    "{\"a\":1}\n{\"x\":1,}\n{\"b\":2}\n", "{\"a\":1}\n{\"x\":}\n{\"b\":2}\n",
  ])
  func `a broken line does not swallow the next`(text: String) {
    let found = records(text)
    #expect(found.first == "1:{\"a\":1}")
    #expect(found.contains("3:{\"b\":2}"))
    #expect(found.count >= 2)
  }

  @Test func `a broken element does not swallow the rest of an array`() {
    let found = records("[\n{\"a\":1},\n{\"x\":\"open},\n{\"b\":2}\n]\n")
    #expect(found.first == "2:{\"a\":1}")
    #expect(found.contains("4:{\"b\":2}"))
  }

  @Test func `a record written without indents is one record`() {
    // Python's json.dumps(resume, indent=0).
    let text = "{\n\"work\": [\n{\n\"name\": \"x\"\n},\n{\n\"name\": \"y\"\n}\n]\n}\n"
    #expect(records(text) == ["1:{\"work\":[{\"name\":\"x\"},{\"name\":\"y\"}]}"])
  }

  @Test func `what the end cuts off is a record of its own`() {
    #expect(records("{\"a\":1}\n{\"b\":") == ["1:{\"a\":1}", "2:?"])
  }
}
