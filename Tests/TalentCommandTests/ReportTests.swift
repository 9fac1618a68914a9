import Foundation
import TalentTestSupport
import Testing

/// What a person reads is in one language, and nobody is left out of any format.
@Suite struct ReportTests {
  private static let tail = "--candidates profiles/candidates --as-of 2026-12-01"

  /// Words of the tool that are English; words of documents, ids and titles are no concern of it.
  private static let english = [
    "must", "should", "nice", "met", "partly", "not stated", "excluded", "gates", "languages",
    "work-authorisation", "must-certificates", "listed", "narrower", "broader", "related", "months",
    "questions", "score", "potential", "candidates", "as of", "is asked", "work authorisation",
    "page", "line", "native",
  ]

  @Test(arguments: [
    "match legal-counsel",
    "match --candidate legal/cv-25.json",
    "explain legal-counsel legal/cv-25.json",
    "explain legal-counsel software/cv-17.txt",
    "explain legal-counsel legal/cv-25.json --versus software/cv-17.txt",
    "explain legal-counsel legal/cv-24.json --to-top 1",
  ])
  func `what a person reads is Vietnamese when that is asked for`(command: String) async throws {
    for format in ["table", "md"] {
      let outcome = try await CommandLine.talent(
        line: "\(command) \(Self.tail) --lang vi --format \(format)"
      )
      #expect(outcome.status == 0, "\(outcome.messages)")
      // Quotes with their paths, citations and ids stay as they are.
      let text = outcome.output.replacing(/“[^”]*” \([^)]*\)/, with: "")
        .replacing(/\\?\[[^\]]*\]/, with: "").replacing(/[a-z-]+\/cv-[0-9]+\.[a-z]+/, with: "")
      let words = text.split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
      for word in Self.english {
        #expect(!" \(words) ".contains(" \(word) "), "\(command) \(format): \(word)")
      }
    }
  }

  @Test func `a place in a text is named in the language of the report`() async throws {
    let line = "explain legal-counsel profiles/documents/cv-25.pdf --as-of 2026-12-01"
    let vietnamese = try await CommandLine.talent(line: "\(line) --format table --lang vi")
    #expect(vietnamese.output.contains("(trang 1 dòng "))
    let english = try await CommandLine.talent(line: "\(line) --format table")
    #expect(english.output.contains("(page 1 line "))
  }

  @Test func `one candidate is one candidate`() async throws {
    let outcome = try await CommandLine.talent(
      line: "match legal-counsel --candidates profiles/candidates/legal/cv-25.json --format table"
    )
    #expect(outcome.output.contains("· 1 candidate ·"))
  }

  @Test func `lines hold everybody, those excluded behind the others without a rank`() async throws
  {
    struct Line: Decodable {
      struct Exclusion: Decodable { var reason: String }
      var schema: String
      var rank: Int?
      var excluded: Exclusion?
    }
    let outcome = try await CommandLine.talent(
      line: "match aml-compliance-officer --top 3 \(Self.tail) --format ndjson"
    )
    let lines = try outcome.output.split(separator: "\n")
      .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    #expect(lines.prefix(3).map(\.rank) == [1, 2, 3])
    #expect(lines.count > 3)
    #expect(lines.dropFirst(3).allSatisfy { $0.rank == nil && $0.excluded != nil })
    #expect(lines.allSatisfy { $0.schema == "talent.match/1" })
  }

  @Test func `a reason says what is stated and what is asked`() async throws {
    let outcome = try await CommandLine.talent(
      line: "match aml-compliance-officer \(Self.tail) --format table"
    )
    #expect(outcome.output.contains("English B1 is stated, English C1 is asked"))
  }

  @Test func `Markdown tells relation and months like the table`() async throws {
    let outcome = try await CommandLine.talent(
      line: "explain aml-compliance-officer compliance/cv-01.json \(Self.tail) --format md"
    )
    #expect(outcome.output.contains(/related: .*, [0-9]+ months, last 20/))
  }
}
