import Foundation
import TalentTestSupport
import Testing

/// Who is taken for whom when files come in, and what is said of very many faults.
@Suite struct ImportCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func imported(_ file: String, exits status: Int32 = 0) async throws -> String {
    let outcome = try await CommandLine.talent(
      "import",
      file,
      "--workspace",
      "\(folder.path)/workspace"
    )
    #expect(outcome.status == status, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test func `two agencies that number their people alike keep them apart`() async throws {
    let first = try folder.write(
      "first.csv",
      "id,name,email,phone,skills\n1,Nguyễn Văn Thử,thu@example.com,0900000001,KYC\n"
        + "2,Trần Thị Mẫu,,0900000002,IFRS\n"
    )
    let second = try folder.write(
      "second.csv",
      "id,name,email,phone,skills\n1,Lê Ví Dụ,vidu@example.com,0900000003,AML\n"
        + "2,Phạm Giả Định,,0900000004,SQL\n"
    )
    #expect(try await imported(first) == "2 read: 2 new, 0 changed, 0 unchanged")
    #expect(try await imported(second) == "2 read: 2 new, 0 changed, 0 unchanged")
    #expect(try await imported(first) == "2 read: 0 new, 0 changed, 2 unchanged")
    #expect(try await imported(second) == "2 read: 0 new, 0 changed, 2 unchanged")
  }

  @Test func `the same id with a mark of the person, or of the same file, is a revision`()
    async throws
  {
    let first = try folder.write(
      "first.ndjson",
      #"{"id":"1","basics":{"name":"Lê Ví Dụ","email":"vidu@example.com"},"skills":["KYC"]}"# + "\n"
        + #"{"id":"2","skills":["KYC"]}"# + "\n"
    )
    #expect(try await imported(first) == "2 read: 2 new, 0 changed, 0 unchanged")
    let other = try folder.write(
      "other.ndjson",
      #"{"id":"1","basics":{"name":"Lê V. Dụ","email":"VIDU@example.com"},"skills":["AML"]}"# + "\n"
    )
    #expect(try await imported(other) == "1 read: 0 new, 1 changed, 0 unchanged")
    try folder.write(
      "first.ndjson",
      #"{"id":"1","basics":{"name":"Ví Dụ Lê","phone":"0900000001"},"skills":["SQL"]}"# + "\n"
        + #"{"id":"2","skills":["SQL"]}"# + "\n"
    )
    #expect(try await imported(first) == "2 read: 0 new, 2 changed, 0 unchanged")
  }

  @Test(arguments: [
    (
      "pool.ndjson", 1,
      #"{"id":"x","skills":["KYC"]}"# + "\n" + #"{"skills":["SQL"]}"# + "\n"
        + #"{"id":"x","skills":["Python"]}"# + "\n"
    ),
    ("pool.csv", 2, "id,name,skills\nx,A,KYC\n,B,SQL\nx,C,Python\n"),
  ])
  func `an id that comes twice in a file is told with its line, and the first counts, as in match`(
    name: String,
    first: Int,
    content: String
  ) async throws {
    let file = try folder.write(name, content)
    let message =
      "talent: \(file):\(first + 2): id \"x\" stands in \(file):\(first) too, which counts; "
      + "give everything an id of its own\n"
    for line in ["2 read: 2 new, 0 changed, 0 unchanged", "2 read: 0 new, 0 changed, 2 unchanged"] {
      let outcome = try await CommandLine.talent(
        line: "import \(file) --workspace \(folder.path)/workspace"
      )
      #expect(outcome.status == 65)
      #expect(outcome.messages == message)
      #expect(outcome.output.hasPrefix(line))
    }
    let position = try folder.write(
      "p.yaml",
      "id: p\ntitle: { en: Accountant }\nskills: [{ skill: kyc }]\n"
    )
    let match = try await CommandLine.talent(
      line: "match \(position) --candidates \(file) --as-of 2026-12-01 --format ndjson"
    )
    #expect(match.status == 65 && match.messages == message)
    let best = try #require(match.output.split(separator: "\n").first)
    #expect(best.contains("\"candidate\":\"x\"") && !best.contains("\"score\":0,"), "\(best)")
  }

  @Test func `the same id in two files of a folder is two people unless they share something`()
    async throws
  {
    try folder.write("cvs/a.ndjson", #"{"id":"1","skills":["KYC"]}"#)
    try folder.write("cvs/b.ndjson", #"{"id":"1","skills":["SQL"]}"#)
    #expect(try await imported("\(folder.path)/cvs") == "2 read: 2 new, 0 changed, 0 unchanged")
  }

  @Test func `what can be read of a file comes in, and what cannot is told by line`() async throws {
    let file = try folder.write(
      "pool.ndjson",
      "{\"skills\":[\"KYC\"]}\n{\"skills\":\n{\"skills\":[\"SQL\"]}\n"
    )
    let outcome = try await CommandLine.talent(
      line: "import \(file) --workspace \(folder.path)/workspace"
    )
    #expect(outcome.status == 65)
    #expect(outcome.output.hasPrefix("2 read: 2 new"), "\(outcome.output)")
    #expect(outcome.messages.contains("\(file):2") && outcome.messages.contains("mend or remove"))
  }

  @Test func `positions among candidates are told as such and are nobody`() async throws {
    try folder.write(
      "cvs/clerk.yaml",
      "# a clerk\ntitle: { en: Clerk }\nskills: [{ skill: kyc }]\n"
    )
    try folder.write("cvs/broken.yml", "title: { en: Clerk\nskills: [\n")
    try folder.write("cvs/counsel.json", #"{"title":{"vi":"Luật sư"},"skills":["contract law"]}"#)
    try folder.write("cvs/loose.txt", "skills:\n  - { skill: python, importance: must }\n")
    try folder.write("cvs/person.txt", "title: AML officer\nskills: KYC, sanctions screening\n")
    try folder.write("cvs/person.json", #"{"title":"AML officer","skills":[{"name":"KYC"}]}"#)
    let told = [
      "broken.yml:2: is not YAML", "clerk.yaml: is a position", "counsel.json: is a position",
      "loose.txt: is a position",
    ]
    let commands = [
      "import \(folder.path)/cvs --workspace \(folder.path)/workspace",
      "match legal-counsel --candidates \(folder.path)/cvs --format csv",
    ]
    for command in commands {
      let outcome = try await CommandLine.talent(line: command)
      #expect(outcome.status == 65)
      let lines = outcome.messages.split(separator: "\n")
      #expect(lines.count == told.count, "\(outcome.messages)")
      for (line, part) in zip(lines, told) { #expect(line.contains("/cvs/\(part)"), "\(line)") }
      #expect(
        outcome.output.hasPrefix("2 read: 2 new")
          || outcome.output.split(separator: "\n").count == 3,
        "\(outcome.output)"
      )
    }
  }

  @Test func `of very many faults the first are told, and all are counted`() async throws {
    let lines = String(repeating: "{\"skills\":\n", count: 1500)
    let file = try folder.write("broken.ndjson", lines)
    let outcome = try await CommandLine.talent(
      "import",
      file,
      "--workspace",
      "\(folder.path)/workspace"
    )
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("1500 faults"), "\(outcome.output)")
    #expect(outcome.messages.contains("500 more faults"), "\(outcome.messages.suffix(200))")
    #expect(outcome.messages.split(separator: "\n").count < 1100)
  }
}
