/// What a drawing is filled with.
enum DrawingFill {
  case nothing
  case paint(Paint)
  /// A picture, a pattern, a run of colours.
  case other

  /// What lies behind text in it; `nil` when what is around it does.
  var ground: TextLook.Ground? {
    switch self {
    case .nothing: nil
    case .paint(let paint): .paint(paint)
    case .other: .unknown
    }
  }

  /// Reads the fill in an element that has just opened, and goes to its end.
  ///
  /// - Parameters:
  ///   - walk: Stands at the element.
  ///   - theme: Colours by name.
  ///   - alphaHides: Whether its figures for `alpha` say how much is seen through it.
  /// - Returns: `nil` when it says nothing of a fill.
  static func read(_ walk: XMLWalk, _ theme: WordTheme, alphaHides: Bool = false) -> DrawingFill? {
    var depth = 1
    var fill: DrawingFill?
    while depth > 0, let step = walk.next() {
      switch step {
      // The line around it, and its effects.
      case .start("ln", false), .start("effectLst", false): walk.skip()
      case .start(let name, let isEmpty):
        depth += isEmpty ? 0 : 1
        switch name {
        case "noFill": fill = .nothing
        case "gradFill", "blipFill", "pattFill", "grpFill": fill = .other
        case "srgbClr", "sysClr", "schemeClr":
          if case .other = fill { continue }
          fill = colour(walk, theme).map { .paint(Paint(colour: $0)) } ?? .other
        default:
          guard case .paint(let paint) = fill,
            let share = walk.attribute("val").flatMap(Double.init)
          else { continue }
          fill = .paint(changed(paint, name, share / 100_000, alphaHides))
        }
      case .end: depth -= 1
      case .text: break
      }
    }
    return fill
  }

  private static func colour(_ walk: XMLWalk, _ theme: WordTheme) -> Colour? {
    let value = walk.attribute("lastClr") ?? walk.attribute("val") ?? ""
    return theme.colour(value) ?? Paint(.hash(value.lowercased()))?.colour
  }

  private static func changed(
    _ paint: Paint,
    _ change: String,
    _ share: Double,
    _ alphaHides: Bool
  ) -> Paint {
    let part = min(max(share, 0), 1)
    switch change {
    case "alpha": return Paint(colour: paint.colour, alpha: alphaHides ? 1 - part : part)
    case "lumMod", "shade":
      return Paint(colour: paint.colour.over(.black, opacity: part), alpha: paint.alpha)
    case "lumOff":
      return Paint(colour: Colour.white.over(paint.colour, opacity: part), alpha: paint.alpha)
    case "tint": return Paint(colour: paint.colour.over(.white, opacity: part), alpha: paint.alpha)
    default: return paint
    }
  }
}
