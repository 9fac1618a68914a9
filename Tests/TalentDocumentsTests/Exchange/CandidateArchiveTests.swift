import Foundation
import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

/// Archives of candidates' files, and those made to do harm.
@Suite struct CandidateArchiveTests {
  @Test func `every file of an archive is read, but those of the system`() async throws {
    let archive = StoredZip.archive([
      ("b/cv.txt", "Experience\nAML Officer\n"),
      ("a.csv", "Name,Email,Title\nA,a@example.com,Clerk\nB,b@example.com,Clerk\n"),
      ("__MACOSX/b/._cv.txt", "x"), (".DS_Store", "x"), ("cv.xml", EuropassFormatTests.candidate),
    ])
    let read = try await Exchange("all.zip", archive)
    #expect(read.faults.isEmpty)
    #expect(
      read.records.map(\.candidate.text) == [
        "all.zip/a.csv:2", "all.zip/a.csv:3", "all.zip/b/cv.txt", "all.zip/cv.xml",
      ]
    )
  }

  @Test func `a document that is packed like an archive is a document, also inside one`()
    async throws
  {
    let word = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      <w:p><w:r><w:t>AML Officer</w:t></w:r></w:p></w:body></w:document>
      """
    let document = StoredZip.archive([
      ("[Content_Types].xml", "<Types/>"), ("word/document.xml", word), ("docProps/x.jpeg", "x"),
    ])
    let alone = try await Exchange("cv.docx", document)
    #expect(alone.lines() == ["line: AML Officer"])
    // The names of the parts stand in the bytes of the archive around it too.
    let folder = try Folder()
    let path = try folder.write("cv.docx", document)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c", "import sys, zipfile; zipfile.ZipFile(sys.argv[1], 'w').write(sys.argv[2], 'cv.docx')",
      "\(folder.path)/all.zip", path,
    ]
    try process.run()
    process.waitUntilExit()
    let packed = try await Exchange(path: "\(folder.path)/all.zip", in: folder)
    #expect(packed.faults.isEmpty)
    #expect(packed.lines() == ["line: AML Officer"])
    #expect(packed.records.map(\.candidate.text) == ["all.zip/cv.docx"])
  }

  @Test func `names of files are kept in their own letters`() async throws {
    let archive = StoredZip.archive([
      ("Nguyễn Văn Ân.txt", "Experience\nAML Officer\n"), ("b.txt", "Experience\nTeller\n"),
    ])
    let read = try await Exchange("all.zip", archive)
    #expect(read.faults.isEmpty)
    #expect(
      read.records.map(\.candidate.text) == ["all.zip/Nguyễn Văn Ân.txt", "all.zip/b.txt"]
    )
  }

  @Test func `a text may begin as an archive does`() async throws {
    let read = try await Exchange("cv.txt", Array("PK Sharma\nAML Officer\n".utf8))
    #expect(read.faults.isEmpty)
    #expect(read.lines() == ["line: PK Sharma", "line: AML Officer"])
  }

  @Test func `an archive inside an archive is not opened`() async throws {
    let inner = StoredZip.archive([("cv.txt", "Experience\n")])
    let outer = StoredZip.archive([("in.zip", String(decoding: inner, as: UTF8.self))])
    let read = try await Exchange("all.zip", outer)
    #expect(read.records.isEmpty)
    #expect(read.faults.count == 1)
  }

  @Test func `bombs, cut archives and paths that lead out are refused or harmless`() async throws {
    let folder = try Folder()
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
          z.writestr("a.txt", b"0" * 200_000_000)
      with zipfile.ZipFile(sys.argv[2], "w") as z:
          for n in range(10_001): z.writestr(f"{n}.txt", b"")
      with zipfile.ZipFile(sys.argv[3], "w") as z:
          z.writestr("../../out.txt", b"Experience\\nAML Officer\\n")
      """
    let names = ["bomb.zip", "many.zip", "out.zip"].map { "\(folder.path)/\($0)" }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script] + names
    try process.run()
    process.waitUntilExit()
    for name in names.prefix(2) {
      let read = try await Exchange(path: name, in: folder)
      #expect(read.records.isEmpty)
      #expect(read.faults.count == 1)
      #expect(read.faults[0].contains("128 MiB"))
    }
    let out = try await Exchange(path: names[2], in: folder)
    #expect(out.records.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/../../out.txt"))

    let whole = StoredZip.archive([("cv.txt", "Experience\nAML Officer\n")])
    for length in stride(from: 4, to: whole.count, by: 7) {
      let cut = try await Exchange("cut.zip", Array(whole.prefix(length)))
      #expect(cut.records.count + cut.faults.count > 0)
    }
  }
}
