import TalentTestSupport
import Testing

/// Who can mend it decides the exit code, and the words say how.
@Suite struct ExitCodeTests {
  private static let posting = "AML Officer\n\nRequirements\n- 3 years of experience in AML\n"

  @Test
  func `an output that cannot be written is a failure, an input that cannot be read bad data`()
    async throws
  {
    let folder = try TemporaryFolder()
    let posting = try folder.write("posting.txt", Self.posting)
    let refused = try await CommandLine.talent(
      line: "import --as positions \(posting) --into /proc/nowhere"
    )
    #expect(refused.status == 1)
    #expect(refused.messages.contains("/proc/nowhere/aml-officer.yaml: cannot be written: "))
    #expect(refused.messages.contains("; check the folder"))
    for missing in ["/no/such/pool", "/proc/1/mem"] {
      let unread = try await CommandLine.talent(
        line: "match senior-accountant --candidates \(missing)"
      )
      #expect(unread.status == 65, "\(unread.messages)")
      #expect(unread.messages.contains("\(missing): cannot be read: "))
    }
  }

  @Test(arguments: [
    "match legal-counsel --candidates x --top", "explain legal-counsel x --to-top",
    "link --kind skill --top", "positions show x --revision",
  ])
  func `a count that is none is told with what is allowed`(line: String) async throws {
    for count in ["-1", "0", "many", "1.5"] {
      let outcome = try await CommandLine.talent(line: "\(line) \(count)")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("'\(count)'"), "\(outcome.messages)")
      #expect(outcome.messages.contains("give a whole number from 1"), "\(outcome.messages)")
    }
  }

  @Test func `an empty folder of positions lacks positions`() async throws {
    let folder = try TemporaryFolder()
    let cv = try folder.write("cv.txt", "Accountant")
    let empty = try TemporaryFolder()
    let outcome = try await CommandLine.talent(
      line: "match --candidate \(cv) --positions \(empty.path)"
    )
    #expect(outcome.status == 65)
    #expect(
      outcome.messages.contains("\(empty.path): holds no document; give positions in YAML or JSON")
    )
  }

  @Test(arguments: [
    ("a.html", "<html><body></body></html>"), ("a.rtf", #"{\rtf1 }"#), ("a.txt", " \n"),
  ])
  func `a document without words is none that is scanned`(
    name: String,
    content: String
  )
    async throws
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, content)
    let outcome = try await CommandLine.talent("profile", path)
    #expect(outcome.status == 65)
    #expect(
      outcome.messages == "talent: \(path): holds no text; give a document with text\n"
    )
  }

  @Test func `a page of which a reader sees nothing is told as such`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.html", "<html><body><p style='color:#fff'>Kubernetes</p>")
    let outcome = try await CommandLine.talent("profile", path)
    #expect(outcome.status == 65)
    #expect(
      outcome.messages == """
        talent: \(path): 10 characters that a reader does not see were left out; look at the original
        talent: \(path): holds no text; give a document with text

        """
    )
  }

  @Test func `bytes of value zero are called that`() async throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("a.txt", "Accountant\0 with SQL\0")
    let outcome = try await CommandLine.talent("profile", text)
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("skill:sql"))
    #expect(
      outcome.messages
        == "talent: \(text): bytes of value zero (2), which no text holds, were replaced; "
        + "save it as text anew\n"
    )
  }

  @Test(arguments: ["no-such-folder", "profiles/positions"])
  func `a folder that holds no taxonomy ends the command`(folder: String) async throws {
    let outcome = try await CommandLine.talent(
      line: "match senior-accountant --candidates profiles/candidates --taxonomy \(folder)"
    )
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.messages.hasPrefix("talent: \(folder): holds no taxonomy; give a folder with"))
  }

  @Test func `ids of a stream are the same in every format, and command no terminal`() async throws
  {
    let lines =
      #"{"skills":["SQL"]}"# + "\n" + #"{"id":"a\u0000\u001b[2J","skills":["SQL"]}"# + "\n"
    func run(_ format: String) async throws -> String {
      try await CommandLine.talent(
        line: "match senior-accountant --candidates - --format \(format) --as-of 2026-12-01",
        input: lines
      ).output
    }
    let csv = try await run("csv")
    #expect(csv.contains(",stdin:1,") || csv.contains("\nstdin:1,"), "\(csv)")
    #expect(!csv.utf8.contains(0) && !csv.utf8.contains(0x1B))
    #expect(csv.contains("a\u{FFFD}\u{FFFD}[2J"))
    #expect(try await run("ndjson").contains(#""candidate":"stdin:1""#))
    let one = try await CommandLine.talent(line: "profile -", input: "Accountant with SQL")
    #expect(one.output.contains(#""stdin""#))
  }
}
