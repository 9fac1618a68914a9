import Foundation
import TalentTestSupport
import Testing

/// Positions of the workspace: brought in, listed, sought, shown and matched by id.
@Suite struct PositionsCommandTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
  }

  @discardableResult
  private func talent(
    _ arguments: String...,
    exits status: Int32 = 0
  ) async throws
    -> CommandLine.Outcome
  {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try await CommandLine.shell(
      "TALENT_WORKSPACE=\(folder.path)/workspace \(CommandLine.program) \(line)"
    )
    #expect(outcome.status == status, "\(line): \(outcome.messages)")
    return outcome
  }

  private func found(_ query: String) async throws -> [String] {
    try await talent("positions", "search", query, "--format", "csv").output
      .split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: ",").first.map(String.init)
      }
  }

  private static let clerk = """
    id: clerk
    title: { en: AML Clerk, vi: Nhân viên phòng chống rửa tiền }
    skills: [{ skill: anti-money-laundering, importance: must }]
    """

  @Test func `documents and postings come in, with revisions`() async throws {
    let clerk = try folder.write("positions/clerk.yaml", Self.clerk)
    let posting = try folder.write(
      "posting.txt",
      "Fund Accountant\n\nRequirements\n- 3 years of experience in fund accounting\n- IFRS\n"
    )
    let first = try await talent("import", "--as", "positions", "\(folder.path)/positions", posting)
    #expect(first.output == "clerk: new\nfund-accountant: new\n")
    let again = try await talent("import", "--as", "positions", clerk, posting)
    #expect(again.output == "clerk: unchanged\nfund-accountant: unchanged\n")
    try folder.write("positions/clerk.yaml", Self.clerk + "\nheadcount: 2\n")
    let changed = try await talent("import", "--as", "positions", clerk)
    #expect(changed.output == "clerk: changed, revision 2\n")

    let shown = try await talent("positions", "show", "clerk")
    #expect(shown.output == Self.clerk + "\nheadcount: 2\n")
    let old = try await talent("positions", "show", "clerk", "--revision", "1")
    #expect(old.output == Self.clerk + "\n")
    for name in [["nobody"], ["clerk", "--revision", "3"]] {
      let outcome = try await CommandLine.talent(
        line: "positions show \(name.joined(separator: " "))",
        environment: environment
      )
      #expect(outcome.status == 65 && outcome.messages.contains("talent positions list"))
    }
    let list = try await talent("positions", "list", "--format", "json")
    let file = try folder.write("list.json", list.output)
    let checked = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/validate.py profiles/schemas/position-list.schema.json \(file)"
    )
    #expect(checked.status == 0, "\(checked.output)")
    let table = try await talent("positions", "list", "--format", "table", "--lang", "vi")
    #expect(table.output.contains("Nhân viên phòng chống rửa tiền"))
  }

  @Test func `what is no position is told, and the others come in`() async throws {
    let good = try folder.write("good.yaml", Self.clerk)
    let bad = try folder.write("bad.yaml", "id: bad\nskils: []\n")
    let outcome = try await talent("import", "--as", "positions", bad, good, exits: 65)
    #expect(outcome.output == "clerk: new\n")
    #expect(outcome.messages.contains("skils"))
    #expect(try await found("NOT nothing") == ["clerk"])
  }

  @Test func `they are sought like candidates`() async throws {
    try await talent("import", "--as", "positions", "profiles/positions")
    let aml = try await found("aml")
    #expect(aml.contains("aml-compliance-officer"))
    #expect(try await found("chống rửa tiền") == aml)
    #expect(try await found("anti money laundering") == aml)
    #expect(try await found("skill:anti-money-laundering").contains("aml-compliance-officer"))
    #expect(try await found("\"soạn thảo hợp đồng\"").contains("legal-counsel"))
    #expect(try await found("hợp đồng").contains("legal-counsel"), "a word of a name in Vietnamese")
    let others = try await found("NOT aml")
    #expect(!others.isEmpty && Set(others).isDisjoint(with: aml))
    let refused = try await talent("positions", "search", "foo:bar", exits: 65)
    #expect(refused.messages.contains("no such field of a position"))
  }

  @Test func `match takes one by id, before the examples, and a file before both`() async throws {
    let tail = ["--candidates", "profiles/candidates/compliance", "--as-of", "2026-12-01"]
    func run(_ position: String) async throws -> String {
      try await talent("match", position, tail[0], tail[1], tail[2], tail[3]).output
    }
    let file = try folder.write("clerk.yaml", Self.clerk)
    let loose = try await run(file)
    try await talent("import", "--as", "positions", file)
    #expect(try await run("clerk") == loose)
    let example = try await run("legal-counsel")
    try folder.write("counsel.yaml", Self.clerk.replacing("id: clerk", with: "id: legal-counsel"))
    try await talent("import", "--as", "positions", "\(folder.path)/counsel.yaml")
    let own = try await run("legal-counsel")
    #expect(own != example)
    #expect(try await run("profiles/positions/legal-counsel.yaml") == example)
    let explained = try await talent(
      "explain",
      "clerk",
      "profiles/candidates/compliance/cv-01.json",
      "--format",
      "table"
    )
    #expect(explained.output.contains("anti-money laundering"))
    let scored = try await talent("score", "clerk", "profiles/candidates/compliance")
    #expect(scored.output.split(separator: "\n").count > 1)
  }

  @Test func `a policy with second eyes makes a hire wait for somebody else`() async throws {
    let file = try folder.write("cv.txt", "Experience\n2019 - now: AML Officer\n- KYC\n")
    try await talent(
      "import",
      file,
      "--consent",
      "recruitment",
      "--until",
      "2035-01-01",
      "--evidence",
      "form"
    )
    let csv = try await talent("candidates", "list", "--format", "csv").output
    let id = try #require(
      csv.split(separator: "\n").last?.split(separator: ",").first.map(String.init)
    )
    try await talent("match", "aml-compliance-officer", "--policy", "strict")
    func decide(
      _ outcome: String,
      by actor: String,
      exits status: Int32 = 0
    ) async throws
      -> CommandLine.Outcome
    {
      try await talent(
        "decide",
        id,
        "aml-compliance-officer",
        outcome,
        "--reason",
        "x",
        "--receipt",
        "r-1",
        "--actor",
        actor,
        exits: status
      )
    }
    #expect(try await decide("advance", by: "an").output.contains("contacted"))
    #expect(try await decide("hire", by: "an").output.contains("proposed: hire"))
    let open = try await talent("applications", "list", "--format", "json").output
    #expect(open.contains("\"stage\":\"contacted\"") && open.contains("\"proposed\":\"hire\""))
    let listed = try folder.write("open.json", open)
    let checked = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/validate.py profiles/schemas/applications.schema.json \(listed)"
    )
    #expect(checked.status == 0, "\(checked.output)")
    #expect(try await decide("hire", by: "an", exits: 65).messages.contains("somebody else"))
    #expect(try await decide("hire", by: "binh").output.contains("hired"))
    let unasked = try await talent("decide", id, "legal-counsel", "decline", "--reason", "x")
    #expect(unasked.output.contains("declined"), "the standard policy asks for no second eyes")
  }
}
