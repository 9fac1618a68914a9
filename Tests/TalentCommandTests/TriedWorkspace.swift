import Foundation
import TalentTestSupport
import Testing

/// A workspace that processes are let loose on, files to import, and what SQLite itself says of it.
struct TriedWorkspace {
  /// Files of an import; each is a transaction of its own.
  static let files = 12
  /// Records of each file.
  static let records = 150
  /// Candidates when all files are in.
  static let all = files * records

  /// The program as people run it, since it is begun and killed hundreds of times.
  static let program = CommandLine.released

  let folder: TemporaryFolder
  let environment: [String: String]
  var path: String { "\(folder.path)/workspace" }
  var database: String { "\(path)/talent.sqlite" }
  /// The files, in a folder.
  var source: String { "\(folder.path)/pool" }
  /// Whether there is anything yet.
  var isThere: Bool { FileManager.default.fileExists(atPath: database) }

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

  /// Runs the program in the workspace.
  func talent(_ line: String) async throws -> CommandLine.Outcome {
    try await CommandLine.talent(line: line, of: Self.program, environment: environment)
  }

  /// The workspace as it is now, kept beside it.
  func keep() throws {
    try? FileManager.default.removeItem(atPath: "\(path).kept")
    try FileManager.default.moveItem(atPath: path, toPath: "\(path).kept")
  }

  /// The workspace as it was kept; none when none was.
  func restore() throws {
    try? FileManager.default.removeItem(atPath: path)
    guard FileManager.default.fileExists(atPath: "\(path).kept") else { return }
    try FileManager.default.copyItem(atPath: "\(path).kept", toPath: path)
  }

  /// What Python prints of the database, line by line.
  func python(_ script: String, _ arguments: String...) async throws -> [String] {
    let file = try folder.write("script.py", script)
    let words = (["/usr/bin/python3", file] + arguments).joined(separator: " ")
    let outcome = try await CommandLine.shell(words)
    try #require(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  /// How many candidates the database holds, which is whole and has the rows of each.
  func candidates() async throws -> Int {
    let lines = try await python(
      """
      import sqlite3, sys
      d = sqlite3.connect(sys.argv[1])
      one = lambda q: d.execute(q).fetchone()[0]
      print(one("PRAGMA integrity_check"))
      print(len(d.execute("PRAGMA foreign_key_check").fetchall()))
      print(one("SELECT count(*) FROM candidates WHERE forgotten IS NULL"))
      for t in ("vault", "revisions", "origins"): print(one(f"SELECT count(*) FROM {t}"))
      """,
      database
    )
    try #require(lines.count == 6, "\(lines)")
    #expect(lines[0] == "ok")
    #expect(lines[1] == "0", "rows that refer to nothing")
    #expect(Set(lines[2...]).count == 1, "candidates with half of their rows: \(lines[2...])")
    return try #require(Int(lines[2]))
  }

  /// The candidates in a workspace that opens, and whose log is unbroken.
  func verifiedCandidates() async throws -> Int {
    let audit = try await talent("audit verify")
    #expect(audit.status == 0, "\(audit.messages)")
    return try await candidates()
  }
}
