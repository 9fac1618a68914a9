/// What `clip` and `clip-path` leave of a box.
enum Shape {
  /// Boxes of fewer pixels than this in one direction show no text.
  static let least = 4.0

  /// Whether a shape leaves nothing that could be read.
  static func isEmpty(_ values: [CSSValue]) -> Bool {
    values.contains { value in
      guard case .call(let name, let content) = value else { return false }
      let lengths = content.prefix { $0 != .word("round") && $0 != .word("at") }
        .compactMap(Length.init)
      switch name {
      case "rect" where lengths.count == 4:
        return reach(lengths[3], lengths[1], across: true) < least
          || reach(lengths[0], lengths[2], across: false) < least
      case "inset" where !lengths.isEmpty:
        let right = lengths[lengths.count > 1 ? 1 : 0]
        let bottom = lengths[lengths.count > 2 ? 2 : 0]
        let left = lengths.count > 3 ? lengths[3] : right
        return pixels(left, across: true) + pixels(right, across: true) > Length.window.width
          - least
          || pixels(lengths[0], across: false) + pixels(bottom, across: false)
            > Length.window.height - least
      case "circle", "ellipse": return lengths.contains { pixels($0, across: true) < least }
      case "polygon" where lengths.count > 1:
        return (0...1).contains { side in
          let places = lengths.indices.filter { $0 % 2 == side }
            .map { pixels(lengths[$0], across: side == 0) }
          return (places.max() ?? 0) - (places.min() ?? 0) < least
        }
      default: return false
      }
    }
  }

  private static func reach(_ start: Length, _ end: Length, across: Bool) -> Double {
    pixels(end, across: across) - pixels(start, across: across)
  }

  private static func pixels(_ length: Length, across: Bool) -> Double {
    let whole = across ? Length.window.width : Length.window.height
    return length.pixels(letters: 16, root: 16, whole: whole)
  }
}
