import Foundation
import TalentTestSupport
import Testing

/// Whatever happens to a process, the workspace is as before or after what it did.
@Suite(.serialized) struct DurabilityTests {
  /// Files of an import; each is a transaction of its own.
  private static let files = 12
  /// Records of each file.
  private static let records = 150
  /// Moments at which a process is killed, for each kind of work.
  private static let moments = 50

  /// Numbers that look random and are the same in every run.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private let folder: TemporaryFolder
  private let environment: [String: String]
  private var workspace: String { "\(folder.path)/workspace" }

  init() throws {
    folder = try TemporaryFolder()
    environment = ["TALENT_WORKSPACE": "\(folder.path)/workspace"]
    for file in 0..<Self.files {
      let lines = (0..<Self.records).map { number in
        #"{"basics":{"name":"P \#(file)-\#(number)"},"skills":["KYC"],"work":[]}"# + "\n"
      }
      try folder.write("pool/\(file).ndjson", lines.joined())
    }
  }

  /// Starts the program, kills it after a time, and waits for its end.
  private func kill(_ line: String, after seconds: Double) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.program)
    process.arguments = line.split(separator: " ").map(String.init)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// What SQLite itself says of the database: whether it is whole, and counts of rows.
  private func figures() async throws -> (integrity: String, candidates: Int, left: [Int]) {
    let script = """
      import sqlite3, sys
      d = sqlite3.connect(sys.argv[1])
      one = lambda q: d.execute(q).fetchone()[0]
      print(one("PRAGMA integrity_check"))
      print(len(d.execute("PRAGMA foreign_key_check").fetchall()))
      print(one("SELECT count(*) FROM candidates WHERE forgotten IS NULL"))
      for t in ("vault", "revisions", "origins"): print(one(f"SELECT count(*) FROM {t}"))
      """
    let file = try folder.write("figures.py", script)
    let outcome = try await CommandLine.shell(
      "/usr/bin/python3 \(file) \(workspace)/talent.sqlite"
    )
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 6, "\(outcome.messages)")
    #expect(lines[1] == "0", "rows that refer to nothing")
    return (lines[0], Int(lines[2]) ?? -1, lines.dropFirst(3).map { Int($0) ?? -1 })
  }

  private func check(isWhole: (Int) -> Bool) async throws {
    let found = try await figures()
    #expect(found.integrity == "ok")
    #expect(isWhole(found.candidates), "\(found.candidates) candidates")
    #expect(found.left.allSatisfy { $0 == found.candidates })
    let audit = try await CommandLine.talent("audit", "verify", environment: environment)
    #expect(audit.status == 0, "\(audit.messages)")
  }

  @Test func `a killed import leaves whole files`() async throws {
    var random = Seeded(state: 1)
    for _ in 0..<Self.moments {
      try? FileManager.default.removeItem(atPath: workspace)
      try kill("import \(folder.path)/pool", after: .random(in: 0.005...0.4, using: &random))
      let isMade = FileManager.default.fileExists(atPath: "\(workspace)/talent.sqlite")
      // Killed before anything was made, the next import makes it.
      if isMade { try await openAgain() } else { continue }
      try await check { $0 % Self.records == 0 && $0 <= Self.files * Self.records }
    }
    let rest = try await CommandLine.talent(
      "import",
      "\(folder.path)/pool",
      environment: environment
    )
    #expect(rest.status == 0)
    try await check { $0 == Self.files * Self.records }
  }

  /// Makes whatever a process had begun to make, as the next command does.
  private func openAgain() async throws {
    let outcome = try await CommandLine.talent(
      "import",
      "profiles/candidates/legal/none",
      environment: environment
    )
    #expect(!outcome.messages.contains("damaged"), "\(outcome.messages)")
  }

  @Test(arguments: ["forget", "purge"])
  func `a killed forgetting forgets all or nobody`(action: String) async throws {
    let imported = try await CommandLine.talent(
      line: "import \(folder.path)/pool --consent recruitment --until 2026-12-31 --evidence x",
      environment: environment
    )
    #expect(imported.status == 0, "\(imported.messages)")
    let listed = try await CommandLine.talent(
      "candidates",
      "list",
      "--format",
      "csv",
      environment: environment
    )
    let ids = listed.output.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
    let all = Self.files * Self.records
    #expect(ids.count == all)
    try FileManager.default.moveItem(atPath: workspace, toPath: "\(workspace).whole")
    let some = ids.prefix(400).joined(separator: " ")
    let line = action == "forget" ? "privacy forget \(some)" : "privacy purge --as-of 2027-06-01"
    let after = action == "forget" ? all - 400 : 0
    var random = Seeded(state: action == "forget" ? 2 : 3)
    for _ in 0..<Self.moments {
      try? FileManager.default.removeItem(atPath: workspace)
      try FileManager.default.copyItem(atPath: "\(workspace).whole", toPath: workspace)
      try kill(line, after: .random(in: 0.005...0.3, using: &random))
      try await check { $0 == all || $0 == after }
    }
  }

  @Test func `a killed migration is made again`() async throws {
    var random = Seeded(state: 4)
    for _ in 0..<Self.moments {
      try? FileManager.default.removeItem(atPath: workspace)
      try kill(
        "import \(folder.path)/pool/0.ndjson",
        after: .random(in: 0.005...0.06, using: &random)
      )
      let outcome = try await CommandLine.talent(
        "import",
        "\(folder.path)/pool/0.ndjson",
        environment: environment
      )
      #expect(outcome.status == 0, "\(outcome.messages)")
      try await check { $0 == Self.records }
    }
  }

  @Test func `two imports and a match at once lose nothing and never complain`() async throws {
    let folders = ["a", "b"].map { "\(folder.path)/\($0)" }
    for (number, path) in folders.enumerated() {
      for file in 0..<6 {
        let lines = (0..<100).map { record in
          #"{"id":"\#(number)-\#(file)-\#(record)","skills":["KYC"]}"# + "\n"
        }
        let name = path.split(separator: "/").last ?? ""
        try folder.write("\(name)/\(file).ndjson", lines.joined())
      }
    }
    let consent = "--consent recruitment --until 2030-01-01 --evidence x"
    let first = try await CommandLine.talent(
      line: "import \(folder.path)/pool/0.ndjson \(consent)",
      environment: environment
    )
    #expect(first.status == 0)
    try await withThrowingTaskGroup(of: CommandLine.Outcome.self) { group in
      for path in folders {
        group.addTask {
          try await CommandLine.talent(line: "import \(path) \(consent)", environment: environment)
        }
      }
      for _ in 0..<3 {
        group.addTask {
          try await CommandLine.talent(
            line: "match aml-compliance-officer",
            environment: environment
          )
        }
      }
      for try await outcome in group {
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(!outcome.messages.contains("lock"))
      }
    }
    try await check { $0 == Self.records + 1200 }
  }

  @Test func `a folder that may not be written says so and keeps what it had`() async throws {
    let before = try await CommandLine.talent(
      "import",
      "\(folder.path)/pool/0.ndjson",
      environment: environment
    )
    #expect(before.status == 0)
    // Who runs the tests may be root, whom no permission stops: the folder becomes another's mount.
    let outcome = try await CommandLine.shell(
      """
      unshare -rm bash -c 'mount --bind \(workspace) \(workspace) \
      && mount -o remount,bind,ro \(workspace) \
      && \(CommandLine.program) import \(folder.path)/pool/1.ndjson --workspace \(workspace)'
      """
    )
    guard !outcome.messages.contains("unshare:") else { return }
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("may not be written"), "\(outcome.messages)")
    try await check { $0 == Self.records }
  }

  @Test func `a full disk says so and keeps what it had`() async throws {
    let disk = "\(folder.path)/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let outcome = try await CommandLine.shell(
      """
      unshare -rm bash -c 'mount -t tmpfs -o size=700k none \(disk) || exit 99; \
      \(CommandLine.program) import \(folder.path)/pool --workspace \(disk)/w; echo "status $?"; \
      rm -f \(disk)/filler; \(CommandLine.program) audit verify --workspace \(disk)/w; \
      /usr/bin/python3 -c "import sqlite3; d=sqlite3.connect(\\"\(disk)/w/talent.sqlite\\"); \
      print(d.execute(\\"pragma integrity_check\\").fetchone()[0], \
      d.execute(\\"select count(*) from candidates\\").fetchone()[0] % \(Self.records))"'
      """
    )
    guard outcome.status != 99, !outcome.messages.contains("unshare:") else { return }
    #expect(outcome.output.contains("status 1"), "\(outcome.output) \(outcome.messages)")
    #expect(outcome.messages.contains("no space is left"), "\(outcome.messages)")
    #expect(outcome.output.contains("ok 0"), "\(outcome.output) \(outcome.messages)")
  }
}
