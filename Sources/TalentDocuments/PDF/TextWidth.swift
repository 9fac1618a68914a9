/// How wide a text is in print, roughly, whatever its font.
enum TextWidth {
  /// The width in heights of a line.
  ///
  /// - Complexity: O(length of the text).
  static func estimate(_ text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + estimate($1) }
  }

  private static func estimate(_ character: Character) -> Double {
    switch character {
    case "i", "l", "j", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]",
      " ", "-", "/":
      0.3
    case "m", "w", "M", "W", "@", "%", "—": 0.88
    case _ where character.isUppercase: 0.7
    default: 0.55
    }
  }
}
