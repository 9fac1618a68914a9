import Foundation
import TalentTestSupport
import Testing

/// A receipt is verified whatever became of the files that its match was made with.
@Suite struct VerifiedLaterTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]
  private var data: String { "\(folder.path)/data" }

  init() async throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
    for part in ["profiles/taxonomies/vifc", "profiles/places", "profiles/positions", "scoring"] {
      let parent =
        "\(folder.path)/data/\(part.split(separator: "/").dropLast().joined(separator: "/"))"
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: "\(Repository.root)/\(part)",
        toPath: "\(folder.path)/data/\(part)"
      )
    }
    _ = try await talent(
      "import \(Repository.root)/profiles/candidates/compliance --consent recruitment "
        + "--until 2035-01-01 --evidence form"
    )
  }

  private func talent(_ line: String, exits status: Int32 = 0) async throws -> CommandLine.Outcome {
    let outcome = try await CommandLine.talent(
      line: "\(line) --data \(data)",
      environment: environment
    )
    #expect(outcome.status == status, "\(line): \(outcome.messages)")
    return outcome
  }

  private func match() async throws -> String {
    try await talent("match aml-compliance-officer --as-of 2026-12-01 --format csv").output
  }

  private func change(_ file: String, _ change: (String) -> String) throws {
    let path = "\(data)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = change(text)
    try #require(changed != text, "\(file)")
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func `policy, position, taxonomy and rules of law may change or go`() async throws {
    let before = try await match()
    try change("scoring/standard.yaml") {
      $0.replacing("4500", with: "4400").replacing("1500", with: "1600")
    }
    try change("profiles/taxonomies/vifc/skills.csv") { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("sanctions-screening,") }
        .joined(separator: "\n") + "\n"
    }
    try FileManager.default.removeItem(atPath: "\(data)/profiles/taxonomies/vifc/exams.csv")
    try FileManager.default.removeItem(atPath: "\(data)/scoring/eligibility")
    let position = "profiles/positions/aml-compliance-officer.yaml"
    try change(position) { $0.replacing("importance: must", with: "importance: nice") }
    let line = "match aml-compliance-officer --as-of 2026-12-01 --format csv"
    let after = try await CommandLine.talent(
      line: "\(line) --data \(data)",
      environment: environment
    )
    #expect(after.output.split(separator: "\n").count > 1 && after.output != before)
    for receipt in ["r-1", "r-2"] {
      let verified = try await talent("verify \(receipt)")
      #expect(verified.output.contains("\(receipt): verified, "), "\(verified.output)")
      #expect(!verified.output.contains("except"))
    }
  }

  @Test func `a text is kept once, and only what changed is kept again`() async throws {
    func texts() async throws -> Int {
      let script =
        "import sqlite3; d = sqlite3.connect('\(folder.path)/workspace/talent.sqlite'); "
        + "print(d.execute('SELECT count(*) FROM texts').fetchone()[0])"
      let outcome = try await CommandLine.shell("/usr/bin/python3 -c \"\(script)\"")
      return try #require(Int(outcome.output.filter(\.isNumber)))
    }
    _ = try await match()
    let first = try await texts()
    _ = try await match()
    #expect(try await texts() == first)
    try change("profiles/taxonomies/vifc/skills.csv") { $0 + "\n" }
    _ = try await match()
    #expect(try await texts() == first + 1)
  }

  @Test func `a receipt of an earlier program tells what changed since`() async throws {
    _ = try await match()
    let script =
      "import sqlite3; d = sqlite3.connect('\(folder.path)/workspace/talent.sqlite'); "
      + "d.execute('DELETE FROM folders'); d.execute('UPDATE receipts SET eligibility = NULL'); d.commit()"
    _ = try await CommandLine.shell("/usr/bin/python3 -c \"\(script)\"")
    #expect(try await talent("verify r-1").output.contains("r-1: verified, "))
    try FileManager.default.removeItem(atPath: "\(data)/scoring/eligibility")
    let found = try await talent("verify r-1", exits: 65)
    #expect(found.messages.contains("scoring/eligibility was changed since"))
  }
}
