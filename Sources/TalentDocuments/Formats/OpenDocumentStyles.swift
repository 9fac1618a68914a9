/// The styles of an OpenDocument text, as far as they tell whether a reader sees their text.
///
/// A style is known by its family and its name: a paragraph's and a cell's may share the name.
struct OpenDocumentStyles {
  private var looks: [String: TextLook] = [:]
  private var bases: [String: String] = [:]
  private var open: String?

  /// Styles upon styles that are followed.
  private static let mostBases = 16

  /// The families of styles, by the elements that name one.
  static let families = [
    "p": "paragraph", "h": "paragraph", "span": "text", "a": "text", "section": "section",
    "table": "table", "table-row": "table-row", "table-cell": "table-cell", "frame": "graphic",
    "custom-shape": "graphic",
  ]

  /// Takes up an element that opens a style or tells something about the open one.
  mutating func start(_ name: String, _ walk: XMLWalk) {
    if name == "style" {
      let family = walk.attribute("family") ?? ""
      open = walk.attribute("name").map { "\(family)/\($0)" }
      if let open { bases[open] = walk.attribute("parent-style-name").map { "\(family)/\($0)" } }
    } else if let open, name.hasSuffix("-properties") {
      looks[open, default: TextLook()].take(walk, isText: name == "text-properties")
    }
  }

  /// Closes the open style.
  mutating func end() {
    open = nil
  }

  /// The look that the style of an element gives, with that of the styles it stands upon.
  func look(of element: String, _ walk: XMLWalk) -> TextLook {
    guard let family = Self.families[element], let name = walk.attribute("style-name") else {
      return TextLook()
    }
    var look = TextLook()
    var next: String? = "\(family)/\(name)"
    for _ in 0..<Self.mostBases {
      guard let style = next else { break }
      look = look.over(looks[style] ?? TextLook())
      next = bases[style]
    }
    return look
  }
}

extension TextLook {
  /// Takes up the properties of a style in OpenDocument.
  fileprivate mutating func take(_ walk: XMLWalk, isText: Bool) {
    if let display = walk.attribute("display") { isVanished = display == "none" }
    if let size = walk.attribute("font-size"), size.hasSuffix("pt") {
      isTiny = Double(size.dropLast(2)).map { $0 <= Self.tiny }
    }
    if isText, let colour = walk.attribute("color") { isWhite = Self.isWhite(colour) }
    let fill = walk.attribute("fill") == "none" ? nil : walk.attribute("fill-color")
    if let ground = walk.attribute("background-color") ?? fill, ground != "transparent" {
      isShaded = !(Self.isWhite(ground) ?? false)
    }
  }
}
