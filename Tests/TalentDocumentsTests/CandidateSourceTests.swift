import Foundation
import Synchronization
import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

@Suite struct CandidateSourceTests {
  private static let resume = #"{"basics":{"label":"Accountant"}}"#

  @Test func `the files of a folder come in the order of their paths as bytes`() async throws {
    let folder = try Folder()
    let names = [
      "b.json", "a/z.json", "a.json", "Z.json", "a/b/c.txt", "đ.json", "a0.json", "10.json",
    ]
    for name in names { try folder.write(name, name.hasSuffix("txt") ? "Accountant" : Self.resume) }
    let (records, log) = try await Read.source(folder.path)
    #expect(log == [])
    #expect(
      records.map(\.candidate.text)
        == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    )
    #expect(records.first?.place == "\(folder.path)/10.json")
  }

  @Test func `a large stream of a folder is read in its turn, record by record`() async throws {
    struct Enough: Error {}
    let folder = try Folder()
    try folder.write("a.json", Self.resume)
    try folder.write("b.ndjson", String(repeating: Self.resume + "\n", count: 40_000))
    try folder.write("c.json", Self.resume)
    let made = Mutex(0)
    var taken = 0
    await #expect(throws: Enough.self) {
      try await CandidateSource(folder.path).read { _ in
        made.withLock { $0 += 1 }
      } each: { _ in
        taken += 1
        if taken == 100 { throw Enough() }
      }
    }
    #expect(made.withLock(\.self) <= 102)

    let (records, log) = try await Read.source(folder.path)
    #expect(log == [])
    #expect(records.count == 40_002)
    #expect(records.map(\.candidate.text).prefix(2) == ["a.json", "b.ndjson:1"])
    #expect(records.last?.candidate.text == "c.json")
  }

  @Test func `hidden files and folders are left alone`() async throws {
    let folder = try Folder()
    for name in [".hidden.json", ".git/x.json", "a/.x/y.json", "a/.DS_Store"] {
      try folder.write(name, Self.resume)
    }
    try folder.write("a/b.json", Self.resume)
    let (records, log) = try await Read.source(folder.path)
    #expect(records.map(\.candidate.text) == ["a/b.json"])
    #expect(log == [])
  }

  @Test func `an empty folder is reported`() async throws {
    let folder = try Folder()
    let (records, log) = try await Read.source(folder.path)
    #expect(records.isEmpty)
    #expect(log == [Diagnostic(folder.path, .noDocuments())])
  }

  @Test func `what is not there is reported`() async throws {
    let folder = try Folder()
    let log = try await Read.source("\(folder.path)/nothing").log
    #expect(log.map(\.place) == ["\(folder.path)/nothing"])
    guard case .unreadable = log.first?.fault else {
      Issue.record("\(log)")
      return
    }
  }

  @Test func `a bad file stops no good one`() async throws {
    let folder = try Folder()
    try folder.write("a.json", Self.resume)
    try folder.write("b.json", "{\"basics\":")
    try folder.write("c.bin", [0, 1, 2, 3, 0, 255])
    try folder.write("d.txt", [0x41, 0xFF, 0xFE, 0x42])
    try folder.write("e.txt", "")
    try folder.write("f.json", "{\"x\":1}")
    try folder.write("g.pdf", "%PDF-1.4 rubbish")
    try folder.write("z.json", Self.resume)
    let (records, log) = try await Read.source(folder.path)
    #expect(records.map(\.candidate.text) == ["a.json", "z.json"])
    #expect(
      log.map(\.place)
        == ["b.json:1:11", "c.bin", "d.txt", "e.txt", "f.json", "g.pdf"].map {
          "\(folder.path)/\($0)"
        }
    )
    #expect(log.allSatisfy { $0.severity == .fault })
    #expect(log[1].fault == .unknownFormat)
    #expect(log[2].fault == .notUTF8)
  }

  @Test func `a file that is too large is reported and not read`() async throws {
    let folder = try Folder()
    for name in ["big.json", "big.txt"] {
      let path = try folder.write(name, "{")
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: UInt64(CandidateFile.mostBytes) + 1)
      try handle.close()
    }
    try folder.write("small.json", Self.resume)
    let (records, log) = try await Read.source(folder.path)
    #expect(records.map(\.candidate.text) == ["small.json"])
    #expect(log.map(\.fault) == Array(repeating: .tooLarge(limit: 64 * 1_048_576), count: 2))
  }

  @Test func `a file without permission is reported`() async throws {
    let folder = try Folder()
    let path = try folder.write("a.json", Self.resume)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    if FileManager.default.isReadableFile(atPath: path) {
      print("skipped: this user may read everything")
      return
    }
    let (records, log) = try await Read.source(folder.path)
    #expect(records.isEmpty)
    #expect(log == [Diagnostic(path, .unreadable(reason: "permission denied"))])
  }

  @Test(arguments: ["pool.ndjson", "pool.jsonl"])
  func `records of a stream are called by file and line`(name: String) async throws {
    let folder = try Folder()
    let text = "\(Self.resume)\n\n{\"id\":\"own\",\"text\":\"SQL\"}\n{broken\n\(Self.resume)\n"
    let path = try folder.write(name, text)
    for place in [path, folder.path] {
      let (records, log) = try await Read.source(place)
      #expect(records.map(\.candidate.text) == ["\(name):1", "own", "\(name):5"])
      #expect(records.map(\.place) == [1, 3, 5].map { "\(path):\($0)" })
      #expect(log.map(\.place) == ["\(path):4:2"])
    }
  }

  @Test func `several records in one file are called by line, a single one by file`() async throws {
    let folder = try Folder()
    try folder.write("one.json", "\n\(Self.resume)")
    try folder.write("two.json", "[\n\(Self.resume),\n\(Self.resume)]")
    try folder.write("wrapped.json", "[\(Self.resume)]")
    let records = try await Read.source(folder.path).records
    #expect(
      records.map(\.candidate.text) == ["one.json", "two.json:2", "two.json:3", "wrapped.json"]
    )
  }

  @Test func `a single file is called by its name`() async throws {
    let folder = try Folder()
    let path = try folder.write("deep/cv.txt", "\u{FEFF}Skills\nSQL")
    let records = try await Read.source(path).records
    #expect(records.map(\.candidate.text) == ["cv.txt"])
    guard case .document(let document) = records.first?.content else { return }
    #expect(document.blocks.map(\.text) == ["Skills", "SQL"])
  }

  @Test func `the order of inputs does not depend on how long each takes`() async throws {
    let folder = try Folder()
    for number in 100..<160 {
      let size = (160 - number) * 40
      try folder.write("\(number).txt", String(repeating: "SQL line\n", count: size))
    }
    let records = try await Read.source(folder.path).records
    #expect(records.map(\.candidate.text) == (100..<160).map { "\($0).txt" })
  }

  @Test(arguments: [
    ("{\\rtf1 Skills: SQL\\par}", 1, 0), ("[CV] Skills: SQL", 1, 0),
    ("{\"skills\":[\"SQL\"]}", 1, 0),
    ("[ {\"skills\":[\"SQL\"]} ]", 1, 0), ("{", 0, 1), ("[", 0, 1),
    ("\u{FEFF} {\"skills\":[]}", 1, 0),
    (" \n", 0, 1), ("{}", 0, 1), ("{skills}", 0, 1),
  ])
  func `what a stream holds is known by its first characters`(
    text: String,
    records: Int,
    faults: Int
  ) async throws {
    let folder = try Folder()
    let path = try folder.write("x", text)
    var inputs: [CandidateInput] = []
    await CandidateStream(path: path, name: "x", choices: ReadingChoices()).read {
      inputs.append($0)
    }
    let isRecord = inputs.map { input in
      if case .record = input { true } else { false }
    }
    #expect(isRecord.count { $0 } == records)
    #expect(isRecord.count { !$0 } == faults)
  }
}
