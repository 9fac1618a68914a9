/// The properties of an RTF shape, as far as they tell what lies behind its text.
struct RichTextShape {
  /// What a group inside a property holds.
  enum Part {
    case name, value
  }

  private var name = ""
  private var isFilled = true
  private var colour = Colour.white
  /// Whether it is filled with one colour, and not with a picture or a run of colours.
  private var isSolid = true

  /// Takes up the name of a property, or its value.
  mutating func take(_ words: String, as part: Part) {
    guard part == .value else {
      name = words.trimmed
      return
    }
    guard let value = Int(words.trimmed) else { return }
    switch name {
    case "fFilled": isFilled = value != 0
    case "fillType": isSolid = value == 0
    // Blue comes first.
    case "fillColor":
      colour = Colour(
        red: Double(value & 0xFF),
        green: Double(value >> 8 & 0xFF),
        blue: Double(value >> 16 & 0xFF)
      )
    default: break
    }
  }

  /// What lies behind its text; `nil` when what is around it does.
  var ground: TextLook.Ground? {
    guard isFilled else { return nil }
    return isSolid ? .colours([colour]) : .unknown
  }
}
