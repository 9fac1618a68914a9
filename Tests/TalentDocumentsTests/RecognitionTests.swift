import Foundation
import TalentIdentity
import TalentModel
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Letters in pictures, read when asked for.
@Suite(.serialized) struct RecognitionTests {
  private static let root = Repository.root
  private static let vietnamese = "\(root)/profiles/documents/cv-11.pdf"

  private static let canRecognise =
    ProgramRun.isInstalled("tesseract")
    && ["4.00", "5"].contains { version in
      FileManager.default.fileExists(
        atPath: "/usr/share/tesseract-ocr/\(version)/tessdata/vie.traineddata"
      )
    }

  private func picture(_ kind: String) async throws -> [UInt8] {
    let folder = try Folder()
    let limits = ProgramRun.Limits(
      seconds: 120,
      processorSeconds: 60,
      memory: 1 << 30,
      output: 64 << 20
    )
    let options = ["-gray", "-r", "200", "-f", "1", "-singlefile", Self.vietnamese]
    _ = await ProgramRun(program: "pdftoppm", limits: limits)
      .end(["-\(kind)"] + options + ["\(folder.path)/page"])
    let ending = kind == "jpeg" ? "jpg" : kind == "tiff" ? "tif" : kind
    return try #require(contents(of: "\(folder.path)/page.\(ending)").bytes)
  }

  /// A page that is nothing but a picture.
  private func scan(_ picture: [UInt8]) -> SamplePDF {
    let digits = Array("0123456789ABCDEF".utf8)
    let data = String(
      decoding: picture.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
    return SamplePDF(pages: [
      SamplePDF.line("Phan Van A, page of text", 50, 700),
      "q 595 0 0 842 0 0 cm BI /W 1654 /H 2339 /CS /RGB /BPC 8 /F [/AHx /DCT] ID \(data)> EI Q",
    ])
  }

  private func read(_ bytes: [UInt8], ocr: Bool) async -> ([Block], [Diagnostic]) {
    var blocks: [Block] = []
    var log: [Diagnostic] = []
    for input in await CandidateFile(streamed: "x", id: "x", ReadingChoices(ocr: ocr)).inputs(
      in: bytes
    ) {
      switch input {
      case .diagnostic(let diagnostic): log.append(diagnostic)
      case .record(let record):
        log += record.diagnostics
        if case .document(let document) = record.content { blocks += document.blocks }
      }
    }
    return (blocks, log)
  }

  @Test(
    .enabled(if: canRecognise, "needs tesseract-ocr and tesseract-ocr-vie"),
    arguments: ["png", "jpeg", "tiff"]
  )
  func `a picture is read in Vietnamese`(_ kind: String) async throws {
    let (blocks, log) = await read(try await picture(kind), ocr: true)
    #expect(log == [])
    let text = blocks.map(\.text).joined(separator: "\n")
    #expect(text.contains("tín dụng") && text.contains("TOEIC 815"), "\(text.prefix(500))")
    #expect(blocks.first?.source.hasPrefix("page 1 line ") == true)
    #expect(blocks.allSatisfy { $0.source.hasSuffix(" (OCR)") })
  }

  @Test(.enabled(if: canRecognise, "needs tesseract-ocr and tesseract-ocr-vie"))
  func `a scanned page among others is read in its place`() async throws {
    let bytes = scan(try await picture("jpeg")).bytes
    let (blocks, log) = await read(bytes, ocr: true)
    #expect(log == [])
    #expect(blocks.first?.text == "Phan Van A, page of text")
    #expect(blocks.dropFirst().allSatisfy { $0.source.hasPrefix("page 2 ") })
    let text = blocks.map(\.text).joined(separator: "\n")
    #expect(text.contains("TOEIC 815"), "\(text.prefix(500))")
    let unread = await read(bytes, ocr: false)
    #expect(unread.0.count == 1)
    #expect(unread.1.map(\.fault) == [.pictures(pages: [2])])
  }

  @Test(
    .enabled(if: canRecognise, "needs tesseract-ocr and tesseract-ocr-vie"),
    arguments: [180, 270]
  )
  func `a page that was scanned turned is read upright`(degrees: Int) async throws {
    var document = scan(try await picture("jpeg"))
    document.entries += " /Rotate \(degrees)"
    let (blocks, log) = await read(document.bytes, ocr: true)
    #expect(log == [])
    let text = blocks.map(\.text).joined(separator: "\n")
    #expect(text.contains("tín dụng") && text.contains("TOEIC 815"), "\(text.prefix(500))")
  }

  @Test(.enabled(if: canRecognise, "needs tesseract-ocr and tesseract-ocr-vie"))
  func `a scanned document is read`() async throws {
    let path = "\(Self.root)/Tests/TalentDocumentsTests/Fixtures/scanned.pdf"
    let (document, log) = await PDFReader.read(path, place: "x.pdf", ocr: true)
    #expect(log == [])
    #expect(!document.blocks.isEmpty)
  }

  @Test(.enabled(if: canRecognise, "needs tesseract-ocr and tesseract-ocr-vie"))
  func `pages with text are not read twice`() async {
    let without = await PDFReader.read(Self.vietnamese, place: "x.pdf")
    let with = await PDFReader.read(Self.vietnamese, place: "x.pdf", ocr: true)
    #expect(with.0.blocks.map(\.text) == without.0.blocks.map(\.text))
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], [0xFF, 0xD8, 0xFF, 0xE0],
      [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8],
    ] as [[UInt8]]
  )
  func `a picture is told to be one`(_ bytes: [UInt8]) async {
    let (_, log) = await read(bytes, ocr: false)
    #expect(log == [Diagnostic("x", .picture)])
  }

  @Test(.enabled(if: canRecognise, "needs tesseract-ocr and tesseract-ocr-vie"))
  func `a damaged picture is a fault`() async throws {
    let bytes = Array(try await picture("png").prefix(200))
    let (blocks, log) = await read(bytes, ocr: true)
    #expect(blocks.isEmpty)
    #expect(log.count == 1)
  }

  @Test func `what is hardly a word is left out`() {
    let table = """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t
      5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t96.1\tPhân
      5\t1\t1\t1\t1\t2\t0\t0\t10\t10\t92.0\ttích
      5\t1\t1\t1\t1\t3\t0\t0\t10\t10\t12.5\t~|
      5\t1\t1\t1\t2\t1\t0\t0\t10\t10\t90\tSQL
      5\t1\t2\t1\t1\t1\t0\t0\t10\t10\t90\tJava
      5\t2\t1\t1\t1\t1\t0\t0\t10\t10\t90\tKYC
      5\t99999999\t1\t1\t1\t1\t0\t0\t10\t10\t90\tno page
      """
    let transcript = Transcript(Array(table.utf8))
    #expect(transcript.pages == [["Phân tích", "SQL", "", "Java"], ["KYC"]])
    #expect(transcript.blocks(from: 3).last?.source == "page 4 line 1 (OCR)")
  }
}
