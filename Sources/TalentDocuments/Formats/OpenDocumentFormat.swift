/// OpenDocument text, as LibreOffice writes it.
struct OpenDocumentFormat: DocumentFormat {
  let name = "an OpenDocument text"

  func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("PK".utf8))
      && bytes.prefix(200)
        .firstRange(of: Array("application/vnd.oasis.opendocument.text".utf8)) != nil
  }

  func text(of bytes: [UInt8]) throws(DocumentFault) -> DocumentText {
    let parts = try OfficeParts.read(bytes) { $0 == "content.xml" || $0 == "styles.xml" }
    guard let content = parts["content.xml"] else {
      throw DocumentFault(fault: .malformed(format: name, reason: "its main part is missing"))
    }
    var text = DocumentText()
    var walker = OpenDocumentWalker()
    // The part of the styles holds the margins of the pages.
    if let styles = parts["styles.xml"] { walker.walk(XMLWalk(xml: styles), into: &text) }
    let walk = XMLWalk(xml: content)
    walker.walk(walk, into: &text)
    text.end()
    guard !walk.isBroken || !text.lines.isEmpty else {
      throw DocumentFault(fault: .malformed(format: name, reason: "its main part is damaged"))
    }
    return text
  }
}
