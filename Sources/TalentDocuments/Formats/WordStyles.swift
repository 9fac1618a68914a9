/// The styles of a Word document, as far as they tell whether a reader sees their text.
struct WordStyles {
  /// The colours that they and the text call by name.
  let theme: WordTheme

  private var looks: [String: TextLook] = [:]
  private var bases: [String: String] = [:]
  /// What styles of tables paint some of their rows, columns and cells with.
  private var parts: [String: [TextLook]] = [:]
  /// How text looks of which nothing is said, and the style of paragraphs that name none.
  private var plain = TextLook()
  private var paragraph: String?

  /// Styles upon styles that are followed.
  private static let mostBases = 16

  /// A document without styles.
  init(theme: WordTheme = WordTheme()) {
    self.theme = theme
  }

  /// Reads the part of a document that holds its styles.
  init(_ walk: XMLWalk, theme: WordTheme) {
    self.theme = theme
    var style: String?
    var part: TextLook?
    while let step = walk.next() {
      switch step {
      case .start("style", _):
        style = walk.attribute("styleId")
        let isDefault = ["1", "true", "on"].contains(walk.attribute("default"))
        if isDefault, walk.attribute("type") == "paragraph" { paragraph = style }
      case .start("basedOn", _): if let style { bases[style] = walk.attribute("val") }
      case .start("rPrDefault", false): style = Self.plain
      case .start("tblStylePr", false): part = TextLook()
      case .start(let name, let isEmpty):
        guard let style, !isEmpty || !TextLook.wholeInWord.contains(name) else { continue }
        if part == nil {
          looks[style, default: TextLook()].take(name, walk, theme)
        } else {
          part?.take(name, walk, theme)
        }
      case .end("tblStylePr"):
        if let style, let part { parts[style, default: []].append(part) }
        part = nil
      case .end("style"), .end("rPrDefault"): style = nil
      default: break
      }
    }
    plain = looks[Self.plain] ?? TextLook()
  }

  /// No style has a name with a space.
  private static let plain = "no style"

  /// The look that a style gives, with that of the styles it stands upon.
  subscript(style: String) -> TextLook {
    chain(style).reduce(TextLook()) { $0.over(looks[$1] ?? TextLook()) }
  }

  /// The look of a paragraph by its style, `nil` for one that names none.
  func paragraph(_ style: String?) -> TextLook {
    (style ?? paragraph).map { self[$0] } ?? TextLook()
  }

  /// The look of text of which nothing else says anything.
  var ofPlainText: TextLook { plain }

  /// The look that a style of tables may give its cells: which of them it paints is not looked up.
  func table(_ style: String) -> TextLook {
    let chain = chain(style)
    var look = self[style]
    let own = chain.flatMap { parts[$0] ?? [] }
    let inks = own.compactMap(\.ink) + [look.ink].compactMap(\.self)
    let grounds = own.compactMap(\.ground)
    if !grounds.isEmpty {
      look.ground = grounds.reduce(look.ground ?? .colours([.white])) { $0.or($1) }
    }
    if inks.count > 1 { look.ink = inks.dropFirst().reduce(inks[0]) { $0.or($1) } }
    return look
  }

  private func chain(_ style: String) -> [String] {
    var chain: [String] = []
    var next: String? = style
    while let style = next, chain.count < Self.mostBases {
      chain.append(style)
      next = bases[style]
    }
    return chain
  }
}

extension TextLook.Ink {
  /// This or another: it is not known which.
  fileprivate func or(_ other: TextLook.Ink) -> TextLook.Ink {
    guard case .paints(let own) = self, case .paints(let others) = other else { return .automatic }
    return .paints(own + others)
  }
}

extension TextLook.Ground {
  /// This or another: it is not known which.
  fileprivate func or(_ other: TextLook.Ground) -> TextLook.Ground {
    guard case .colours(let own) = self, case .colours(let others) = other else { return .unknown }
    return .colours(own + others)
  }
}
