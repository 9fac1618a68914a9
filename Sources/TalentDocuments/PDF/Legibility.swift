/// Tells text from what comes out of fonts that do not say which letters they show.
enum Legibility {
  /// Fewer letters than this on a page show nothing about its fonts.
  private static let leastLetters = 200
  /// Least vowels among a hundred letters of any language written in Latin letters.
  private static let leastVowels = 20
  /// Most characters in a hundred that mean nothing outside one font.
  private static let mostStrange = 20

  /// Whether the text of a page cannot be what is seen there.
  ///
  /// - Complexity: O(length of the text).
  static func isGarbled(_ runs: [PopplerPages.Run]) -> Bool {
    var characters = 0
    var strange = 0
    var letters = 0
    var vowels = 0
    for scalar in runs.lazy.flatMap(\.text.unicodeScalars) where scalar.value > 0x20 {
      characters += 1
      if isStrange(scalar) {
        strange += 1
      } else if scalar.properties.isAlphabetic {
        letters += 1
        // Beyond ASCII nearly all letters are vowels, or of scripts this rule says nothing about.
        if !scalar.isASCII || "aeiouyAEIOUY".unicodeScalars.contains(scalar) { vowels += 1 }
      }
    }
    if strange * 100 > characters * mostStrange { return strange >= 20 }
    return letters >= leastLetters && vowels * 100 < letters * leastVowels
  }

  /// Whether a character means nothing outside its font.
  static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .control, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }
}
