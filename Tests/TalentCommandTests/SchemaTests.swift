import Foundation
import TalentTestSupport
import Testing

/// Every example and every machine output, validated by a real JSON Schema validator.
@Suite struct SchemaTests {
  private static let schemas = "profiles/schemas"

  private func validate(_ schema: String, _ files: String, ref: String? = nil) async throws {
    let reference = ref.map { "--ref '\($0)' " } ?? ""
    let outcome = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/validate.py \(Self.schemas)/\(schema).schema.json "
        + "\(reference)\(files)"
    )
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
  }

  @Test func `examples are valid`() async throws {
    try await validate(
      "candidate",
      "$(find profiles/candidates Tests/WorkedExample -name '*.json')"
    )
    try await validate("position", "profiles/positions/*.yaml Tests/WorkedExample/position.yaml")
    try await validate("policy", "scoring/*.yaml")
    try await validate("eligibility", "scoring/eligibility/*.yaml")
  }

  @Test func `the validator refuses what is wrong`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("p.yaml", "id: x\nskils: []\n")
    let outcome = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/validate.py \(Self.schemas)/position.schema.json \(file)"
    )
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("skils"))
  }

  @Test(
    arguments: zip(
      GoldenRankingTests.positions,
      (0..<GoldenRankingTests.positions.count).map { $0.isMultiple(of: 2) ? "json" : "ndjson" }
    )
  )
  func `matches are valid`(position: String, format: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await CommandLine.talent(
      line: "match \(position) --candidates profiles/candidates --as-of 2026-12-01 "
        + "--format \(format) --lang vi"
    )
    let file = try folder.write("match.\(format)", outcome.output)
    try await validate("match", file, ref: format == "ndjson" ? "#/$defs/match" : nil)
  }

  @Test(arguments: [
    ("positions", "match --candidate compliance/cv-01.json"),
    ("positions", "match --candidate investment/cv-30.json"),
    ("comparison", "explain legal-counsel legal/cv-24.json --versus software/cv-17.txt"),
    ("path", "explain legal-counsel legal/cv-24.json --to-top 1"),
    ("path", "explain legal-counsel legal/cv-25.json --to-top 1"),
    ("path", "explain legal-counsel investment/cv-30.json --to-top 1"),
    ("path", "explain aml-compliance-officer accounting/cv-06.json --to-top 1"),
  ])
  func `answers about one candidate are valid`(schema: String, command: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await CommandLine.talent(
      line: "\(command) --candidates profiles/candidates --as-of 2026-12-01 --format json"
    )
    try await validate(schema, try folder.write("answer.json", outcome.output))
  }

  @Test func `profiles, scores and extractions are valid`() async throws {
    let folder = try TemporaryFolder()
    let profile = try await CommandLine.talent(
      "profile",
      "profiles/candidates",
      "profiles/documents"
    )
    try await validate("profile", try folder.write("p.ndjson", profile.output))
    let extraction = try await CommandLine.talent(
      "extract",
      "profiles/candidates",
      "profiles/documents"
    )
    try await validate("extract", try folder.write("e.ndjson", extraction.output))
    let score = try await CommandLine.talent(
      "score",
      "legal-counsel",
      "-",
      input: "{\"basics\":{}}\nnonsense\n{\"skills\":[\"R\"]}\n"
    )
    #expect(score.status == 65)
    try await validate("score", try folder.write("s.ndjson", score.output))
  }
}
