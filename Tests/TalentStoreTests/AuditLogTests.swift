import GRDB
import TalentModel
import Testing

@testable import TalentStore

/// Whatever is done to the log behind its back, `verify` finds it.
@Suite struct AuditLogTests {
  /// A workspace with five entries, and its database.
  private func entries() throws -> (Sample, Workspace, DatabaseQueue) {
    let sample = try Sample()
    let workspace = try sample.open()
    for number in 0..<5 {
      try Sample.add([(nil, "document \(number)")], to: workspace, second: UInt64(number))
    }
    return (sample, workspace, try DatabaseQueue(path: "\(sample.path)/talent.sqlite"))
  }

  @Test func `an untouched log holds`() throws {
    let (_, workspace, _) = try entries()
    let checked = try workspace.verifyLog()
    #expect(checked.count == 5 && checked.breach == nil)
    #expect(try workspace.log().map(\.action) == Array(repeating: "import", count: 5))
  }

  @Test func `entries are not changed or deleted in passing`() throws {
    let (_, _, database) = try entries()
    for sql in ["UPDATE log SET actor = 'x'", "DELETE FROM log"] {
      #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }
  }

  @Test(arguments: [
    ("UPDATE log SET actor = 'somebody' WHERE number = 3", 3),
    ("UPDATE log SET at = '2020-01-01T00:00:00.000Z' WHERE number = 1", 1),
    ("UPDATE log SET subjects = subjects || ' c-2' WHERE number = 5", 5),
    ("UPDATE log SET digest = x'00' WHERE number = 2", 2),
    ("DELETE FROM log WHERE number = 2", 2),
    ("DELETE FROM log WHERE number = 5", 5),
    ("DELETE FROM log", 1),
    ("DELETE FROM log WHERE number = 2; UPDATE log SET number = number - 1 WHERE number > 2", 2),
    (
      "UPDATE log SET number = 99 WHERE number = 2; UPDATE log SET number = 2 WHERE number = 3;"
        + "UPDATE log SET number = 3 WHERE number = 99", 2
    ),
  ])
  func `a change, a removal, another order is found where it is`(
    sql: String,
    number: Int
  ) throws {
    let (_, workspace, database) = try entries()
    try database.write { database in
      try database.execute(sql: "DROP TRIGGER logIsNotChanged; DROP TRIGGER logIsNotCut")
      try database.execute(sql: sql)
    }
    #expect(try workspace.verifyLog().breach?.number == number)
  }

  @Test func `an entry holds whatever blanks stand in its subjects`() throws {
    let (_, workspace, _) = try entries()
    try workspace.write { database in
      try AuditLog.add("x", of: ["aml  officer ", ""], on: Sample.occasion(9), in: database)
    }
    #expect(try workspace.verifyLog().breach == nil)
  }

  @Test func `a large import is told in entries of a thousand ids`() throws {
    let workspace = try Sample().open()
    let added = try Sample.add((0..<2500).map { (nil, "document \($0)") }, to: workspace)
    let log = try workspace.log()
    #expect(log.allSatisfy { $0.action == "import" && $0.subjects.count <= 1000 })
    #expect(log.flatMap(\.subjects) == added.map(\.candidate.text))
  }
}
