import Foundation
import TalentTestSupport
import Testing

/// Postings in, positions out: drafted, kept as files, matched at once.
@Suite struct DraftCommandTests {
  private static let posting = """
    AML Officer
    Location: Ho Chi Minh City
    Salary: 25 - 40 million VND/month

    Requirements
    - 3 years of experience in AML: "KYC", sanctions #1
    - Fluent English
    - CAMS or ICA is a plus
    """

  private func validate(_ schema: String, _ file: String) async throws {
    let outcome = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/validate.py profiles/schemas/\(schema).schema.json \(file)"
    )
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
  }

  @Test func `a draft is valid and can be matched`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("posting.txt", Self.posting)
    let draft = try await CommandLine.talent("draft", file)
    #expect(draft.status == 0, "\(draft.messages)")
    #expect(draft.output.hasPrefix("id: aml-officer\n"))
    #expect(draft.output.contains("\"- Fluent English\" (line 7)"))
    #expect(draft.output.contains("# Not found in the posting: education, unit, owner"))
    let position = try folder.write("position.yaml", draft.output)
    try await validate("position", position)
    let match = try await CommandLine.talent(
      "match",
      position,
      "--candidates",
      "profiles/candidates/compliance",
      "--as-of",
      "2026-12-01"
    )
    #expect(match.status == 0, "\(match.messages)")
    #expect(match.messages.isEmpty)
  }

  @Test(arguments: [
    "en-01-risk-manager.txt", "en-02-frontend.html", "en-04-fund-accountant.pdf",
    "vi-01-chuyen-vien-pcrt.txt", "vi-04-truong-phong-phap-che.pdf",
  ]) func `every format gives a valid position`(name: String) async throws {
    let folder = try TemporaryFolder()
    let draft = try await CommandLine.talent("draft", "Tests/Gold/postings/\(name)")
    #expect(draft.status == 0, "\(draft.messages)")
    try await validate("position", try folder.write("position.yaml", draft.output))
  }

  @Test func `lines of JSON carry position, quotes and what is missing`() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await CommandLine.talent(
      "draft",
      "-",
      "--format",
      "json",
      input: Self.posting
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    try await validate("draft", try folder.write("draft.ndjson", outcome.output))
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let position = (object as? [String: Any])?["position"]
    let json = try JSONSerialization.data(withJSONObject: try #require(position))
    let text = String(decoding: json, as: UTF8.self)
    try await validate("position", try folder.write("position.json", text))
  }

  @Test func `a posting that asks nothing is bad data, and the others are drafted`() async throws {
    let folder = try TemporaryFolder()
    let bad = try folder.write("bad.txt", "Company picnic on Sunday.")
    let good = try folder.write("good.txt", Self.posting)
    let outcome = try await CommandLine.talent("draft", bad, good)
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("bad.txt: is not a posting: no requirement was found"))
    #expect(outcome.output.contains("id: aml-officer"))
  }

  @Test func `imported positions are files, never written over unasked`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("posting.txt", Self.posting)
    let into = "\(folder.path)/drafts"
    let first = try await CommandLine.talent(
      line: "import --as positions \(file) --into \(into)"
    )
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.output == "\(into)/aml-officer.yaml\n")
    try await validate("position", "\(into)/aml-officer.yaml")
    let second = try await CommandLine.talent(
      line: "import --as positions \(file) --into \(into)"
    )
    #expect(second.status == 65)
    #expect(second.messages.contains("is there already"))
    let third = try await CommandLine.talent(
      line: "import --as positions \(file) --into \(into) --replace"
    )
    #expect(third.status == 0, "\(third.messages)")
  }
}
