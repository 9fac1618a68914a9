import Foundation
import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct PDFTests {
  private static let fixtures = "\(Repository.root)/Tests/TalentDocumentsTests/Fixtures"

  private func read(_ path: String) async -> (document: RawDocument, log: [Diagnostic]) {
    await PDFReader.read(path, place: "x.pdf")
  }

  private func twin(_ path: String) async throws -> MatchProfile {
    let source = try await Read.source("\(Repository.root)/profiles/candidates/\(path).json")
    guard case .document(let document) = try #require(source.records.first).content else {
      return MatchProfile()
    }
    return Read.profile(document)
  }

  @Test(arguments: [
    ("compliance", "cv-05", ["Arjun", "Menon"]),
    ("banking", "cv-11", ["Hồng Vân", "HỒNG VÂN", "hongvan"]),
    ("software", "cv-16", ["Chí Dũng", "CHÍ DŨNG", "dung.lamchi"]),
    ("legal", "cv-25", ["Fontaine", "Dubois", "claire"]),
  ])
  func `a PDF says what its JSON says, and not who it is`(
    folder: String,
    name: String,
    names: [String]
  ) async throws {
    let (document, log) = await read("\(Repository.root)/profiles/documents/\(name).pdf")
    #expect(log == [])
    let profile = Read.profile(document)
    let twin = try await twin("\(folder)/\(name)")
    #expect(profile.jobs == twin.jobs)
    #expect(twin.datedSkills.subtracting(profile.datedSkills) == [])
    #expect(profile.datedSkills.subtracting(twin.datedSkills) == [])
    #expect(Set(profile.languages.map(\.language)).isSuperset(of: twin.languages.map(\.language)))
    #expect(profile.education.count == twin.education.count)
    for kind in [Evidence.Kind.held, .lapsed, .studying, .denied] {
      func concepts(_ profile: MatchProfile) -> [String] {
        profile.evidence.filter { $0.kind == kind }.map { Read.taxonomy[$0.concept].name }
      }
      #expect(concepts(profile) == concepts(twin), "\(kind)")
    }
    let record = CandidateRecord(
      candidate: CandidateID("x"),
      place: "x",
      content: .document(document)
    )
    let text = Read.reader.read(record).candidate.document?.blocks.map(\.text).joined(
      separator: "\n"
    )
    for name in names { #expect(text?.contains(name) == false, "\(name)") }
  }

  @Test func `the lines of a page are its blocks`() async {
    let (document, log) = await read("\(Self.fixtures)/plain.pdf")
    #expect(log == [])
    #expect(document.blocks.first?.source == "page 1 line 1")
    #expect(document.blocks.map(\.text).contains("Accountant, 01/2019 - 12/2022"))
    #expect(Read.profile(document).jobs.count == 1)
  }

  @Test func `an encrypted PDF is reported as such`() async {
    let (document, log) = await read("\(Self.fixtures)/encrypted.pdf")
    #expect(document.blocks.isEmpty)
    #expect(log == [Diagnostic("x.pdf", .encrypted)])
  }

  @Test func `a PDF that forbids copying is reported as such`() async {
    let (document, log) = await read("\(Self.fixtures)/protected.pdf")
    #expect(document.blocks.isEmpty)
    #expect(log == [Diagnostic("x.pdf", .copyProtected)])
  }

  @Test func `a scanned PDF is reported as such`() async {
    let (document, log) = await read("\(Self.fixtures)/scanned.pdf")
    #expect(document.blocks.isEmpty)
    #expect(log == [Diagnostic("x.pdf", .noText)])
  }

  @Test func `a broken PDF is reported as such`() async {
    let (document, log) = await read("\(Self.fixtures)/broken.pdf")
    #expect(document.blocks.isEmpty)
    guard case .malformed(format: "PDF", _) = log.first?.fault else {
      Issue.record("\(log)")
      return
    }
    #expect(log.count == 1)
  }

  @Test func `what a reader does not see is left out and told`() async {
    let (document, log) = await read("\(Self.fixtures)/hidden.pdf")
    let text = document.blocks.map(\.text).joined(separator: "\n")
    #expect(text.contains("Microsoft Excel"))
    for hidden in ["Kubernetes", "Sanctions", "Machine learning"] {
      #expect(!text.contains(hidden))
    }
    #expect(
      log == [
        Diagnostic("x.pdf", .hiddenText(characters: 24 + 43 + 28, pages: [1]), severity: .note)
      ]
    )
  }

  @Test func `a PDF cut off anywhere harms nobody`() async throws {
    let folder = try Folder()
    let whole = try #require(contents(of: "\(Self.fixtures)/plain.pdf").bytes)
    for part in [1, 3, 6, 9] {
      try folder.write("cut\(part).pdf", Array(whole.prefix(whole.count * part / 10)))
    }
    try folder.write("good.pdf", whole)
    let (records, log) = try await Read.source(folder.path)
    #expect(records.contains { $0.candidate.text == "good.pdf" })
    #expect(records.count + Set(log.map(\.place)).count >= 5)
  }

  @Test func `a name that looks like an option is a name`() async throws {
    let folder = try Folder()
    let bytes = try #require(contents(of: "\(Self.fixtures)/plain.pdf").bytes)
    let path = try folder.write("-v é $(x) ; \".pdf", bytes)
    #expect(await read(path).document.blocks.isEmpty == false)
  }

  @Test func `a PDF is known by its content`() async throws {
    let folder = try Folder()
    let bytes = try #require(contents(of: "\(Self.fixtures)/plain.pdf").bytes)
    try folder.write("cv.txt", bytes)
    #expect(try await Read.source(folder.path).records.map(\.candidate.text) == ["cv.txt"])
  }
}
