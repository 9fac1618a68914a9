/// Tells text from what comes out of fonts that do not say which letters they show.
enum Legibility {
  /// Words of at least so many letters have a vowel, in any language written in Latin letters.
  private static let longWord = 5
  /// Fewer such words than this on a page show nothing about its fonts.
  private static let leastWords = 20
  /// Most of them in a hundred that are abbreviations without a vowel.
  private static let mostMute = 12
  /// Most characters in a hundred that mean nothing outside one font.
  private static let mostStrange = 20

  private static let vowels = Set("aeiouyAEIOUY".unicodeScalars)

  /// Whether the text of a page cannot be what is seen there.
  ///
  /// - Complexity: O(length of the text).
  static func isGarbled(_ runs: [PopplerPages.Run]) -> Bool {
    var characters = 0
    var strange = 0
    var words = 0
    var mute = 0
    for run in runs {
      for scalar in run.text.unicodeScalars where scalar.value > 0x20 {
        characters += 1
        if isStrange(scalar) { strange += 1 }
      }
      for word in run.text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic })
      where word.count >= longWord {
        words += 1
        // Beyond ASCII nearly all letters are vowels, or of scripts this rule says nothing about.
        let isMute = word.allSatisfy { $0.isASCII && !vowels.contains($0) }
        if isMute { mute += 1 }
      }
    }
    if strange * 100 > characters * mostStrange { return strange >= 20 }
    return words >= leastWords && mute * 100 > words * mostMute
  }

  /// Whether a character means nothing outside its font.
  static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .control, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }
}
