import Foundation
import TalentTestSupport
import Testing

/// A recruiter's week from the README alone, with three hundred files as they come in.
@Suite struct WholeWeekTests {
  /// What a match says of somebody.
  private struct Match: Decodable {
    struct Question: Decodable {
      var requirement: String?
      var gain: Int?
    }
    struct Gate: Decodable {
      var gate: String
      var status: String
    }
    var rank: Int?
    var candidate: String
    var score: Int
    var potential: Int
    var ask: [Question]?
    var gates: [Gate]?

    /// What would be worth points to know.
    var question: String? { ask?.first { $0.gain ?? 0 > 0 && $0.requirement != nil }?.requirement }

    var authorisation: String? { gates?.first { $0.gate == "work-authorisation" }?.status }
  }

  private let folder: TemporaryFolder
  private let environment: [String: String]
  private var pool: String { "\(folder.path)/pool" }
  private let position = "aml-compliance-officer"

  init() throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
  }

  @discardableResult
  private func talent(_ line: String, exits status: Int32 = 0) async throws -> CommandLine.Outcome {
    let outcome = try await CommandLine.talent(line: line, environment: environment)
    #expect(outcome.status == status, "\(line.prefix(100)): \(outcome.messages.suffix(500))")
    return outcome
  }

  private func rows(_ line: String) async throws -> [[String]] {
    try await talent("\(line) --format csv").output.split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  private func matched() async throws -> [Match] {
    let line = "match \(position) --as-of 2026-12-01 --format ndjson"
    return try await talent(line).output.split(separator: "\n")
      .map { try JSONDecoder().decode(Match.self, from: Data($0.utf8)) }
  }

  @Test func `from three hundred files to one hire, and away with the others`() async throws {
    // Monday: everything comes in, and what does not is told.
    let made = try await CommandLine.shell(
      "/usr/bin/python3 Tests/Tools/pool.py \(pool) profiles/documents 300"
    )
    try #require(made.status == 0, "\(made.messages)")
    let sound = try String(contentsOfFile: "\(pool)/000.json", encoding: .utf8)
    try folder.write("pool/000.json", String(sound.dropLast(9)))
    try folder.write("pool/005.txt", "")
    try folder.write("pool/clerk.yaml", "title: { en: Clerk }\nskills: [{ skill: kyc }]\n")
    let consent = "--consent recruitment --until 2035-01-01 --evidence form"
    let first = try await talent("import \(pool) \(consent)", exits: 65)
    #expect(first.output == "358 read: 358 new, 0 changed, 0 unchanged\n3 faults\n")
    let told = first.messages.split(separator: "\n")
    #expect(told.count == 3, "\(told)")
    for (line, part) in zip(
      told,
      ["000.json:1:", "005.txt: holds no text", "clerk.yaml: is a position"]
    ) {
      #expect(line.contains("/pool/\(part)"), "\(line)")
    }

    // The faults are mended: what came in already stays as it is.
    try folder.write("pool/000.json", sound)
    try folder.write("pool/005.txt", "Experience\n2020 - now: AML Officer\n- KYC\n")
    try await talent("import --as positions \(pool)/clerk.yaml")
    try FileManager.default.removeItem(atPath: "\(pool)/clerk.yaml")
    let second = try await talent("import \(pool) \(consent)")
    #expect(second.output == "360 read: 2 new, 0 changed, 358 unchanged\n")
    let everyone = try await rows("candidates list").map { $0[0] }
    #expect(Set(everyone).count == 360)

    // Tuesday: search, match, and see who should be asked what.
    let some = try await rows("candidates search aml --save aml").map { $0[0] }
    #expect(some.count > 20 && some.count < 200, "\(some.count)")
    let before = try await matched()
    #expect(before.count == 360)
    let ranked = before.filter { $0.rank != nil }
    let ranks = ranked.map(\.score)
    #expect(ranks == ranks.sorted(by: >) && Set(ranks).count > 3)
    let asked = try #require(ranked.first { $0.question != nil })
    let question = try #require(asked.question)
    #expect(asked.authorisation == "not-stated")

    // Wednesday: the answers count, and for nobody else; a gate is answered like all else.
    try await talent("answer \(asked.candidate) work-authorisation yes --source phone")
    try await talent("answer \(asked.candidate) \(question) yes --source phone")
    let after = try await matched()
    let scores = { (matches: [Match]) in
      Dictionary(uniqueKeysWithValues: matches.map { ($0.candidate, $0.score) })
    }
    let (then, now) = (scores(before), scores(after))
    #expect(now.filter { $0.value != then[$0.key] }.map(\.key) == [asked.candidate])
    #expect(try #require(now[asked.candidate]) > asked.score)
    let authorised = after.filter { $0.authorisation == "met" }
    #expect(authorised.map(\.candidate) == [asked.candidate])
    let best = after.filter { $0.rank != nil }.prefix(3).map(\.candidate)
    try #require(best.count == 3)
    let compared = try await talent(
      "explain \(position) \(best[0]) --versus \(best[1]) --as-of 2026-12-01 --format table"
    )
    #expect(compared.output.contains(best[0]) && compared.output.contains(best[1]))
    let found = try await rows("match \(position) --candidates search:aml --as-of 2026-12-01")
    #expect(found.count == some.count)

    // Thursday: the pipeline, from the shortlist to the hire.
    try await talent("applications add \(position) \(best.joined(separator: " ")) --source board")
    try await talent("applications move \(position) interviewed \(best[0]) \(best[1])")
    try await talent("decide \(best[2]) \(position) decline --reason fewer-years --receipt r-2")
    try await talent("decide \(best[0]) \(position) hire --reason best --receipt r-2")
    let stages = try await rows("applications list \(position)")
    for (candidate, stage) in zip(best, ["hired", "interviewed", "declined"]) {
      #expect(stages.contains { $0.contains(candidate) && $0.contains(stage) }, "\(stages)")
    }

    // Friday: the others are forgotten, and what was done can still be verified.
    let others = everyone.filter { $0 != best[0] }
    try await talent("privacy forget \(others.joined(separator: " "))")
    #expect(try await rows("candidates list").map { $0[0] } == [best[0]])
    #expect(try await rows("candidates search aml").map { $0[0] } == [best[0]])
    for receipt in ["r-1", "r-2"] {
      let verified = try await talent("verify \(receipt)")
      #expect(verified.output.contains("verified, 1 candidate except 359 forgotten"))
    }
    #expect(try await talent("audit verify").output.contains("unbroken"))
  }
}
