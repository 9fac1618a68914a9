/// Whether the rules for a medium count: what is read is read on a screen, in a window of common
/// size and in light colours.
enum MediaQuery {
  /// Whether a list of media holds for the reader; an empty one does.
  static func holds(_ list: ArraySlice<CSSToken>) -> Bool {
    let queries = CSSValue.values(of: list).split(
      separator: CSSValue.comma,
      omittingEmptySubsequences: false
    )
    return queries.contains { query in
      var words = query
      let isNegated = words.first == .word("not")
      if isNegated { words.removeFirst() }
      return words.allSatisfy(holds) != isNegated
    }
  }

  private static func holds(_ part: CSSValue) -> Bool {
    switch part {
    case .word(let word): ["all", "screen", "and", "only"].contains(word)
    case .call("", let feature): holds(feature)
    default: false
    }
  }

  /// Whether a feature is there: `min-width: 600px`, `width >= 600px`, `orientation: landscape`.
  private static func holds(_ feature: [CSSValue]) -> Bool {
    guard case .word(let name) = feature.first else { return false }
    let marks = feature.compactMap { if case .mark(let mark) = $0 { mark } else { nil } }
    if let limit = feature.last.flatMap(Length.init) {
      let limit = limit.pixels(letters: 16, root: 16, whole: 0)
      let found = name.hasSuffix("height") ? Length.window.height : Length.window.width
      let isSize = name.hasSuffix("width") || name.hasSuffix("height")
      if name.hasPrefix("min-") || marks.contains(">") { return !isSize || found >= limit }
      if name.hasPrefix("max-") || marks.contains("<") { return isSize && found <= limit }
      return false
    }
    guard case .word(let value) = feature.last, feature.count > 1 else {
      return ["color", "hover", "pointer"].contains(name)
    }
    return ["landscape", "light", "no-preference", "hover", "fine", "none"].contains(value)
  }
}
