/// The styles of a Word document, as far as they tell whether a reader sees their text.
struct WordStyles {
  private var looks: [String: TextLook] = [:]
  private var bases: [String: String] = [:]

  /// Styles upon styles that are followed.
  private static let mostBases = 16

  init() {}

  /// Reads the part of a document that holds its styles.
  init(_ walk: XMLWalk) {
    var style: String?
    while let step = walk.next() {
      switch step {
      case .start("style", _): style = walk.attribute("styleId")
      case .start("basedOn", _): if let style { bases[style] = walk.attribute("val") }
      case .start(let name, _): if let style { looks[style, default: TextLook()].take(name, walk) }
      case .end("style"): style = nil
      default: break
      }
    }
  }

  /// The look that a style gives, with that of the styles it stands upon.
  subscript(style: String) -> TextLook {
    var look = TextLook()
    var next: String? = style
    for _ in 0..<Self.mostBases {
      guard let style = next else { break }
      look = look.over(looks[style] ?? TextLook())
      next = bases[style]
    }
    return look
  }
}

extension TextLook {
  /// Takes up one property of a run or style in Word.
  mutating func take(_ name: String, _ walk: XMLWalk) {
    let value = walk.attribute("val")
    switch name {
    case "vanish", "webHidden", "specVanish": isVanished = !["0", "false", "off"].contains(value)
    case "color": isWhite = value.flatMap(Self.isWhite) ?? false
    case "sz": if let size = value.flatMap({ Int($0) }) { isTiny = Double(size) <= 2 * Self.tiny }
    case "highlight": isShaded = value != "none" && value != "white"
    case "shd": isShaded = Self.isShade(walk.attribute("fill")) ?? isShaded
    default: break
    }
  }

  /// Whether white letters show on a fill; `nil` when it fills nothing.
  static func isShade(_ fill: String?) -> Bool? {
    guard let fill, fill != "auto" else { return nil }
    return !(isWhite(fill) ?? false)
  }
}
