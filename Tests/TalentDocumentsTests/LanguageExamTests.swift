import Foundation
import TalentModel
import TalentService
import TalentTestSupport
import TalentText
import Testing

@testable import TalentDocuments

/// What results of language tests mean is data, with its sources.
@Suite struct LanguageExamTests {
  private static let header = LanguageExams.columns + ["source", "url", "published", "checked"]
  private static let path = "\(Repository.root)/profiles/taxonomies/vifc/exams.csv"

  /// The taxonomy of one language and one certificate with these rows of exams.
  private func loaded(_ rows: String...) throws -> LoadedTaxonomy {
    let folder = try Folder()
    let tables = [
      ("skills", ""), ("occupations", ""), ("families", ""), ("education", ""),
      ("certificates", "ielts,IELTS,IELTS\n"), ("languages", "en,English,tiếng Anh\n"),
    ]
    for (name, rows) in tables { try folder.write("\(name).csv", "id,en,vi\n\(rows)") }
    try folder.write("contexts.csv", "alias,kind,concept,case,near,default\n")
    let text = ([Self.header.joined(separator: ",")] + rows).joined(separator: "\n")
    try folder.write("exams.csv", text)
    return TaxonomyFiles(folder.path, places: []).taxonomy()
  }

  private static let sound =
    "ielts,en,,0-9,C2=8.5|C1=7,,,mean of 4,24,IELTS,https://x,2019,2026-11-22"

  @Test func `a row says what results mean`() throws {
    let loaded = try loaded(Self.sound, "ielts,en,,10-90,B2=60,a=B1,yes,,,x,y,2024-05,2026-11-22")
    #expect(loaded.diagnostics == [])
    let exam = try #require(loaded.taxonomy.exams["ielts"])
    #expect(exam.language == "en")
    #expect(exam.scales.map(\.range) == [0...9, 10...90])
    #expect(exam.scales[0].level(of: 8) == .c1)
    #expect(exam.scales[0].level(of: 6.5) == nil)
    #expect(exam.grades == ["a": .b1])
    #expect(exam.isLevelled)
    #expect(exam.whole == .mean(of: 4))
    #expect(exam.monthsValid == 24)
  }

  @Test(arguments: [
    ("toefl,en,B2,,,,,,,x,y,2019,2026-11-22", "unknown certificate \"toefl\""),
    ("ielts,xx,B2,,,,,,,x,y,2019,2026-11-22", "unknown language \"xx\""),
    ("ielts,,B2,,,,,,,x,y,2019,2026-11-22", "language must be the id of a language"),
    ("ielts,en,,,,,,,,x,y,2019,2026-11-22", "level must be a level, unless"),
    ("ielts,en,D1,,,,,,,x,y,2019,2026-11-22", "level must be a level, A1…C2 and is \"D1\""),
    ("ielts,en,,9-0,C1=7,,,,,x,y,2019,2026-11-22", "scale must be the least and the greatest"),
    ("ielts,en,,0-9,C1=12,,,,,x,y,2019,2026-11-22", "steps must be scores of the scale"),
    ("ielts,en,,0-9,C1=7|C2=8.5,,,,,x,y,2019,2026-11-22", "steps must be the highest level first"),
    ("ielts,en,,0-9,C1,,,,,x,y,2019,2026-11-22", "steps must be pairs"),
    ("ielts,en,,,,1=,,,,x,y,2019,2026-11-22", "grades must be pairs"),
    ("ielts,en,,,,,no,,,x,y,2019,2026-11-22", "stated must be yes or nothing"),
    ("ielts,en,B2,,,,,half,,x,y,2019,2026-11-22", "whole must be sum of or mean of"),
    ("ielts,en,B2,,,,,,0,x,y,2019,2026-11-22", "months must be a number of months"),
    ("ielts,en,B2,,,,,,,,y,2019,2026-11-22", "source is missing"),
    ("ielts,en,B2,,,,,,,x,,2019,2026-11-22", "url is missing"),
    ("ielts,en,B2,,,,,,,x,y,lately,2026-11-22", "published must be a year, a month or a day"),
    ("ielts,en,B2,,,,,,,x,y,2019,2026-13-22", "checked must be a day"),
    ("ielts,en,B2,,,,,,,x,y,2019,", "checked must be a day"),
  ])
  func `a faulty row is told by its line, and the others count`(row: String, message: String) throws
  {
    let loaded = try loaded(Self.sound, row)
    let log = loaded.diagnostics.map(\.description)
    #expect(log.count == 1 && log[0].contains("/exams.csv:3: \(message)"), "\(log)")
    #expect(loaded.taxonomy.exams["ielts"]?.scales.count == 1)
    #expect(loaded.taxonomy.exams["ielts"]?.level == nil)
  }

  @Test func `a taxonomy may do without`() throws {
    let folder = try Folder()
    let loaded = TaxonomyFiles(folder.path, places: []).taxonomy()
    #expect(!loaded.diagnostics.contains { $0.place.hasSuffix("exams.csv") })
    #expect(loaded.taxonomy.exams.ids.isEmpty)
  }

  @Test func `every test of a language in the taxonomy of the centre has its row`() throws {
    let table = CSV(try #require(contents(of: Self.path).bytes))
    #expect(table.rows.count >= 25)
    let folder = "\(Repository.root)/profiles/taxonomies/vifc"
    let certificates = CSV(try #require(contents(of: "\(folder)/certificates.csv").bytes))
    let tests = certificates.rows
      .filter { $0[certificates.column("kind")] == "language-test" }
      .map { $0[certificates.column("id")] }
    #expect(Read.taxonomy.exams.ids == tests.sorted())
  }

  @Test func `a cached lexicon knows the tests`() throws {
    let copy = try #require(Lexicon(encoded: Read.lexicon.encoded))
    for id in Read.taxonomy.exams.ids {
      #expect(copy.taxonomy.exams[id] == Read.taxonomy.exams[id], "\(id)")
    }
  }
}
