import Foundation
import TalentTestSupport
import Testing

/// The project keeps its own rules.
@Suite struct RepositoryTests {
  private struct Source {
    var path: String
    var lines: [Substring]
  }

  private func sources(_ folders: String...) throws -> [Source] {
    try folders.flatMap { folder in
      let all = FileManager.default.enumerator(atPath: "\(Repository.root)/\(folder)")
      return try (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
        .sorted()
        .map { name in
          let text = try String(
            contentsOfFile: "\(Repository.root)/\(folder)/\(name)",
            encoding: .utf8
          )
          return Source(
            path: "\(folder)/\(name)",
            lines: text.split(separator: "\n", omittingEmptySubsequences: false)
          )
        }
    }
  }

  @Test func `files are short`() throws {
    for source in try sources("Sources") {
      #expect(source.lines.count <= 400, "\(source.path) has \(source.lines.count) lines")
    }
    for source in try sources("Tests") {
      #expect(source.lines.count <= 600, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test func `comments are no wider than code`() throws {
    for source in try sources("Sources", "Tests") {
      for (number, line) in source.lines.enumerated() where line.contains("//") {
        #expect(line.count <= 100, "\(source.path):\(number + 1)")
      }
    }
  }

  @Test func `unsafe code stays at its edges`() throws {
    let edges = [
      "Sources/TalentDocuments/Tree/Tree+JSON.swift", "Sources/TalentText/Words/Spelling.swift",
      "Sources/TalentModel/Values/ByteCoding.swift",
      "Sources/TalentModel/Values/WordBuffer.swift", "Sources/talent/Terminal.swift",
      "Sources/TalentDocuments/Formats/ZipArchive.swift",
      "Sources/TalentDocuments/Formats/XMLWalk.swift",
      "Sources/TalentDocuments/Formats/CodePage.swift", "Sources/TalentDocuments/OpenFile.swift",
      "Sources/TalentDocuments/FileKind.swift",
      "Sources/TalentDocuments/Programs/ScratchFile.swift",
      "Sources/TalentStore/BoundStatement.swift",
    ]
    for source in try sources("Sources") where !edges.contains(source.path) {
      for (number, line) in source.lines.enumerated() where !line.contains("//") {
        let words = line.split { !$0.isLetter }
        #expect(!words.contains("unsafe"), "\(source.path):\(number + 1)")
      }
    }
  }

  @Test(arguments: [
    ("TalentModel", ["Swift"]),
    ("TalentIdentity", ["TalentModel"]),
    ("TalentText", ["TalentIdentity", "TalentModel"]),
    ("TalentMatching", ["TalentModel"]),
  ])
  func `the core imports nothing but itself`(target: String, allowed: [String]) throws {
    for source in try sources("Sources/\(target)") {
      for line in source.lines where line.contains("import ") && !line.hasPrefix("///") {
        let module = line.split(separator: " ").last.map(String.init) ?? ""
        guard line.hasPrefix("import") || line.contains(" import ") else { continue }
        #expect(allowed.contains(module), "\(source.path): \(line)")
      }
    }
  }

  @Test func `a profile holds no text`() throws {
    for source in try sources("Sources/TalentModel/Profile") {
      for (number, line) in source.lines.enumerated() where !line.contains("//") {
        let isRawValue = line.contains("enum Fact: String") || line.contains("case ")
        #expect(!line.contains("String") || isRawValue, "\(source.path):\(number + 1)")
      }
    }
  }

  @Test func `nothing is left for later`() throws {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    for source in try sources("Sources", "Tests") {
      for (number, line) in source.lines.enumerated() {
        let found = line.split { !$0.isLetter }.contains { words.contains(String($0)) }
        #expect(!found, "\(source.path):\(number + 1)")
      }
    }
  }

  @Test func `every criterion has a file and a test of its own`() throws {
    let manager = FileManager.default
    let criteria = try manager.contentsOfDirectory(
      atPath: "\(Repository.root)/Sources/TalentMatching/Criteria"
    ).filter { $0.hasSuffix("Criterion.swift") }
    #expect(criteria.count == 9)
    for file in criteria {
      let test = file.replacingOccurrences(of: ".swift", with: "Tests.swift")
      #expect(
        manager.fileExists(atPath: "\(Repository.root)/Tests/TalentMatchingTests/\(test)"),
        "\(test)"
      )
    }
  }
}
