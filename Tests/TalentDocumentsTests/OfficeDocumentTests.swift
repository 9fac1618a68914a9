import Foundation
import TalentTestSupport
import Testing

@testable import TalentDocuments

/// What office programs keep in a document besides its text: remarks, changes, forms, margins.
@Suite struct OfficeDocumentTests {
  private func text(_ bytes: [UInt8]) throws -> DocumentText {
    try #require(DocumentFormats.all.first { $0.recognises(bytes) }).text(of: bytes)
  }

  private func word(_ body: String, parts: [(String, String)] = []) throws -> DocumentText {
    let start = #"<?xml version="1.0"?><w:document xmlns:w="http://x/wordprocessingml/main">"#
    let main = "\(start)<w:body>\(body)</w:body></w:document>"
    let files = [("word/document.xml", main)] + parts
    return try text(StoredZip.archive(files.map { (name: $0.0, content: $0.1) }))
  }

  private func openDocument(_ body: String, styles: String = "") throws -> DocumentText {
    let content =
      #"<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" "#
      + #"xmlns:table="b" xmlns:draw="d" xmlns:loext="l">"#
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    return try text(
      StoredZip.archive([
        (name: "mimetype", content: "application/vnd.oasis.opendocument.text"),
        (name: "content.xml", content: content),
      ])
    )
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  /// LibreOffice wrote one document in three formats: with a header, a footer and a footnote, words
  /// deleted and inserted, a remark, a field to fill in, white letters on paper and on dark ground.
  @Test(arguments: ["docx", "odt", "rtf"])
  func `an office document reads as it is seen, in every format`(kind: String) throws {
    let path = "\(Repository.root)/Tests/TalentDocumentsTests/Fixtures/office.\(kind)"
    let text = try text([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    #expect(
      text.lines.filter { !["End of text", "Note on Excel"].contains($0) } == [
        "Head of every page", "Accountant in Hanoi", "Enter: done", "and black",
        "White on dark paragraph", "White in a dark box", "Around the box", "Years | Job",
        "2019 | Clerk", "Foot of every page",
      ]
    )
    #expect(text.lines.count == 12)
    #expect(text.hiddenCharacters == "White TerraformGhost Ansible".count)
  }

  @Test func `a run goes on behind a text box as it was before it`() throws {
    let box = "<w:txbxContent><w:p>\(run("AML"))</w:p></w:txbxContent>"
    let around =
      "<w:r><w:rPr><w:vanish/></w:rPr><w:drawing>\(box)</w:drawing><w:t>Java</w:t><w:tab/></w:r>"
    let text = try word("<w:p>\(around)\(run("seen"))</w:p><w:p>\(run("after"))</w:p>")
    #expect(text.lines == ["AML", "seen", "after"])
    #expect(text.hiddenCharacters == 4)
  }

  @Test func `what is to be entered is no text`() throws {
    func control(_ properties: String, _ content: String) -> String {
      "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let asked = run("Click or tap here to enter text.", #"<w:rStyle w:val="PlaceholderText"/>"#)
    let text = try word(
      "<w:p>\(run("Skills: "))\(control("<w:showingPlcHdr/><w:text/>", asked))\(run("SQL"))</w:p>"
        + control("<w:showingPlcHdr/>", "<w:p>\(asked)</w:p>")
        + control("<w:showingPlcHdr w:val=\"0\"/>", "<w:p>\(run("Java"))</w:p>")
        + control("", "<w:p>\(run("in "))\(control("<w:showingPlcHdr/>", asked))</w:p>")
        + "<w:p>\(run("end"))</w:p>"
    )
    #expect(text.lines == ["Skills: SQL", "Java", "in", "end"])
    #expect(text.hiddenCharacters == 0)
  }

  @Test func `how a run looked before a change does not count`() throws {
    let change = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
    #expect(try word("<w:p>\(run("Java", change))</w:p>").lines == ["Java"])
  }

  @Test(arguments: [
    ("", true), (#"<w:vanish w:val="0"/>"#, false), (#"<w:sz w:val="20"/>"#, true),
  ])
  func `a style looks like the one it stands upon`(own: String, isHidden: Bool) throws {
    let styles =
      #"<w:styles xmlns:w="x"><w:style w:styleId="Child"><w:basedOn w:val="Ghost"/>"#
      + "<w:rPr>\(own)</w:rPr></w:style><w:style w:styleId=\"Ghost\"><w:rPr><w:vanish/></w:rPr>"
      + #"</w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>"#
    let text = try word(
      "<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr>\(run("Java"))</w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"Loop\"/></w:pPr>\(run("seen"))</w:p>",
      parts: [("word/styles.xml", styles)]
    )
    #expect(text.lines == (isHidden ? ["seen"] : ["Java", "seen"]))
  }

  @Test func `what a reader does not see in OpenDocument`() throws {
    let styles =
      ##"<style:style style:name="W" style:family="text"><style:text-properties fo:color="#fff"/>"##
      + #"</style:style><style:style style:name="W" style:family="table-cell">"#
      + ##"<style:table-cell-properties fo:background-color="#123456"/></style:style>"##
    let white = #"<text:span text:style-name="W">Java</text:span>"#
    let text = try openDocument(
      "<text:p>\(white) seen</text:p><text:section text:display=\"none\"><text:p>SQL</text:p>"
        + "</text:section><table:table><table:table-row><table:table-cell table:style-name=\"W\">"
        + "<text:p>\(white)</text:p></table:table-cell></table:table-row></table:table>"
        + "<text:p><loext:content-control loext:showing-placeholder=\"true\">Click"
        + "</loext:content-control><text:placeholder>Enter</text:placeholder> end</text:p>",
      styles: styles
    )
    #expect(text.lines == ["seen", "Java", "end"])
    #expect(text.hiddenCharacters == "JavaSQL".count)
  }

  @Test(arguments: [
    (#"style="background-color: white""#, true),
    (#"style="background:#FFF;font-size:0.9em""#, true),
    (#"style="color:#fff""#, false), (#"style="color:#fff; background:#1f2d3d""#, true),
    (#"style="color: WHITE !important""#, false), (#"style="opacity:0""#, false),
    (#"style="opacity:0.5""#, true), (#"style="font-size:1px""#, false), ("hidden", false),
    (#"style="font-size:0""#, false),
    (#"style="visibility: hidden""#, false), (#"style="color:rgb(255, 255, 255)""#, false),
    (#"style="color:rgba(0,0,0,0)""#, false), (#"style="color:rgb(9,9,9)""#, true),
  ])
  func `what a reader sees of HTML`(attributes: String, isSeen: Bool) throws {
    let page = "<html><body><p>before</p><div \(attributes)>Java <b>SQL</b></div><p>after</p>"
    let text = try text(Array(page.utf8))
    #expect(text.lines == (isSeen ? ["before", "Java SQL", "after"] : ["before", "after"]))
    #expect((text.hiddenCharacters > 0) == !isSeen)
  }

  @Test func `white letters on dark ground around them are seen in HTML`() throws {
    let page =
      "<html><body><div style=\"background:#123\"><p>"
      + "<span style=\"color:white\">Java</span></p></div><span style=\"color:white\">SQL</span>"
    #expect(try text(Array(page.utf8)).lines == ["Java"])
  }

  @Test func `tables and margins of RTF`() throws {
    let rtf = #"""
      {\rtf1{\colortbl;\red255\green255\blue255;\red10\green20\blue30;}{\footer\pard foot\par}
      {\headerl\pard head\par}{\headerr\pard head\par}\pard A note{\super 1{\footnote\pard below}} here\par
      \trowd\clcbpat2\cellx100\cellx200\pard\intbl{\cf1 dark}\cell{\cf1 paper}x\par y\cell\row
      \pard{\cbpat2\cf1 shaded}\pard{\cf1 bare}\par}
      """#
    let text = try text(Array(rtf.utf8))
    #expect(text.lines == ["head", "below", "A note1 here", "dark", "x", "y", "shaded", "foot"])
    #expect(text.hiddenCharacters == "paperbare".count)
  }
}
