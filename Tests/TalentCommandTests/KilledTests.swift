import Foundation
import TalentTestSupport
import Testing

/// A process that is killed at any moment of its work leaves the workspace as before or after it.
@Suite(.serialized) struct KilledTests {
  /// Moments at which a process is killed, for each kind of work.
  private static let moments = 50
  /// How often what the undisturbed work takes is measured anew: other work slows the machine.
  private static let stretch = 10

  private let workspace: TriedWorkspace

  init() throws {
    workspace = try TriedWorkspace()
  }

  /// Runs the program to its end, or kills it after a time.
  ///
  /// - Returns: Seconds from its start to its end.
  @discardableResult
  private func run(_ line: String, killedAfter seconds: Double? = nil) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: TriedWorkspace.program)
    process.arguments = line.split(separator: " ").map(String.init)
    process.environment = ProcessInfo.processInfo.environment
      .merging(workspace.environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let began = DispatchTime.now().uptimeNanoseconds
    try process.run()
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    if seconds == nil { #expect(process.terminationStatus == 0, "\(line.prefix(40))") }
    return Double(DispatchTime.now().uptimeNanoseconds - began) / 1e9
  }

  /// Lets work begin anew again and again, to be killed at seeded moments of the time it takes
  /// undisturbed, or a little later.
  ///
  /// - Parameters:
  ///   - line: The work.
  ///   - seed: What the moments follow from.
  ///   - look: Tells what came of one of them.
  /// - Returns: All that came of them.
  /// - Throws: When the program cannot be run.
  private func outcomes(
    of line: String,
    seed: UInt64,
    look: () async throws -> Int
  ) async throws -> Set<Int> {
    var random = SplitMix64(seed: seed)
    var outcomes: Set<Int> = []
    var whole = 0.0
    for moment in 0..<Self.moments {
      if moment % Self.stretch == 0 {
        try workspace.restore()
        whole = try run(line)
      }
      try workspace.restore()
      try run(line, killedAfter: .random(in: 0...1.1, using: &random) * whole)
      outcomes.insert(try await look())
    }
    return outcomes
  }

  @Test func `an import leaves whole files`() async throws {
    let line = "import \(workspace.source)"
    let outcomes = try await outcomes(of: line, seed: 1) {
      guard workspace.isThere else {
        let audit = try await workspace.talent("audit verify")
        #expect(audit.messages.contains("holds no workspace"), "\(audit.messages)")
        return 0
      }
      return try await workspace.verifiedCandidates()
    }
    #expect(outcomes.allSatisfy { $0 % TriedWorkspace.records == 0 }, "\(outcomes.sorted())")
    #expect(outcomes.contains(0) && outcomes.contains(TriedWorkspace.all))
    #expect(outcomes.count > 2, "some kill comes between two files: \(outcomes.sorted())")
    #expect(try await workspace.talent(line).status == 0)
    #expect(try await workspace.verifiedCandidates() == TriedWorkspace.all)
  }

  @Test(arguments: ["forget", "purge"])
  func `a forgetting forgets all or nobody`(action: String) async throws {
    let imported = try await workspace.talent(
      "import \(workspace.source) --consent recruitment --until 2026-12-31 --evidence x"
    )
    #expect(imported.status == 0, "\(imported.messages)")
    let listed = try await workspace.talent("candidates list --format csv")
    let ids = listed.output.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
    #expect(ids.count == TriedWorkspace.all)
    try workspace.keep()
    let some = ids.prefix(400)
    let outcomes =
      action == "forget"
      ? try await outcomes(
        of: "privacy forget \(some.joined(separator: " "))",
        seed: 2,
        look: workspace.verifiedCandidates
      )
      : try await outcomes(
        of: "privacy purge --as-of 2027-06-01",
        seed: 3,
        look: workspace.verifiedCandidates
      )
    let left = action == "forget" ? TriedWorkspace.all - some.count : 0
    #expect(outcomes == [TriedWorkspace.all, left])
  }

  @Test func `a migration goes on where it was`() async throws {
    #expect(try await workspace.talent("import \(workspace.source)").status == 0)
    let steps = try await FirstStore.steps(of: workspace)
    #expect(steps > 1)
    try await FirstStore.replace(workspace)
    #expect(try await FirstStore.steps(of: workspace) == 1)
    try workspace.keep()
    let outcomes = try await outcomes(of: "audit verify", seed: 4) {
      let reached = try await FirstStore.steps(of: workspace)
      #expect(try await workspace.candidates() == TriedWorkspace.all)
      // The next command takes the steps that are left.
      #expect(try await workspace.verifiedCandidates() == TriedWorkspace.all)
      #expect(try await FirstStore.steps(of: workspace) == steps)
      return reached
    }
    #expect(outcomes.contains(1) && outcomes.contains(steps), "\(outcomes.sorted())")
  }
}
