/// What plays on an element: pages let their text come up out of nothing.
struct Animation: Hashable {
  /// The names of its keyframes may be any of these words.
  var words: Set<String>

  /// The animation that values say, when it ends as its last frame shows, or never ends; `nil` for
  /// all others, after which everything is as before.
  init?(_ values: [CSSValue]) {
    words = Set(values.compactMap { if case .word(let word) = $0 { word } else { nil } })
    let lasts = values.contains { value in
      guard case .number(let figure, let unit) = value else { return false }
      return figure > 0 && (unit == "s" || unit == "ms")
    }
    guard lasts, !words.isDisjoint(with: ["forwards", "both", "infinite"]) else { return nil }
  }
}

extension StyleSheet {
  /// Whether some keyframes show what was seen through.
  static func isRevealing(keyframes block: ArraySlice<CSSToken>) -> Bool {
    var rest = block
    while !rest.isEmpty {
      rest = rest[rest.prefix { $0 != .mark("{") }.endIndex...]
      let (plain, _) = declarations(in: Self.block(&rest))
      let isShown = plain.contains {
        if case .set(.opacity, .number(let figure)) = $0 { figure >= 0.5 } else { false }
      }
      if isShown { return true }
    }
    return false
  }
}
