internal import Foundation
internal import Subprocess

/// Runs poppler's programs on a file, each a process of its own, within limits of time, memory and
/// output.
///
/// A run has its own limits, so that a busy machine stops none that is merely waiting; all runs for
/// one file together have a wider one, after which no other is begun.
struct PopplerProcess {
  /// What came of a run.
  enum Outcome {
    /// What the program wrote, and what it complained about meanwhile.
    case success([UInt8], complaints: String)
    case failure(Diagnostic.Fault)
  }

  /// Wall-clock and processor time for a run, in seconds, and memory in bytes.
  private static let seconds = 60
  private static let processorSeconds = 20
  private static let memory = 1 << 30

  /// Wall-clock time for a file, in seconds.
  private static let secondsOfFile = 300

  private let path: String
  private let deadline = ContinuousClock.now + .seconds(secondsOfFile)

  /// Runs for the file at a path.
  init(_ path: String) {
    // A path that begins with a dash would be taken for an option.
    self.path = path.hasPrefix("/") ? path : "./" + path
  }

  /// Runs a program on the file; it has failed when it writes more bytes than `mostOutput`.
  func run(_ program: String, _ options: [String], mostOutput: Int) async -> Outcome {
    guard .now < deadline else { return .failure(Self.late(program, Self.secondsOfFile)) }
    let limits = [
      "--kill-after=2", "\(Self.seconds)", "prlimit", "--as=\(Self.memory)",
      "--cpu=\(Self.processorSeconds)", "--core=0", program,
    ]
    do {
      let result = try await Subprocess.run(
        .name("timeout"),
        arguments: Arguments(limits + options + [path]),
        output: .bytes(limit: mostOutput),
        error: .string(limit: 1_048_576)
      )
      return Self.outcome(
        of: program,
        result.terminationStatus,
        result.standardOutput,
        result.standardError
      )
    } catch {
      guard Self.isInstalled(program) else { return .failure(Self.missing(program)) }
      let reason = "its output exceeds the limit or it cannot run"
      return .failure(.programFailed(program: program, reason: reason))
    }
  }

  private static func outcome(
    of program: String,
    _ status: TerminationStatus,
    _ output: [UInt8],
    _ complaints: String
  ) -> Outcome {
    switch status {
    case .exited(0):
      return output.isEmpty || complaints.contains("Incorrect password")
        ? .failure(fault(for: complaints)) : .success(output, complaints: complaints)
    case .exited(127): return .failure(missing(program))
    case .exited(124), .exited(137): return .failure(late(program, seconds))
    case .exited: return .failure(fault(for: complaints))
    case .signaled:
      return .failure(.programFailed(program: program, reason: "it was stopped at its limits"))
    }
  }

  private static func fault(for complaints: String) -> Diagnostic.Fault {
    if complaints.contains("Incorrect password") { return .encrypted }
    if complaints.contains("Copying of text") { return .copyProtected }
    return .malformed(format: "PDF", reason: "its structure is damaged")
  }

  private static func late(_ program: String, _ seconds: Int) -> Diagnostic.Fault {
    .programFailed(program: program, reason: "it took more than \(seconds) seconds")
  }

  private static func missing(_ program: String) -> Diagnostic.Fault {
    .missingProgram(program: program, package: "poppler-utils")
  }

  /// Whether the program is somewhere on the path.
  private static func isInstalled(_ program: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { FileKind(at: "\($0)/\(program)") == .regular }
  }
}
