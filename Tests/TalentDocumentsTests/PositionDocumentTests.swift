import Foundation
import TalentModel
import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct PositionDocumentTests {
  private func read(_ yaml: String, file: String = "p.yaml") -> (LoadedPosition?, [Diagnostic]) {
    PositionDocument.read(Array(yaml.utf8), file: file, lexicon: Read.lexicon)
  }

  @Test func `the positions of the repository are sound`() throws {
    let folder = "\(Repository.root)/profiles/positions"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count == 24)
    for file in files {
      let bytes = try #require(contents(of: "\(folder)/\(file)").bytes)
      let (loaded, log) = PositionDocument.read(bytes, file: file, lexicon: Read.lexicon)
      #expect(log == [], "\(file)")
      let position = try #require(loaded).position
      #expect("\(position.name).yaml" == file)
      #expect(position.occupation != nil, "\(file)")
      #expect(!position.skills.isEmpty, "\(file)")
    }
  }

  @Test func `a title that names no occupation is taken for the nearest, and that is noted`() throws
  {
    let (loaded, log) = read("title: Bank branch helper\nskills: [sql]")
    let near = try #require(loaded)
    #expect(near.position.occupation.map { near.taxonomy[$0].name } == "branch-manager")
    #expect(log.map(\.severity) == [.note])
    #expect(
      log.first?.description == "p.yaml:1: title \"Bank branch helper\" is taken for occupation "
        + "branch-manager; give another with occupation"
    )
    let (chosen, chosenLog) = read(
      "title: Bank branch helper\noccupation: bank teller\nskills: [sql]"
    )
    #expect(chosen.map { $0.taxonomy[$0.position.occupation!].name } == "bank-teller")
    #expect(chosenLog == [])
    let (none, noneLog) = read("title: Sword swallower\nskills: [sql]")
    #expect(none != nil)
    #expect(none?.position.occupation == nil)
    #expect(noneLog.first?.description.contains("names no known occupation") == true)
    #expect(noneLog.map(\.severity) == [.note])
  }

  @Test func `every field is read`() throws {
    let (loaded, log) = read(
      """
      title: { en: AML Officer, vi: Chuyên viên tuân thủ }
      unit: u
      owner: o
      headcount: 2
      needBy: 2026-06-01
      location: { city: ho-chi-minh-city, remote: no }
      skills: [ sql, { skill: phòng chống rửa tiền, level: 4, importance: should, weight: 5 } ]
      experience: { months: 60, in: [compliance] }
      education: { level: bachelor, fields: [finance, Luật] }
      languages: [ { language: tiếng Anh, level: c1 } ]
      certificates: [ { anyOf: [cams, CAMS, acca], importance: nice } ]
      salary: { min: 1, max: 2 }
      gates: [ language, education, language ]
      """,
      file: "a/b/some-position.yaml"
    )
    #expect(log == [])
    let loadedPosition = try #require(loaded)
    let position = loadedPosition.position
    func names(_ ids: [ConceptID]) -> [String] { ids.map { loadedPosition.taxonomy[$0].name } }
    #expect(position.name == "some-position")
    #expect(position.headcount == 2)
    #expect(position.needBy == Day("2026-06-01"))
    #expect(names([position.occupation].compactMap(\.self)) == ["aml-officer"])
    #expect(position.remote == .no)
    #expect(position.skills.map { names($0.anyOf) } == [["sql"], ["anti-money-laundering"]])
    #expect(position.skills.map(\.level) == [nil, 4])
    #expect(position.skills.map(\.importance) == [.must, .should])
    #expect(position.experience?.months == 60)
    #expect(names(position.education?.fields ?? []) == ["finance", "law"])
    #expect(position.languages.map(\.level) == [.c1])
    #expect(position.certificates.map { names($0.anyOf) } == [["cams", "acca"]])
    #expect(position.pay == Pay(least: 1, most: 2, currency: .dong, period: .month))
    #expect(position.gates == ["language", "education"])
  }

  @Test func `an unknown skill is reported with the nearest names and sought as written`() throws {
    let (loaded, log) = read(
      "skills:\n  - sql\n  - { skill: sanction screning }\n  - Quantexa Vision"
    )
    #expect(log.map(\.place) == ["p.yaml:3", "p.yaml:4"])
    guard case .unknownName("skill", "sanction screning", let nearest) = log.first?.fault else {
      Issue.record("\(log)")
      return
    }
    #expect(nearest.first == "sanctions-screening")
    let taxonomy = try #require(loaded).taxonomy
    let added = taxonomy.concepts.suffix(2)
    #expect(added.map(\.isPhrase) == [true, true])
    #expect(added.map(\.labels.english) == ["sanction screning", "Quantexa Vision"])
    #expect(loaded?.position.skills.count == 3)
  }

  @Test(arguments: [
    ("skils: [sql]", 1), ("title: Accountant\nskills:\n  - { skill: sql, wieght: 3 }", 3),
    ("title: Accountant\nlocation: { street: y }", 2),
    ("title: Accountant\nsalary: { mni: 5, max: 6 }", 2),
  ])
  func `an unknown field is reported by line`(yaml: String, line: Int) {
    let log = read(yaml).1
    #expect(log.map(\.place) == ["p.yaml:\(line)"])
    guard case .unknownField = log.first?.fault else {
      Issue.record("\(log)")
      return
    }
  }

  @Test(arguments: [
    "title: Accountant\nheadcount: many", "title: Accountant\nheadcount: 0",
    "title: Accountant\nneedBy: soon",
    "title: Accountant\nskills: sql", "title: Accountant\nskills: [ { skill: sql, level: 6 } ]",
    "title: Accountant\nskills: [ { skill: sql, level: high } ]",
    "title: Accountant\nskills: [ { skill: sql, importance: very } ]",
    "title: Accountant\nskills: [ { skill: sql, weight: 0 } ]",
    "title: Accountant\nskills: [ { level: 3 } ]",
    "title: Accountant\nlanguages: [ { level: C1 } ]",
    "title: Accountant\nlanguages: [ { language: en, level: D1 } ]",
    "title: Accountant\nexperience: { in: [compliance] }",
    "title: Accountant\nexperience: { months: 60, in: [nowhere] }",
    "title: Accountant\neducation: { level: wizard }",
    "title: Accountant\nlocation: { ward: atlantis }",
    "title: Accountant\nlocation: { city: ho-chi-minh-city, remote: sometimes }",
    "title: Accountant\nsalary: { min: 5, max: 4 }",
    "title: Accountant\nsalary: { max: 5, currency: dong }",
    "title: Accountant\ncertificates: [ { anyOf: cams } ]", "title: Accountant\nexperience: sixty",
    "title: Accountant\ngates: { language: yes }",
  ])
  func `a field that makes no sense is reported once, and the rest is read`(yaml: String) throws {
    let (loaded, log) = read(yaml)
    #expect(log.count == 1, "\(log)")
    #expect(log.allSatisfy { $0.place.hasPrefix("p.yaml:") })
    #expect(loaded?.position.title.english == "Accountant")
  }

  @Test func `a field that stands there twice is reported by line`() {
    #expect(read("title: Accountant\nheadcount: 2\nheadcount: 3").1.map(\.place) == ["p.yaml:3"])
    #expect(read(#"{"title":"Accountant","headcount":2,"headcount":3}"#).1.count == 1)
  }

  @Test func `an ambiguous name is reported with its meanings`() {
    let log = read("title: Accountant\noccupation: CIO").1
    guard case .ambiguousName("occupation", "CIO", let meanings) = log.first?.fault else {
      Issue.record("\(log)")
      return
    }
    #expect(Set(meanings) == ["it-manager", "investment-director"])
  }

  @Test(arguments: ["", "# nothing", "- a\n- b", "just text", "a: [1", "{\"a\":", "a: &x 1\nb: *x"])
  func `what is no position is none`(text: String) {
    let (loaded, log) = read(text)
    #expect(loaded == nil)
    #expect(log.count == 1)
  }

  @Test func `bytes that are no text are reported`() {
    let (loaded, log) = PositionDocument.read([0x61, 0xFF], file: "p.yaml", lexicon: Read.lexicon)
    #expect(loaded == nil)
    #expect(log == [Diagnostic("p.yaml", .notUTF8)])
  }

  @Test func `JSON says the same as YAML`() throws {
    let json = read(
      #"{"id":"a","title":"AML Officer","skills":[{"skill":"sql","level":3}],"headcount":2}"#
    )
    let yaml = read("id: a\ntitle: AML Officer\nskills:\n- skill: sql\n  level: 3\nheadcount: 2")
    #expect(json.1 == [])
    #expect(json.0?.position == yaml.0?.position)
  }
}
