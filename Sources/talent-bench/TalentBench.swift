import Foundation

/// Measures the released program from outside; prints one line of JSON for each benchmark.
///
/// Figures are ratios within one run, since machines differ and are noisy; a benchmark whose ratio
/// misses its bar, or that fails, is named, and the exit code is 1.
@main
struct TalentBench {
  static func main() async throws {
    let filter = CommandLine.arguments.dropFirst().first ?? ""
    if filter == "reading" {
      try await ReadingTable.print(errors: CommandLine.arguments.contains("errors"))
      return
    }
    let benchmarks: [any Benchmark] = [
      StartupBenchmark(), TaxonomyLoadBenchmark(taxonomy: .vifc),
      TaxonomyLoadBenchmark(taxonomy: .esco), ReadingSpeedBenchmark(taxonomy: .vifc),
      ReadingSpeedBenchmark(taxonomy: .esco), GrowthBenchmark(), RealDocumentsBenchmark(),
      RankingBenchmark(), AgreementBenchmark(), ImportBenchmark(),
    ]
    var missed: [String] = []
    for benchmark in benchmarks where benchmark.name.contains(filter) || filter.isEmpty {
      let figure: Figure?
      do { figure = try benchmark.run() } catch {
        print("\(benchmark.name) failed: \(error)")
        missed.append(benchmark.name)
        continue
      }
      guard let figure else {
        print(#"{"name":"\#(benchmark.name)","skipped":"its data is not here"}"#)
        continue
      }
      print(figure.line)
      if figure.value > benchmark.bar { missed.append(benchmark.name) }
    }
    if !missed.isEmpty {
      print("missed: \(missed.joined(separator: ", "))")
      exit(1)
    }
  }
}

/// Something to measure, and the figure it must not exceed.
protocol Benchmark {
  var name: String { get }
  var bar: Double { get }
  /// The figure; `nil` when what is measured is not here.
  func run() throws -> Figure?
}

/// What was measured.
struct Figure {
  var name: String
  var value: Double
  var unit: String
  var details: [String: Double]

  var line: String {
    let parts = details.sorted { $0.key < $1.key }
      .map { #""\#($0.key)":\#(($0.value * 1000).rounded() / 1000)"# }
    let head = #""name":"\#(name)","value":\#((value * 1000).rounded() / 1000),"unit":"\#(unit)""#
    return "{" + ([head] + parts).joined(separator: ",") + "}"
  }
}
