/// What becomes of a box after it is placed.
struct Transform: Hashable {
  /// The smaller of its scales.
  var scale = 1.0
  /// By how much it is moved to the right, and down.
  var right: [Length] = []
  var down: [Length] = []

  /// The transform that values say; `nil` when they say none.
  init?(_ values: [CSSValue], of property: StyleProperty) {
    if values == [.word("none")] { return }
    switch property {
    case .scale: take("scale", values)
    case .translate: take("translate", values)
    default:
      for value in values {
        guard case .call(let name, let content) = value else { return nil }
        take(name, content.filter { $0 != .comma })
      }
    }
  }

  private mutating func take(_ name: String, _ content: [CSSValue]) {
    let lengths = content.compactMap(Length.init)
    let figures = content.compactMap { value -> Double? in
      guard case .number(let figure, let unit) = value else { return nil }
      return unit == "%" ? figure / 100 : figure
    }
    switch name {
    case "scale", "scalex", "scaley", "scale3d":
      scale *= figures.prefix(2).map(abs).min() ?? 1
    case "translate", "translate3d":
      right += lengths.prefix(1)
      down += lengths.dropFirst().prefix(1)
    case "translatex": right += lengths
    case "translatey": down += lengths
    case "matrix" where figures.count == 6:
      scale *= abs(figures[0] * figures[3] - figures[1] * figures[2]).squareRoot()
      right.append(Length(figures[4]))
      down.append(Length(figures[5]))
    default: break
    }
  }
}
