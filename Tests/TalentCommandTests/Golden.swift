import Foundation
import TalentTestSupport
import Testing

/// Compares output with a file that was looked at and kept; `RECORD_SNAPSHOTS=1` keeps it anew.
///
/// Digests are left out: they change with every word of a taxonomy, and have tests of their own.
/// A recording run fails, so that nobody takes it for a passing one.
func expectGolden(
  _ output: String,
  at path: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let output = output.replacing(/sha256:[0-9a-f]{64}/, with: "sha256:…")
  let file = URL(fileURLWithPath: "\(Repository.root)/\(path)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(output.utf8).write(to: file)
    Issue.record(
      "recorded \(path); run again without RECORD_SNAPSHOTS",
      sourceLocation: sourceLocation
    )
    return
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  let lines = zip(kept.split(separator: "\n"), output.split(separator: "\n"))
  let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
  #expect(
    kept == output,
    "\(path) line \((first?.offset ?? 0) + 1): \(first.map { "\($0.element)" } ?? "length")",
    sourceLocation: sourceLocation
  )
}
