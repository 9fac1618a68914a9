import Foundation
import TalentModel
import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct DocumentFormatTests {
  private static let fixtures = "\(Repository.root)/Tests/TalentDocumentsTests/Fixtures"

  private func text(_ bytes: [UInt8]) throws -> DocumentText {
    try #require(DocumentFormats.all.first { $0.recognises(bytes) }).text(of: bytes)
  }

  private func word(_ body: String, parts: [(String, String)] = []) throws -> DocumentText {
    let start = #"<?xml version="1.0"?><w:document xmlns:w="http://x/wordprocessingml/main">"#
    let main = "\(start)<w:body>\(body)</w:body></w:document>"
    let files = [("word/document.xml", main)] + parts
    return try text(StoredZip.archive(files.map { (name: $0.0, content: $0.1) }))
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  @Test(arguments: [
    ("seen.docx", 26), ("seen.odt", 5),
  ])
  func `a document that an office program wrote`(name: String, hidden: Int) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.fixtures)/\(name)")))
    let text = try text(bytes)
    #expect(text.hiddenCharacters == hidden)
    let lines =
      name == "seen.odt"
      ? ["Kinh nghiệm", "vis", "2019 | Kế toán"]
      : [
        "Nguyễn Văn A — header", "KINH NGHIỆM LÀM VIỆC", "Visible end", "03/2019 – nay",
        "Kế toán trưởng", "Công ty A", "Làm báo cáo", "2010–2014 | ĐH Kinh tế",
      ]
    #expect(text.lines == lines)
  }

  @Test(arguments: [
    ("<w:vanish/>", true), (#"<w:vanish w:val="0"/>"#, false),
    (#"<w:color w:val="FFFFFF"/>"#, true), (#"<w:color w:val="FEFEFE"/>"#, true),
    (#"<w:color w:val="BBBBBB"/>"#, false), (#"<w:color w:val="auto"/>"#, false),
    (#"<w:color w:val="FFFFFF"/><w:shd w:fill="1F3864"/>"#, false),
    (#"<w:color w:val="FFFFFF"/><w:shd w:fill="FFFFFF"/>"#, true),
    (#"<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>"#, false),
    (#"<w:sz w:val="2"/>"#, true), (#"<w:sz w:val="16"/>"#, false),
    (#"<w:rStyle w:val="Ghost"/>"#, true), (#"<w:rStyle w:val="Strong"/>"#, false),
  ])
  func `what a reader does not see in Word`(properties: String, isHidden: Bool) throws {
    let styles =
      #"<w:styles xmlns:w="x"><w:style w:styleId="Ghost"><w:rPr><w:vanish/>"#
      + "</w:rPr></w:style></w:styles>"
    let text = try word(
      "<w:p>\(run("Java", properties))\(run(" seen"))</w:p>",
      parts: [("word/styles.xml", styles)]
    )
    #expect(text.lines == [isHidden ? "seen" : "Java seen"])
    #expect(text.hiddenCharacters == (isHidden ? 4 : 0))
  }

  @Test func `white letters on a dark cell are seen`() throws {
    let cell =
      "<w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr><w:p>"
      + run("KYC", #"<w:color w:val="FFFFFF"/>"#) + "</w:p></w:tc>"
    #expect(try word("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>").lines == ["KYC"])
  }

  @Test func `a text box is read once`() throws {
    let box = "<w:txbxContent><w:p>\(run("AML"))</w:p></w:txbxContent>"
    let choice =
      "<mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice>\(box)</mc:Choice>"
      + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent>"
    let text = try word("<w:p><w:r>\(choice)</w:r>\(run("after"))</w:p>")
    #expect(text.lines == ["AML", "after"])
  }

  @Test func `deleted words are gone and inserted ones stay`() throws {
    let text = try word(
      "<w:p><w:del><w:r><w:delText>Java</w:delText></w:r></w:del><w:ins>\(run("SQL"))</w:ins></w:p>"
    )
    #expect(text.lines == ["SQL"])
  }

  @Test func `headers come first and once, footers last`() throws {
    func part(_ words: String) -> String { "<w:hdr xmlns:w=\"x\"><w:p>\(run(words))</w:p></w:hdr>" }
    let text = try word(
      "<w:p>\(run("body"))</w:p>",
      parts: [
        ("word/header1.xml", part("head")), ("word/header2.xml", part("head")),
        ("word/footer1.xml", part("foot")),
      ]
    )
    #expect(text.lines == ["head", "body", "foot"])
  }

  @Test func `entities are not expanded`() throws {
    let bomb =
      #"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "#
      + #""file:///etc/passwd">]>"#
    let body = "<w:document xmlns:w=\"x\"><w:p><w:r><w:t>x&b;&f;y</w:t></w:r></w:p></w:document>"
    let archive = StoredZip.archive([(name: "word/document.xml", content: bomb + body)])
    #expect(try text(archive).lines == ["xy"])
  }

  @Test func `HTML as a reader sees it`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>CV</title><style>p{}</style></head><body><h1>AML Officer</h1>
      <p>Five   years<br>of <b>KYC</b> &amp; AML</p><ul><li>Python<li>SQL</ul>
      <table><tr><td>2019<td>Bank</tr></table><div style="display: none">Java</div>
      <p>after</p><script>var skill = 1</script></body></html>
      """
    let text = try text(Array(page.utf8))
    #expect(
      text.lines == [
        "AML Officer", "Five years", "of KYC & AML", "• Python", "• SQL", "2019 | Bank", "after",
      ]
    )
    #expect(text.hiddenCharacters == 4)
  }

  @Test func `RTF with Unicode, code pages and hidden words`() throws {
    let rtf = #"""
      {\rtf1\ansi\ansicpg1258{\fonttbl{\f0 Arial;}}{\colortbl;\red255\green255\blue255;}\f0\fs24
      Nguy\u7877?n V\u259?n \'d0\par K\'e9o {\b AML} officer\tab 2019\par{\cf1 white}{\v hid} vis\par
      {\*\generator x}\'93q\'94}
      """#
    let text = try text(Array(rtf.utf8))
    #expect(text.lines == ["Nguyễn Văn Đ", "Kéo AML officer 2019", "vis", "“q”"])
    #expect(text.hiddenCharacters == 8)
  }

  /// Damaged copies give what is left of them or a fault, and never end the program.
  @Test(arguments: ["seen.docx", "seen.odt"])
  func `damaged archives`(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.fixtures)/\(name)")))
    var random = SplitMix64(seed: 7)
    for round in 0..<200 {
      var damaged = bytes
      if round.isMultiple(of: 4) {
        damaged.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      }
      for _ in 0..<3 {
        let place = Int.random(in: damaged.indices, using: &random)
        damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      }
      for format in DocumentFormats.all where format.recognises(damaged) {
        _ = try? format.text(of: damaged)
      }
    }
  }
}
