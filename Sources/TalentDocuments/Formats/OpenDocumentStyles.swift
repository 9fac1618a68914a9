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
    if let size = walk.attribute("font-size").flatMap(Length.init(openDocument:)) {
      // A part of the size of what it stands upon: of a common one.
      self.size = size.pixels(letters: 16, root: 16, whole: 16) * 0.75
    }
    width = Self.share(walk, "text-scale").map { $0 * 100 } ?? width
    if isText { takeInk(walk) }
    takeGround(walk)
  }

  private mutating func takeInk(_ walk: XMLWalk) {
    if let colour = walk.attribute("color").flatMap(Paint.init(openDocument:)) {
      ink = .paint(Paint(colour: colour.colour, alpha: Self.share(walk, "opacity") ?? 1))
    }
    if walk.attribute("use-window-font-color") == "true" { ink = .automatic }
    // Letters of an automatic colour can be seen through too.
    if let share = Self.share(walk, "opacity"), share < 0.1 { ink = .paint(.none) }
  }

  private mutating func takeGround(_ walk: XMLWalk) {
    switch walk.attribute("fill") {
    case "none": return
    case "solid", nil: break
    default:
      ground = .unknown
      return
    }
    let colour = walk.attribute("background-color") ?? walk.attribute("fill-color")
    guard var paint = colour.flatMap(Paint.init(openDocument:)), paint.alpha > 0 else { return }
    paint.alpha = walk.attribute("fill-color") == nil ? 1 : Self.share(walk, "opacity") ?? 1
    ground = .paint(paint)
  }

  /// A figure in percent, as a part of one.
  private static func share(_ walk: XMLWalk, _ name: String) -> Double? {
    walk.attribute(name).flatMap { Double($0.prefix { $0 != "%" }) }.map { $0 / 100 }
  }
}

extension Paint {
  /// A colour as OpenDocument writes it.
  fileprivate init?(openDocument text: String) {
    guard let value = CSSValue.values(of: CSSTokenizer.tokens(of: text)).first else { return nil }
    self.init(value)
  }
}

extension Length {
  /// A length as OpenDocument writes it.
  fileprivate init?(openDocument text: String) {
    guard let value = CSSValue.values(of: CSSTokenizer.tokens(of: text)).first else { return nil }
    self.init(value)
  }
}
