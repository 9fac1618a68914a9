import TalentModel
import Testing

@testable import TalentDocuments

/// What is wrong in the tables of a taxonomy is told with its line, and the rest is read.
@Suite struct TaxonomyFileFaultTests {
  /// The concepts of `skills.csv`, and messages about it and `contexts.csv`.
  private func read(
    skills: [UInt8],
    contexts: String = "alias,kind,concept,case,near,default\n"
  ) throws -> (names: [String], log: [String]) {
    let folder = try Folder()
    for name in ["families", "occupations", "certificates", "languages", "education"] {
      try folder.write("\(name).csv", "id,kind,en,vi\n")
    }
    try folder.write("contexts.csv", contexts)
    try folder.write("skills.csv", skills)
    let loaded = TaxonomyFiles(folder.path, places: []).taxonomy()
    let log = loaded.diagnostics.map { "\($0)".replacing("\(folder.path)/", with: "") }
    return (loaded.taxonomy.concepts.map(\.name), log.filter { !$0.hasPrefix("families") })
  }

  @Test(arguments: [
    ("id,en,vi,brodaer\na,A,B,\n", "skills.csv:1: column brodaer is not a field", ["a"]),
    ("id,en,aliases_en\na,A,\n", "skills.csv:1: column vi is missing", []),
    ("id,en,vi,en\na,A,B,\n", "skills.csv:1: column en stands in the header too", ["a"]),
    ("id\ten\tvi\na\tA\tB\n", "skills.csv:1: its columns are separated by tabs", []),
    ("id;en;vi\na;A;B\n", "skills.csv:1: its columns are separated by semicolons", []),
    ("", "skills.csv: is blank", []),
    ("id,en,vi\na,A,B\na,C,D\n", "skills.csv:3: skill a stands in skills.csv:2 too", ["a"]),
    (
      "id,en,vi,aliases_en\na,A,B,x\nb,C,D,X\n",
      "skills.csv:3: skill alias \"x\" stands in skills.csv:2 too", ["a", "b"]
    ),
    ("id,en,vi\na,A,B\nb,C,\n", "skills.csv:3: skill b has no label in vi", ["a", "b"]),
    ("id,en,vi\n,A,B\nb,C,D\n", "skills.csv:2: id is missing", ["b"]),
    (
      "id,en,vi,broader\na,A,B,b\nb,C,D,\nc,E,F,c\n",
      "skills.csv:4: skill c is broader than itself", ["a", "b", "c"]
    ),
    ("id,en,vi,broader\na,A,B,z\n", "skills.csv:2: unknown skill \"z\"", ["a"]),
    ("id,en,vi\na,\"A,B\nb,C,D\n", "skills.csv:2: is not CSV: a quote has no end", ["b"]),
    ("id,en,vi\na,\"A\"x,B\nb,C,D\n", "skills.csv:2: is not CSV: text stands behind", ["b"]),
    ("id,en,vi\na,A,B,more\nb,C,D\n", "skills.csv:2: the row has 4 elements; give 3", ["b"]),
  ])
  func `a fault is told once, with its line`(
    table: String,
    message: String,
    names: [String]
  ) throws {
    let read = try read(skills: Array(table.utf8))
    #expect(read.log.count == 1)
    #expect(read.log.first?.hasPrefix(message) == true, "\(read.log)")
    #expect(read.names == names)
  }

  @Test func `bytes that are no text are told by line, and the other rows are read`() throws {
    let table = Array("id,en,vi\na,A,B\nb,".utf8) + [0xFF] + Array(",D\nc,E,F\n".utf8)
    let read = try read(skills: table)
    #expect(read.log == ["skills.csv:3: is not UTF-8 text; save it as UTF-8"])
    #expect(read.names == ["a", "c"])
  }

  @Test(arguments: [
    "\u{FEFF}id,en,vi\r\na,A,B\r\n\r\nb,\"C\nD\",E\r\n", "id,en,vi,,\na,A,B,,\n,,,,\nb,C,D,,\n",
    "id, en ,vi\na,\"A \"\"x\"\"\",B\nb,C,D", "id,en,vi,aliases_en\na,A,B,x | y\nb,C,D, z\n",
  ])
  func `what spreadsheets write is no fault`(table: String) throws {
    let read = try read(skills: Array(table.utf8))
    #expect(read.log == [])
    #expect(read.names == ["a", "b"])
  }

  @Test(arguments: [
    ("R,skill,a,exakt,x,no", "contexts.csv:2: case must be exact or any and is \"exakt\""),
    ("R,skill,a,exact,x,maybe", "contexts.csv:2: default must be yes or no and is \"maybe\""),
    ("R,skill,z,any,x,no", "contexts.csv:2: unknown skill \"z\""),
    (",skill,a,any,x,no", "contexts.csv:2: alias is missing"),
  ])
  func `a rule that makes no sense is told by line`(row: String, message: String) throws {
    let read = try read(
      skills: Array("id,en,vi\na,A,B\n".utf8),
      contexts: "alias,kind,concept,case,near,default\n\(row)\n"
    )
    #expect(read.log.count == 1)
    #expect(read.log.first?.hasPrefix(message) == true, "\(read.log)")
  }
}
