import Foundation
import TalentTestSupport
import Testing

/// Real CVs, where they are at hand: all are read, quotes stand in them, the right folders come up.
///
/// The released program reads them: the one of the tests would take minutes.
@Suite struct RealDocumentsTests {
  private static let folder = "\(Repository.root)/../shared/data/cv-pdf-en"
  private static let isThere = FileManager.default.fileExists(atPath: folder)

  private struct Line: Decodable {
    struct Criterion: Decodable {
      var requirements: [Requirement]
    }
    struct Requirement: Decodable {
      var evidence: [Evidence]
    }
    struct Evidence: Decodable {
      var quote: String?
    }
    var candidate: String
    var criteria: [Criterion]
  }

  @Test(
    .enabled(if: isThere, "../shared/data is not here"),
    arguments: [
      ("senior-accountant", ["ACCOUNTANT", "FINANCE"]),
      ("corporate-banker", ["BANKING", "FINANCE"]),
      ("software-engineer", ["INFORMATION-TECHNOLOGY", "CONSULTANT"]),
      ("hr-business-partner", ["HR"]),
    ]
  )
  func `eight of the first ten come from the folders a recruiter would open`(
    position: String,
    folders: [String]
  ) async throws {
    let outcome = try await CommandLine.shell(
      "talent match \(position) --candidates \(Self.folder) --top 10 --as-of 2026-12-01 "
        + "--format ndjson"
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    let lines = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    let right = lines.filter { line in folders.contains { line.candidate.hasPrefix($0 + "/") } }
    print("\(position): \(right.count) of the first \(lines.count) from \(folders)")
    #expect(right.count >= 8)
    for line in lines {
      let text = try await CommandLine.shell(
        "pdftohtml -xml -i -stdout '\(Self.folder)/\(line.candidate)' | sed 's/<[^>]*>//g'"
      )
      let page = plain(text.output)
      let quotes = line.criteria.flatMap(\.requirements).flatMap(\.evidence).compactMap(\.quote)
      #expect(quotes.contains { page.contains(plain($0)) }, "\(line.candidate)")
    }
  }

  @Test(.enabled(if: isThere, "../shared/data is not here"))
  func `all are read`() async throws {
    let outcome = try await CommandLine.shell("talent profile \(Self.folder)")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.split(separator: "\n").count == 72)
  }

  private func plain(_ text: String) -> String {
    text.replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&#34;", with: "\"")
      .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
