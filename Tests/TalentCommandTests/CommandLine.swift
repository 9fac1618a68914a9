import Subprocess
import TalentTestSupport
import Testing

/// The built program, run as a person or a script would.
enum CommandLine {
  struct Outcome: Sendable {
    var status: Int32
    var output: String
    var messages: String
  }

  /// The program that was built together with these tests.
  static let program = "\(Repository.root)/.build/debug/talent"

  /// The program as `make` builds it.
  static let released = "\(Repository.root)/.build/release/talent"

  /// Runs `talent` from the root of the project.
  static func talent(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await run([program] + arguments, input: input, environment: environment)
  }

  /// Runs `talent` from the root of the project, its arguments in one line, split at spaces.
  static func talent(
    line: String,
    of program: String = program,
    input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    let arguments = line.split(separator: " ").map(String.init)
    return try await run([program] + arguments, input: input, environment: environment)
  }

  /// Runs a shell line from the root of the project, the released program at hand.
  static func shell(_ line: String) async throws -> Outcome {
    let path = "\(Repository.root)/.build/release:/usr/local/bin:/usr/bin:/bin"
    return try await run(["/bin/bash", "-c", line], environment: ["PATH": path])
  }

  private static func run(
    _ command: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    let result = try await Subprocess.run(
      .name("env"),
      arguments: Arguments(["-C", Repository.root] + variables + command),
      input: .string(input),
      output: .string(limit: 64 << 20),
      error: .string(limit: 64 << 20)
    )
    let status: Int32
    switch result.terminationStatus {
    case .exited(let code): status = code
    case .signaled(let signal): status = -signal
    }
    return Outcome(
      status: status,
      output: result.standardOutput,
      messages: result.standardError
    )
  }
}
