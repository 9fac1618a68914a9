/// An element of a page, as far as a selector can ask about it.
struct HTMLElement {
  let name: String
  let attributes: [String: String]
  let classes: [String]

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
    classes = (attributes["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What attributes older than style sheets say about its look; any rule of a page outdoes them.
  var hints: [StyleDeclaration] {
    var hints: [StyleDeclaration] = []
    func paint(_ property: StyleProperty, _ attribute: String) {
      guard let colour = attributes[attribute].flatMap(LegacyColour.colour) else { return }
      hints.append(.set(property, .paint(Paint(colour: colour))))
    }
    switch name {
    case "body":
      paint(.colour, "text")
      paint(.ground, "bgcolor")
    case "table", "thead", "tbody", "tfoot", "tr", "td", "th": paint(.ground, "bgcolor")
    case "font":
      paint(.colour, "color")
      let sizes = [10.0, 13, 16, 18, 24, 32, 48]
      if let size = attributes["size"].flatMap({ Int($0) }), (1...7).contains(size) {
        hints.append(.set(.size, .length(Length(sizes[size - 1]))))
      }
    default: break
    }
    return hints
  }
}

/// Colours in attributes, which browsers make of whatever stands there.
enum LegacyColour {
  /// The colour of an attribute (HTML, "rules for parsing a legacy color value").
  static func colour(_ text: String) -> Colour? {
    let name = text.trimmed.lowercased()
    guard !name.isEmpty, name != "transparent" else { return nil }
    if let known = ColourNames.colour(name) { return known }
    if name.hasPrefix("#"), name.utf8.count == 4, let paint = Paint(.hash(String(name.dropFirst())))
    {
      return paint.colour
    }
    var digits = name.prefix(128).drop { $0 == "#" }.map { $0.hexDigitValue ?? 0 }
    while digits.isEmpty || !digits.count.isMultiple(of: 3) { digits.append(0) }
    let length = digits.count / 3
    var parts = (0..<3).map { digits[($0 * length)..<(($0 + 1) * length)].suffix(8) }
    while parts[0].count > 2, parts.allSatisfy({ $0.first == 0 }) {
      parts = parts.map { $0.dropFirst() }
    }
    let bytes = parts.map { Double($0.prefix(2).reduce(0) { $0 * 16 + $1 }) }
    return Colour(red: bytes[0], green: bytes[1], blue: bytes[2])
  }
}
