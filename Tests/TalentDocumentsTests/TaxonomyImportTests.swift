import Foundation
import TalentModel
import TalentTestSupport
import TalentText
import Testing

@testable import TalentDocuments

/// Foreign taxonomies under one's own.
@Suite struct TaxonomyImportTests {
  private static let uri = "http://data.europa.eu/esco"

  private func base(_ folder: Folder) throws -> String {
    let head = "id,family,en,vi,aliases_en,aliases_vi,broader,related,esco\n"
    try folder.write("own/families.csv", "id,en,vi,aliases_en,aliases_vi\nrisk,risk,rủi ro,,\n")
    try folder.write(
      "own/skills.csv",
      head + "sql,risk,SQL,ngôn ngữ SQL,structured query language,,,,\n"
        + "kyc,risk,know your customer,nhận biết khách hàng,KYC,,,,\(Self.uri)/skill/kyc\n"
    )
    try folder.write(
      "own/occupations.csv",
      "id,family,en,vi,aliases_en,aliases_vi,broader,related,essential,optional,esco\n"
        + "analyst,risk,data analyst,chuyên viên phân tích dữ liệu,,,,,sql,,\n"
    )
    try folder.write(
      "own/certificates.csv",
      "id,kind,en,vi,aliases_en,aliases_vi,broader,related,esco\n"
    )
    try folder.write(
      "own/languages.csv",
      "id,en,vi,aliases_en,aliases_vi\nen,English,tiếng Anh,,\n"
    )
    try folder.write(
      "own/education.csv",
      "id,kind,rank,en,vi,aliases_en,aliases_vi,broader,related\n"
    )
    try folder.write("own/contexts.csv", "alias,kind,concept,case,near,default\n")
    return "\(folder.path)/own"
  }

  private func esco(_ folder: Folder) throws -> [String] {
    let skills = """
      conceptType,conceptUri,skillType,preferredLabel,altLabels,status,description
      K,\(Self.uri)/skill/kyc,knowledge,customer due diligence,"perform KYC
      check customers",released,"two
      lines"
      K,\(Self.uri)/skill/sql,knowledge,SQL,SQL language,released,
      K,\(Self.uri)/skill/pl,knowledge,PL/SQL,"procedural SQL
      statistics
      sql",released,
      K,\(Self.uri)/skill/pl,knowledge,PL/SQL,,released,repeated
      K,\(Self.uri)/skill/old,knowledge,punch cards,,obsolete,
      K,\(Self.uri)/skill/en,knowledge,English,,released,

      """
    try folder.write("esco/skills_en.csv", skills)
    try folder.write(
      "esco/occupations_en.csv",
      "conceptUri,preferredLabel,altLabels\n\(Self.uri)/occupation/dba,database administrator,DBA\n"
    )
    try folder.write(
      "relations/broaderRelationsSkillPillar.csv",
      "conceptType,conceptUri,broaderType,broaderUri\nK,\(Self.uri)/skill/pl,K,\(Self.uri)/skill/sql\n"
    )
    try folder.write(
      "relations/occupationSkillRelations.csv",
      "occupationUri,relationType,skillType,skillUri\n"
        + "\(Self.uri)/occupation/dba,essential,knowledge,\(Self.uri)/skill/sql\n"
        + "\(Self.uri)/occupation/dba,optional,knowledge,\(Self.uri)/skill/pl\n"
    )
    return ["\(folder.path)/esco", "\(folder.path)/relations"]
  }

  private func taxonomy(_ folder: Folder, _ paths: [String]) throws -> LoadedTaxonomy {
    let base = try base(folder)
    let outcome = TaxonomyImport.run(paths, under: base, into: "\(folder.path)/new")
    #expect(outcome.diagnostics == [])
    let loaded = TaxonomyFiles("\(folder.path)/new", places: []).taxonomy()
    #expect(loaded.diagnostics == [])
    return loaded
  }

