/// How letters are drawn, as far as it decides whether a reader sees them.
///
/// The one rule for every format: letters are seen that have a size and leave their ground.
struct Font {
  /// Letters up to this size, in points, are no text to a reader.
  private static let tiny = 3.0
  /// Colours nearer to each other than this are one to a reader: `#E8E8E8` on white.
  static let leastContrast = 24.0

  /// In points.
  var size = 12.0
  var colour = Colour.black
  /// From 0, not to be seen, to 1.
  var opacity = 1.0

  /// Whether the letters are too small to be read.
  var isTiny: Bool { size <= Self.tiny }

  /// How far the letters stand out from what they are drawn on, 0…255.
  func contrast(on ground: Colour) -> Double {
    colour.over(ground, opacity: opacity).distance(to: ground)
  }

  /// Whether a reader sees the letters.
  func isSeen(on ground: Colour) -> Bool {
    !isTiny && contrast(on: ground) >= Self.leastContrast
  }
}
