import Foundation

/// Texts of CVs turned into profiles on one core, against `wc -w` over the same bytes.
///
/// Measured: processor time for a stream of four hundred records, the example CVs in plain text
/// over and over, each as long as five of them (about 8 KB); that of the first record alone, which
/// is the start of the program, is taken off. `wc` counts the same file forty times, since it is
/// too quick otherwise; the ratio tells the program's speed and not the machine's.
struct ReadingSpeedBenchmark: Benchmark {
  let taxonomy: MeasuredTaxonomy

  var name: String { "reading-speed\(taxonomy.suffix)" }

  /// 5 MB/s, and 2 with ESCO merged, on the machine on which the ratio was worked out.
  var bar: Double {
    switch taxonomy {
    case .vifc: 28
    case .esco: 70
    }
  }

  private static let counts = 40

  func run() throws -> Figure? { try ScratchFolder.with(run) }

  private func run(in folder: URL) throws -> Figure? {
    let texts = try Self.texts()
    guard !texts.isEmpty, let options = try taxonomy.options(in: folder) else { return nil }
    let records = try (0..<400).map { number in
      let text = (0..<5).map { texts[(number + $0) % texts.count] }.joined(separator: "\n")
      let record = ["id": "\(number)", "text": text]
      return try JSONSerialization.data(withJSONObject: record, options: .sortedKeys) + [0x0A]
    }
    let all = folder.appendingPathComponent("all.ndjson")
    let one = folder.appendingPathComponent("one.ndjson")
    try Data(records.joined()).write(to: all)
    try records[0].write(to: one)
    let start = try Program.processorSeconds(["profile", one.path] + options)
    let whole = try Program.processorSeconds(["profile", all.path] + options)
    let counts = [String](repeating: all.path, count: Self.counts)
    let counted = try Program.processorSeconds(["LC_ALL=C", "wc", "-w"] + counts, of: "env")
    let megabytes = Double(records.reduce(0) { $0 + $1.count } - records[0].count) / 1e6
    return Figure(
      name: name,
      value: (whole - start) * Double(Self.counts) / counted,
      unit: "times wc -w",
      details: ["megabytesPerSecond": megabytes / (whole - start), "megabytes": megabytes]
    )
  }

  /// The example CVs in plain text, by path.
  private static func texts() throws -> [String] {
    let folder = "profiles/candidates"
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".txt") }.sorted()
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }
}
