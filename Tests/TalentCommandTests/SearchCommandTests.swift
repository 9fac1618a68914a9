import Foundation
import TalentTestSupport
import Testing

/// What a search of the workspace finds, in which order, and what without the vault's key.
@Suite struct SearchCommandTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  /// Documents by what is special in them; the order is that of the import.
  private static let people = [
    ("denies", "No experience in AML.\nExperience\n2019 - now: Accountant\n- Basel III reports\n"),
    ("vietnamese", "Kinh nghiệm\n2019 - nay: Kế toán\n- Phòng, chống rửa tiền\n"),
    ("phrase", "Experience\n2019 - now: Analyst\n- anti-money laundering\n"),
    ("often", "Experience\n2019 - now: Analyst\n- Python\n- Python\n- Python services\n"),
    ("once", "Experience\n2019 - now: Analyst\n- Python and other things of many kinds\n"),
  ]

  init() async throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
    for (name, text) in Self.people {
      let file = try folder.write("\(name).txt", text)
      let outcome = try await CommandLine.talent(
        line: "import \(file) --consent recruitment --until 2035-01-01 --evidence form",
        environment: environment
      )
      try #require(outcome.status == 0, "\(outcome.messages)")
    }
  }

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

  private func ids(_ csv: String) -> [String] {
    csv.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
  }

  /// The names of those that a query finds, in the order found.
  private func found(_ query: String, sort: String = "id") async throws -> [String] {
    // Ids ascend in the order of import.
    let all = ids(try await talent("candidates", "list", "--format", "csv").output)
    let names = Dictionary(uniqueKeysWithValues: zip(all, Self.people.map(\.0)))
    let outcome = try await talent(
      "candidates",
      "search",
      query,
      "--sort",
      sort,
      "--format",
      "csv"
    )
    return ids(outcome.output).compactMap { names[$0] }
  }

  private func id(of name: String) async throws -> String {
    let all = ids(try await talent("candidates", "list", "--format", "csv").output)
    return all[try #require(Self.people.map(\.0).firstIndex(of: name))]
  }

  @Test(arguments: [
    ("aml", ["vietnamese", "phrase"]),
    ("NOT aml", ["denies", "often", "once"]),
    ("anti money laundering", ["vietnamese", "phrase"]),
    ("\"anti money laundering\"", ["vietnamese", "phrase"]),
    ("chống rửa tiền", ["vietnamese", "phrase"]),
    ("basel iii", ["denies"]),
    ("basel iii accountant", ["denies"]),
    ("basel iii aml", []),
    ("things python", ["once"]),
    ("\"things python\"", []),
  ])
  func `denials are not found, and names need no quotes`(
    query: String,
    names: [String]
  ) async throws {
    #expect(try await found(query) == names)
  }

  @Test func `what a person learned outranks the words`() async throws {
    _ = try await talent("answer", id(of: "denies"), "aml", "yes", "--source", "call")
    _ = try await talent("answer", id(of: "phrase"), "aml", "no", "--source", "call")
    #expect(try await found("aml") == ["denies", "vietnamese"])
  }

  @Test func `the order is by id, arrival, newest document or words, and never by name`()
    async throws
  {
    #expect(try await found("analyst") == ["phrase", "often", "once"])
    #expect(try await found("analyst", sort: "added") == ["once", "often", "phrase"])
    #expect(try await found("python", sort: "relevance") == ["often", "once"])
    try folder.write("phrase.txt", Self.people[2].1 + "- reports\n")
    _ = try await talent("import", "\(folder.path)/phrase.txt")
    #expect(try await found("analyst", sort: "updated") == ["phrase", "once", "often"])
    #expect(try await found("analyst", sort: "added") == ["once", "often", "phrase"])
    let refused = try await talent("candidates", "search", "aml", "--sort", "name", exits: 64)
    #expect(refused.messages.contains("a name is who somebody is"))
    #expect(refused.messages.contains("id, added, updated, relevance"))
  }

  @Test func `a saved search tells who is new or has a new CV`() async throws {
    _ = try await talent("candidates", "search", "analyst", "--save", "analysts")
    func new() async throws -> Int {
      let csv = try await talent("candidates", "search", "--new", "analysts", "--format", "csv")
      return ids(csv.output).count
    }
    #expect(try await new() == 0)
    try folder.write("once.txt", Self.people[4].1 + "- reports\n")
    try folder.write("late.txt", "Experience\n2020 - now: Analyst\n- Java\n")
    _ = try await talent("import", "\(folder.path)/once.txt", "\(folder.path)/late.txt")
    #expect(try await new() == 2)
    #expect(try await new() == 0)
  }

  @Test func `a candidate of the workspace is explained and matched by id`() async throws {
    let id = try await id(of: "phrase")
    let position = "aml-compliance-officer"
    let asOf = ["--as-of", "2026-12-01"]
    func score(_ csv: String, _ column: Int) -> String? {
      csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        .first { $0.contains(id) || $0.contains(position) }?[column]
    }
    _ = try await talent("answer", id, "sanctions-screening", "yes", "--source", "call")
    let shortlist = try await talent("match", position, asOf[0], asOf[1], "--format", "csv").output
    let points = try #require(score(shortlist, 2))
    let explained = try await talent("explain", position, id, asOf[0], asOf[1], "--format", "table")
    #expect(explained.output.hasPrefix("\(id)  score \(points)"))
    let positions = try await talent(
      "match",
      "--candidate",
      id,
      asOf[0],
      asOf[1],
      "--format",
      "csv"
    )
    #expect(positions.output.contains(",\(points),"))
    let other = try await self.id(of: "once")
    let versus = try await talent("explain", position, id, "--versus", other, asOf[0], asOf[1])
    #expect(versus.output.contains(other))
    let path = try await talent("explain", position, other, "--to-top", "1", asOf[0], asOf[1])
    #expect(path.output.contains("talent.path/1"))
    _ = try await talent("privacy", "opt-out", id)
    let objected = try await talent("explain", position, id, exits: 65)
    #expect(objected.messages.contains("opted out"))
    _ = try await talent("privacy", "withdraw", other, "--purpose", "recruitment")
    let silent = try await talent("match", "--candidate", other, exits: 65)
    #expect(silent.messages.contains("no consent"))
    let nobody = try await talent("explain", position, "c-01NOBODY", exits: 65)
    #expect(nobody.messages.contains("talent candidates list"))
  }

  @Test func `without the key what was read still counts, and the rest is told`() async throws {
    let match = ["match", "aml-compliance-officer", "--as-of", "2026-12-01", "--format", "csv"]
    func ranked() async throws -> CommandLine.Outcome {
      try await talent(match[0], match[1], match[2], match[3], match[4], match[5])
    }
    let before = try await ranked()
    _ = try await talent("candidates", "search", "aml")
    try folder.write("late.txt", "Experience\n2020 - now: AML Officer\n- KYC\n")
    let late = "\(folder.path)/late.txt"
    _ = try await talent(
      "import",
      late,
      "--consent",
      "recruitment",
      "--until",
      "2035-01-01",
      "--evidence",
      "form"
    )
    let key = "\(folder.path)/workspace/vault.key"
    let kept = "\(folder.path)/vault.key"
    try FileManager.default.moveItem(atPath: key, toPath: kept)
    let keyless = try await ranked()
    let figures = { (csv: String) in
      csv.split(separator: "\n").map { $0.split(separator: ",").prefix(4) }
    }
    #expect(figures(keyless.output) == figures(before.output))
    #expect(keyless.messages.contains("1 candidate held back: not read before"))
    let sought = try await talent("candidates", "search", "aml", "--format", "csv")
    #expect(ids(sought.output).count == 2)
    #expect(sought.messages.contains("1 candidate not looked at"))
    let short = try await talent("import", late, exits: 65)
    #expect(short.messages.contains("late.txt: says too little to be known again"))
    let duties = ["clients", "funds", "brokers", "insurers", "exchanges", "lenders"].map {
      "- KYC of \($0), and reports of what looked suspicious\n"
    }
    let text = "Experience\n2021 - now: AML Officer\n" + duties.joined()
    let new = try folder.write("new.txt", text)
    #expect(
      try await talent("import", new).output == "1 read: 1 new, 0 changed, 0 unchanged\n"
        + "1 held back for lack of consent\n"
    )
    #expect(try await talent("import", new).output == "1 read: 0 new, 0 changed, 1 unchanged\n")
    #expect(!FileManager.default.fileExists(atPath: key), "no key that opens nothing is made")
    let found = try await talent("candidates", "search", "kyc", "--save", "kyc", "--format", "csv")
    #expect(ids(found.output).count == 1)
    #expect(try await talent("candidates", "search", "search:kyc").output.contains("c-01"))
    #expect(try await talent("verify", "r-2").output.contains("verified, 5 candidates\n"))
    try FileManager.default.moveItem(atPath: kept, toPath: key)
    #expect(
      ids(try await talent("candidates", "search", "aml", "--format", "csv").output).count == 4
    )
  }

  @Test func `whoever comes in while a search is asked is new the next time, and only then`()
    async throws
  {
    let record = #"{"skills":["KYC"],"work":[{"position":"AML Officer"}]}"#
    let program = "TALENT_WORKSPACE=\(folder.path)/workspace \(CommandLine.program)"
    let new = "\(program) candidates search --new kyc --format csv"
    // The import begins before the search, and ends behind it.
    let outcome = try await CommandLine.shell(
      """
      mkfifo \(folder.path)/pipe
      \(program) import - < \(folder.path)/pipe >&2 & import=$!
      exec 3> \(folder.path)/pipe
      echo '\(record)' >&3
      until ls -l /proc/$import/fd /proc/$(pgrep -P $import || echo $import)/fd 2>/dev/null \\
        | grep -q talent.sqlite; do sleep .05; done
      \(program) candidates search kyc --save kyc --format csv
      exec 3>&-
      wait $import
      \(new)
      \(new)
      """
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    let answers = outcome.output.split(separator: "candidate,").map { ids("candidate,\($0)").count }
    #expect(answers == [0, 1, 0], "\(outcome.output)")
  }

  @Test(arguments: ["candidates", "positions"])
  func `a field that is none is told also behind words that nobody has`(kind: String) async throws {
    let outcome = try await talent(kind, "search", "zebra colour:red", exits: 65)
    #expect(outcome.messages.contains("colour: no such field"))
  }
}
