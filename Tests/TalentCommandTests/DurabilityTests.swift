import Foundation
import TalentTestSupport
import Testing

/// Whatever meets a workspace, it keeps what it had: a Ctrl-C, others at work, a disk that is full.
@Suite(.serialized) struct DurabilityTests {
  /// Whether disks of our own can be mounted here; who runs the tests may be root, whom no
  /// permission stops, so that a folder that may not be written has to be a mount.
  private static let mayMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private let workspace: TriedWorkspace

  init() throws {
    workspace = try TriedWorkspace()
  }

  private func importFirst(_ options: String = "") async throws {
    let outcome = try await workspace.talent("import \(workspace.source)/0.ndjson \(options)")
    #expect(outcome.status == 0, "\(outcome.messages)")
  }

  @Test func `Ctrl-C says what is kept, and the same import goes on`() async throws {
    let (folder, source) = (workspace.folder.path, workspace.source)
    let outcome = try await CommandLine.shell(
      "cat \(source)/*.ndjson > \(folder)/all.ndjson; "
        + "(cat \(folder)/all.ndjson; sleep 60) | timeout -s INT 25 \(CommandLine.program) "
        + "import \(source)/0.ndjson - --workspace \(workspace.path)"
    )
    // `timeout` ends with 124 for a program that it had to stop.
    #expect(outcome.status == 124)
    #expect(outcome.messages.contains("the same import again goes on"), "\(outcome.messages)")
    #expect(try await workspace.verifiedCandidates() == TriedWorkspace.records)
    let rest = try await workspace.talent("import \(source)")
    #expect(rest.output.contains("\(TriedWorkspace.records) unchanged"), "\(rest.output)")
  }

  /// How many candidates a match of the workspace is about.
  private func pool() async throws -> Int {
    let outcome = try await workspace.talent("match aml-compliance-officer --format json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.messages.contains("lock"))
    let found = try #require(outcome.output.firstMatch(of: /"pool":\{"candidates":(\d+)/))
    return try #require(Int(found.output.1))
  }

  @Test func `for a minute two import and match at once, lose nothing and never complain`()
    async throws
  {
    let consent = "--consent recruitment --until 2030-01-01 --evidence x"
    try await importFirst(consent)
    let workspace = workspace
    let end = ContinuousClock.now + .seconds(60)
    /// Imports file after file and matches after each.
    @Sendable func work(_ number: Int) async throws -> (records: Int, pools: [Int]) {
      var records = 0
      var pools: [Int] = []
      while ContinuousClock.now < end {
        let file = "more/\(number)-\(records).ndjson"
        let lines = (0..<50).map {
          #"{"id":"\#(number)-\#(records + $0)","skills":["KYC"]}"# + "\n"
        }
        try workspace.folder.write(file, lines.joined())
        let line = "import \(workspace.folder.path)/\(file) \(consent)"
        let outcome = try await workspace.talent(line)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(!outcome.messages.contains("lock"), "\(outcome.messages)")
        records += lines.count
        pools.append(try await pool())
      }
      return (records, pools)
    }
    async let first = work(0)
    async let second = work(1)
    let worked = [try await first, try await second]
    for (records, pools) in worked {
      #expect(records > 0)
      #expect(pools == pools.sorted(), "a match has lost what an earlier one had")
    }
    let all = worked.reduce(TriedWorkspace.records) { $0 + $1.records }
    #expect(try await pool() == all)
    #expect(try await workspace.verifiedCandidates() == all)
  }

  @Test(.enabled(if: mayMount, "unshare is missing or not allowed"))
  func `a folder that may not be written says so and keeps what it had`() async throws {
    try await importFirst()
    let path = workspace.path
    let outcome = try await CommandLine.shell(
      """
      unshare -rm bash -c 'mount --bind \(path) \(path) && mount -o remount,bind,ro \(path) \
      && \(CommandLine.program) import \(workspace.source)/1.ndjson --workspace \(path)'
      """
    )
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("may not be written"), "\(outcome.messages)")
    #expect(try await workspace.verifiedCandidates() == TriedWorkspace.records)
  }

  @Test(.enabled(if: mayMount, "unshare is missing or not allowed"))
  func `a full disk says so and keeps what it had`() async throws {
    let disk = "\(workspace.folder.path)/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    // The disk is filled but for some pages, and emptied again to see what is left.
    let outcome = try await CommandLine.shell(
      """
      unshare -rm bash -c 'mount -t tmpfs -o size=8m none \(disk) || exit 99
      talent() { \(CommandLine.program) "$@" --workspace \(disk)/w; echo "status $?"; }
      talent import \(workspace.source)/0.ndjson
      head -c 1G /dev/zero > \(disk)/filler 2> /dev/null
      truncate -s -300K \(disk)/filler
      talent import \(workspace.source)
      rm \(disk)/filler
      talent audit verify
      talent import \(workspace.source)/0.ndjson
      cp -r \(disk)/w \(workspace.path)'
      """
    )
    let statuses = outcome.output.matches(of: /status (\d+)/).map(\.output.1)
    #expect(statuses == ["0", "1", "0", "0"], "\(outcome.output) \(outcome.messages)")
    #expect(outcome.messages.contains("no space is left"), "\(outcome.messages)")
    let again =
      "\(TriedWorkspace.records) read: 0 new, 0 changed, \(TriedWorkspace.records) unchanged"
    #expect(outcome.output.contains(again), "\(outcome.output)")
    let kept = try await workspace.verifiedCandidates()
    #expect(kept % TriedWorkspace.records == 0 && kept < TriedWorkspace.all, "\(kept)")
  }
}
