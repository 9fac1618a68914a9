/// Levels the two spellings of English and the plural, for text and aliases alike.
enum Spelling {
  /// Levels a folded word in place.
  ///
  /// Only words of five letters and more lose a plural `s`, so that abbreviations keep theirs
  /// (AWS, SaaS); `-ies` becomes `-y`, `-sses` `-ss`, and British endings the American ones.
  static func level(_ word: inout [UInt8]) {
    guard word.count >= 5, let last = word.last, mayChange(word.count, last) else { return }
    guard word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    if last == UInt8(ascii: "s") {
      if ends(word, "ies"), word.count > 5 {
        word.removeLast(3)
        word.append(UInt8(ascii: "y"))
      } else if endsInLongPlural(word) {
        word.removeLast(2)
      } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
        word.removeLast()
      }
    }
    for (british, american) in british[Int(word[word.count - 1] & 0x1F)]
    where ends(word, british) {
      word.removeLast(british.utf8CodeUnitCount)
      append(american, to: &word)
      return
    }
  }

  /// `processes`, `breaches`, `taxes`; not `caches`, whose singular ends in `e`.
  private static func endsInLongPlural(_ word: [UInt8]) -> Bool {
    ends(word, "sses") || ends(word, "shes") || ends(word, "xes")
      || ends(word, "ches") && !ends(word, "aches") && !ends(word, "niches")
      || ends(word, "coaches") || ends(word, "approaches") || ends(word, "reaches")
  }

  /// Whether a word may be levelled, by its length and its last letter: it has an ending of those
  /// below, or is a plural, be it of an abbreviation.
  static func mayChange(_ count: Int, _ last: UInt8) -> Bool {
    switch last | 0x20 {
    case UInt8(ascii: "s"): count >= 3
    case UInt8(ascii: "n"), UInt8(ascii: "g"), UInt8(ascii: "d"), UInt8(ascii: "r"),
      UInt8(ascii: "e"), UInt8(ascii: "t"):
      count >= 5
    default: false
    }
  }

  /// British endings with the American ones, filed under the five lowest bits of the last letter.
  private static let british: [[(StaticString, StaticString)]] = {
    var filed = [[(StaticString, StaticString)]](repeating: [], count: 32)
    for pair in endings {
      let last = pair.0.withUTF8Buffer { bytes in unsafe bytes[bytes.count - 1] }
      filed[Int(last & 0x1F)].append(pair)
    }
    return filed
  }()

  private static let endings: [(StaticString, StaticString)] = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"),
    ("alise", "alize"), ("ganise", "ganize"), ("imise", "imize"), ("yse", "yze"),
    ("programme", "program"), ("centre", "center"), ("labour", "labor"),
    ("behaviour", "behavior"), ("defence", "defense"), ("licence", "license"),
    ("modelling", "modeling"), ("counselling", "counseling"), ("catalogue", "catalog"),
    ("cheque", "check"), ("fulfilment", "fulfillment"),
  ]

  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count >= length else { return false }
    return suffix.withUTF8Buffer { bytes in
      // From the end, where most words differ.
      for place in 1...length where unsafe bytes[length - place] != word[word.count - place] {
        return false
      }
      return true
    }
  }

  private static func append(_ suffix: StaticString, to word: inout [UInt8]) {
    suffix.withUTF8Buffer { bytes in unsafe word.append(contentsOf: bytes) }
  }
}
