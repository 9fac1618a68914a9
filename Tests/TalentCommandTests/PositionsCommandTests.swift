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

  @Test func `a search that finds nothing says so, and a quote without end is a fault`()
    async throws
  {
    let empty = try await CommandLine.talent(
      line: "import --as positions",
      environment: environment
    )
    #expect(empty.status == 64)
    try await talent("import", "--as", "positions", try folder.write("clerk.yaml", Self.clerk))
    let nothing = try await talent("positions", "search", "zorbling")
    #expect(nothing.output.isEmpty)
    #expect(nothing.messages.hasPrefix("talent: no position fits; "))
    #expect(try await talent("positions", "search", "zorbling", "--quiet").messages.isEmpty)
    let open = try await talent("positions", "search", "aml \"anti money", exits: 65)
    #expect(
      open.messages == "talent: column 5: a quote opens that none closes; add \" behind its words\n"
    )
    #expect(try await found("aml \"anti money laundering\"") == ["clerk"])
  }

  @Test func `a search is saved, tells what is new, and is what a candidate is matched with`()
    async throws
  {
    try await talent("import", "--as", "positions", "profiles/positions")
    let aml = try await found("aml")
    try await talent("positions", "search", "aml", "--save", "aml")
    #expect(try await found("search:aml") == aml)
    func new() async throws -> ArraySlice<Substring> {
      try await talent("positions", "search", "--new", "aml", "--format", "csv").output
        .split(separator: "\n").dropFirst()
    }
    #expect(try await new().isEmpty)
    try await talent("import", "--as", "positions", try folder.write("clerk.yaml", Self.clerk))
    #expect(try await new().map { $0.hasPrefix("clerk,") } == [true])
    #expect(try await new().isEmpty)
    let none = try await talent("positions", "search", "--new", "x", exits: 65)
    #expect(none.messages.contains("talent positions search QUERY --save x"))
    let other = try await talent("candidates", "search", "search:aml", exits: 65)
    #expect(
      other.messages.contains("no such search"),
      "those of candidates have names of their own"
    )
    let cv = "profiles/candidates/compliance/cv-01.json"
    let matched = try await talent(
      "match",
      "--candidate",
      cv,
      "--positions",
      "search:aml",
      "--as-of",
      "2026-12-01",
      "--format",
      "csv"
    )
    let rows = matched.output.split(separator: "\n").dropFirst()
    #expect(Set(rows.map { String($0.split(separator: ",")[1]) }) == Set(aml + ["clerk"]))
    #expect(!matched.messages.contains("receipt"), "a file of no workspace leaves none")
  }

  @Test func `a candidate of the workspace is matched with its positions, a receipt for each`()
    async throws
  {
    try await talent(
      "import",
      "profiles/candidates/compliance/cv-01.json",
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
    for name in ["first", "second"] {
      let text = Self.clerk.replacing("id: clerk", with: "id: \(name)")
      try await talent("import", "--as", "positions", try folder.write("\(name).yaml", text))
    }
    let matched = try await talent(
      "match",
      "--candidate",
      id,
      "--as-of",
      "2026-12-01",
      "--format",
      "csv"
    )
    let rows = matched.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    #expect(rows.map { $0[0...1].joined(separator: " ") } == ["1 first", "1 second"])
    #expect(matched.messages.contains("receipts r-1 to r-2, one a position"))
    let shortlist = try await talent("match", "second", "--as-of", "2026-12-01", "--format", "csv")
    #expect(shortlist.output.contains(",\(rows[1][3]),"), "\(shortlist.output)")
    for receipt in ["r-1", "r-2", "r-3"] {
      #expect(try await talent("verify", receipt).output.contains("verified, 1 candidate"))
    }
    #expect(try await talent("privacy", "export", id).output.contains("\"receipt\":\"r-2\""))
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
