import Testing

@testable import TalentDocuments

/// What a reader of a Word document does not see does not count; what they see does,
/// whatever its colour and wherever that comes from.
@Suite struct HiddenWordTests {
  private static let styles = """
    <w:styles xmlns:w="x"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr>
    </w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="White"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="White"/></w:style>
    <w:style w:type="paragraph" w:styleId="Band"><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>
    <w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="Grid"><w:rPr/></w:style>
    <w:style w:type="table" w:styleId="Dark"><w:tblPr/><w:tblStylePr w:type="firstRow"><w:rPr>
    <w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr>
    </w:tblStylePr></w:style></w:styles>
    """

  private static let theme = """
    <a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText"
    lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2>
    <a:srgbClr val="1F3864"/></a:dk2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>
    </a:themeElements></a:theme>
    """

  private static func run(_ properties: String) -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>Kubernetes</w:t></w:r>"
  }

  private static func paragraph(_ paragraph: String, _ run: String = "") -> String {
    "<w:p><w:pPr>\(paragraph)</w:pPr>\(Self.run(run))</w:p>"
  }

  private static func table(_ table: String, _ cell: String, _ run: String) -> String {
    "<w:tbl><w:tblPr>\(table)</w:tblPr><w:tr><w:tc><w:tcPr>\(cell)</w:tcPr><w:p>\(Self.run(run))</w:p>"
      + "</w:tc></w:tr></w:tbl>"
  }

  private static func box(_ fill: String, _ style: String = "") -> String {
    "<w:p><w:r><w:drawing><wps:wsp xmlns:wps=\"s\" xmlns:a=\"a\"><wps:spPr>\(fill)</wps:spPr>"
      + "<wps:style>\(style)</wps:style><wps:txbx><w:txbxContent><w:p>\(run(white))</w:p>"
      + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>"
  }

  private static let white = #"<w:color w:val="FFFFFF"/>"#
  private static let dark = #"<w:shd w:val="clear" w:fill="1F3864"/>"#

  @Test(arguments: [
    (paragraph(#"<w:pStyle w:val="White"/>"#), true),
    (paragraph(#"<w:pStyle w:val="Child"/>"#), true),
    (paragraph(#"<w:pStyle w:val="Child"/>"#, #"<w:color w:val="000000"/>"#), false),
    (paragraph(#"<w:pStyle w:val="Band"/>"#), false),
    (paragraph(dark, white), false), (paragraph(dark, #"<w:color w:val="1F3864"/>"#), true),
    (paragraph("", #"<w:color w:val="auto" w:themeColor="background1"/>"#), true),
    (paragraph("", #"<w:color w:val="000000" w:themeColor="bg1"/>"#), true),
    (
      paragraph("", #"<w:color w:val="auto" w:themeColor="background1" w:themeShade="80"/>"#), false
    ),
    (paragraph("", #"<w:color w:val="FFFFFF" w:themeColor="accent1"/>"#), false),
    (paragraph("", #"<w:color w:val="auto" w:themeColor="text1" w:themeTint="08"/>"#), true),
    (paragraph("", #"<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>"#), true),
    (paragraph("", #"<w:shd w:val="clear" w:fill="000000"/>"#), false),
    (paragraph("", #"<w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/>"#), false),
    (paragraph("", white + #"<w:shd w:val="solid" w:color="1F3864" w:fill="auto"/>"#), false),
    (paragraph("", white + #"<w:shd w:val="clear" w:themeFill="dark2"/>"#), false),
    (paragraph("", white + #"<w:shd w:val="nil" w:fill="000000"/>"#), true),
    (paragraph("", #"<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>"#), true),
    (paragraph("", #"<w:color w:val="FFFF00"/><w:highlight w:val="darkBlue"/>"#), false),
    (paragraph("", white + #"<w:highlight w:val="none"/>"#), true),
    (paragraph("", #"<w:w w:val="1"/>"#), true), (paragraph("", #"<w:w w:val="90"/>"#), false),
    (paragraph("", #"<w:sz w:val="1"/>"#), true), (paragraph("", "<w:webHidden/>"), true),
    (
      paragraph("", "<w14:textFill xmlns:w14=\"v\"><w14:noFill/></w14:textFill>"), true
    ),
    (
      paragraph(
        "",
        "<w14:textFill xmlns:w14=\"v\"><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/>"
          + "</w14:solidFill></w14:textFill>"
      ), true
    ),
    (paragraph(#"<w:rPr><w:color w:val="FFFFFF"/></w:rPr>"#), false),
    (table(dark, "", white), false), (table(#"<w:tblStyle w:val="Dark"/>"#, "", white), false),
    (table(#"<w:tblStyle w:val="Dark"/>"#, "", ""), false),
    (table(#"<w:tblStyle w:val="Grid"/>"#, "", white), true),
    (table(dark, #"<w:shd w:val="clear" w:fill="FFFFFF"/>"#, white), true),
    (table("", dark, white), false), (table("", dark, #"<w:color w:val="1F3864"/>"#), true),
    (table("", dark, "") + paragraph("", ""), false),
    (box("<a:solidFill><a:srgbClr val=\"1F3864\"/></a:solidFill>"), false),
    (box("<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>"), false),
    (box("<a:noFill/>"), true), (box("<a:gradFill/>"), false),
    (box("<a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"), true),
    (box("", "<a:fillRef idx=\"1\"><a:schemeClr val=\"accent1\"/></a:fillRef>"), false),
    (box("<a:noFill/>", "<a:fillRef idx=\"1\"><a:schemeClr val=\"accent1\"/></a:fillRef>"), true),
    (box("<a:ln><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>"), true),
  ])
  func `what a reader sees in Word`(body: String, isHidden: Bool) throws {
    let start = #"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Accountant</w:t></w:r></w:p>"#
    let archive = StoredZip.archive([
      ("word/document.xml", "\(start)\(body)</w:body></w:document>"),
      ("word/styles.xml", Self.styles), ("word/theme/theme1.xml", Self.theme),
    ])
    let text = try text(archive)
    #expect(text.lines.joined().contains("Kubernetes") == !isHidden, "\(text.lines)")
    #expect(text.hiddenCharacters == (isHidden ? 10 : 0))
    #expect(text.lines.first == "Accountant")
  }

  private func text(_ bytes: [UInt8]) throws -> DocumentText {
    try #require(DocumentFormats.all.first { $0.recognises(bytes) }).text(of: bytes)
  }
}
