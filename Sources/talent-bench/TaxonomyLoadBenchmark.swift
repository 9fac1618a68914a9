import Foundation

/// Reading a taxonomy in order to link one short text, against a command that does nothing.
///
/// Measured: the whole process, median of five means of twenty runs each; the lexicon comes from
/// the cache. Not measured: the first run, which builds it.
struct TaxonomyLoadBenchmark: Benchmark {
  let taxonomy: MeasuredTaxonomy

  var name: String { "taxonomy-load\(taxonomy.suffix)" }

  /// 150 ms, and 600 with ESCO merged, where an empty command takes 50.
  var bar: Double {
    switch taxonomy {
    case .vifc: 4
    case .esco: 13
    }
  }

  func run() throws -> Figure? { try ScratchFolder.with(run) }

  private func run(in folder: URL) throws -> Figure? {
    guard let options = try taxonomy.options(in: folder) else { return nil }
    let load = ["profile", "profiles/candidates/software/cv-17.txt"] + options
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
