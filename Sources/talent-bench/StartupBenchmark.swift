import Foundation

/// A match on thirty examples, against a command of the same program that does nothing.
///
/// Measured: the whole process, from start to end, median of five means of twenty runs each. Not
/// measured: the first run, which builds the lexicon that later ones find in the cache.
struct StartupBenchmark: Benchmark {
  let name = "match-30-examples"
  let bar = 5.0

  func run() throws -> Figure? {
    let pool = try Self.firstExamples(30)
    defer { try? FileManager.default.removeItem(atPath: pool) }
    let match = [
      "match", "aml-compliance-officer", "--candidates", pool, "--as-of", "2026-12-01",
    ]
    let empty = try Program.median(of: 5, ["--version"])
    let whole = try Program.median(of: 5, match)
    return Figure(
      name: name,
      value: whole / empty,
      unit: "times an empty command",
      details: ["emptyMilliseconds": empty * 1000, "matchMilliseconds": whole * 1000]
    )
  }

  /// The first examples by their numbers, copied into a folder of their own: the bar is one for
  /// thirty, however many there come to be.
  ///
  /// - Parameter count: How many.
  /// - Returns: The folder's path, which is the caller's to remove.
  /// - Throws: When the examples cannot be read, are fewer, or cannot be copied.
  private static func firstExamples(_ count: Int) throws -> String {
    let files = FileManager.default
    let all = URL(fileURLWithPath: "profiles/candidates")
    let examples = try files.subpathsOfDirectory(atPath: all.path)
      .map { all.appendingPathComponent($0) }
      .filter { $0.lastPathComponent.hasPrefix("cv-") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    guard examples.count >= count else { throw CocoaError(.fileNoSuchFile) }
    let folder = files.temporaryDirectory.appendingPathComponent(
      "talent-bench-\(UUID().uuidString)"
    )
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    for example in examples.prefix(count) {
      try files.copyItem(
        at: example,
        to: folder.appendingPathComponent(example.lastPathComponent)
      )
    }
    return folder.path
  }
}
