import Foundation
import TalentTestSupport
import Testing

/// `explain` names one candidate, compares two, and finds the way to the top.
@Suite struct ExplainCommandTests {
  private static let tail = "--candidates profiles/candidates --as-of 2026-12-01"

  @Test func `a folder or a stream of several is refused with the ids to choose from`() async throws
  {
    let folder = try await CommandLine.talent(
      line: "explain aml-compliance-officer profiles/candidates/compliance"
    )
    #expect(folder.status == 64 && folder.output.isEmpty)
    #expect(folder.messages.contains("5 candidates") && folder.messages.contains("cv-04.json"))
    let stream = try await CommandLine.talent(
      line: "explain aml-compliance-officer -",
      input: "{\"id\":\"one\",\"text\":\"Python\"}\n{\"id\":\"two\",\"text\":\"Java\"}\n"
    )
    #expect(stream.status == 64 && stream.messages.contains("one, two"))
    let single = try await CommandLine.talent(
      line: "explain aml-compliance-officer -",
      input: "{\"id\":\"one\",\"text\":\"Python\"}\n"
    )
    #expect(single.status == 0 && single.output.contains(#""candidate":"one""#))
    let unknown = try await CommandLine.talent(
      line: "explain aml-compliance-officer cv-99.json \(Self.tail)"
    )
    #expect(unknown.status == 65 && unknown.output.isEmpty)
    #expect(unknown.messages.contains("no candidate cv-99.json"))
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "md"])
  func `every format is what it says`(format: String) async throws {
    for what in ["", "--versus compliance/cv-05.json ", "--to-top 2 "] {
      let outcome = try await CommandLine.talent(
        line:
          "explain aml-compliance-officer legal/cv-26.json \(what)\(Self.tail) --format \(format)"
      )
      #expect(outcome.status == 0, "\(outcome.messages)")
      switch format {
      case "json", "ndjson":
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 1)
        let object = try JSONSerialization.jsonObject(with: Data(lines[0].utf8))
        #expect((object as? [String: Any])?["schema"] is String)
      case "csv":
        let header = outcome.output.prefix { $0 != "\n" }.split(separator: ",")
        #expect(header.contains("requirement") && header.last == "run")
      case "md": #expect(outcome.output.hasPrefix("#"))
      default: #expect(!outcome.output.contains(#"{""#) && outcome.output.contains("score"))
      }
    }
  }

  private struct Compared: Decodable {
    struct Side: Decodable { var score: Int }
    struct Difference: Decodable { var difference: Int }
    var one: Side
    var other: Side
    var first: String?
    var decidedBy: String
    var difference: Int
    var differences: [Difference]
  }

  @Test(arguments: [
    ("compliance/cv-01.json", "compliance/cv-05.json", "score"),
    ("compliance/cv-05.json", "compliance/cv-01.json", "score"),
    ("compliance/cv-01.json", "investment/cv-30.json", "gates"),
    ("accounting/cv-06.json", "investment/cv-30.json", "neither"),
  ])
  func `the differences add up to that of the scores`(
    one: String,
    other: String,
    decidedBy: String
  ) async throws {
    let outcome = try await CommandLine.talent(
      line: "explain aml-compliance-officer \(one) --versus \(other) \(Self.tail) --format json"
    )
    let compared = try JSONDecoder().decode(Compared.self, from: Data(outcome.output.utf8))
    #expect(compared.decidedBy == decidedBy)
    #expect(compared.difference == compared.one.score - compared.other.score)
    #expect(compared.difference == compared.differences.reduce(0) { $0 + $1.difference })
    let better = decidedBy == "neither" ? nil : "compliance/cv-01.json"
    #expect(compared.first == better)
  }

  @Test func `options that do not go together are refused`() async throws {
    for options in [
      "compliance/cv-01.json --versus compliance/cv-01.json \(Self.tail)",
      "compliance/cv-01.json --versus compliance/cv-02.json --to-top 1 \(Self.tail)",
      "profiles/candidates/compliance/cv-01.json --to-top 1",
      "compliance/cv-01.json --to-top 0 \(Self.tail)",
    ] {
      let outcome = try await CommandLine.talent(line: "explain aml-compliance-officer \(options)")
      #expect(outcome.status == 64 && outcome.output.isEmpty, "\(options)")
    }
  }
}
