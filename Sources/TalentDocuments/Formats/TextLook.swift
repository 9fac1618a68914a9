/// How a text looks, as far as that tells whether a reader sees it; what is not said is `nil`.
struct TextLook {
  /// Whether it is taken out of sight.
  var isVanished: Bool?
  /// Whether its letters are too small to read.
  var isTiny: Bool?
  /// Whether it is so light that nothing shows on paper.
  var isWhite: Bool?
  /// Whether something lies behind it on which white shows.
  var isShaded: Bool?

  /// Letters up to this size, in points, are not read.
  static let tiny = 3.0

  /// Whether a reader does not see the text.
  var isHidden: Bool {
    isVanished ?? false || isTiny ?? false || isWhite ?? false && !(isShaded ?? false)
  }

  /// This look upon another, which says what is not said here.
  func over(_ base: TextLook) -> TextLook {
    TextLook(
      isVanished: isVanished ?? base.isVanished,
      isTiny: isTiny ?? base.isTiny,
      isWhite: isWhite ?? base.isWhite,
      isShaded: isShaded ?? base.isShaded
    )
  }

  /// Whether a colour shows nothing on paper, from its parts, 0…255.
  static func isWhite(red: Int, green: Int, blue: Int) -> Bool { min(red, green, blue) >= 0xF2 }

  /// Whether a colour of six or three hexadecimal digits, with or without `#`, is white; `nil` when
  /// it is written in another way.
  static func isWhite(_ colour: String) -> Bool? {
    let digits = colour.drop { $0 == "#" }
    guard let value = Int(digits, radix: 16), [3, 6].contains(digits.utf8.count) else { return nil }
    return digits.utf8.count == 6
      ? isWhite(red: value >> 16 & 0xFF, green: value >> 8 & 0xFF, blue: value & 0xFF)
      : isWhite(
        red: (value >> 8 & 0xF) * 17,
        green: (value >> 4 & 0xF) * 17,
        blue: (value & 0xF) * 17
      )
  }
}
