import Foundation
import TalentMatching
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct PolicyDocumentTests {
  private let path = Repository.data.policyPath("standard")

  private func standard() throws -> String {
    String(decoding: try #require(contents(of: path).bytes), as: UTF8.self)
  }

  private func read(_ text: String) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    PolicyDocument.read(Array(text.utf8), file: "p.yaml")
  }

  @Test(arguments: ["standard", "potential", "strict"])
  func `the policies of the repository are sound`(name: String) throws {
    let bytes = try #require(contents(of: Repository.data.policyPath(name)).bytes)
    let (policy, log) = PolicyDocument.read(bytes, file: name)
    #expect(log == [])
    #expect(try #require(policy).name == name)
    #expect(try #require(policy).faults() == [])
  }

  @Test func `the standard policy weighs as designed`() throws {
    let policy = try #require(read(try standard()).policy)
    #expect(policy.weights.map(\.weight) == [4500, 1500, 1200, 1000, 800, 400, 200, 200, 200])
    #expect(policy.tiers == Tiers(must: 60, should: 30, nice: 10))
    #expect(policy.strength.listed == 300)
    #expect(policy.strength.implied == 400)
    #expect(policy.strength.undated == 600)
    #expect(policy.strength.datedLeast == 600)
    #expect(policy.strength.datedMost == 1000)
    #expect(policy.strength.proven == 1000)
  }

  @Test(arguments: [
    "name", "version", "purpose", "weights", "tiers", "strength", "relations", "recency",
    "monthsPerLevel", "levelMeant", "languages", "education", "location", "payAbove", "daysLate",
    "rates", "gates", "metFrom", "questions",
  ])
  func `a part that is left out is reported, and no policy is made`(part: String) throws {
    var lines = try standard().split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.hasPrefix("\(part):") })
    var end = first + 1
    while end < lines.count, lines[end].hasPrefix(" ") { end += 1 }
    lines.removeSubrange(first..<end)
    let (policy, log) = read(lines.joined(separator: "\n"))
    #expect(policy == nil)
    #expect(!log.isEmpty)
    #expect(
      log.allSatisfy { diagnostic in
        if case .missing(let field) = diagnostic.fault { return field.hasPrefix(part) }
        return false
      }
    )
  }

  @Test(arguments: [
    ("listed: 300", "listted: 300"), ("must: 60", "must: sixty"), ("metFrom:", "metForm:"),
    ("skills: 4500", "skills: -1"), ("action: exclude }", "action: shoot }"),
    ("[more, 500]", "[most, 500]"), ("currency: USD", "currency: dollars"),
    ("from: 2026-01-01", "from: today"), ("dong: 26200", "dong: 0"), ("version: 1", "version: one"),
    ("[24, 1000]", "[24]"), ("[24, 1000]", "[24, 1001]"),
    ("name: standard", "name: standard\nname: x"),
    ("  skills: 4500", "  skills: 4500\n  skills: 4501"),
  ])
  func `a figure that makes no sense is reported, and no policy is made`(
    good: String,
    bad: String
  ) throws {
    let text = try standard()
    let place = try #require(text.range(of: good))
    let (policy, log) = read(text.replacingCharacters(in: place, with: bad))
    #expect(!log.isEmpty || (policy?.faults().isEmpty == false), "\(bad) was taken")
    #expect(log.isEmpty || policy == nil)
    #expect(log.allSatisfy { $0.place.hasPrefix("p.yaml") })
  }

  @Test(arguments: [
    ("listed: 300", "listed: 700"), ("datedLeast: 600", "datedLeast: 1000\n  # "),
    ("narrower: 900", "narrower: 1001"), ("[24, 1000], [60, 900]", "[60, 900], [24, 1000]"),
    ("[60, 900]", "[60, 1000], [61, 1000], [62, 1000]"), ("levelMeant: 3", "levelMeant: 6"),
    ("[3, 12, 24, 48, 84]", "[3, 12, 24, 48]"), ("[3, 12, 24, 48, 84]", "[84, 12, 24, 48, 3]"),
    ("  skills: 4500", "  skils: 4500"), ("  language: {", "  tongue: {"),
  ])
  func `a policy that contradicts itself has faults`(good: String, bad: String) throws {
    let text = try standard()
    let place = try #require(text.range(of: good))
    let (policy, log) = read(text.replacingCharacters(in: place, with: bad))
    let isSound = log.isEmpty && policy?.faults().isEmpty == true
    let isMild = bad.hasPrefix("[60, 1000]") || bad.hasPrefix("datedLeast")
    #expect(isSound == isMild, "\(bad)")
  }
}
