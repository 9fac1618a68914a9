/// A property of CSS that bears on whether a reader sees a text.
enum StyleProperty: String {
  case colour = "color"
  /// What the inside of the letters is painted with, in place of their colour.
  case fill = "-webkit-text-fill-color"
  case ground = "background-color"
  /// The colours of gradients; pictures are not looked at.
  case gradient = "background-image"
  case groundClip = "background-clip"
  case size = "font-size"
  case zoom, opacity, display, visibility, position, float, left, right, top, bottom
  case content = "content-visibility"
  case marginLeft = "margin-left"
  case marginTop = "margin-top"
  case indent = "text-indent"
  case overflow, width, height
  case maxWidth = "max-width"
  case maxHeight = "max-height"
  case clip
  case clipPath = "clip-path"
  case transform, scale, translate

  /// Other names of the same.
  private static let others: [String: StyleProperty] = [
    "-webkit-background-clip": .groundClip, "-webkit-transform": .transform,
    "-webkit-clip-path": .clipPath, "overflow-x": .overflow, "overflow-y": .overflow,
    "inset-inline-start": .left, "margin-inline-start": .marginLeft, "inline-size": .width,
    "block-size": .height, "max-inline-size": .maxWidth, "max-block-size": .maxHeight,
  ]

  /// The property of a name in small letters.
  init?(name: String) {
    guard let property = StyleProperty(rawValue: name) ?? Self.others[name] else { return nil }
    self = property
  }

  /// Whether it says how far or how large.
  var isLength: Bool {
    switch self {
    case .left, .right, .top, .bottom, .marginLeft, .marginTop, .indent, .width, .height, .maxWidth,
      .maxHeight:
      true
    default: false
    }
  }

  /// What it begins with where an element takes it over from the one around it; `nil` for all
  /// others.
  var initial: StyleValue? {
    switch self {
    case .colour: .paint(Paint(colour: .black))
    case .visibility: .flag(true)
    case .size: .length(Length(16))
    case .indent: .length(Length(0))
    default: nil
    }
  }
}

/// What a property may be set to.
enum StyleValue: Hashable {
  case paint(Paint)
  case paints([Paint])
  case length(Length)
  case number(Double)
  /// Shown, seen, floating, cut: whatever the property says yes or no to.
  case flag(Bool)
  case position(Placement)
  case transform(Transform)
}

/// Where a box is placed from.
enum Placement: String {
  case flow = "static"
  case relative, absolute, fixed, sticky
}
