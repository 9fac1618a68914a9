import Foundation
import TalentModel
import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct RepetitionTests {
  static let examples = [
    "accounting/cv-07", "banking/cv-13", "software/cv-17", "human-resources/cv-20",
  ]

  private func text(_ example: String) throws -> String {
    let path = "\(Repository.root)/profiles/candidates/\(example).txt"
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// What of each piece of evidence decides about a score: concept, kind, months, last month.
  private func worth(_ profile: MatchProfile) -> [String] {
    let now = Month(ordinal: 2026 * 12 + 10)
    return profile.evidence.map { item in
      let time = profile.time(in: item.jobs, until: now)
      let last = time.last.map { "\($0)" } ?? ""
      return "\(Real.name(of: item.concept)) \(item.kind) \(time.months) \(last)"
    }
  }

  @Test(arguments: examples)
  func `saying every line twice shows nothing more`(example: String) throws {
    let text = try text(example)
    let twice = text.split(separator: "\n").flatMap { [$0, $0] }.joined(separator: "\n")
    let once = text.split(separator: "\n").joined(separator: "\n")
    #expect(worth(Real.profile(twice)) == worth(Real.profile(once)))
  }

  @Test(arguments: examples)
  func `saying everything twice shows nothing more`(example: String) throws {
    let text = try text(example)
    #expect(worth(Real.profile(text + "\n" + text)) == worth(Real.profile(text)))
  }

  @Test func `repeating a skill in a list leaves it listed`() {
    let line = Array(repeating: "Python", count: 50).joined(separator: ", ")
    let profile = Real.profile("Skills\n\(line)\n\(line)")
    #expect(profile.evidence.map(\.kind) == [.listed])
  }

  @Test(arguments: examples)
  func `the same text gives the same profile`(example: String) throws {
    let text = try text(example)
    #expect(Real.profile(text) == Real.profile(text))
    #expect(Real.profile(text.replacing("\n", with: "\r\n")) == Real.profile(text))
  }
}
