import TalentIdentity
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// Whatever a PDF holds: it is read, or told why not, in time.
///
/// The limit only catches what hangs: tests wait for each other.
@Suite(.serialized, .timeLimit(.minutes(10))) struct HostilePDFTests {
  private static let cv = SamplePDF(pages: [
    SamplePDF.lines(["Accountant, Example Bank", "01/2019 - 12/2022", "Closed the books"], 40, 700)
  ])

  private func read(_ bytes: [UInt8]) async throws -> (lines: [String], log: [Diagnostic]) {
    let folder = try Folder()
    let path = try folder.write("x.pdf", bytes)
    let (document, log) = await PDFReader.read(path, place: "x.pdf")
    return (document.blocks.map(\.text), log)
  }

  @Test(arguments: [UInt64](0..<12))
  func `flipped bits give text or a fault`(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    var bytes = Self.cv.bytes
    for _ in 0..<(bytes.count / 60) {
      bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
    }
    let (lines, log) = try await read(bytes)
    #expect(!lines.isEmpty || !log.isEmpty)
  }

  @Test func `ten thousand pages are read up to a limit`() async throws {
    let pages = (1...10_000).map { SamplePDF.line("Accountant number \($0) of many", 40, 700) }
    let (lines, log) = try await SamplePDF(pages: pages).read()
    #expect(lines.count == 100)
    #expect(log == [Diagnostic("x.pdf", .tooManyPages(limit: 100))])
  }

  @Test(arguments: [0, 50, 100_000, -1])
  func `a page count that lies harms nobody`(count: Int) async throws {
    var pdf = Self.cv
    pdf.count = count
    let (lines, log) = try await pdf.read()
    #expect(!lines.isEmpty || !log.isEmpty)
  }

  @Test func `a page of two hundred inches is read`() async throws {
    var pdf = Self.cv
    pdf.entries = "/MediaBox [0 0 14400 14400]"
    let (lines, log) = try await pdf.read()
    #expect(lines.contains("Closed the books"))
    #expect(log == [])
  }

  @Test(arguments: [
    "[0 0 0 0]", "[0 0 1e9 1e9]", "[0 0 -100 -100]", "[595 842 0 0]", "[0 0 595]", "[0 0 1 40000]",
  ])
  func `a page of no sane size harms nobody`(box: String) async throws {
    var pdf = Self.cv
    pdf.entries = "/MediaBox \(box)"
    let (lines, log) = try await pdf.read()
    #expect(!lines.isEmpty || !log.isEmpty)
  }

  @Test func `text upon text is not read for ever`() async throws {
    var page = ""
    for _ in 0..<8_000 { page += "(Kubernetes sanctions) Tj 0 0 Td " }
    let (lines, log) = try await SamplePDF(pages: ["BT /F1 40 Tf 20 700 Td \(page) ET"]).read()
    #expect(lines.count <= 2)
    #expect(!log.isEmpty)
  }

  @Test func `thousands of short texts on one page are read in time`() async throws {
    let page = (0..<5_000).map { place in
      SamplePDF.line("ab", Double(place % 40) * 14, Double(place / 40) * 6.4, size: 4)
    }.joined()
    let (lines, _) = try await SamplePDF(pages: [page]).read()
    #expect(!lines.isEmpty)
  }

  @Test func `a picture between pages of text is told`() async throws {
    let picture = "q 500 0 0 700 40 70 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF8040> EI Q"
    let text = Self.cv.pages[0]
    let (lines, log) = try await SamplePDF(pages: [text, picture, ""]).read()
    #expect(lines.contains("Closed the books"))
    #expect(log == [Diagnostic("x.pdf", .pictures(pages: [2]), severity: .note)])
  }

  @Test func `fonts that do not say what they show are told`() async throws {
    // Each letter moved by three places, as a font without a character map gives it.
    let words = "Dffrxqwdqw zlwk whq bhduv lq edqnlqj dqg wd{ uhsruwlqj1 "
    let lines = Array(repeating: words, count: 8)
    let (read, log) = try await SamplePDF(pages: [SamplePDF.lines(lines, 40, 700)]).read()
    #expect(read.isEmpty)
    #expect(log == [Diagnostic("x.pdf", .unreadableText(pages: [1]))])
  }

  @Test(arguments: [
    "SQL, HTML, CSS, XML, JSON, AWS, GCP, SDK, JVM, TCP/IP, DNS, DHCP, VPN, MPLS, BGP, SMTP, FTP",
    "Kế toán trưởng với mười năm kinh nghiệm trong ngân hàng và bảo hiểm",
  ])
  func `abbreviations and other languages are readable`(line: String) {
    let run = PopplerPages.Run(
      text: String(repeating: line + ". Worked with a team of ten people. ", count: 4),
      box: Box(left: 0, top: 0, width: 500, height: 10),
      font: Font()
    )
    #expect(!Legibility.isGarbled([run]))
  }

  @Test func `characters of a private font are no text`() {
    let run = PopplerPages.Run(
      text: String(repeating: "\u{E012}\u{E034}\u{FFFD} ", count: 20),
      box: Box(left: 0, top: 0, width: 500, height: 10),
      font: Font()
    )
    #expect(Legibility.isGarbled([run]))
  }
}
