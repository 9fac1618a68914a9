/// Runs poppler's programs on a file, each within limits.
///
/// A run has its own limits; the time of all runs for a file together has a wider one, after which
/// no other is begun.
struct PopplerProcess {
  /// What came of a run.
  enum Outcome {
    /// What the program wrote, and what it complained about meanwhile.
    case success([UInt8], complaints: String)
    case failure(Diagnostic.Fault)
  }

  /// Time that all runs for a file may take together, in seconds.
  private static let secondsOfFile = 300

  /// Time that the runs for a file took.
  private actor Spent {
    private(set) var time = Duration.zero

    func add(_ time: Duration) {
      self.time += time
    }
  }

  private let path: String
  private let spent = Spent()

  /// Runs for the file at a path.
  init(_ path: String) {
    // A path that begins with a dash would be taken for an option.
    self.path = path.hasPrefix("/") ? path : "./" + path
  }

  /// Runs a program on the file; it has failed when it writes more bytes than `mostOutput`.
  ///
  /// - Parameters:
  ///   - program: Its name.
  ///   - options: What stands before the path of the file.
  ///   - target: What stands behind it: `-` for a program that would write a file.
  ///   - mostOutput: Most bytes that it may write.
  /// - Returns: What came of it; never a trap.
  func run(
    _ program: String,
    _ options: [String],
    to target: String? = nil,
    mostOutput: Int
  ) async -> Outcome {
    guard await spent.time < .seconds(Self.secondsOfFile) else {
      let reason = "it took more than \(Self.secondsOfFile) seconds"
      return .failure(.programFailed(program: program, reason: reason))
    }
    let limits = ProgramRun.Limits(
      seconds: 60,
      processorSeconds: 20,
      memory: 1 << 30,
      output: mostOutput
    )
    let (end, took) = await ProgramRun(program: program, limits: limits)
      .end(options + [path] + (target.map { [$0] } ?? []))
    await spent.add(took)
    switch end {
    case .missing:
      return .failure(.missingProgram(program: program, package: "poppler-utils"))
    case .failed(let reason): return .failure(.programFailed(program: program, reason: reason))
    case .exited(0, let output, let complaints):
      return output.isEmpty || complaints.contains("Incorrect password")
        ? .failure(Self.fault(for: complaints)) : .success(output, complaints: complaints)
    case .exited(_, _, let complaints): return .failure(Self.fault(for: complaints))
    }
  }

  private static func fault(for complaints: String) -> Diagnostic.Fault {
    if complaints.contains("Incorrect password") { return .encrypted }
    if complaints.contains("Copying of text") { return .copyProtected }
    return .malformed(format: "PDF", reason: "its structure is damaged")
  }
}
