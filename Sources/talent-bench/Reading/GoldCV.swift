import Foundation

/// What careful people found in a document of the gold set; `Tests/Gold/GUIDE.md` tells the rules.
struct GoldCV: Decodable {
  /// A job with its dates as annotated: `2019-03`, `2019`, `present`.
  struct Job: Decodable {
    var title: String
    var start: String?
    var end: String?
  }

  /// A certificate and whether it is held.
  struct Certificate: Decodable, Hashable {
    var id: String
    var status: String
  }

  /// A language and the level that follows from what is written.
  struct Language: Decodable {
    var id: String
    var level: String?
  }

  var language: String
  var format: String
  var columns: Int
  var identity: [String]
  var others: [String]?
  var employers: [String]?
  var jobs: [Job]
  var jobsOptional: [Job]?
  var certificates: [Certificate]
  var certificatesOptional: [OneOf]?
  var languages: [Language]
  var skills: [String]
  var skillsOptional: [String]?
  var skillsInOtherWords: [String]?

  /// An id, alone or in an object.
  struct OneOf: Decodable {
    var id: String

    init(from decoder: any Decoder) throws {
      if let plain = try? decoder.singleValueContainer().decode(String.self) {
        id = plain
      } else {
        id = try Certificate(from: decoder).id
      }
    }
  }

  /// The documents of the gold set with their annotations, by name.
  static func all(in folder: String) throws -> [(path: String, gold: GoldCV)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }.sorted()
    return try names.map { name in
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      let gold = try JSONDecoder().decode(GoldCV.self, from: data)
      let base = String(name.dropLast(5))
      return ("\(folder)/\(base).\(gold.format)", gold)
    }
  }
}
