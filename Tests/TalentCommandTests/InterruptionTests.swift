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

  @Test(arguments: ["TERM", "INT", "KILL"], [0.02, 0.1, 0.3])
  func `a run that is interrupted leaves nothing behind`(
    signal: String,
    seconds: Double
  ) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await CommandLine.shell(
      "cat \(Self.document) | TMPDIR=\(folder.path) timeout -s \(signal) \(seconds) "
        + "\(CommandLine.program) profile - > /dev/null; find \(folder.path) -mindepth 1"
    )
    #expect(outcome.output == "")
  }
}
