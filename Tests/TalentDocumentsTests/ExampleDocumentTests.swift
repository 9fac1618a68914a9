import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// The examples in `profiles/documents`: what another form of document keeps of the same CV.
@Suite struct ExampleDocumentTests {
  private func record(_ path: String) async throws -> CandidateRecord {
    let source = try await Read.source("\(Repository.root)/profiles/\(path)")
    #expect(source.log == [], "\(path)")
    return try #require(source.records.first)
  }

  private func profile(_ record: CandidateRecord) -> MatchProfile {
    Read.reader.read(record).candidate.profile
  }

  @Test(arguments: [
    ("cv-35.docx", "trade-finance", ["jaehyun", "000 035"]),
    ("cv-37.docx", "treasury", ["Hoàng Nam", "hoangnam"]),
    ("cv-44.odt", "sustainable-finance", ["Lucía", "Rojas", "lucia"]),
    ("cv-51.html", "audit", ["Thị Diễm", "thidiem"]),
    ("cv-59.pdf", "cybersecurity", ["Priya", "Raghunathan", "raghunathan"]),
    ("cv-64.pdf", "payments", ["Tuyết Mai", "tuyetmai"]),
    ("cv-69.rtf", "operations", ["Benoît", "Lacroix", "lacroix"]),
    ("cv-73.odt", "office", ["Bích Ngọc", "bichngoc"]),
  ])
  func `a document says what its JSON says, and not who it is`(
    file: String,
    folder: String,
    names: [String]
  ) async throws {
    let name = try #require(file.split(separator: ".").first)
    let record = try await record("documents/\(file)")
    let profile = profile(record)
    let twin = self.profile(try await self.record("candidates/\(folder)/\(name).json"))
    #expect(profile.jobs == twin.jobs)
    // A line of text may name an employer beside the title: "Ví điện tử" is what it deals in.
    let named: Set = file == "cv-64.pdf" ? ["mobile-wallets 2020-09/"] : []
    #expect(profile.datedSkills.subtracting(twin.datedSkills) == named)
    #expect(twin.datedSkills.subtracting(profile.datedSkills).count <= 2)
    #expect(Set(profile.languages.map(\.language)) == Set(twin.languages.map(\.language)))
    for kind in [Evidence.Kind.held, .lapsed, .studying, .denied] {
      func concepts(_ profile: MatchProfile) -> Set<String> {
        Set(profile.evidence.filter { $0.kind == kind }.map { Read.taxonomy[$0.concept].name })
      }
      #expect(concepts(profile) == concepts(twin), "\(kind)")
    }
    let blocks = Read.reader.read(record).candidate.document?.blocks ?? []
    let text = blocks.map(\.text).joined(separator: "\n")
    for name in names { #expect(!text.contains(name), "\(name)") }
  }
}