  @Test func `ESCO under one's own concepts`() throws {
    let folder = try Folder()
    let taxonomy = try taxonomy(folder, try esco(folder)).taxonomy
    let kyc = taxonomy[try #require(taxonomy.concept(.skill, "kyc"))]
    #expect(kyc.aliases == ["KYC", "perform KYC", "check customers"])
    #expect(kyc.labels.english == "know your customer")
    let sql = taxonomy[try #require(taxonomy.concept(.skill, "sql"))]
    #expect(sql.esco == "\(Self.uri)/skill/sql")
    #expect(sql.aliases == ["structured query language", "SQL language"])
    let added = try #require(taxonomy.concepts.first { $0.labels.english == "PL/SQL" })
    // "statistics" is an everyday word, "sql" the centre's own.
    #expect(added.aliases == ["procedural SQL"])
    #expect(added.broader.map { taxonomy[$0].name } == ["sql"])
    let names = taxonomy.all(.skill).map { taxonomy[$0].labels.english }
    #expect(names == ["SQL", "know your customer", "PL/SQL"])
    let admin = taxonomy[try #require(taxonomy.concept(.occupation, "database-administrator"))]
    #expect(admin.essential.map { taxonomy[$0].name } == ["sql"])
    #expect(admin.optional.map { taxonomy[$0].labels.english } == ["PL/SQL"])
  }

  @Test(arguments: [true, false])
  func `O*NET in both layouts`(isOld: Bool) throws {
    let folder = try Folder()
    let gap = isOld ? "\t" : ","
    func table(_ rows: [[String]]) -> String {
      rows.map { $0.joined(separator: gap) + "\n" }.joined()
    }
    let end = isOld ? "txt" : "csv"
    let code = "O*NET-SOC Code"
    try folder.write(
      "onet/Occupation Data.\(end)",
      table([[code, "Title", "Description"], ["13-1041.06", "Coroners", "x"]])
    )
    try folder.write(
      isOld ? "onet/Alternate Titles.txt" : "onet/Job Titles.csv",
      table([
        [code, isOld ? "Alternate Title" : "Job Title"], ["13-1041.06", "Medical Examiner"],
        ["99-9999.99", "Nobody"],
      ])
    )
    try folder.write(
      isOld ? "onet/Technology Skills.txt" : "onet/Software Skills.csv",
      table([[code, isOld ? "Example" : "Workplace Example"], ["13-1041.06", "Flask"]])
    )
    let loaded = try taxonomy(folder, ["\(folder.path)/onet"])
    let id = try #require(loaded.taxonomy.concept(.occupation, "coroners"))
    #expect(loaded.taxonomy[id].aliases == ["Medical Examiner"])
    #expect(loaded.taxonomy[id].optional.map { loaded.taxonomy[$0].name } == ["flask"])
    // A flask is a flask; Flask is not.
    #expect(loaded.rules.map(\.alias) == ["Flask"])
    #expect(loaded.rules.map(\.isExactCase) == [true])
  }

  @Test func `the same import twice gives the same files`() throws {
    let folder = try Folder()
    let paths = try esco(folder)
    let base = try base(folder)
    _ = TaxonomyImport.run(paths, under: base, into: "\(folder.path)/one")
    let again = TaxonomyImport.run(paths, under: "\(folder.path)/one", into: "\(folder.path)/two")
    #expect(again.summary?.added == 0)
    #expect(again.summary?.aliases == 0)
    for name in ["skills.csv", "occupations.csv", "contexts.csv"] {
      let one = FileManager.default.contents(atPath: "\(folder.path)/one/\(name)")
      #expect(one == FileManager.default.contents(atPath: "\(folder.path)/two/\(name)"))
    }
  }

  @Test func `what is no taxonomy is told`() throws {
    let folder = try Folder()
    try folder.write("cvs/a.txt", "x")
    try folder.write("bad/skills_en.csv", "uri,label\n1,2\n")
    let base = try base(folder)
    let paths = ["cvs", "bad", "none"].map { "\(folder.path)/\($0)" }
    let outcome = TaxonomyImport.run(paths, under: base, into: "\(folder.path)/new")
    #expect(outcome.diagnostics.count == 4)
    #expect(outcome.diagnostics.contains { "\($0)".contains("skills_en.csv:1: column conceptUri") })
  }
}
