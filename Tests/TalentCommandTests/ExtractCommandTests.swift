import Foundation
import TalentTestSupport
import Testing

/// What extraction says of things that the document denies.
@Suite struct ExtractCommandTests {
  private struct Line: Decodable {
    struct Found: Decodable {
      var kind: String
      var concept: String
      var denied: Bool
    }
    var found: [Found]
  }

  @Test(arguments: [
    ("No experience in AML. Daily work with SQL.", "anti-money-laundering", "sql"),
    ("Chưa có kinh nghiệm phòng, chống rửa tiền. Thành thạo SQL.", "anti-money-laundering", "sql"),
    ("I do not hold the CFA charter. Member of ACCA.", "cfa-charter", "acca"),
    ("No knowledge of French. English C1.", "fr", "en"),
  ])
  func `what is denied is marked, and nothing else`(
    text: String,
    denied: String,
    held: String
  ) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("cv.txt", text)
    let outcome = try await CommandLine.talent("extract", file)
    let line = try JSONDecoder().decode(Line.self, from: Data(outcome.output.utf8))
    let marks = Dictionary(grouping: line.found, by: \.concept).mapValues { $0.map(\.denied) }
    #expect(try #require(marks[denied]).allSatisfy(\.self), "\(outcome.output)")
    #expect(try #require(marks[held]).allSatisfy { !$0 }, "\(outcome.output)")
  }

  @Test func `a table marks it in the language of the output`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("cv.txt", "No experience in AML. Daily work with SQL.\n")
    for (language, word) in [("en", "denied"), ("vi", "nói là không")] {
      let outcome = try await CommandLine.talent(
        line: "extract \(file) --format table --lang \(language)"
      )
      let marked = outcome.output.split(separator: "\n").filter { $0.contains(word) }
      #expect(marked.count == 1)
      #expect(try #require(marked.first).contains("AML"))
    }
  }

  @Test func `what is claimed of a skill stands beside it`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("cv.txt", "Python (advanced, 5 years), SQL\n")
    let line = try await CommandLine.talent("extract", file).output
    #expect(line.contains(#""denied":false,"claim":{"level":4,"months":60}"#), "\(line)")
    #expect(line.components(separatedBy: "\"claim\"").count == 2, "\(line)")
    let table = try await CommandLine.talent(line: "extract \(file) --format table").output
    #expect(table.contains("claims 4 of 5, 60 months"), "\(table)")
    let checked = try await CommandLine.shell(
      "\(CommandLine.program) extract \(file) > \(file).json && /usr/bin/python3 "
        + "Tests/Tools/validate.py profiles/schemas/extract.schema.json \(file).json"
    )
    #expect(checked.status == 0, "\(checked.output)")
  }
}
