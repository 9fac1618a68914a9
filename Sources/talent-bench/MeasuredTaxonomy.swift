import Foundation

/// A taxonomy with which the program is measured.
enum MeasuredTaxonomy {
  /// The one that comes with the program.
  case vifc
  /// The same with ESCO merged: over 110,000 aliases.
  case esco

  /// Behind the name of a benchmark.
  var suffix: String {
    switch self {
    case .vifc: ""
    case .esco: "-esco"
    }
  }

  private static let bundles = "../shared/data/esco-1.1.1"

  /// The options that choose it; `nil` when the bundles that it is merged from are not here.
  ///
  /// - Parameter folder: Where it is written when it has to be merged first.
  /// - Returns: The options.
  /// - Throws: When it cannot be merged.
  func options(in folder: URL) throws -> [String]? {
    guard case .esco = self else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: Self.bundles)) ?? []
    let bundles = files.filter { $0.hasSuffix(".zip") }.sorted().map { "\(Self.bundles)/\($0)" }
    guard !bundles.isEmpty else { return nil }
    let merged = folder.appendingPathComponent("esco").path
    _ = try Program.seconds(["import", "--as", "taxonomy"] + bundles + ["--into", merged])
    return ["--taxonomy", merged]
  }
}

/// A folder for the files of a benchmark, gone when it is done.
enum ScratchFolder {
  /// What a body gives that works in such a folder.
  static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("talent-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
