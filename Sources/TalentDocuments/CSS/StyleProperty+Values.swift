extension StyleProperty {
  /// Ways to show a box, or how their names begin.
  private static let displays = [
    "block", "inline", "flex", "grid", "table", "list-item", "contents", "flow", "ruby", "run-in",
    "math", "-webkit-", "-moz-", "-ms-",
  ]

  /// What values say about the property; `nil` when they make no sense and do not count.
  func value(_ values: [CSSValue]) -> StyleValue? {
    let first = values.count == 1 ? values[0] : nil
    let word: String? = if case .word(let word) = first { word } else { nil }
    switch self {
    case .colour, .fill, .ground: return first.flatMap(Paint.init).map { .paint($0) }
    case .gradient: return .paints(GroundWords.gradients(in: values))
    case .groundClip: return word.map { .flag($0 == "text") }
    case .size:
      return (word.flatMap(Length.init(sizeName:)) ?? first.flatMap(Length.init))
        .map { .length($0) }
    case .zoom, .opacity:
      guard case .number(let figure, let unit) = first else { return nil }
      return .number(unit == "%" ? figure / 100 : figure)
    case .display:
      return word.flatMap { word in
        let isShown = Self.displays.contains { word.hasPrefix($0) }
        return isShown || word == "none" ? .flag(isShown) : nil
      }
    case .visibility: return Self.flag(word, yes: ["visible"], no: ["hidden", "collapse"])
    case .content: return Self.flag(word, yes: ["visible", "auto"], no: ["hidden"])
    case .float: return Self.flag(word, yes: ["left", "right"], no: ["none"])
    case .overflow:
      return .flag(values.contains(.word("hidden")) || values.contains(.word("clip")))
    case .position: return word.flatMap(Placement.init).map { .position($0) }
    case .left, .right, .top, .bottom, .marginLeft, .marginTop, .indent, .width, .height, .maxWidth,
      .maxHeight:
      return first.flatMap(Length.init).map { .length($0) }
    case .clip, .clipPath: return .flag(Shape.isEmpty(values))
    case .transform, .scale, .translate: return Transform(values, of: self).map { .transform($0) }
    }
  }

  private static func flag(_ word: String?, yes: Set<String>, no: Set<String>) -> StyleValue? {
    guard let word, yes.contains(word) || no.contains(word) else { return nil }
    return .flag(yes.contains(word))
  }
}
