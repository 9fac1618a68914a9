/// HTML pages, however their tags are written, through libxml2.
struct HTMLFormat: DocumentFormat {
  let name = "an HTML page"

  /// Most bytes of a page: each of its tags takes forty times its length in memory.
  private static let mostBytes = 8 * 1_048_576

  /// Tags that end the line they stand in.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section",
    "summary", "table", "tbody", "tfoot", "thead", "title", "ul", "details", "center",
  ]

  /// Tags whose content is not for readers.
  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select",
    "textarea", "button",
  ]

  func recognises(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || (start.hasPrefix("<")
        && ["<html", "<body", "<div", "<p>", "<p ", "<h1", "<ul", "<br"]
          .contains { head.contains($0) })
  }

  func text(of bytes: [UInt8]) throws(DocumentFault) -> DocumentText {
    guard bytes.count <= Self.mostBytes else {
      throw DocumentFault(fault: .tooLarge(limit: Self.mostBytes))
    }
    // What a page says of its encoding is often wrong; what is good UTF-8 hardly ever by chance.
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let walk = XMLWalk(html: bytes, encoding: isUTF8 ? "UTF-8" : nil)
    var text = DocumentText()
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty):
        if Self.silent.contains(name) || isHidden(walk) {
          if !isEmpty { text.hiddenCharacters += Self.silent.contains(name) ? 0 : count(walk) }
          if Self.silent.contains(name), !isEmpty { walk.skip() }
          continue
        }
        switch name {
        case "br": text.add("\n")
        case "tr" where !isEmpty:
          text.closeParagraph()
          text.openRow()
        case "td" where !isEmpty, "th" where !isEmpty:
          text.closeParagraph()
          text.openCell()
        case "li" where !isEmpty:
          text.closeParagraph()
          text.add("• ")
        default: if Self.blocks.contains(name) { text.closeParagraph() }
        }
      case .end(let name):
        switch name {
        case "tr":
          text.closeParagraph()
          text.closeRow()
        case "td", "th": text.closeParagraph()
        default: if Self.blocks.contains(name) { text.closeParagraph() }
        }
      case .text(let words):
        text.add(
          words.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        )
      }
    }
    text.closeAll()
    return text
  }

  private func isHidden(_ walk: XMLWalk) -> Bool {
    if walk.attribute("hidden") != nil { return true }
    guard let style = walk.attribute("style") else { return false }
    let rules = style.lowercased().filter { !$0.isWhitespace }
    return [
      "display:none", "visibility:hidden", "font-size:0", "opacity:0;", "color:white", "color:#fff",
    ]
    .contains { rules.contains($0) }
  }

  /// Skips a hidden element; how many characters stand in it.
  private func count(_ walk: XMLWalk) -> Int {
    var depth = 1
    var characters = 0
    while depth > 0, let step = walk.next() {
      switch step {
      case .start(_, let isEmpty): depth += isEmpty ? 0 : 1
      case .end: depth -= 1
      case .text(let words): characters += words.filter { !$0.isWhitespace }.count
      }
    }
    return characters
  }
}
