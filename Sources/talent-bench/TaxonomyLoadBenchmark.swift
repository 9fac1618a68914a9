/// Reading a taxonomy in order to link one short text, against a command that does nothing.
///
/// Measured: the whole process, median of five means of twenty runs each; the lexicon comes from
/// the cache. Not measured: the first run, which builds it.
struct TaxonomyLoadBenchmark: Benchmark {
  let name = "taxonomy-load"
  let bar = 4.0

  func run() throws -> Figure? {
    let load = ["profile", "profiles/candidates/software/cv-17.txt"]
    let empty = try Program.median(of: 5, ["--version"])
    let whole = try Program.median(of: 5, load)
    return Figure(
      name: name,
      value: whole / empty,
      unit: "times an empty command",
      details: ["emptyMilliseconds": empty * 1000, "loadMilliseconds": (whole - empty) * 1000]
    )
  }
}
