import Foundation
import TalentTestSupport
import Testing

/// A recruiter's work in a workspace, command by command.
@Suite struct WorkspaceCommandTests {
  private struct Answer: Decodable {
    struct Match: Decodable {
      var candidate: String
      var score: Int
      var potential: Int
    }
    var matches: [Match]
    var excluded: [Match]
  }

  private struct Listing: Decodable {
    struct Candidate: Decodable {
      var candidate: String
    }
    var candidates: [Candidate]
  }

  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
  }

  @discardableResult
  private func talent(_ line: String, exits status: Int32 = 0) async throws -> CommandLine.Outcome {
    let outcome = try await CommandLine.talent(line: line, environment: environment)
    #expect(outcome.status == status, "\(line): \(outcome.messages)")
    return outcome
  }

  private func json<Value: Decodable>(_ line: String) async throws -> Value {
    let outcome = try await talent("\(line) --format json")
    return try JSONDecoder().decode(Value.self, from: Data(outcome.output.utf8))
  }

  private let match = "match aml-compliance-officer --as-of 2026-12-01"

  /// Imports the examples of some job families; their consents run until 2027.
  private func importExamples() async throws {
    let families = ["compliance", "legal", "software"].map { "profiles/candidates/\($0)" }
    let outcome = try await talent(
      "import \(families.joined(separator: " ")) --consent recruitment --until 2030-01-01 "
        + "--evidence tests"
    )
    #expect(outcome.output.contains(" 0 changed, 0 unchanged"))
  }

  @Test func `a workspace ranks as its files do`() async throws {
    try await importExamples()
    let ranked: Answer = try await json(match)
    let loose: [Answer.Match] = try await ["compliance", "legal", "software"]
      .asyncFlatMap { family in
        let answer: Answer = try await json("\(match) --candidates profiles/candidates/\(family)")
        return answer.matches
      }
    func figures(_ matches: [Answer.Match]) -> [[Int]] {
      matches.map { [$0.score, $0.potential] }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(!ranked.matches.isEmpty)
    #expect(figures(ranked.matches) == figures(loose))
    let again: Answer = try await json(match)
    #expect(again.matches.map(\.candidate) == ranked.matches.map(\.candidate))
  }

  @Test func `what a PDF says is the same in a workspace and beside it`() async throws {
    let file = "profiles/documents/cv-16.pdf"
    try await talent("import \(file) --consent recruitment --until 2030-01-01 --evidence tests")
    let kept: Answer = try await json(match)
    let loose: Answer = try await json("\(match) --candidates \(file)")
    #expect(kept.matches.count + kept.excluded.count == 1)
    #expect(kept.matches.map(\.score) == loose.matches.map(\.score))
    #expect(kept.matches.map(\.potential) == loose.matches.map(\.potential))
  }

  @Test func `the same import twice changes nothing`() async throws {
    try await importExamples()
    let again = try await talent("import profiles/candidates/legal")
    #expect(again.output.contains(": 0 new, 0 changed, "))
    #expect(try await talent("audit verify").output.contains("unbroken"))
  }

  @Test func `an answer outranks the CV, and a receipt keeps what was`() async throws {
    try await importExamples()
    let first = try await talent("\(match) --format json")
    #expect(first.messages.contains("receipt r-1"))
    let before = try JSONDecoder().decode(Answer.self, from: Data(first.output.utf8))
    let last = try #require(before.matches.last)
    try await talent("answer \(last.candidate) sanctions-screening yes --source call")
    try await talent("answer \(last.candidate) sanctons-screening yes --source call", exits: 65)
    let after: Answer = try await json(match)
    let raised = try #require(after.matches.first { $0.candidate == last.candidate })
    #expect(raised.score > last.score)

    for receipt in ["r-1", "r-2"] {
      #expect(try await talent("verify \(receipt)").output.contains("verified"))
    }
    try await talent("privacy forget \(before.matches[0].candidate)")
    #expect(try await talent("verify r-1").output.contains("except 1 forgotten"))
    let left: Answer = try await json(match)
    #expect(!left.matches.contains { $0.candidate == before.matches[0].candidate })
    try await talent("verify r-9", exits: 65)
  }

  @Test func `who allows nothing is in no match, which says so`() async throws {
    try folder.write("cv.txt", "Experience\n2019 - now: AML Officer\n- Sanctions screening\n")
    let imported = try await talent("import \(folder.path)/cv.txt")
    #expect(imported.output.contains("1 held back for lack of consent"))
    let nobody = try await talent("\(match) --format json")
    #expect(nobody.messages.contains("1 candidate held back"))
    let listing: Listing = try await json("candidates list")
    let id = try #require(listing.candidates.first).candidate
    try await talent(
      "privacy consent \(id) --consent recruitment --until 2030-01-01 --evidence form"
    )
    let found: Answer = try await json(match)
    #expect(found.matches.map(\.candidate) + found.excluded.map(\.candidate) == [id])
    try await talent("privacy opt-out \(id)")
    #expect(try await talent(match).messages.contains("1 candidate held back: opted out"))
    // The match was made before the objection, and what it said is still to be proved.
    #expect(try await talent("verify r-2").output == "r-2: verified, 1 candidate\n")
    try await talent("privacy opt-out \(id) --undo")
    try await talent("privacy withdraw \(id) --purpose recruitment")
    #expect(try await talent("privacy purge").output == "1 forgotten\n")
    #expect(try await talent("audit verify").output.contains("unbroken"))
  }

  @Test func `where there is no workspace, that is said`() async throws {
    #expect(try await talent("privacy status", exits: 64).output.isEmpty)
    for line in [match, "candidates list", "audit log", "verify r-1", "privacy purge"] {
      #expect(try await talent(line, exits: 64).messages.contains("talent import"))
    }
  }

  @Test func `a heading is no name`() async throws {
    let story = "Experience\n2019 - now: AML Officer\n- Sanctions screening\n"
    try folder.write("a.txt", "Curriculum Vitae\nJane Example\njane@example.com\n\(story)")
    try folder.write("b.txt", "CURRICULUM VITAE\n\(story)")
    try await talent("import \(folder.path)/a.txt \(folder.path)/b.txt")
    let listing: Listing = try await json("candidates list")
    var shown: [String] = []
    for candidate in listing.candidates.map(\.candidate) {
      shown.append(try await talent("candidates show \(candidate) --reveal-identity").output)
    }
    #expect(shown.count { $0.contains("name: Jane Example\n") } == 1)
    #expect(shown.count { $0.contains("name: none was found") } == 1)
  }

  @Test func `an import tells its numbers to programs`() async throws {
    try folder.write("cv.txt", "Experience\n2019 - now: AML Officer\n")
    let missing = "\(folder.path)/missing.pdf"
    let outcome = try await talent(
      "import \(folder.path)/cv.txt \(missing) --format json",
      exits: 65
    )
    struct Summary: Decodable {
      struct Message: Decodable {
        var severity: String
        var place: String
      }
      var read: Int
      var new: Int
      var heldBack: Int
      var faulty: Int
      var messages: [Message]
    }
    let summary = try JSONDecoder().decode(Summary.self, from: Data(outcome.output.utf8))
    let counts: [Int] = [summary.read, summary.new, summary.heldBack, summary.faulty]
    #expect(counts == [Int](repeating: 1, count: 4))
    #expect(summary.messages.map(\.place) == [missing])
    #expect(summary.messages.map(\.severity) == ["fault"])
    try await valid(outcome.output, "import")
    let words = try await talent("import \(folder.path)/cv.txt \(missing)", exits: 65)
    #expect(words.output == "1 read: 0 new, 0 changed, 1 unchanged\n1 fault\n")
  }

  @Test func `a removed end of the log is found, and restoring says that the key is missing`()
    async throws
  {
    try await importExamples()
    let copy = "\(folder.path)/copy.sqlite"
    try await talent("backup \(copy)")
    let restored = try await talent("restore \(copy) --workspace \(folder.path)/other")
    #expect(restored.output.contains("without a key; copy vault.key"))
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/workspace/vault.key",
      toPath: "\(folder.path)/other/vault.key"
    )
    try await talent("candidates list --workspace \(folder.path)/other")
    let cut = try await CommandLine.shell(
      """
      /usr/bin/python3 -c "import sqlite3; d = sqlite3.connect('\(folder.path)/other/talent.sqlite')
      d.execute('DROP TRIGGER logIsNotCut')
      d.execute('DELETE FROM log WHERE number = (SELECT max(number) FROM log)'); d.commit()"
      """
    )
    #expect(cut.status == 0, "\(cut.messages)")
    let found = try await talent("audit verify --workspace \(folder.path)/other", exits: 65)
    #expect(found.messages.contains("it is missing"))
  }

  @Test func `what a person reads is Vietnamese when that is asked for`() async throws {
    try await importExamples()
    let listing: Listing = try await json("candidates list")
    let id = try #require(listing.candidates.first).candidate
    try await talent("privacy opt-out \(listing.candidates[1].candidate)")
    let lines = [
      "import profiles/candidates/audit", "candidates list --format table",
      "candidates show \(id)", "answer \(id) sql yes --source call",
      "applications add aml-compliance-officer \(id)", "applications list --format table",
      "applications move aml-compliance-officer screened \(id)",
      "decide \(id) aml-compliance-officer decline --reason x", "match legal-counsel --top 1",
      "verify r-1", "privacy status --format table", "candidates duplicates --format table",
      "audit verify", "privacy forget \(id)", "candidates show \(id)", "candidates search foo:bar",
    ]
    let english = [
      "read", "new", "changed", "candidate", "added", "consents", "revision", "allows", "until",
      "recruitment", "yes", "considered", "stage", "source", "own", "screened", "declined",
      "held", "receipt", "verified", "except", "allow", "within", "nobody", "entries", "unbroken",
      "forgotten", "such", "see", "field",
    ]
    for line in lines {
      let outcome = try await CommandLine.talent(
        line: "\(line) --lang vi",
        environment: environment
      )
      let text = outcome.output.hasPrefix("{") ? "" : outcome.output
      // Commands, ids and fields that are typed stay as they are typed.
      let read = (text + outcome.messages).replacing(/`[^`]*`/, with: "")
        .replacing(/profiles\/[^ :]*/, with: "").replacing(/[a-z]+(-[a-z]+)+/, with: "")
      let words = read.split { !$0.isLetter }.joined(separator: " ")
      for word in english {
        #expect(!" \(words) ".contains(" \(word) "), "\(line): \(word): \(read)")
      }
    }
  }

  /// Checks an output against a schema.
  private func valid(_ output: String, _ schema: String) async throws {
    let file = try folder.write("\(schema).json", output)
    let checked = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/validate.py profiles/schemas/\(schema).schema.json \(file)"
    )
    #expect(checked.status == 0, "\(checked.output)")
  }

  @Test func `lists and logs are valid`() async throws {
    try await importExamples()
    for (schema, line) in [("candidates", "candidates list"), ("log", "audit log")] {
      try await valid(try await talent("\(line) --format json").output, schema)
    }
  }
}

extension Array {
  /// What a call gives for each element, one after the other.
  fileprivate func asyncFlatMap<Output>(
    _ body: (Element) async throws -> [Output]
  ) async rethrows -> [Output] {
    var outputs: [Output] = []
    for element in self { outputs += try await body(element) }
    return outputs
  }
}
