import TalentModel
import Testing

@testable import TalentDocuments

/// What is wrong in a position is said with its line, and nothing is left out without a word.
@Suite struct PositionFaultTests {
  private func read(_ text: String) -> (LoadedPosition?, [String]) {
    let read = PositionDocument.read(Array(text.utf8), file: "p", lexicon: Read.lexicon)
    return (read.loaded, read.diagnostics.map { "\($0)" })
  }

  /// A part of a position, and how the message about it begins.
  static let faulty: [(String, String)] = [
    ("skills:\n  - { anyOf: [] }", "p:3: skills[0].anyOf must be a list of names and is empty"),
    ("certificates:\n  - { anyOf: [] }", "p:3: certificates[0].anyOf must be a list of names"),
    ("skills:\n  - { level: 3 }", "p:3: skills[0].skill is missing"),
    ("skills:\n  - { skill: sql, anyOf: [java] }", "p:3: skills[0] has both skill and anyOf"),
    ("skills: [sql,\n  SQL]", "p:3: what skills[1] asks for stands in p:2 too"),
    ("skills: [{ anyOf: [sql, java] },\n { anyOf: [java, sql] }]", "p:3: what skills[1] asks for"),
    ("skills: [sql,\n 7]", "p:3: unknown skill \"7\""),
    ("skills: [sql,\n [java]]", "p:3: skills[1] must be a map and is a list"),
    ("skills: [sql,\n null]", "p:3: skills[1] must be a map and is nothing"),
    ("certificates: [acca,\n acca]", "p:3: what certificates[1] asks for stands in p:2 too"),
    ("languages: [{ language: en },\n { language: English }]", "p:3: what languages[1] asks for"),
    ("languages: [en]", "p:2: languages[0] must be a map and is text"),
    ("languages: [{ language: en, level: D1 }]", "p:2: languages[0].level must be A1…C2"),
    ("experience: { months: 60, in: [] }", "p:2: experience.in must be a list of names"),
    ("experience: { months: -3 }", "p:2: experience.months is -3; give 1…720"),
    ("education: { fields: [] }", "p:2: education.fields must be a list of names and is empty"),
    ("education: {}", "p:2: education: level or fields is missing"),
    ("salary: { max: 0 }", "p:2: salary.max is 0; give 1…1000000000000"),
    ("salary: { min: 9, max: 3 }", "p:2: salary: min is above max; exchange them"),
    ("salary: { min: 1.5 }", "p:2: salary.min must be a whole number"),
    ("salary: { max: many }", "p:2: salary.max must be a whole number"),
    ("salary: { max: 9, period: [month] }", "p:2: salary.period must be month or year"),
    ("salary: 5", "p:2: salary must be a map"),
    ("salary: {}", "p:2: salary: min or max is missing"),
    ("headcount: 0", "p:2: headcount is 0; give 1…10000"),
    ("headcount: -1", "p:2: headcount is -1; give 1…10000"),
    ("headcount: 1.5", "p:2: headcount must be a whole number and is 1.5"),
    ("needBy: 2026-02-30", "p:2: needBy must be a day, YYYY-MM-DD and is \"2026-02-30\""),
    ("skills: [{ skill: sql, level: 9 }]", "p:2: skills[0].level is 9; give 1…5"),
    (
      "skills: [{ skill: sql, importance: mist }]", "p:2: skills[0].importance must be one of must,"
    ),
    ("skils: [sql]", "p:2: skils is not a field that is read; did you mean skills?"),
    ("id: ''", "p:2: id must be text and is blank"),
    ("location: { ward: sai-gonn }", "p:2: unknown place \"sai-gonn\"; did you mean "),
    ("location: { city: Atlantis }", "p:2: unknown place \"Atlantis\"; see profiles/places"),
  ]

  @Test(arguments: faulty)
  func `a fault is told once, with its line`(part: String, message: String) {
    let (loaded, log) = read("title: Accountant\n\(part)\nunit: u\n")
    #expect(log.count == 1)
    #expect(log.first?.hasPrefix(message) == true, "\(log)")
    #expect(loaded?.position.unit == "u")
  }

  @Test func `JSON that is none is told with line and column`() {
    let message = read("{\n  \"title\": \"x\"\n  \"headcount\": 2 }").1
    #expect(
      message == [
        "p:3:3: is not JSON: a comma or the end of an object is missing; mend or remove it"
      ]
    )
  }

  @Test func `faults of JSON have lines too`() {
    let json = """
      { "title": "Accountant \\"}]", "x": [1, -2.5e3, null, {}, [], ""],
        "skills": [
          "sql", { "skill": "java", "level": 9 },
          {"anyOf": []} ],
        "headcount": 0 }
      """
    #expect(
      read(json).1 == [
        "p:1: x is not a field that is read; remove it", "p:5: headcount is 0; give 1…10000",
        "p:3: skills[1].level is 9; give 1…5",
        "p:4: skills[2].anyOf must be a list of names and is empty; mend it",
      ]
    )
  }

  @Test(
    arguments: [
      "skills: [{ anyOf: [sql, java] }, sql]", "skills: [{ skill: sql }, { skill: java }]",
      "skills: []", "salary: { min: 0, max: 1 }", "certificates: [{ anyOf: [acca, ACCA] }]",
      "experience: { months: 12 }", "education: { fields: finance }", "salary: { min: 5 }",
      "languages: [{ language: en, level: native }, { language: vi }]",
    ]
  )
  func `what makes sense is no fault`(part: String) {
    #expect(read("title: Accountant\n\(part)\n").1 == [])
  }

  @Test(arguments: [
    ("", "p: is blank; write the document or name another file"),
    ("# a remark\n", "p: is blank; write the document or name another file"),
    ("\u{89}PNG\r\n\0\0", "p: is no text; give YAML or JSON"),
    (
      "title: Accountant\ntitle: y", "p:2: is not YAML: title stands there twice; mend or remove it"
    ),
    (
      "title: Accountant\nskills:\n\t- sql",
      "p:3: is not YAML: a tab stands where only spaces indent; mend or remove it"
    ),
  ])
  func `what is no position at all says why`(text: String, message: String) {
    let (loaded, log) = read(text)
    #expect(loaded == nil)
    #expect(log == [message])
  }
}
