import Foundation
import TalentTestSupport
import Testing

/// A recruiter's week in a workspace: find, ask, decide, and do right by those who are not hired.
@Suite struct RecruiterWeekTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() async throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
    let people = [
      (1, "Nguyễn Thị Ví Dụ", "AML Officer", "KYC", "2015-01", "Quận 1"),
      (2, "Trần Thử Nghiệm", "Fund Accountant", "IFRS", "2021-06", "Hà Nội"),
      (3, "Lê Mẫu", "AML Officer", "sanctions screening", "2023-01", "Hà Nội"),
    ]
    for (number, name, title, skill, start, city) in people {
      try folder.write(
        "cvs/\(number).json",
        """
        {"basics":{"name":"\(name)","email":"p\(number)@example.com","phone":"+84 900 000 00\(number)",
        "location":{"city":"\(city)"}},"work":[{"name":"Bank \(number)","position":"\(title)",
        "startDate":"\(start)","highlights":["\(skill)"]}],
        "languages":[{"language":"English","fluency":"\(number == 2 ? "B1" : "C1")"}]}
        """
      )
    }
    let outcome = try await CommandLine.talent(
      line: "import \(folder.path)/cvs --consent recruitment --until 2035-01-01 --evidence form",
      environment: environment
    )
    #expect(outcome.output == "3 read: 3 new, 0 changed, 0 unchanged\n", "\(outcome.messages)")
  }

  private func talent(_ arguments: String..., exits status: Int32 = 0) async throws -> String {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try await CommandLine.shell(
      "TALENT_WORKSPACE=\(folder.path)/workspace \(CommandLine.program) \(line)"
    )
    #expect(outcome.status == status, "\(line): \(outcome.messages)")
    return status == 0 ? outcome.output : outcome.messages
  }

  /// Ids of the candidates that a query finds.
  private func found(_ query: String) async throws -> [String] {
    try await ids(of: talent("candidates", "search", query, "--format", "csv"))
  }

  private func ids(of csv: String) -> [String] {
    csv.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
  }

  @Test func `words, phrases, concepts and figures find`() async throws {
    let all = try await ids(of: talent("candidates", "list", "--format", "csv"))
    let everyone = Set(all)
    let aml = Set(try await found("aml"))
    #expect(aml.count == 2)
    #expect(Set(try await found("\"chống rửa tiền\"")) == aml, "the name in the other language")
    #expect(Set(try await found("NOT aml")) == everyone.subtracting(aml))
    #expect(try await found("years>=5 AND language:en>=C1").count == 1)
    #expect(try await found("(ifrs OR kyc) language:en").count == 2)
    #expect(Set(try await found("\"ha noi\"")) == Set(try await found("Hà Nội")))
    #expect(try await found("aml \"sanctions screening\"").count == 1)
    #expect(try await found("skill:sanctions-screening").count == 1)
    #expect(try await found("\"nguyen thi vi du\"").isEmpty, "nobody is found by name")
    #expect(
      try await talent("candidates", "search", "foo:bar", exits: 65).contains("no such field")
    )
    #expect(try await talent("candidates", "search", "(aml", exits: 65).contains("add )"))
    #expect(
      try await talent("candidates", "search", "skill:sanktions-screening", exits: 65)
        .contains("sanctions")
    )
  }

  @Test func `a saved search is a pool, and tells who is new`() async throws {
    _ = try await talent("candidates", "search", "aml", "--save", "aml")
    let match = ["match", "aml-compliance-officer", "--as-of", "2026-12-01"]
    let some = try await talent(
      match[0],
      match[1],
      match[2],
      match[3],
      "--candidates",
      "search:aml",
      "--format",
      "csv"
    )
    #expect(some.split(separator: "\n").count == 3)
    #expect(
      try await ids(of: talent("candidates", "search", "--new", "aml", "--format", "csv")) == []
    )
    try folder.write("late.json", #"{"skills":["AML","KYC"]}"#)
    _ = try await talent("import", "\(folder.path)/late.json")
    #expect(
      try await ids(of: talent("candidates", "search", "--new", "aml", "--format", "csv")).count
        == 1
    )
    #expect(
      try await ids(of: talent("candidates", "search", "--new", "aml", "--format", "csv")).isEmpty
    )
    #expect(try await talent("candidates", "search", "--new", "x", exits: 65).contains("--save x"))
    let found = try await talent("candidates", "search", "search:aml", "--save", "b")
    // Under its own words: what the other name stands for may change, or name it in turn.
    _ = try await talent("candidates", "search", "sanctions", "--save", "aml")
    #expect(try await talent("candidates", "search", "search:b") == found)
  }

  @Test func `the same person in two files is proposed, merged and split`() async throws {
    try folder.write(
      "again.txt",
      "Nguyễn Thị Ví Dụ\nMobile: 0900 000 001, P1@example.com\nExperience\n2015 - now: AML Officer\n"
    )
    _ = try await talent("import", "\(folder.path)/again.txt")
    let rows = try await talent("candidates", "duplicates", "--format", "csv")
      .split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
    #expect(rows.count == 1)
    let pair = try #require(rows.first)
    #expect(pair[0] == "100")
    _ = try await talent("candidates", "merge", pair[1], pair[2])
    #expect(try await ids(of: talent("candidates", "list", "--format", "csv")).count == 3)
    _ = try await talent("candidates", "split", pair[1], pair[2])
    #expect(try await ids(of: talent("candidates", "list", "--format", "csv")).count == 4)
    #expect(!(try await talent("candidates", "duplicates", "--format", "csv")).contains(pair[1]))
  }

  @Test func `a correction outlives the next CV, and an answer outranks it`() async throws {
    let id = try #require(try await found("skill:sanctions-screening").first)
    func score() async throws -> Int {
      let lines = try await talent(
        "match",
        "aml-compliance-officer",
        "--as-of",
        "2026-12-01",
        "--format",
        "csv"
      )
      .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
      let row = lines.first { $0.contains(id) }
      return row.flatMap { Int($0[2]) } ?? -1
    }
    let before = try await score()
    _ = try await talent(
      "candidates",
      "correct",
      id,
      "sanctions-screening",
      "absent",
      "--reason",
      "x"
    )
    let mended = try await score()
    #expect(mended < before)
    let path = "\(folder.path)/cvs/3.json"
    let cv = try String(contentsOfFile: path, encoding: .utf8)
    try folder.write("cvs/3.json", cv.replacing("Bank 3", with: "Bank 33"))
    #expect(try await talent("import", path).contains("1 changed"))
    #expect(try await score() == mended)
    _ = try await talent("answer", id, "sanctions-screening", "yes", "--source", "call")
    #expect(try await score() > mended)
    #expect(
      try await talent("candidates", "show", id).contains("corrected: skill:sanctions-screening")
    )
  }

  @Test func `from the shortlist to the hire, and away with the others`() async throws {
    let id = try #require(try await found("years>=5 AND aml").first)
    _ = try await talent("match", "aml-compliance-officer", "--as-of", "2026-12-01")
    _ = try await talent(
      "applications",
      "add",
      "aml-compliance-officer",
      id,
      "--source",
      "referral"
    )
    let decided = try await talent(
      "decide",
      id,
      "aml-compliance-officer",
      "hire",
      "--reason",
      "best of three",
      "--receipt",
      "r-1"
    )
    #expect(decided.contains("hired"))
    #expect(try await talent("applications", "list", "--format", "csv").contains("hired"))
    let shown = try await talent("candidates", "show", id)
    #expect(!shown.contains("Ví Dụ"))
    let revealed = try await talent("candidates", "show", id, "--reveal-identity")
    #expect(revealed.contains("Nguyễn Thị Ví Dụ"))
    #expect(revealed.contains("+84 900 000 001"))
    #expect(try await talent("audit", "log", "--format", "csv").contains(",reveal,"))
    let export = try await talent("privacy", "export", id)
    for part in ["Nguyễn Thị Ví Dụ", "best of three", "\"receipt\":\"r-1\"", "\"score\":"] {
      #expect(export.contains(part), "\(part)")
    }
    let others = try await ids(of: talent("candidates", "list", "--format", "csv")).filter {
      $0 != id
    }
    _ = try await talent("privacy", "forget", others[0], others[1])
    #expect(try await talent("verify", "r-1").contains("except 2 forgotten"))
    #expect(try await talent("audit", "verify").contains("unbroken"))
  }

  @Test func `the standing is told in a pipe too`() async throws {
    let lines = try await talent("privacy", "status").split(separator: "\n")
    #expect(try #require(lines.first).contains("\"candidates\":3,\"allowed\":3"))
    #expect(lines.dropFirst().allSatisfy { $0.contains("\"within\"") })
    #expect(lines.count > 1)
  }

  @Test func `machine formats are valid`() async throws {
    let id = try #require(try await found("aml").first)
    _ = try await talent("applications", "add", "aml-compliance-officer", id)
    _ = try await talent("match", "aml-compliance-officer", "--as-of", "2026-12-01")
    let outputs = [
      ("duplicates", try await talent("candidates", "duplicates", "--format", "json")),
      ("applications", try await talent("applications", "list", "--format", "json")),
      ("standing", try await talent("privacy", "status", "--format", "json")),
      ("held", try await talent("privacy", "export", id)),
    ]
    for (schema, output) in outputs {
      let file = try folder.write("\(schema).json", output)
      let checked = try await CommandLine.shell(
        "/usr/bin/python3 Tests/Tools/validate.py profiles/schemas/\(schema).schema.json \(file)"
      )
      #expect(checked.status == 0, "\(schema): \(checked.output)\(checked.messages)")
    }
  }
}
