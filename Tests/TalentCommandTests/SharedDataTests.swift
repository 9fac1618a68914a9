import Foundation
import TalentTestSupport
import Testing

/// Real and official CVs, where they are at hand: each goes into a workspace and gives a profile.
@Suite struct SharedDataTests {
  private static let folder = "\(Repository.root)/../shared/data"
  private static let sources = [("cv-docx-vi", 10), ("europass", 11)]
  private static let isThere = sources.allSatisfy {
    FileManager.default.fileExists(atPath: "\(folder)/\($0.0)")
  }

  /// What a profile must hold something of.
  private struct Profile: Decodable {
    var id: String
    var evidence: [Item]?
    var jobs: [Item]?
    var education: [Item]?

    /// Whatever stands there; that it is there is all that counts.
    struct Item: Decodable {
      init(from decoder: any Decoder) throws {}
    }

    var isEmpty: Bool { [evidence, jobs, education].allSatisfy { $0?.isEmpty ?? true } }
  }

  @Test(.enabled(if: isThere, "../shared/data is not here"), arguments: sources)
  func `all are imported without a fault`(source: String, count: Int) async throws {
    let scratch = try TemporaryFolder()
    let outcome = try await CommandLine.talent(
      "import",
      "\(Self.folder)/\(source)",
      "--workspace",
      "\(scratch.path)/workspace"
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output.hasPrefix("\(count) read: \(count) new, 0 changed, 0 unchanged"),
      "\(outcome.output)"
    )
  }

  /// A CV of the form's own defaults: a name, a birth date and empty fields.
  private static let empty: Set = ["Europass-CV-version2.0.xml"]

  @Test(.enabled(if: isThere, "../shared/data is not here"), arguments: sources)
  func `whoever says something has a profile`(source: String, count: Int) async throws {
    let outcome = try await CommandLine.talent("profile", "\(Self.folder)/\(source)")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let profiles = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Profile.self, from: Data($0.utf8))
    }
    #expect(profiles.count == count)
    for profile in profiles {
      #expect(profile.isEmpty == Self.empty.contains(profile.id), "\(profile.id)")
    }
  }
}
