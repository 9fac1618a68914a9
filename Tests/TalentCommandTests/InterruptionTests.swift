import TalentTestSupport
import Testing

/// A CV that comes through a pipe never stands on a disk, however the program ends.
@Suite struct InterruptionTests {
  private static let document = "profiles/documents/cv-05.pdf"

  @Test func `a PDF on standard input needs no folder for itself`() async throws {
    let outcome = try await CommandLine.shell(
      "TMPDIR=/no/such/folder \(CommandLine.program) profile - < \(Self.document)"
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains(#""schema":"talent.profile/1""#))
  }

  /// Runs the program with folders for temporary files that it alone uses, under another program.
  private func run(under other: String, in folder: TemporaryFolder) async throws -> String {
    let outcome = try await CommandLine.shell(
      "cat \(Self.document) | TMPDIR=\(folder.path) \(other) \(CommandLine.program) profile - "
        + "> /dev/null; echo ${PIPESTATUS[1]}; find \(folder.path) -mindepth 1"
    )
    return outcome.output
  }

  @Test(arguments: ["TERM", "INT", "KILL"])
  func `a run that is interrupted leaves nothing behind`(signal: String) async throws {
    let folder = try TemporaryFolder()
    let began = ContinuousClock.now
    #expect(try await run(under: "env", in: folder) == "0\n")
    let whole = (ContinuousClock.now - began) / .seconds(1)
    var interrupted = 0
    // What was measured beside other work is no measure of the next run: sooner, until one is met.
    var delays = [0.9, 0.7, 0.5, 0.3, 0.1].map { $0 * whole }
    while let delay = delays.first {
      let output = try await run(under: "timeout -s \(signal) \(delay)", in: folder)
      let lines = output.split(separator: "\n")
      #expect(lines.count == 1, "\(output)")
      if lines.first != "0" { interrupted += 1 }
      delays.removeFirst()
      if delays.isEmpty, interrupted == 0, delay > 1e-4 { delays = [delay / 2] }
    }
    #expect(interrupted > 0)
  }
}
