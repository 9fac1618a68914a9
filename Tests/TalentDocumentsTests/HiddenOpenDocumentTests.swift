import Testing

@testable import TalentDocuments

/// What a reader of an OpenDocument text does not see does not count; what they see does,
/// whatever its colour and wherever that comes from.
@Suite struct HiddenOpenDocumentTests {
  private static func style(_ family: String, _ properties: String, base: String = "") -> String {
    let kind = family == "text" ? "text" : family
    return
      #"<style:style style:name="S" style:family="\#(family)" style:parent-style-name="\#(base)">"#
      + "<style:\(kind)-properties \(properties)/></style:style>"
  }

  private static let span =
    #"<text:p><text:span text:style-name="S">Kubernetes</text:span></text:p>"#
  private static let named = #"<text:p text:style-name="S">Kubernetes</text:p>"#

  @Test(arguments: [
    (style("text", ##"fo:color="#ffffff""##), span, true),
    (style("text", ##"fo:color="#ffffff" fo:background-color="#123456""##), span, false),
    (style("text", ##"fo:color="#123456" fo:background-color="#123456""##), span, true),
    (style("text", ##"fo:color="#000000" loext:opacity="0%""##), span, true),
    (style("text", ##"fo:color="#000000" loext:opacity="60%""##), span, false),
    (style("text", ##"fo:color="#ffffff" style:use-window-font-color="true""##), span, false),
    (style("text", #"fo:font-size="1pt""#), span, true),
    (style("text", #"fo:font-size="5%""#), span, true),
    (style("text", #"fo:font-size="80%""#), span, false),
    (style("text", #"style:text-scale="1%""#), span, true),
    (style("text", #"text:display="none""#), span, true),
    (
      style("text", "", base: "Base")
        + #"<style:style style:name="Base" style:family="text"><style:text-properties "#
        + ##"fo:color="#ffffff"/></style:style>"##, span, true
    ),
    (
      style(
        "paragraph",
        ##"fo:background-color="#000000"/><style:text-properties fo:color="#000""##
      ),
      named, true
    ),
    (
      style(
        "paragraph",
        ##"fo:background-color="#000000"/><style:text-properties fo:color="#fff""##
      ),
      named, false
    ),
    ("", #"<text:section text:display="none">"# + named + "</text:section>", true),
    (
      "",
      #"<text:section text:display="condition" text:is-hidden="true">"# + named
        + "</text:section>", true
    ),
    ("", #"<text:section text:name="x">"# + named + "</text:section>", false),
    (
      "",
      #"<text:p><text:hidden-text text:is-hidden="true">Kubernetes</text:hidden-text></text:p>"#,
      true
    ),
    (
      "", #"<text:p><text:hidden-paragraph text:is-hidden="true"/>Kubernetes</text:p>"#, true
    ),
    (
      "", #"<text:p>Kuber<text:span>netes<text:hidden-paragraph/></text:span></text:p>"#, true
    ),
    ("", #"<text:p><text:hidden-paragraph text:is-hidden="false"/>Kubernetes</text:p>"#, false),
    (
      style("graphic", ##"draw:fill="solid" draw:fill-color="#123456""##) + whiteText,
      #"<text:p><draw:frame draw:style-name="S"><draw:text-box>"# + white
        + "</draw:text-box></draw:frame></text:p>", false
    ),
    (
      style("graphic", #"draw:fill="none""#) + whiteText,
      #"<text:p><draw:frame draw:style-name="S"><draw:text-box>"# + white
        + "</draw:text-box></draw:frame></text:p>", true
    ),
    (
      style("graphic", ##"draw:fill="solid" draw:fill-color="#123456" draw:opacity="0%""##)
        + whiteText,
      #"<text:p><draw:frame draw:style-name="S"><draw:text-box>"# + white
        + "</draw:text-box></draw:frame></text:p>", true
    ),
  ])
  func `what a reader sees in OpenDocument`(
    styles: String,
    body: String,
    isHidden: Bool
  ) throws {
    let content =
      #"<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" "#
      + #"xmlns:table="b" xmlns:draw="d" xmlns:loext="l">"#
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text><text:p>Accountant</text:p>\(body)</office:text></office:body>"
      + "</office:document-content>"
    let text = try text(
      StoredZip.archive([
        (name: "mimetype", content: "application/vnd.oasis.opendocument.text"),
        (name: "content.xml", content: content),
      ])
    )
    #expect(text.lines.joined().contains("Kubernetes") == !isHidden, "\(text.lines)")
    #expect(text.lines.first == "Accountant")
  }

  private static let whiteText =
    #"<style:style style:name="W" style:family="text"><style:text-properties "#
    + ##"fo:color="#ffffff"/></style:style>"##
  private static let white =
    #"<text:p><text:span text:style-name="W">Kubernetes</text:span></text:p>"#

  private func text(_ bytes: [UInt8]) throws -> DocumentText {
    try #require(DocumentFormats.all.first { $0.recognises(bytes) }).text(of: bytes)
  }
}
