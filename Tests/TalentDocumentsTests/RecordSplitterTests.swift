import Testing

@testable import TalentDocuments

@Suite struct RecordSplitterTests {
  /// Records as `line:json`; what is no JSON as `line:?`.
  private func records(_ chunks: [[UInt8]]) -> [String] {
    var splitter = RecordSplitter()
    var records: [RecordSplitter.Record] = []
    for chunk in chunks { records += splitter.push(chunk) }
    records += splitter.finish()
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
    "{\"a\":1}\n{\"x\":[1,\n{\"b\":2}\n{\"c\":3}", "{\"a\":1}\n{\"x\":[\n{\"b\":2}\n",
    "{\"a\":1}\n{\"x\":1,\n{\"b\":2}", "{\"a\":1}\n{\"x\":[\n{\"b\":2}\n{\"c\":[\n{\"d\":4}\n",
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

  @Test(
    arguments: [
      ("[\n{\"a\":1},\n{\"x\":[\n{\"b\":2},\n{\"c\":3}\n]\n", "2:{\"a\":1} 3:? 4:{\"b\":2} 5:?"),
      (
        "[\n{\"a\":1},\n{\"x\":[1,\n{\"b\":2},\n{\"c\":3}\n{\"d\":4},\n]",
        "2:{\"a\":1} 3:? 4:{\"b\":2} 5:{\"c\":3} 6:{\"d\":4}"
      ),
      (
        "[\n  {\"a\":1},\n  {\"x\":[\n  {\"b\":2},\n  {\"c\":3}",
        "2:{\"a\":1} 3:? 4:{\"b\":2} 5:{\"c\":3}"
      ),
      ("{\"x\":[\n{\"y\":[\n{\"z\":{\n{\"b\":2}\n", "1:? 2:? 3:? 4:{\"b\":2}"),
    ]
  )
  func `whole lines behind a broken one are found again`(text: String, expected: String) {
    #expect(records(text).joined(separator: " ").hasPrefix(expected))
  }

  @Test(arguments: [
    "{\n\"work\": [\n{\"name\":\"x\"},\n{\"name\":\"y\"},\n",
    "{\n\"work\": [\n{\n\"name\": \"x\"\n},\n{\n\"na",
    "{\n  \"work\": [\n    {\"name\":\"x\"},\n    {\"name\":\"y\"},\n",
  ])
  func `a record over many lines that ends too early gives no parts of it`(text: String) {
    #expect(records(text) == ["1:?"])
  }

  @Test(arguments: [
    "{\"work\":[\n{\"name\":\"x\"},\n{\"name\":\"y\"}\n]}\n",
    "{\n\"work\": [\n{\"name\":\"x\"},\n{\"name\":\"y\"}\n]\n}\n",
  ])
  func `a record that ends after all is one record`(text: String) {
    #expect(records(text) == ["1:{\"work\":[{\"name\":\"x\"},{\"name\":\"y\"}]}"])
  }

  @Test func `values that are no objects are records of a list`() {
    #expect(
      records("[1,null,\n\"a,]\",{\"b\":2}]") == ["1:1", "1:null", "2:\"a,]\"", "2:{\"b\":2}"]
    )
  }

  @Test(arguments: [("[{\"a\":1}]", nil), ("[", 1), ("[\n{\"a\":1},\n", 3), ("[1", 1), ("{}", nil)])
  func `a list without its end is told`(text: String, line: Int?) {
    var splitter = RecordSplitter()
    _ = splitter.push(Array(text.utf8))
    _ = splitter.finish()
    #expect(splitter.openListLine == line)
  }

  @Test func `characters are counted, not bytes, also inside strings`() {
    var splitter = RecordSplitter()
    let records = splitter.push(Array("{\"a\":\"đ\\\"é\"} {\"b\":1}\n".utf8))
    #expect(records.map(\.column) == [1, 14])
    #expect(records.map(\.number) == [1, 2])
  }

  // Minutes, since other tests share the machine; a stretch that grows with the square takes days.
  @Test(.timeLimit(.minutes(10)))
  func `a stream of broken lines is read in time that its length asks for`() {
    let line = Array("{\"a\":[\n".utf8)
    var splitter = RecordSplitter()
    var count = 0
    for _ in 0..<100 {
      count += splitter.push(Array([[UInt8]](repeating: line, count: 3_000).joined())).count
    }
    count += splitter.finish().count
    #expect(count == 300_000)
  }
}
