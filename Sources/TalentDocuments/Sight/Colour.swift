/// A colour as the eye tells it from others; parts are 0…255.
struct Colour: Hashable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of paper.
  static let white = Colour(red: 255, green: 255, blue: 255)
  /// The colour of ink.
  static let black = Colour(red: 0, green: 0, blue: 0)

  /// A colour as `#rrggbb`; black when it is anything else.
  init(hexadecimal: String) {
    let value = Int(hexadecimal.drop { $0 == "#" }, radix: 16) ?? 0
    self.init(
      red: Double(value >> 16 & 0xFF),
      green: Double(value >> 8 & 0xFF),
      blue: Double(value & 0xFF)
    )
  }

  /// How far apart two colours are, 0…255: brightness counts in full, hue less, blue least.
  func distance(to other: Colour) -> Double {
    let red = red - other.red
    let green = green - other.green
    let blue = blue - other.blue
    let brightness = 0.299 * red + 0.587 * green + 0.114 * blue
    return max(abs(brightness), 0.6 * abs(red), 0.6 * abs(green), 0.25 * abs(blue))
  }

  /// The colour seen when this one, of an opacity, lies on another.
  func over(_ other: Colour, opacity: Double) -> Colour {
    func mix(_ part: Double, _ below: Double) -> Double { below + (part - below) * opacity }
    return Colour(
      red: mix(red, other.red),
      green: mix(green, other.green),
      blue: mix(blue, other.blue)
    )
  }

  /// How far a colour lies on the way from this one to another: 0 here, 1 there.
  func progress(of colour: Colour, to other: Colour) -> Double {
    let way = (other.red - red, other.green - green, other.blue - blue)
    let length = way.0 * way.0 + way.1 * way.1 + way.2 * way.2
    guard length > 0 else { return 0 }
    let gone =
      (colour.red - red) * way.0 + (colour.green - green) * way.1 + (colour.blue - blue) * way.2
    return gone / length
  }
}
