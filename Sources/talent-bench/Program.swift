import Foundation

/// The released program, run and timed.
enum Program {
  /// It stands beside this one.
  static let path =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("talent").path

  /// Seconds that one run takes, from start to end, its output thrown away.
  static func seconds(_ arguments: [String], cores: Int? = nil) throws -> Double {
    let process = Process()
    let pinned = cores.map { ["taskset", "-c", $0 == 1 ? "0" : "0-\($0 - 1)"] } ?? []
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = pinned + [path] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let began = DispatchTime.now()
    try process.run()
    process.waitUntilExit()
    return Double(DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds) / 1e9
  }

  /// The median of several runs, after one that warms the caches.
  static func median(of count: Int, _ arguments: [String]) throws -> Double {
    _ = try seconds(arguments)
    let all = try (0..<count).map { _ in try seconds(arguments) }.sorted()
    return all[count / 2]
  }
}
