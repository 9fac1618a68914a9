import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// Copies of LinkedIn data, packed and unpacked.
@Suite struct LinkedInArchiveTests {
  private static let files = [
    (
      name: "Profile.csv",
      content: "First Name,Last Name,Headline,Summary\nAn,Le,AML Officer,\"KYC and\nsanctions\"\n"
    ),
    (
      name: "Positions_123.csv",
      content: """
      Company Name,Title,Description,Location,Started On,Finished On
      Bank,AML Officer,Alerts,HCMC,Jan 2020,
      Shop,Clerk,,HCMC,2015,Mar 2017

      """
    ),
    (name: "Skills.csv", content: "Name\nSQL\n"),
    (
      name: "Email Addresses.csv",
      content: "Email Address,Confirmed,Primary,Updated On\nold@x.vn,Yes,No,\nan@x.vn,Yes,Yes,\n"
    ),
    (name: "Connections.csv", content: "Notes:\n\"a friend\"\n\nFirst Name,Last Name\nB,Tran\n"),
  ]

  private func check(_ read: Exchange) {
    #expect(read.faults.isEmpty)
    #expect(read.records.count == 1)
    #expect(read.documents[0].identity.names == ["An Le"])
    #expect(read.documents[0].identity.contacts.first == "an@x.vn")
    #expect(read.lines().contains("jobText(0): Alerts"))
    #expect(read.lines().contains("skill: SQL"))
    #expect(!read.lines().contains { $0.contains("Tran") })
    #expect(read.documents[0].jobs[0].isOngoing)
    #expect(read.documents[0].jobs[1].end == Month(year: 2017, month: 3))
  }

  @Test func `an archive is one candidate`() async throws {
    check(try await Exchange("copy.zip", StoredZip.archive(Self.files)))
  }

  @Test func `copies of several people stay apart, and other files beside them are read`()
    async throws
  {
    let profile = "First Name,Last Name,Headline\n"
    let files = [
      (name: "a/Profile.csv", content: profile + "An,Le,AML Officer\n"),
      (name: "a/sub/cv.txt", content: "Experience\nTeller\n"),
      (name: "b/Profile.csv", content: profile + "Binh,Vo,Java Developer\n"),
      (name: "b/Jobs/Saved Jobs.csv", content: "First Name,Last Name\nC,Tran\n"),
      (name: "b/Skills.csv", content: "Name\nSQL\n"), (name: "cv.txt", content: "AML Officer\n"),
    ]
    let packed = try await Exchange("all.zip", StoredZip.archive(files))
    #expect(packed.faults.isEmpty)
    #expect(
      packed.records.map(\.candidate.text) == [
        "all.zip/a", "all.zip/a/sub/cv.txt", "all.zip/b", "all.zip/cv.txt",
      ]
    )
    #expect(packed.documents[0].identity.names == ["An Le"])
    #expect(packed.documents[0].blocks.map(\.text) == ["AML Officer"])
    #expect(packed.documents[2].blocks.map(\.text) == ["Java Developer", "SQL"])
    let folder = try Folder()
    for file in files { try folder.write(file.name, file.content) }
    let unpacked = try await Exchange(path: folder.path, in: folder)
    #expect(unpacked.records.map(\.candidate.text) == ["a", "a/sub/cv.txt", "b", "cv.txt"])
    #expect(unpacked.documents.map(\.blocks) == packed.documents.map(\.blocks))
  }

  @Test func `a folder is one candidate, among others`() async throws {
    let folder = try Folder()
    for file in Self.files { try folder.write("copy/\(file.name)", file.content) }
    check(try await Exchange(path: "\(folder.path)/copy", in: folder))
    try folder.write("cv.txt", "Experience\nAML Officer\n")
    let read = try await Exchange(path: folder.path, in: folder)
    #expect(read.records.map(\.candidate.text) == ["copy", "cv.txt"])
  }
}
