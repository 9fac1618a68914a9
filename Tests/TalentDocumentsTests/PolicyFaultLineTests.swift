import Foundation
import TalentMatching
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// What is wrong in a policy is said with the line on which it stands.
@Suite struct PolicyFaultLineTests {
  private func standard() throws -> String {
    let path = Repository.data.policyPath("standard")
    return String(decoding: try #require(contents(of: path).bytes), as: UTF8.self)
  }

  /// What is wrong in the standard policy with some of its text exchanged.
  private func faults(_ good: String, _ bad: String) throws -> (messages: [String], line: Int) {
    let text = try standard()
    let place = try #require(text.range(of: good))
    let line = text[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let bytes = Array(text.replacingCharacters(in: place, with: bad).utf8)
    let (policy, log) = PolicyDocument.read(bytes, file: "p")
    let places = FieldPlaces(bytes, file: "p")
    let faults = (policy?.faults() ?? []).map { places.place(of: $0.field) + ": \($0.field)" }
    return (log.map { "\($0)" } + faults, line.count)
  }

  @Test(arguments: [
    ("name: standard", "name: ' '", 0, "name must be text and is blank"),
    ("must: 60, should: 30, nice: 10", "must: 0, should: 0, nice: 0", 0, "tiers"),
    ("must: 60", "must: -60", 0, "tiers.must is -60"),
    ("listed: 300", "listed: 700", 0, "strength.listed"),
    ("datedLeast: 600", "datedLeast: 1001", 0, "strength.datedLeast"),
    ("narrower: 900", "narrower: 1001", 0, "relations.narrower"),
    ("[3, 12, 24, 48, 84]", "[3, 12, 24, 48]", 0, "monthsPerLevel"),
    ("[3, 12, 24, 48, 84]", "[3, 12, 24, 48, 40]", 0, "monthsPerLevel"),
    ("[3, 12, 24, 48, 84]", "5", 0, "monthsPerLevel must be a list"),
    ("[24, 1000], ", "[24, 1000, 1], ", 0, "recency.months[0] must be [limit, worth]"),
    (", [more, 500]", "", 0, "recency.months: [more, worth] is missing"),
    ("[60, 900]", "[60, 1900]", 0, "recency.months[1][1] is 1900"),
    ("  skills: 4500", "  skils: 4500", 0, "weights.skils"),
    ("  salary: 200", "  salary: -200", 0, "weights.salary is -200"),
    ("  language: {", "  tongue: {", 0, "gates.tongue"),
    ("action: exclude }", "action: exclud }", 0, "gates.ranked-university.action must be one of"),
    ("{ action: exclude }", "exclude", 0, "gates.ranked-university must be a map"),
    (
      "currency: USD, from: 2026-01-01", "currency: USD, from: 2026-02-30", 0,
      "rates[0].from must be a day, YYYY-MM-DD and is \"2026-02-30\""
    ),
    ("currency: EUR", "currency: USD", 0, "the rate of USD from 2026-01-01 on stands in p:"),
    ("currency: EUR", "currency: euro", 0, "rates[1].currency must be a code such as USD"),
    ("currency: EUR, ", "", 0, "rates[1].currency is missing"),
    (
      "metFrom: 700", "metForm: 700", 0,
      "metForm is not a field that is read; did you mean metFrom?"
    ),
    ("metFrom: 700", "metFrom: 700\nmetFrom: 800", 1, "is not YAML: metFrom stands there twice"),
    ("  skills: 4500", "\tskills: 4500", 0, "is not YAML: a tab stands"),
  ])
  func `a fault has its line`(good: String, bad: String, below: Int, message: String) throws {
    let (messages, line) = try faults(good, bad)
    #expect(messages.contains { $0.hasPrefix("p:\(line + below): \(message)") }, "\(messages)")
  }

  @Test func `two rates of a currency from different days are no fault`() throws {
    let more = "currency: EUR, from: 2026-06-01, dong: 31000 }\n  - { currency: EUR"
    #expect(try faults("currency: EUR", more).messages == [])
  }

  @Test func `weights that are no map are told as that`() throws {
    let text = try standard()
    let start = try #require(text.range(of: "weights:\n"))
    let end = try #require(text.range(of: "# Inside a criterion"))
    let broken = text[..<start.lowerBound] + "weights: 5\n" + text[end.lowerBound...]
    let log = PolicyDocument.read(Array(broken.utf8), file: "p").diagnostics
    #expect(log.map { "\($0)" }.contains { $0.contains("weights must be a map") })
  }
}
