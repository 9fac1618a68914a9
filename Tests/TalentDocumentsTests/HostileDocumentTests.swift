import Foundation
import TalentIdentity
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Documents made to break their reader, and those that people send by mistake.
@Suite struct HostileDocumentTests {
  private func read(_ bytes: [UInt8]) -> (lines: [String], faults: [Diagnostic.Fault]) {
    var lines: [String] = []
    var faults: [Diagnostic.Fault] = []
    for input in CandidateFile(streamed: "x", id: "x").documents(in: bytes) {
      switch input {
      case .diagnostic(let diagnostic): faults.append(diagnostic.fault)
      case .record(let record):
        faults += record.diagnostics.map(\.fault)
        if case .document(let document) = record.content { lines += document.blocks.map(\.text) }
      }
    }
    return (lines, faults)
  }

  private func word(_ body: String) -> String {
    "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
  }

  @Test(arguments: [
    ("ppt/presentation.xml", "a PowerPoint presentation"),
    ("Index/Document.iwa", "a Pages document"), ("cv.pdf", "a ZIP archive"),
  ])
  func `what came is named`(part: String, name: String) {
    let faults = read(StoredZip.archive([(part, "x")])).faults
    #expect(faults == [.foreignFormat(name: name)])
  }

  @Test func `old Office files are named, encrypted ones as such`() {
    let old: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 9)
    #expect(read(old).faults == [.foreignFormat(name: "an old Word or Excel file")])
    #expect(read(old + "EncryptedPackage".utf8.flatMap { [$0, 0] }).faults == [.encrypted])
  }

  @Test func `parts that are too large together are refused`() {
    let part = String(repeating: " ", count: 9 << 20)
    let parts = (0..<4).map { (name: "word/header\($0).xml", content: part) }
    let bytes = StoredZip.archive([("word/document.xml", word(""))] + parts)
    #expect(read(bytes).faults == [.tooLarge(limit: 32 << 20)])
  }

  @Test func `too many parts are refused`() {
    let parts = (0..<10_001).map { (name: "word/x\($0)", content: "") }
    let bytes = StoredZip.archive([("word/document.xml", word(""))] + parts)
    #expect(read(bytes).faults == [.tooLarge(limit: 32 << 20)])
  }

  @Test func `deep tables end`() {
    let deep =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: 60)
      + "<w:p><w:r><w:t>SQL</w:t></w:r></w:p>"
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: 60)
    #expect(read(StoredZip.archive([("word/document.xml", word(deep))])).lines == ["SQL"])
    let endless = String(repeating: "<w:tbl><w:tr><w:tc>", count: 100_000)
    #expect(!read(StoredZip.archive([("word/document.xml", word(endless))])).faults.isEmpty)
  }

  @Test func `a million tags are read`() {
    let page = "<html><body>" + String(repeating: "<b>", count: 1_000_000) + "<p>SQL"
    let read = read(Array(page.utf8))
    #expect(read.lines == ["SQL"] || !read.faults.isEmpty)
  }

  @Test func `a page of nothing but tags is refused`() {
    let page = "<html><body>" + String(repeating: "<br>", count: 3_000_000)
    #expect(read(Array(page.utf8)).faults == [.tooLarge(limit: 8 << 20)])
  }

  @Test func `brackets without end are read`() {
    let open = #"{\rtf1 "# + String(repeating: "{", count: 1_000_000) + "SQL"
    #expect(read(Array(open.utf8)).lines == ["SQL"])
  }

  @Test func `RTF keeps text boxes and steps over bytes`() {
    let text =
      #"{\rtf1 A\par{\shp{\*\shpinst{\sp{\sn x}{\sv 7}}{\shptxt SQL\par}}"#
      + #"{\shprslt{\*\do\dptxbxtext SQL\par}}}{\pict\bin4 }}}}}B\par}"#
    #expect(read(Array(text.utf8)).lines == ["A", "SQL", "B"])
    #expect(read(Array(#"{\rtf1 A\par\bin99999999 x"#.utf8)).lines == ["A"])
    #expect(read(Array(#"{\rtf1 A\par\bin-5 x"#.utf8)).lines == ["A", "x"])
  }

  /// Bits turned over and ends cut off in every sample document that is no PDF.
  @Test func `damaged samples give text or a fault`() async throws {
    var random = SplitMix64(seed: 20_261_122)
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.root)/Tests")
    let samples = names.sorted().filter { name in
      [".docx", ".odt"].contains { name.hasSuffix($0) } && !name.contains(".build")
    }
    try #require(!samples.isEmpty)
    for sample in samples {
      let bytes = try #require(contents(of: "\(Repository.root)/Tests/\(sample)").bytes)
      for round in 0..<6 {
        var damaged = bytes
        if round.isMultiple(of: 2) {
          damaged.removeSubrange(Int.random(in: damaged.indices, using: &random)...)
        } else {
          for _ in 0..<8 {
            let place = Int.random(in: damaged.indices, using: &random)
            damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
          }
        }
        let read = read(damaged)
        #expect(!read.lines.isEmpty || !read.faults.isEmpty, "\(sample)")
      }
    }
  }
}
