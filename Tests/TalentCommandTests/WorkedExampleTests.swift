import Foundation
import TalentTestSupport
import Testing

/// The worked example of the design: a rich CV, a terse one, a graduate with every keyword, none.
@Suite struct WorkedExampleTests {
  private struct Answer: Decodable {
    struct Match: Decodable {
      var rank: Int
      var candidate: String
      var score: Int
      var potential: Int
    }
    var matches: [Match]
    var excluded: [Match]?
  }

  @Test func `it ranks as the design says, with the figures kept`() async throws {
    let folder = try TemporaryFolder()
    for name in ["rich", "terse", "graduate", "empty"] {
      let source = "\(Repository.root)/Tests/WorkedExample/\(name).json"
      try folder.write("\(name).json", try String(contentsOfFile: source, encoding: .utf8))
    }
    let outcome = try await CommandLine.talent(
      "match",
      "Tests/WorkedExample/position.yaml",
      "--candidates",
      folder.path,
      "--as-of",
      "2026-12-01",
      "--format",
      "json"
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
    let matches = answer.matches
    try #require(
      matches.map(\.candidate) == ["rich.json", "terse.json", "graduate.json", "empty.json"]
    )
    #expect(matches[1].potential > matches[0].potential)
    #expect(matches[2].score * 2 < matches[0].score)
    #expect(matches[3].score == 0)
    try expectGolden(outcome.output, at: "scoring/golden/worked-example.json")
  }
}
