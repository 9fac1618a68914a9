import Foundation

/// A match on thirty examples, against a command of the same program that does nothing.
///
/// Measured: the whole process, from start to end, median of five means of twenty runs each. Not
/// measured: the first run, which builds the lexicon that later ones find in the cache.
struct StartupBenchmark: Benchmark {
  let name = "match-30-examples"
  let bar = 5.0

  func run() throws -> Figure? { try ScratchFolder.with(run) }

  private func run(in pool: URL) throws -> Figure? {
    try Self.copyExamples(30, into: pool)
    let match = [
      "match", "aml-compliance-officer", "--candidates", pool.path, "--as-of", "2026-12-01",
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

  /// Copies the first examples by their numbers into a folder of their own: the bar is one for
  /// thirty, however many there come to be.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - folder: Where to.
  /// - Throws: When the examples cannot be read, are fewer, or cannot be copied.
  private static func copyExamples(_ count: Int, into folder: URL) throws {
    let files = FileManager.default
    let all = URL(fileURLWithPath: "profiles/candidates")
    let examples = try files.subpathsOfDirectory(atPath: all.path)
      .map { all.appendingPathComponent($0) }
      .filter { $0.lastPathComponent.hasPrefix("cv-") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    guard examples.count >= count else { throw CocoaError(.fileNoSuchFile) }
    for example in examples.prefix(count) {
      try files.copyItem(
        at: example,
        to: folder.appendingPathComponent(example.lastPathComponent)
      )
    }
  }
}
