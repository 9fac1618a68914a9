import Foundation

/// The same thing said in English and in Vietnamese, whose skills should be the same.
///
/// Measured: of the skills found in either text of a pair, the share that is found in one alone.
/// Given is the share found in both, over all pairs and for each of them. The pairs were written
/// by hand, as job boards write, before the words of the taxonomy were compared with them.
struct AgreementBenchmark: Benchmark {
  let name = "agreement"
  let bar = 0.25

  private static let path = "Tests/Agreement/pairs.ndjson"

  func run() throws -> Figure? {
    guard let file = FileManager.default.contents(atPath: Self.path) else { return nil }
    let pairs = try file.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Pair.self, from: $0)
    }
    let skills = try ScratchFolder.with { try self.skills(of: pairs, in: $0) }
    var details: [String: Double] = [:]
    var common = 0
    var all = 0
    for pair in pairs {
      let english = skills[pair.id + Pair.english] ?? []
      let vietnamese = skills[pair.id + Pair.vietnamese] ?? []
      let both = english.intersection(vietnamese).count
      let either = english.union(vietnamese).count
      details[pair.id] = Double(both) / Double(max(either, 1))
      common += both
      all += either
    }
    let agreement = Double(common) / Double(max(all, 1))
    details["all"] = agreement
    return Figure(
      name: name,
      value: 1 - agreement,
      unit: "of the skills found in one language alone",
      details: details
    )
  }

  /// The skills found in each text, by its pair and language; denied ones are none.
  private func skills(of pairs: [Pair], in folder: URL) throws -> [String: Set<String>] {
    let encoder = JSONEncoder()
    let records = pairs.flatMap { pair in
      [
        Text(id: pair.id + Pair.english, text: pair.en),
        Text(id: pair.id + Pair.vietnamese, text: pair.vi),
      ]
    }
    let texts = folder.appendingPathComponent("texts.ndjson")
    let lines = try records.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try Data(lines.joined().utf8).write(to: texts)
    let output = try Program.output(["extract", texts.path, "--quiet"])
    var skills: [String: Set<String>] = [:]
    for line in output.split(separator: "\n") {
      let read = try JSONDecoder().decode(Extracted.self, from: Data(line.utf8))
      let found = read.found.filter { $0.kind == "skill" && !$0.denied }.compactMap(\.concept)
      skills[read.id] = Set(found)
    }
    return skills
  }

  private struct Pair: Decodable {
    static let english = ".en"
    static let vietnamese = ".vi"
    var id: String
    var en: String
    var vi: String
  }

  private struct Text: Encodable {
    var id: String
    var text: String
  }

  private struct Extracted: Decodable {
    var id: String
    var found: [Item]

    struct Item: Decodable {
      var kind: String
      var concept: String?
      var denied: Bool
    }
  }
}
