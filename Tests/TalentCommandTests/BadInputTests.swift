import Foundation
import TalentTestSupport
import Testing

/// Bad input is named with its place, the rest is processed, and the exit code tells.
@Suite struct BadInputTests {
  private static let good = #"{"basics":{"label":"Accountant"},"skills":[{"name":"Python"}]}"#

  private func match(
    _ candidates: String,
    position: String = "senior-accountant",
    policy: String = "standard",
    input: String = ""
  ) async throws -> CommandLine.Outcome {
    try await CommandLine.talent(
      "match",
      position,
      "--candidates",
      candidates,
      "--policy",
      policy,
      "--as-of",
      "2026-12-01",
      "--format",
      "csv",
      input: input
    )
  }

  private func expect(
    _ outcome: CommandLine.Outcome,
    says words: [String],
    ranks count: Int,
    status: Int32 = 65,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == status, "\(outcome.messages)", sourceLocation: sourceLocation)
    for word in words {
      #expect(
        outcome.messages.contains(word),
        "\(outcome.messages)",
        sourceLocation: sourceLocation
      )
    }
    let rows = outcome.output.split(separator: "\n").count
    #expect(rows == (count == 0 ? min(rows, 1) : count + 1), sourceLocation: sourceLocation)
  }

  @Test func `an empty folder and a missing one`() async throws {
    let folder = try TemporaryFolder()
    expect(try await match(folder.path), says: [folder.path, "no document"], ranks: 0)
    expect(
      try await match("/no/such/folder"),
      says: ["/no/such/folder", "cannot be read"],
      ranks: 0
    )
  }

  @Test func `truncated and encrypted PDFs`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("good.json", Self.good)
    let pdf = try Data(
      contentsOf: URL(fileURLWithPath: "\(Repository.root)/profiles/documents/cv-05.pdf")
    )
    try folder.write("cut.pdf", pdf.prefix(900))
    try await encrypt("profiles/documents/cv-05.pdf", to: "\(folder.path)/locked.pdf")
    let outcome = try await match(folder.path)
    expect(outcome, says: ["cut.pdf", "not PDF", "locked.pdf", "encrypted"], ranks: 1)
  }

  private func encrypt(_ source: String, to target: String) async throws {
    let outcome = try await CommandLine.shell(
      "qpdf --encrypt secret secret 256 -- \(source) \(target)"
    )
    try #require(outcome.status == 0, "\(outcome.messages)")
  }

  @Test func `a file of 200 MB`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("good.json", Self.good)
    let large = "\(folder.path)/large.txt"
    _ = FileManager.default.createFile(atPath: large, contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: large))
    try handle.truncate(atOffset: 200 * 1_048_576)
    try handle.close()
    expect(try await match(folder.path), says: ["large.txt", "larger than"], ranks: 1)
  }

  @Test func `bytes that are no text`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("good.json", Self.good)
    try folder.write("latin1.txt", [0x4E, 0x67, 0x75, 0x79, 0xEA, 0x6E, 0x0A])
    try folder.write(
      "bad.json",
      Array("{\"basics\":{\"label\":\"".utf8) + [0xFF, 0xFE] + Array("\"}}".utf8)
    )
    try folder.write("picture.bin", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13])
    let outcome = try await match(folder.path)
    expect(outcome, says: ["latin1.txt", "UTF-8", "bad.json", "picture.bin", "format"], ranks: 3)
  }

  @Test func `JSON nested without end`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("good.json", Self.good)
    let depth = 100_000
    try folder.write(
      "deep.json",
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    )
    try folder.write(
      "deeper.json",
      "{\"work\":" + String(repeating: "{\"a\":", count: depth) + "1"
        + String(repeating: "}", count: depth + 1)
    )
    expect(try await match(folder.path), says: ["deep.json", "deeper.json"], ranks: 1)
  }

  @Test func `the same id twice`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", #"{"talent":{"id":"c-1"},"skills":["Python"]}"#)
    try folder.write("b.json", #"{"talent":{"id":"c-1"},"skills":["Java"]}"#)
    let outcome = try await match(folder.path)
    expect(outcome, says: ["b.json: id \"c-1\"", "a.json too, which counts"], ranks: 1)
  }

  @Test func `profiles of another taxonomy are told, once`() async throws {
    let line = try await CommandLine.talent(line: "profile profiles/candidates/banking/cv-12.json")
    let digest = try #require(line.output.firstRange(of: "\"taxonomy\":\"sha256:"))
    var other = line.output
    other.replaceSubrange(digest, with: "\"taxonomy\":\"sha256:0")
    let pool = [("a", other), ("b", line.output), ("c", other)].map { id, line in
      line.replacingOccurrences(of: "\"cv-12.json\"", with: "\"\(id)\"")
    }
    for command in [
      "profile -", "score senior-accountant -", "match senior-accountant --candidates -",
    ] {
      let outcome = try await CommandLine.talent(line: command, input: pool.joined())
      #expect(outcome.status == 0, "\(outcome.messages)")
      let notes = outcome.messages.split(separator: "\n").filter { $0.contains("another taxonomy") }
      #expect(notes.count == 1, "\(outcome.messages)")
      #expect(notes.first?.hasPrefix("talent: -:1: was read with another taxonomy") == true)
    }
    let quiet = try await CommandLine.talent(line: "profile - --quiet", input: pool.joined())
    #expect(quiet.messages == "")
  }

  @Test func `RTF on standard input is no JSON`() async throws {
    let path = "\(Repository.root)/profiles/documents/cv-69.rtf"
    let text = try String(contentsOfFile: path, encoding: .isoLatin1)
    let piped = try await CommandLine.talent(line: "profile -", input: text)
    #expect(piped.status == 0, "\(piped.messages)")
    let named = try await CommandLine.talent("profile", path)
    #expect(piped.output.count > 1_000)
    #expect(
      piped.output.split(separator: ",").dropFirst(2)
        == named.output.split(separator: ",").dropFirst(2)
    )
  }

  @Test func `a broken line in a stream`() async throws {
    let lines = Self.good + "\n{\"basics\": \n" + Self.good + "\nnonsense\n" + Self.good + "\n"
    expect(try await match("-", input: lines), says: ["-:2", "-:4", "not JSON"], ranks: 3)
  }

  @Test func `an unknown skill is named with the nearest, and looked for as written`() async throws
  {
    let folder = try TemporaryFolder()
    let position = try folder.write(
      "p.yaml",
      "id: p\nskills:\n  - { skill: pyhton, importance: must }\n  - { skill: Blorptran }\n"
    )
    let pool = try folder.write("c/a.json", #"{"skills":["blorptran"]}"#)
    let outcome = try await match(pool, position: position)
    expect(outcome, says: ["p.yaml:3", "pyhton", "python", "p.yaml:4", "Blorptran"], ranks: 1)
    #expect(outcome.output.contains("1500"), "half the points, listed: \(outcome.output)")
  }

  @Test func `a position without requirements, and none at all`() async throws {
    let folder = try TemporaryFolder()
    let bare = try folder.write("bare.yaml", "id: bare\ntitle: Something\n")
    let pool = try folder.write("a.json", Self.good)
    expect(
      try await match(pool, position: bare),
      says: ["bare.yaml", "asks for nothing"],
      ranks: 0
    )
    let broken = try folder.write("broken.yaml", "id: [\n")
    expect(try await match(pool, position: broken), says: ["broken.yaml", "not YAML"], ranks: 0)
    expect(
      try await match(pool, position: "no-such-position"),
      says: ["no-such-position"],
      ranks: 0
    )
  }

  @Test func `a policy that contradicts itself`() async throws {
    let folder = try TemporaryFolder()
    let standard = try String(
      contentsOfFile: "\(Repository.root)/scoring/standard.yaml",
      encoding: .utf8
    )
    let policy = try folder.write(
      "odd.yaml",
      standard.replacingOccurrences(of: "listed: 300", with: "listed: 990")
        .replacingOccurrences(of: "  skills: 4500", with: "  skils: 4500")
    )
    let pool = try folder.write("a.json", Self.good)
    let outcome = try await match(pool, policy: policy)
    expect(outcome, says: ["odd.yaml", "strength.listed", "skils"], ranks: 0)
  }

  @Test func `usage errors end with 64 and say what to do`() async throws {
    let outcome = try await CommandLine.talent("match", "senior-accountant")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("--candidates"))
    let top = try await CommandLine.talent(
      "match",
      "senior-accountant",
      "--candidates",
      "profiles/candidates",
      "--top",
      "0"
    )
    #expect(top.status == 64)
  }

  @Test(arguments: [
    ["match", "-", "--candidates", "-"], ["score", "-", "-"], ["profile", "-", "-"],
  ])
  func `standard input twice is a usage error`(words: [String]) async throws {
    let line = ([CommandLine.program] + words).joined(separator: " ")
    let outcome = try await CommandLine.shell(line)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("only once"), "\(outcome.messages)")
  }

  @Test(arguments: ["<&-", "< /tmp", "< /dev/null"])
  func `standard input that holds nothing is told`(input: String) async throws {
    let outcome = try await CommandLine.shell("\(CommandLine.program) profile - \(input)")
    #expect(outcome.status == 65)
    #expect(outcome.messages.hasPrefix("talent: -: "), "\(outcome.messages)")
  }

  @Test func `what is no position says what to do`() async throws {
    let folder = try TemporaryFolder()
    let pool = try folder.write("a.json", Self.good)
    let photo = try folder.write("photo.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13])
    expect(try await match(pool, position: photo), says: ["photo.png", "no text"], ranks: 0)
    let gate = try folder.write("gate.yaml", "skills: [sql]\ngates:\n  - languag\n")
    expect(
      try await match(pool, position: gate),
      says: ["gate.yaml:3", "languag", "did you mean language?"],
      ranks: 0
    )
    expect(
      try await match(pool, position: "senior-acountant"),
      says: ["unknown position", "did you mean senior-accountant?"],
      ranks: 0
    )
    expect(
      try await match(pool, policy: "standart"),
      says: ["unknown policy", "did you mean standard?"],
      ranks: 0
    )
    expect(try await match(pool, position: folder.path), says: ["it is a folder"], ranks: 0)
  }

  @Test func `messages tell nothing about the person`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.json",
      #"{"basics":{"name":"Trần Thị Bí Mật","email":"bi.mat@example.vn"},"talent":{"answers":[{}]}}"#
    )
    let outcome = try await match(folder.path)
    #expect(outcome.status == 65)
    #expect(!outcome.messages.contains("Mật") && !outcome.messages.contains("bi.mat"))
  }
}
