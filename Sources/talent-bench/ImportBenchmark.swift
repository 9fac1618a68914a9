import Foundation

/// An import of 100,000 records into a workspace, against merely decoding them with Foundation.
///
/// Measured: processor time of the whole process on one core, from start to end, into a workspace
/// that is made anew for every run; and of this process for `JSONDecoder` over the same lines. Not
/// measured: waiting for the disk. The import must also keep below `mostMemory`, whatever the size
/// of the file; a run that does not counts as missed.
struct ImportBenchmark: Benchmark {
  let name = "import-100000"
  let bar = 1.0

  private static let count = 100_000
  /// Most memory that an import may take, in KiB.
  private static let mostMemory = 500_000.0

  func run() throws -> Figure? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("talent-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/pool.ndjson"
    let lines = (0..<Self.count).map(Self.line).joined()
    try Data(lines.utf8).write(to: URL(fileURLWithPath: file))
    let decoding = try Self.decodingSeconds(file)
    let script = #"rm -rf "$2"; exec "$0" import "$1" --workspace "$2""#
    let importing = try Program.processorSeconds(
      ["-c", script, Program.path, file, "\(folder)/workspace"],
      of: "/bin/bash"
    )
    let memory = try Program.mostMemory(["import", file, "--workspace", "\(folder)/again"])
    return Figure(
      name: name,
      value: memory > Self.mostMemory ? .infinity : importing / decoding,
      unit: "times JSONDecoder",
      details: [
        "decodingSeconds": decoding, "importSeconds": importing, "memoryMiB": memory / 1024,
        "recordsPerSecond": Double(Self.count) / importing,
      ]
    )
  }

  /// A record of some 700 bytes, its line ended; what stands in it follows from its number.
  private static func line(_ number: Int) -> String {
    let titles = ["AML Officer", "Fund Accountant", "Risk Analyst", "Treasury Dealer", "Auditor"]
    let skills = ["KYC", "SQL", "IFRS", "credit analysis", "sanctions screening", "Python", "VaR"]
    let title = titles[number % titles.count]
    let known = (0..<4).map { #"{"name":"\#(skills[(number + $0 * 2) % skills.count])"}"# }
    return """
      {"basics":{"name":"Nguyễn Văn \(number)","label":"\(title)","email":"p\(number)@example.com",\
      "phone":"+8490\(1_000_000 + number)","location":{"city":"Ho Chi Minh City",\
      "countryCode":"VN"}},"work":[{"name":"Bank \(number % 97)","position":"\(title)",\
      "startDate":"20\(10 + number % 10)-0\(1 + number % 9)","endDate":"2023-05","highlights":\
      ["Reviewed alerts, filed reports and answered the questions of the supervisor in time",\
      "Trained \(number % 30) colleagues"]}],"education":[{"institution":"University of Economics",\
      "area":"Finance","studyType":"Bachelor","endDate":"2009"}],\
      "skills":[\(known.joined(separator: ","))],\
      "languages":[{"language":"English","fluency":"IELTS 7.0"}]}

      """
  }

  /// What Foundation decodes of a record.
  private struct Resume: Decodable {
    struct Basics: Decodable {
      struct Location: Decodable {
        var city: String?
        var countryCode: String?
      }
      var name: String?
      var label: String?
      var email: String?
      var phone: String?
      var location: Location?
    }
    struct Job: Decodable {
      var name: String?
      var position: String?
      var startDate: String?
      var endDate: String?
      var highlights: [String]?
    }
    struct Course: Decodable {
      var institution: String?
      var area: String?
      var studyType: String?
      var endDate: String?
    }
    struct Skill: Decodable {
      var name: String?
    }
    struct Language: Decodable {
      var language: String?
      var fluency: String?
    }
    var basics: Basics?
    var work: [Job]?
    var education: [Course]?
    var skills: [Skill]?
    var languages: [Language]?
  }

  /// Processor time that decoding takes, the median of three.
  private static func decodingSeconds(_ file: String) throws -> Double {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    // Where lines end is no part of decoding them.
    let lines = data.split(separator: 0x0A)
    let decoder = JSONDecoder()
    let times = try (0..<3).map { _ in
      let began = clock()
      var skills = 0
      for line in lines {
        skills += try decoder.decode(Resume.self, from: line).skills?.count ?? 0
      }
      guard skills == 4 * count else { throw CocoaError(.coderReadCorrupt) }
      return Double(clock() - began) / Double(CLOCKS_PER_SEC)
    }
    return times.sorted()[1]
  }
}
