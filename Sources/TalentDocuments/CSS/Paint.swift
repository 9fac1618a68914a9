/// A colour and how much of what is below it covers.
struct Paint: Hashable {
  var colour: Colour
  /// From 0, nothing, to 1.
  var alpha = 1.0

  /// A paint that covers nothing.
  static let none = Paint(colour: .black, alpha: 0)

  init(colour: Colour, alpha: Double = 1) {
    self.colour = colour
    self.alpha = min(max(alpha, 0), 1)
  }

  /// What is seen where it lies on a ground.
  func over(_ ground: Colour) -> Colour {
    colour.over(ground, opacity: alpha)
  }

  /// The paint that a value of CSS names; `nil` when it names none.
  init?(_ value: CSSValue) {
    switch value {
    case .word("transparent"): self = .none
    case .word(let name):
      // Pages without a document type may leave out the mark before the figures.
      guard let paint = ColourNames.colour(name).map({ Paint(colour: $0) }) ?? Paint(hash: name)
      else { return nil }
      self = paint
    case .hash(let digits): self.init(hash: digits)
    case .call(let name, let content): self.init(name, content)
    case .number, .mark, .other: return nil
    }
  }

  /// A colour of 3, 4, 6 or 8 hexadecimal digits.
  private init?(hash: String) {
    let digits = hash.compactMap(\.hexDigitValue)
    guard digits.count == hash.count else { return nil }
    let parts: [Int]
    switch digits.count {
    case 3, 4: parts = digits.map { $0 * 17 }
    case 6, 8:
      parts = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    let colour = Colour(red: Double(parts[0]), green: Double(parts[1]), blue: Double(parts[2]))
    self.init(colour: colour, alpha: parts.count == 4 ? Double(parts[3]) / 255 : 1)
  }

  /// A colour given by a function.
  private init?(_ name: String, _ content: [CSSValue]) {
    let figures = content.compactMap { value -> (value: Double, unit: String)? in
      switch value {
      case .number(let value, let unit): (value, unit)
      case .word("none"): (0, "")
      default: nil
      }
    }
    guard figures.count == 3 || figures.count == 4 else { return nil }
    /// A figure as a share of a whole, 0…1.
    func share(_ place: Int, of whole: Double) -> Double {
      let figure = figures[place]
      return min(max(figure.unit == "%" ? figure.value / 100 : figure.value / whole, 0), 1)
    }
    let alpha = figures.count == 4 ? share(3, of: 1) : 1
    switch name {
    case "rgb", "rgba", "color":
      let whole = name == "color" ? 1.0 : 255
      self.init(
        colour: Colour(
          red: 255 * share(0, of: whole),
          green: 255 * share(1, of: whole),
          blue: 255 * share(2, of: whole)
        ),
        alpha: alpha
      )
    case "hsl", "hsla":
      let colour = Colour(
        hue: Self.turns(figures[0]),
        saturation: share(1, of: 100),
        lightness: share(2, of: 100)
      )
      self.init(colour: colour, alpha: alpha)
    case "hwb":
      let (white, black) = (share(1, of: 100), share(2, of: 100))
      let sum = max(white + black, 1)
      let pure = Colour(hue: Self.turns(figures[0]), saturation: 1, lightness: 0.5)
      let grey = Colour(grey: 255 * white / sum)
      let rest = 1 - (white + black) / sum
      self.init(
        colour: Colour(
          red: pure.red * rest + grey.red,
          green: pure.green * rest + grey.green,
          blue: pure.blue * rest + grey.blue
        ),
        alpha: alpha
      )
    // Of these colours the lightness is enough to tell letters from their ground.
    case "lab", "lch": self.init(colour: Colour(grey: 255 * share(0, of: 100)), alpha: alpha)
    case "oklab", "oklch": self.init(colour: Colour(grey: 255 * share(0, of: 1)), alpha: alpha)
    default: return nil
    }
  }

  /// An angle in turns, 0..<1.
  private static func turns(_ angle: (value: Double, unit: String)) -> Double {
    let wholes: [String: Double] = ["rad": 2 * .pi, "grad": 400, "turn": 1]
    let whole = wholes[angle.unit] ?? 360
    let turns = angle.value / whole
    return turns - turns.rounded(.down)
  }
}

extension Colour {
  /// A grey of a brightness, 0…255.
  init(grey: Double) {
    self.init(red: grey, green: grey, blue: grey)
  }

  /// A colour by hue, in turns, saturation and lightness, both 0…1.
  init(hue: Double, saturation: Double, lightness: Double) {
    let reach = saturation * min(lightness, 1 - lightness)
    func part(_ place: Double) -> Double {
      let turned = (place + hue * 12).truncatingRemainder(dividingBy: 12)
      return 255 * (lightness - reach * max(-1, min(turned - 3, 9 - turned, 1)))
    }
    self.init(red: part(0), green: part(8), blue: part(4))
  }
}
