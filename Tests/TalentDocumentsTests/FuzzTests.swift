import Foundation
import TalentMatching
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Bits turned over, bytes cut off and stretches repeated in every sample: no reader ever traps.
@Suite struct FuzzTests {
  /// How often each sample is damaged; `FUZZ_RUNS` makes it more.
  private static let runs =
    ProcessInfo.processInfo.environment["FUZZ_RUNS"].flatMap { Int($0) } ?? 4

  private static func files(in folder: String, _ kinds: [String]) throws -> [String] {
    let path = "\(Repository.root)/\(folder)"
    return try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
      .filter { file in kinds.contains { file.hasSuffix($0) } }.map { "\(path)/\($0)" }
  }

  private func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
      case 3: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 4: bytes[place] = Array("{}[]\",:-\n09 ".utf8).randomElement(using: &random) ?? 0
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }

  private func fuzz(_ files: [String], _ read: ([UInt8]) async throws -> Void) async throws {
    var random = SplitMix64(seed: 20_261_122)
    try #require(!files.isEmpty)
    for file in files {
      let sample = try #require(contents(of: file).bytes)
      for _ in 0..<Self.runs { try await read(damaged(sample, &random)) }
    }
  }

  @Test func `candidates`() async throws {
    try await fuzz(try Self.files(in: "profiles/candidates", [".json", ".txt"])) { bytes in
      for input in await CandidateFile(streamed: "-", id: "x").inputs(in: bytes) {
        guard case .record(let record) = input else { continue }
        let profile = Read.reader.read(record).candidate.profile
        #expect(profile.jobs.count <= MatchProfile.mostJobs)
      }
    }
  }

  @Test func `profiles`() async throws {
    let files = try Self.files(in: "profiles/candidates", [".json"])
    var lines: [[UInt8]] = []
    for file in files {
      for record in try await Read.source(file).records {
        let profile = Read.reader.read(record).candidate.profile
        lines.append(Array(ProfileDocument.tree(of: profile, taxonomy: Read.taxonomy).json.utf8))
      }
    }
    var random = SplitMix64(seed: 7)
    for line in lines {
      for _ in 0..<Self.runs {
        guard let tree = try? JSONReader().read(damaged(line, &random)[...]) else { continue }
        let read = ProfileDocument.read(tree, taxonomy: Read.taxonomy, place: "x")
        for item in read.profile.evidence {
          for place in item.jobs {
            #expect(Int(read.profile.jobLists[place]) < read.profile.jobs.count)
          }
        }
      }
    }
  }

  @Test func `positions`() async throws {
    try await fuzz(try Self.files(in: "profiles/positions", [".yaml", ".json"])) { bytes in
      _ = PositionDocument.read(bytes, file: "p", lexicon: Read.lexicon)
    }
  }

  @Test func `policies`() async throws {
    try await fuzz(try Self.files(in: "scoring", [".yaml"])) { bytes in
      let read = PolicyDocument.read(bytes, file: "p")
      for fault in read.policy?.faults() ?? [] {
        _ = FieldPlaces(bytes, file: "p").place(of: fault.field)
      }
    }
  }

  @Test func `taxonomies`() async throws {
    let files = try Self.files(in: "profiles/taxonomies/vifc", [".csv"])
    for broken in files {
      var random = SplitMix64(seed: 3)
      let folder = try Folder()
      for file in files {
        let bytes = try #require(contents(of: file).bytes)
        let name = file.split(separator: "/").last ?? ""
        try folder.write(String(name), file == broken ? damaged(bytes, &random) : bytes)
      }
      _ = TaxonomyFiles(folder.path, places: []).taxonomy()
    }
  }
}
