/// A length of CSS.
struct Length: Hashable {
  /// The window that a page is read in, in pixels.
  static let window = (width: 1_280.0, height: 800.0)
  /// Pixels of the units that need nothing else to be known.
  private static let absolute: [String: Double] = [
    "": 1, "px": 1, "pt": 4.0 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 9.6 / 2.54,
    "q": 2.4 / 2.54, "vw": window.width / 100, "vh": window.height / 100,
    "vmin": window.height / 100, "vmax": window.width / 100,
  ]
  /// Parts of the size of the letters.
  private static let relative: [String: Double] = [
    "em": 1, "ex": 0.5, "ch": 0.5, "ic": 1, "cap": 0.7, "lh": 1.2,
  ]

  var value: Double
  var unit: String

  init(_ value: Double, _ unit: String = "px") {
    self.value = value
    self.unit = unit
  }

  /// The length that a value is; a number without a unit is in pixels.
  init?(_ value: CSSValue) {
    guard case .number(let figure, let unit) = value,
      Self.absolute[unit] ?? Self.relative[unit] != nil || unit == "%" || unit == "rem"
    else { return nil }
    self.init(figure, unit)
  }

  /// The size of letters that has a name.
  init?(sizeName name: String) {
    switch name {
    case "smaller": self.init(5.0 / 6, "em")
    case "larger": self.init(1.2, "em")
    default:
      let sizes: [String: Double] = [
        "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24,
        "xx-large": 32, "xxx-large": 48,
      ]
      guard let size = sizes[name] else { return nil }
      self.init(size)
    }
  }

  /// The length in pixels.
  ///
  /// - Parameters:
  ///   - letters: Size of the letters, in pixels.
  ///   - root: Size of the letters of the page as a whole.
  ///   - whole: What a hundred percent are.
  /// - Returns: Its pixels.
  func pixels(letters: Double, root: Double, whole: Double) -> Double {
    switch unit {
    case "%": value / 100 * whole
    case "rem": value * root
    default: value * (Self.absolute[unit] ?? letters * (Self.relative[unit] ?? 1))
    }
  }
}
