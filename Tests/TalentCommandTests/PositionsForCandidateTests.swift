import Foundation
import TalentTestSupport
import Testing

/// `match --candidate`: the positions that suit one person, with a shortlist's own scores.
@Suite struct PositionsForCandidateTests {
  private struct Answer: Decodable {
    struct Match: Decodable {
      var rank: Int?
      var candidate: String
      var position: String?
      var score: Int
      var potential: Int
    }
    var matches: [Match]
    var excluded: [Match]
  }

  private func json(_ line: String) async throws -> Answer {
    let outcome = try await CommandLine.talent(line: "\(line) --as-of 2026-12-01 --format json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
  }

  @Test(arguments: ["compliance/cv-01.json", "software/cv-17.txt", "investment/cv-30.json"])
  func `scores are those of the shortlists, best first`(candidate: String) async throws {
    let answer = try await json("match --candidate \(candidate) --candidates profiles/candidates")
    #expect(answer.matches.count + answer.excluded.count == GoldenRankingTests.positions.count)
    for (matches, isExcluded) in [(answer.matches, false), (answer.excluded, true)] {
      for match in matches {
        let position = try #require(match.position)
        // A shortlist for each of eight: one for all would take minutes and show no more.
        guard GoldenRankingTests.positions.prefix(8).contains(position) else { continue }
        let list = try await json("match \(position) --candidates profiles/candidates")
        let same = (isExcluded ? list.excluded : list.matches).first { $0.candidate == candidate }
        #expect(same?.score == match.score && same?.potential == match.potential)
      }
    }
    let keys = answer.matches.map { (-$0.score, $0.position ?? "") }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
    for (one, other) in zip(answer.matches, answer.matches.dropFirst()) {
      #expect((one.rank == other.rank) == (one.score == other.score))
    }
  }

  @Test func `a position's own words count as in its shortlist`() async throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      try folder.write(
        "positions/\(name).yaml",
        "id: \(name)\ntitle: { en: Clerk }\nskills: [{ skill: zorbling \(name) }]\n"
      )
    }
    try folder.write("cv.txt", "Experience\n2020 - now: Clerk\n- Zorbling b every day\n")
    let outcome = try await CommandLine.talent(
      line: "match --candidate \(folder.path)/cv.txt --positions \(folder.path)/positions "
        + "--as-of 2026-12-01 --format csv"
    )
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.dropFirst().map { $0[1] } == ["b", "a"])
    #expect(outcome.status == 65, "an unknown skill is a fault of the position")
  }

  @Test func `the candidate may come from a file, a stream or a pool, and must be there`()
    async throws
  {
    let cv = "profiles/candidates/compliance/cv-01.json"
    let tail = "--as-of 2026-12-01 --format csv"
    let file = try await CommandLine.talent(line: "match --candidate \(cv) \(tail)")
    let pool = try await CommandLine.talent(
      line: "match --candidate compliance/cv-01.json --candidates profiles/candidates \(tail)"
    )
    let stream = try await CommandLine.talent(
      line: "match --candidate - \(tail)",
      input: try String(contentsOfFile: "\(Repository.root)/\(cv)", encoding: .utf8)
    )
    let scores = { (outcome: CommandLine.Outcome) in
      outcome.output.split(separator: "\n").map { $0.split(separator: ",").prefix(5) }
    }
    #expect(scores(file).count == GoldenRankingTests.positions.count + 1)
    #expect(scores(file) == scores(pool) && scores(file) == scores(stream))
    let missing = try await CommandLine.talent(
      line: "match --candidate nobody --candidates profiles/candidates"
    )
    #expect(missing.status == 65 && missing.messages.contains("compliance/cv-01.json"))
    let both = try await CommandLine.talent("match", "legal-counsel", "--candidate", cv)
    #expect(both.status == 64)
    let neither = try await CommandLine.talent("match", "--candidates", "profiles/candidates")
    #expect(neither.status == 64)
  }

  @Test func `one bad position leaves the others`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("good.yaml", "id: good\ntitle: { en: Clerk }\nskills: [{ skill: python }]\n")
    try folder.write("twin.yaml", "id: good\ntitle: { en: Clerk }\nskills: [{ skill: java }]\n")
    try folder.write("bad.yaml", "id: [\n")
    let outcome = try await CommandLine.talent(
      line: "match --candidate profiles/candidates/software/cv-14.json "
        + "--positions \(folder.path) --format csv"
    )
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("bad.yaml") && outcome.messages.contains("twin.yaml"))
    #expect(outcome.output.split(separator: "\n").count == 2)
  }
}
