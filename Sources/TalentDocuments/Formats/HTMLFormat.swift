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
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", "details",
    "center",
  ]

  /// Tags whose content is not for readers.
  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select",
    "textarea", "button", "audio", "video", "canvas", "datalist", "noframes", "noembed", "applet",
    "progress", "meter",
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
    // A sheet also counts for what stands before it.
    var page = StyledPage(Self.styleSheets(walk))
    walk.restart()
    var text = DocumentText()
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty):
        guard !Self.silent.contains(name) else {
          if !isEmpty { walk.skip() }
          continue
        }
        page.open(HTMLElement(name, walk.attributes()))
        if page.look.isGone {
          if !isEmpty { text.hiddenCharacters += Self.skipped(walk) }
        } else {
          Self.start(name, isEmpty: isEmpty, isSeen: page.look.isSeen, &text)
        }
        if isEmpty || page.look.isGone { page.close() }
      case .end(let name):
        page.close()
        Self.end(name, &text)
      case .text(let words) where page.look.isSeen:
        text.add(
          words.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        )
      case .text(let words): text.hiddenCharacters += Self.characters(of: words)
      }
    }
    text.closeAll()
    guard !page.isTooStyled else {
      let reason = "its style sheets ask for more than a page needs"
      throw DocumentFault(fault: .malformed(format: name, reason: reason))
    }
    return text
  }

  private static func start(_ name: String, isEmpty: Bool, isSeen: Bool, _ text: inout DocumentText)
  {
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
      if isSeen { text.add("• ") }
    case _ where blocks.contains(name): text.closeParagraph()
    default: break
    }
  }

  private static func end(_ name: String, _ text: inout DocumentText) {
    if blocks.contains(name) { text.closeParagraph() }
    if name == "tr" { text.closeRow() }
  }

  /// The style sheets in a page that count on a screen, in their order.
  private static func styleSheets(_ walk: XMLWalk) -> [String] {
    var sheets: [String] = []
    while let step = walk.next() {
      switch step {
      // A browser that runs scripts passes over these, and over their sheets.
      case .start("noscript", false), .start("template", false): walk.skip()
      case .start("style", false):
        let media = CSSTokenizer.tokens(of: walk.attribute("media") ?? "")
        let counts = MediaQuery.holds(media[...])
        var sheet = ""
        while let step = walk.next() {
          guard case .text(let words) = step else { break }
          sheet += words
        }
        if counts { sheets.append(sheet) }
      default: break
      }
    }
    return sheets
  }

  /// Skips an element that has just opened; how many characters stand in it.
  private static func skipped(_ walk: XMLWalk) -> Int {
    var depth = 1
    var skipped = 0
    while depth > 0, let step = walk.next() {
      switch step {
      case .start(_, let isEmpty): depth += isEmpty ? 0 : 1
      case .end: depth -= 1
      case .text(let words): skipped += characters(of: words)
      }
    }
    return skipped
  }

  private static func characters(of words: String) -> Int {
    words.count { !$0.isWhitespace }
  }
}
