import Foundation
import TalentModel
import TalentTestSupport
import Testing

@Suite struct EscoTests {
  private static let archive =
    "\(Repository.root)/../shared/data/esco-1.1.1/esco_v1.1.1_classification_en_csv.zip"

  private var concepts: [Concept] { Real.taxonomy.concepts.filter { !$0.esco.isEmpty } }

  @Test func `addresses of ESCO are well-formed and stand once`() {
    #expect(concepts.count > 100)
    var owners: [String: String] = [:]
    for concept in concepts {
      let part = concept.kind == .occupation ? "occupation" : "skill"
      let start = "http://data.europa.eu/esco/\(part)/"
      #expect(concept.esco.hasPrefix(start), "\(concept.name): \(concept.esco)")
      let id = concept.esco.dropFirst(start.count).split(separator: "-")
      #expect(id.map(\.count) == [8, 4, 4, 4, 12], "\(concept.name): \(concept.esco)")
      #expect(id.joined().allSatisfy { $0.isHexDigit && !$0.isUppercase }, "\(concept.name)")
      let owner = owners.updateValue(concept.name, forKey: concept.esco)
      #expect(owner == nil, "\(concept.name) and \(owner ?? "") have one address")
    }
  }

  @Test func `addresses of ESCO are those of its edition 1.1.1`() throws {
    guard FileManager.default.fileExists(atPath: Self.archive) else {
      print("skipped: \(Self.archive) does not exist")
      return
    }
    let known = try uris("skills_en.csv").union(try uris("occupations_en.csv"))
    #expect(known.count > 10_000)
    for concept in concepts {
      #expect(known.contains(concept.esco), "\(concept.name): \(concept.esco)")
    }
  }

  /// Every address that a table of the archive holds.
  private func uris(_ table: String) throws -> Set<String> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["unzip", "-p", Self.archive, "*\(table)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    var found: Set<String> = []
    for part in text.split(whereSeparator: { ",\n\r\"| ".contains($0) })
    where part.hasPrefix("http://data.europa.eu/esco/") {
      found.insert(String(part))
    }
    return found
  }
}
