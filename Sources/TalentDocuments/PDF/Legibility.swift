/// Tells text from what comes out of fonts that do not say which letters they show.
enum Legibility {
  /// Fewer words or characters than this, of a kind, show nothing about the fonts of a page.
  private static let least = 20
  /// Words of at least so many letters have a vowel, in any language written in Latin letters.
  private static let longWord = 5
  /// Most of them in a hundred that are abbreviations without a vowel.
  private static let mostMute = 12
  /// Most words in a hundred with a letter that nobody knows.
  private static let mostBroken = 12
  /// Most characters in a hundred that mean nothing outside one font.
  private static let mostStrange = 20
  /// Most characters in a hundred that are signs inside words, as in `C#`, `$5` and `50%`.
  private static let mostSigns = 4

  private static let vowels = Set("aeiouyAEIOUY".unicodeScalars)
  private static let signs = Set("!\"#$%*+<=>@\\^`".unicodeScalars)

  /// Whether the text of a page cannot be what is seen there.
  ///
  /// - Complexity: O(length of the text).
  static func isGarbled(_ runs: [PopplerPages.Run]) -> Bool {
    var counts = Counts()
    for run in runs {
      for word in run.text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
        counts.add(word)
      }
    }
    func exceeds(_ part: Int, _ whole: Int, _ most: Int) -> Bool { part * 100 > whole * most }
    return exceeds(counts.strange, counts.characters, mostStrange) && counts.strange >= least
      || exceeds(counts.signs, counts.characters, mostSigns) && counts.signs >= least
      || exceeds(counts.broken, counts.words, mostBroken) && counts.words >= least
      || exceeds(counts.mute, counts.long, mostMute) && counts.long >= least
  }

  /// Whether a character means nothing outside its font.
  static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .control, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .currencySymbol, .mathSymbol, .modifierSymbol: true
    default: signs.contains(scalar)
    }
  }

  /// What there is on a page, and how much of it is of the kinds that show a font without letters.
  private struct Counts {
    var characters = 0
    var strange = 0
    var signs = 0
    var words = 0
    var broken = 0
    var long = 0
    var mute = 0

    mutating func add(_ word: Substring.UnicodeScalarView) {
      var hasLetter = false
      var isBroken = false
      var signs = 0
      for scalar in word {
        characters += 1
        if Legibility.isStrange(scalar) {
          strange += 1
          // Symbol fonts have their bullets there, in front of words.
          if hasLetter { isBroken = true }
        } else if Legibility.isSign(scalar) {
          signs += 1
        } else if scalar.properties.isAlphabetic {
          hasLetter = true
        }
      }
      if hasLetter { words += 1 }
      if isBroken { broken += 1 }
      // A row of the same sign is a rule across the page, a lone one a bullet.
      if Set(word).count > 1 { self.signs += signs }
      for part in word.split(whereSeparator: { !$0.properties.isAlphabetic })
      where part.count >= longWord {
        long += 1
        // Beyond ASCII nearly all letters are vowels, or of scripts this says nothing about.
        if part.allSatisfy({ $0.isASCII && !vowels.contains($0) }) { mute += 1 }
      }
    }
  }
}
