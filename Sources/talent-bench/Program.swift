import Foundation

/// The released program, run and timed.
enum Program {
  /// It stands beside this one.
  static let path =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("talent").path

  /// Seconds that a run takes from start to end, its output thrown away.
  ///
  /// - Parameters:
  ///   - arguments: What the program is run with.
  ///   - count: How many runs a shell makes one after another; the mean of them is given.
  ///   - isOnOneCore: Whether it is held to one core.
  ///   - isTolerant: Whether bad data among the input is no failure.
  ///   - program: What is run.
  /// - Returns: Seconds, the shell's own start spread over the runs.
  /// - Throws: When the program cannot be run, or fails: what failed was not measured.
  static func seconds(
    _ arguments: [String],
    count: Int = 1,
    isOnOneCore: Bool = false,
    isTolerant: Bool = false,
    program: String = path
  ) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let loop =
      "n=$1; shift; for ((i = 0; i < n; i++)); do \"$@\" > /dev/null 2>&1 || s=$?; done; exit ${s-0}"
    let pinned = isOnOneCore ? ["taskset", "-c", "0"] : []
    process.arguments = ["-c", loop, "bash", "\(count)"] + pinned + [program] + arguments
    let began = DispatchTime.now()
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    guard status == 0 || (isTolerant && status == 65) else {
      throw Failed(status: status, arguments: arguments)
    }
    let nanoseconds = DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds
    return Double(nanoseconds) / 1e9 / Double(count)
  }

  /// The median of the processor time of five runs on one core, after one that warms the caches.
  ///
  /// Other work on the machine prolongs a run and not the time that it takes of a processor.
  ///
  /// - Parameters:
  ///   - arguments: What the program is run with.
  ///   - program: What is run: this project's program, or another one to compare it with.
  ///   - isTolerant: Whether bad data among the input is no failure.
  /// - Returns: Seconds, to a hundredth.
  /// - Throws: When a run fails.
  static func processorSeconds(
    _ arguments: [String],
    of program: String = path,
    isTolerant: Bool = false
  ) throws -> Double {
    func once() throws -> Double {
      let before = try ticksOfChildren()
      _ = try seconds(arguments, isOnOneCore: true, isTolerant: isTolerant, program: program)
      return Double(try ticksOfChildren() - before) / 100
    }
    _ = try once()
    return try (0..<5).map { _ in try once() }.sorted()[2]
  }

  /// Hundredths of seconds that ended children took, as the kernel counts them.
  private static func ticksOfChildren() throws -> Int {
    let stat = try String(contentsOfFile: "/proc/self/stat", encoding: .utf8)
    // Behind the name in brackets: state, then numbers; the 14th and 15th are the children's.
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.dropFirst(13).prefix(2).reduce(0) { $0 + (Int($1) ?? 0) }
  }

  /// What a run writes on standard output.
  ///
  /// - Parameters:
  ///   - arguments: What the program is run with.
  ///   - program: What is run; any program that can be found.
  /// - Returns: The output, damaged text mended; bad data among the input is no failure.
  /// - Throws: When a run fails.
  static func output(_ arguments: [String], of program: String = path) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationStatus
    guard [0, 65].contains(status) else { throw Failed(status: status, arguments: arguments) }
    return String(decoding: data, as: UTF8.self)
  }

  /// The most memory that a run holds at a time, in KiB, as GNU's `time` tells it.
  ///
  /// - Parameter arguments: What the program is run with.
  /// - Returns: The memory.
  /// - Throws: When the program cannot be run, or fails, or there is no such `time`.
  static func mostMemory(_ arguments: [String]) throws -> Double {
    let time = "/usr/bin/time"
    let process = Process()
    let messages = Pipe()
    process.executableURL = URL(fileURLWithPath: time)
    process.arguments = ["-f", "%M", path] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    try process.run()
    let said = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let memory = said.split(separator: "\n").last.flatMap({ Double($0) })
    else { throw Failed(status: process.terminationStatus, arguments: arguments) }
    return memory
  }

  /// A run that ended with a status it should not end with.
  struct Failed: Error, CustomStringConvertible {
    var status: Int32
    var arguments: [String]
    var description: String { "talent \(arguments.joined(separator: " ")): status \(status)" }
  }

  /// The median of several such means, after one run that warms the caches.
  static func median(of rounds: Int, _ arguments: [String]) throws -> Double {
    _ = try seconds(arguments)
    let all = try (0..<rounds).map { _ in try seconds(arguments, count: 20) }.sorted()
    return all[rounds / 2]
  }
}
