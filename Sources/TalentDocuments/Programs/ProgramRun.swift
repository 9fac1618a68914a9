internal import Foundation
internal import Subprocess

/// A run of another program, a process of its own within limits of time, memory and output.
struct ProgramRun {
  /// What a process may use.
  struct Limits {
    /// Wall-clock time in seconds, from its start; waiting for a processor costs none of it.
    var seconds: Int
    /// Processor time in seconds.
    var processorSeconds: Int
    /// Address space in bytes.
    var memory: Int
    /// What it may write, in bytes.
    var output: Int
  }

  /// How a run ended.
  enum End {
    /// By itself, with its code, what it wrote and what it complained about.
    case exited(Int, [UInt8], complaints: String)
    /// There is no such program.
    case missing
    /// Through a limit, or it never began.
    case failed(reason: String)
  }

  /// Name of the program on the path.
  let program: String
  let limits: Limits

  /// Runs the program to its end.
  ///
  /// - Parameter arguments: Its arguments; its standard input is empty.
  /// - Returns: How it ended, never a trap, and how long it ran, without the time it waited; no
  ///   more than it may, since a busy program hears of its end later.
  func end(_ arguments: [String]) async -> (end: End, took: Duration) {
    await Turnstile.programs.enter()
    let began = ContinuousClock.now
    let end = await run(arguments)
    let took = ContinuousClock.now - began
    await Turnstile.programs.leave()
    return (end, min(took, .seconds(limits.seconds)))
  }

  private func run(_ arguments: [String]) async -> End {
    let limited = [
      "--kill-after=2", "\(limits.seconds)", "prlimit", "--as=\(limits.memory)",
      "--cpu=\(limits.processorSeconds)", "--core=0", program,
    ]
    do {
      let result = try await Subprocess.run(
        .name("timeout"),
        arguments: Arguments(limited + arguments),
        // A program that spreads over all processors slows down its siblings, one for each file.
        environment: .inherit.updating(["OMP_THREAD_LIMIT": "1"]),
        output: .bytes(limit: limits.output),
        error: .string(limit: 1_048_576)
      )
      switch result.terminationStatus {
      case .exited(127): return .missing
      case .exited(124), .exited(137):
        return .failed(reason: "it took more than \(limits.seconds) seconds")
      case .exited(let code):
        return .exited(Int(code), result.standardOutput, complaints: result.standardError)
      case .signaled: return .failed(reason: "it was stopped at its limits")
      }
    } catch {
      guard Self.isInstalled(program) else { return .missing }
      return .failed(reason: "its output exceeds the limit or it cannot run")
    }
  }

  /// Whether a program is somewhere on the path.
  static func isInstalled(_ program: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { FileKind(at: "\($0)/\(program)") == .regular }
  }
}
