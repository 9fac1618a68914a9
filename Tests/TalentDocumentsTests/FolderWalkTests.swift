import Foundation
import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// What in a folder is no file gets a message, and the good files are read.
@Suite struct FolderWalkTests {
  private static let resume = #"{"basics":{"label":"Accountant"}}"#

  private func link(_ folder: Folder, _ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(name)",
      withDestinationPath: target
    )
  }

  private func read(_ folder: Folder) async throws -> (ids: [String], log: [String]) {
    let (records, log) = try await Read.source(folder.path)
    let messages = log.map { "\($0)".replacing("\(folder.path)/", with: "") }
    return (records.map(\.candidate.text), messages)
  }

  @Test func `links that lead nowhere, in circles or back are told`() async throws {
    let folder = try Folder()
    try folder.write("a.json", Self.resume)
    try folder.write("sub/b.json", Self.resume)
    try link(folder, "dangling", to: "nowhere")
    try link(folder, "one", to: "two")
    try link(folder, "two", to: "one")
    try link(folder, "sub/up", to: "..")
    try link(folder, "sub/self", to: ".")
    let (ids, log) = try await read(folder)
    #expect(ids == ["a.json", "sub/b.json"])
    #expect(
      log.map { $0.prefix { $0 != ":" } } == ["dangling", "one", "sub/self", "sub/up", "two"]
    )
    #expect(log[0].contains("a link that leads nowhere"))
    #expect(log[2].contains("back to a folder around it"))
  }

  @Test func `a file from a far future is read`() async throws {
    let folder = try Folder()
    let path = try folder.write("a.json", Self.resume)
    let date = Date(timeIntervalSince1970: 15_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    #expect(try await read(folder).ids == ["a.json"])
  }

  @Test func `links to files and folders elsewhere are followed, none is read twice`() async throws
  {
    let other = try Folder()
    try other.write("c.json", Self.resume)
    try other.write("deep/d.json", Self.resume)
    let folder = try Folder()
    try folder.write("z/a.json", Self.resume)
    try link(folder, "file.json", to: "\(other.path)/c.json")
    try link(folder, "other", to: other.path)
    try link(folder, "again", to: "\(other.path)/deep")
    try link(folder, "b", to: "z")
    let (ids, log) = try await read(folder)
    #expect(log == [])
    #expect(ids == ["again/d.json", "file.json", "other/c.json", "z/a.json"])
  }

  @Test func `a name that is not UTF-8, a pipe and a device are told`() async throws {
    let folder = try Folder()
    try folder.write("a.json", Self.resume)
    let line = "cd '\(folder.path)'; mkfifo pipe; : > \"$(printf 'cv\\377.txt')\""
    let process = try Process.run(URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", line])
    process.waitUntilExit()
    try link(folder, "zero", to: "/dev/zero")
    let (ids, log) = try await read(folder)
    #expect(ids == ["a.json"])
    #expect(log.count == 3)
    #expect(log.first?.contains("its name is not UTF-8") == true)
    #expect(log.dropFirst().allSatisfy { $0.contains("a pipe, a socket or a device") })
  }

  @Test func `a folder that may not be opened is told`() async throws {
    let folder = try Folder()
    try folder.write("a.json", Self.resume)
    try folder.write("locked/b.json", Self.resume)
    let locked = "\(folder.path)/locked"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: locked)
    }
    guard (try? FileManager.default.contentsOfDirectory(atPath: locked)) == nil else {
      print("skipped: this user may read everything")
      return
    }
    let (ids, log) = try await read(folder)
    #expect(ids == ["a.json"])
    #expect(log.count == 1 && log[0].hasPrefix("locked: cannot be read"))
  }

  @Test(arguments: [
    "null", "42", "\"x\"", "true", "[]", "[null]", "{}", "hello", "", "{\"a\":1e400}",
  ])
  func `JSON that is nobody is told`(text: String) async throws {
    let folder = try Folder()
    try folder.write("a.json", Self.resume)
    try folder.write("b.json", text)
    let (ids, log) = try await read(folder)
    #expect(ids == ["a.json"])
    #expect(log.count == 1)
    #expect(log.first?.hasPrefix("b.json") == true, "\(log)")
  }

  @Test(arguments: ["json", "ndjson", "txt"])
  func `a list without its end is told, and what is whole in it is read`(kind: String) async throws
  {
    let folder = try Folder()
    try folder.write("a.\(kind)", "[\n\(Self.resume),\n\(Self.resume),\n")
    let (ids, log) = try await read(folder)
    #expect(ids == ["a.\(kind):2", "a.\(kind):3"])
    #expect(log == ["a.\(kind):4: is not JSON: its list has no end; mend or remove it"])
  }

  @Test func `a stream is read whatever its size`() async throws {
    let folder = try Folder()
    let line = "{\"skills\":[\"SQL\"],\"x\":\"\(String(repeating: "x", count: 1_000_000))\"}\n"
    let path = try folder.write("pool.NDJSON", "")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    for _ in 0..<70 { try handle.write(contentsOf: Data(line.utf8)) }
    try handle.close()
    let (ids, log) = try await read(folder)
    #expect(ids.count == 70)
    #expect(log == [])
  }

  @Test(arguments: ["nonsense", "sics\":{}}", "12"])
  func `a stream whose first line is broken is still a stream`(first: String) async throws {
    let folder = try Folder()
    try folder.write("pool.ndjson", "\(first)\n\(Self.resume)\n")
    let (ids, log) = try await read(folder)
    #expect(ids == ["pool.ndjson:2"])
    #expect(log.count == 1 && log[0].hasPrefix("pool.ndjson:1:"))
  }

  @Test func `a text with a few bytes that are no UTF-8 is read all the same`() async throws {
    let folder = try Folder()
    let bad: [UInt8] = Array("Skills: SQL, Java".utf8) + [0xEA, 0x0A] + Array("Python\0\n".utf8)
    try folder.write("a.txt", bad)
    try folder.write(
      "b.txt",
      [0xFF, 0xFE] + "Đỗ SQL\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    )
    let (records, log) = try await Read.source(folder.path)
    #expect(records.count == 2)
    #expect(log.map(\.fault) == [.damagedText(count: 1), .zeroBytes(count: 1)])
    let texts = records.map { record in
      guard case .document(let document) = record.content else { return "" }
      return document.blocks.map(\.text).joined(separator: "|")
    }
    #expect(texts == ["Skills: SQL, Java\u{FFFD}|Python", "Đỗ SQL"])
  }
}
