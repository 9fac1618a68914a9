/// Reads the colours of runs, paragraphs and cells in Word.
struct WordShading {
  let walk: XMLWalk
  let theme: WordTheme

  /// The colour of the letters: one of the theme outdoes one that is written.
  var ink: TextLook.Ink? {
    if let paint = colour("val", "themeColor", "theme") { return .paint(paint) }
    return walk.attribute("val") == "auto" ? .automatic : nil
  }

  /// What shading paints: its ground, mixed with as much of its colour as its pattern says; `nil`
  /// when it paints nothing.
  var ground: TextLook.Ground? {
    let pattern = walk.attribute("val") ?? "clear"
    guard pattern != "nil" else { return nil }
    let share =
      switch pattern {
      case "clear": 0.0
      case "solid": 1.0
      case _ where pattern.hasPrefix("pct"): (Double(pattern.dropFirst(3)) ?? 50) / 100
      default: 0.5
      }
    let fill = colour("fill", "themeFill", "themeFill")
    guard share > 0 else { return fill.map { .paint($0) } }
    let ink = colour("color", "themeColor", "theme") ?? Paint(colour: .black)
    return .paint(Paint(colour: ink.colour.over(fill?.colour ?? .white, opacity: share)))
  }

  /// What a text marker paints.
  var highlight: TextLook.Ground? {
    guard let name = walk.attribute("val")?.lowercased() else { return nil }
    // Word's dark yellow is what others call olive.
    return ColourNames.colour(name == "darkyellow" ? "olive" : name)
      .map { .paint(Paint(colour: $0)) }
  }

  private func colour(_ name: String, _ part: String, _ prefix: String) -> Paint? {
    /// How much of a colour is left, in 255 parts of sixteen.
    func share(_ change: String) -> Double {
      let part = walk.attribute(prefix + change).flatMap { Int($0, radix: 16) } ?? 255
      return Double(part) / 255
    }
    if let named = walk.attribute(part), named != "none",
      let colour = theme.colour(named, tint: share("Tint"), shade: share("Shade"))
    {
      return Paint(colour: colour)
    }
    return walk.attribute(name).flatMap { $0 == "auto" ? nil : Paint(.hash($0.lowercased())) }
  }
}

extension TextLook {
  /// Properties whose elements are read to their end.
  static let wholeInWord: Set<String> = ["textFill", "textOutline"]

  /// Takes up one property of a run or style in Word.
  mutating func take(_ name: String, _ walk: XMLWalk, _ theme: WordTheme) {
    let value = walk.attribute("val")
    let shading = WordShading(walk: walk, theme: theme)
    switch name {
    case "vanish", "webHidden", "specVanish": isVanished = !["0", "false", "off"].contains(value)
    case "color": ink = shading.ink ?? ink
    case "sz": size = value.flatMap(Double.init).map { $0 / 2 } ?? size
    case "w": width = value.flatMap { Double($0.prefix { $0 != "%" }) } ?? width
    // A marker lies above the shading.
    case "highlight": ground = shading.highlight ?? ground
    case "shd": ground = ground ?? shading.ground
    case "textFill":
      switch DrawingFill.read(walk, theme, alphaHides: true) {
      case .nothing: ink = .paint(.none)
      case .paint(let paint): ink = .paint(paint)
      case .other: ink = .automatic
      case nil: break
      }
    case "textOutline":
      if case .paint(let paint) = DrawingFill.read(walk, theme, alphaHides: true) {
        outline = paint
      }
    default: break
    }
  }
}
