/// A match on the thirty examples, against a command of the same program that does nothing.
///
/// Measured: the whole process, from start to end, median of five means of twenty runs each. Not
/// measured: the first run, which builds the lexicon that later ones find in the cache.
struct StartupBenchmark: Benchmark {
  let name = "match-30-examples"
  let bar = 5.0

  func run() throws -> Figure? {
    let match = [
      "match", "aml-compliance-officer", "--candidates", "profiles/candidates", "--as-of",
      "2026-12-01",
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
}
