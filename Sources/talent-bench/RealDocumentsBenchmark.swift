import Foundation

/// Seventy-two real PDFs read and ranked on one core, where they are at hand.
///
/// Measured: wall-clock seconds of one run pinned to one core, poppler's processes included.
struct RealDocumentsBenchmark: Benchmark {
  let name = "match-72-pdfs-one-core"
  let bar = 60.0

  func run() throws -> Figure? {
    let folder = "../shared/data/cv-pdf-en"
    guard FileManager.default.fileExists(atPath: folder) else { return nil }
    let arguments = [
      "match", "senior-accountant", "--candidates", folder, "--top", "10", "--as-of", "2026-12-01",
    ]
    let seconds = try Program.seconds(arguments, isOnOneCore: true, isTolerant: true)
    return Figure(name: name, value: seconds, unit: "seconds", details: [:])
  }
}
