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
    // The look of each element that is open.
    var looks: [TextLook] = []
    while let step = walk.next() {
      switch step {
      case .start(let name, let isEmpty):
        if Self.silent.contains(name) {
          if !isEmpty { walk.skip() }
          continue
        }
        if !isEmpty { looks.append(TextLook(walk).over(looks.last ?? TextLook())) }
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
        _ = looks.popLast()
        switch name {
        case "tr":
          text.closeParagraph()
          text.closeRow()
        case "td", "th": text.closeParagraph()
        default: if Self.blocks.contains(name) { text.closeParagraph() }
        }
      case .text(let words):
        let look = looks.last ?? TextLook()
        text.add(
          words.split(omittingEmptySubsequences: look.isHidden, whereSeparator: \.isWhitespace)
            .joined(separator: " "),
          look
        )
      }
    }
    text.end()
    return text
  }
}

extension TextLook {
  /// The look that an HTML element gives its text by its own attributes.
  fileprivate init(_ walk: XMLWalk) {
    if walk.attribute("hidden") != nil { isVanished = true }
    if let ground = walk.attribute("bgcolor") { isShaded = Self.isGround(ground.lowercased()) }
    if let colour = walk.attribute("color") { isWhite = Self.isLight(colour.lowercased()) }
    guard let style = walk.attribute("style") else { return }
    for rule in style.lowercased().split(separator: ";") {
      let parts = rule.split(separator: ":", maxSplits: 1).map { part in
        part.filter { !$0.isWhitespace && $0 != "!" }
      }
      guard parts.count == 2 else { continue }
      let isForced = parts[1].hasSuffix("important")
      take(parts[0], isForced ? String(parts[1].dropLast("important".count)) : parts[1])
    }
  }

  /// Takes up a rule of style.
  private mutating func take(_ name: String, _ value: String) {
    switch name {
    case "display" where value == "none", "visibility" where value == "hidden": isVanished = true
    case "opacity": if let part = Double(value), part < 0.05 { isVanished = true }
    case "font-size": isTiny = Self.points(value).map { $0 <= Self.tiny } ?? isTiny
    case "color": isWhite = Self.isLight(value)
    case "background", "background-color": isShaded = Self.isGround(value) ?? isShaded
    default: break
    }
  }

  private static func isLight(_ colour: String) -> Bool {
    guard colour.hasPrefix("rgb") else {
      return colour == "white" || colour == "transparent" || isWhite(colour) ?? false
    }
    let parts = colour.split { !$0.isNumber && $0 != "." }.compactMap(Double.init)
    return parts.count >= 3 && parts.prefix(3).allSatisfy { $0 >= 0xF2 }
      || parts.dropFirst(3) == [0]
  }

  /// Whether white letters show on a background; `nil` when it is none.
  private static func isGround(_ value: String) -> Bool? {
    ["none", "transparent", "inherit", "initial"].contains(value) ? nil : !isLight(value)
  }

  /// A size in points; `nil` when it depends on that of something else.
  private static func points(_ value: String) -> Double? {
    let digits = value.prefix { $0.isNumber || $0 == "." }
    guard let number = Double(digits) else { return nil }
    return switch value.dropFirst(digits.count) {
    case "px": number * 0.75
    case "pt": number
    default: number == 0 ? 0 : nil
    }
  }
}
