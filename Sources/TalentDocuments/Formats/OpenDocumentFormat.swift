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
    var hiding: Set<String> = []
    // Styles hold the header and footer; what is in the header comes first.
    if let styles = parts["styles.xml"] {
      Self.walk(XMLWalk(xml: styles), hiding: &hiding, into: &text)
    }
    let walk = XMLWalk(xml: content)
    Self.walk(walk, hiding: &hiding, into: &text)
    guard !walk.isBroken || !text.lines.isEmpty else {
      throw DocumentFault(fault: .malformed(format: name, reason: "its main part is damaged"))
    }
    return text
  }

  static func walk(
    _ walk: XMLWalk,
    hiding: inout Set<String>,
    into text: inout DocumentText
  ) {
    var style: String?
    // For each open paragraph and span, whether its style hides it.
    var hidden: [Bool] = []
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty):
        switch name {
        case "tracked-changes", "annotation", "note-citation", "sequence-decls", "script", "forms":
          if !isEmpty { walk.skip() }
        case "style": style = walk.attribute("name")
        case "text-properties": if let style, isHiding(walk) { hiding.insert(style) }
        case "p" where !isEmpty, "h" where !isEmpty:
          text.openParagraph()
          hidden.append(walk.attribute("style-name").map(hiding.contains) ?? false)
        case "span" where !isEmpty:
          let isHidden = walk.attribute("style-name").map(hiding.contains) ?? false
          hidden.append(isHidden || hidden.last ?? false)
        case "tab": text.add("\t")
        case "line-break": text.add("\n")
        case "s": text.add(" ")
        case "table-row" where !isEmpty: text.openRow()
        case "table-cell" where !isEmpty: text.openCell()
        default: break
        }
      case .text(let words):
        guard !hidden.isEmpty else { continue }
        if hidden.last ?? false {
          text.hiddenCharacters += words.count
        } else {
          text.add(words)
        }
      case .end(let name):
        switch name {
        case "p", "h":
          text.closeParagraph()
          _ = hidden.popLast()
        case "span": _ = hidden.popLast()
        case "table-row": text.closeRow()
        case "style": style = nil
        default: break
        }
      }
    }
    text.closeAll()
  }

  private static func isHiding(_ walk: XMLWalk) -> Bool {
    if walk.attribute("display") == "none" { return true }
    let size = walk.attribute("font-size").flatMap {
      Double($0.prefix { "0123456789.".contains($0) })
    }
    if let size, size <= 3 { return true }
    let back = walk.attribute("background-color") ?? "transparent"
    let isWhite = walk.attribute("color").map { ["#ffffff", "#fefefe"].contains($0.lowercased()) }
    return isWhite ?? false && ["transparent", "#ffffff"].contains(back.lowercased())
  }
}
