internal import TalentModel

/// Levels the two spellings of English and the plural, for text and aliases alike.
enum Spelling {
  /// Levels a folded word in place.
  ///
  /// Only words of five letters and more lose a plural `s`, so that abbreviations keep theirs
  /// (AWS, SaaS); `-ies` becomes `-y`, `-sses` `-ss`, and British endings the American ones.
  static func level(_ word: inout [UInt8]) {
    guard word.count >= 5, let last = word.last else { return }
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
    for ending in british[Int(word[word.count - 1] & 0x1F)] where ends(word, ending.british) {
      word.removeLast(ending.british.utf8CodeUnitCount)
      append(ending.american, to: &word)
      return
    }
  }

  /// What `level` makes of a folded word; `nil` for one that does not hold its letters.
  static func level(_ word: FoldedWord) -> FoldedWord? {
    guard !word.isLong else { return nil }
    guard mayChange(word) else { return word }
    if let singular = plainSingular(of: word) { return singular }
    var letters = Array(word.description.utf8)
    level(&letters)
    return FoldedWord(letters.span)
  }

  /// `processes`, `breaches`, `taxes`; not `caches`, whose singular ends in `e`.
  private static func endsInLongPlural(_ word: [UInt8]) -> Bool {
    ends(word, "sses") || ends(word, "shes") || ends(word, "xes")
      || ends(word, "ches") && !ends(word, "aches") && !ends(word, "niches")
      || ends(word, "coaches") || ends(word, "approaches") || ends(word, "reaches")
  }

  /// Whether a word of up to fifteen letters may be levelled, by its last eight; quick, and wrong
  /// for one with digits or a part of an ending alone.
  static func mayChange(_ word: FoldedWord) -> Bool {
    guard word.count >= 5 else { return false }
    let ending = word.ending
    if ending & 0xFF == UInt64(UInt8(ascii: "s")) { return !kept.contains(ending & 0xFFFF) }
    return isBritish(ending)
  }

  /// What `level` makes of a word that only loses an `s`: most plurals; `nil` where more may
  /// change.
  static func plainSingular(of word: FoldedWord) -> FoldedWord? {
    guard word.count >= 5, word.ending & 0xFF == UInt64(UInt8(ascii: "s")),
      word.allSatisfy({ (0x61...0x7A).contains($0) }), let singular = word.dropLast(1)
    else { return nil }
    let ending = singular.ending
    switch UInt8(truncatingIfNeeded: ending) {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return nil
    case UInt8(ascii: "e"):
      switch UInt8(truncatingIfNeeded: ending >> 8) {
      case UInt8(ascii: "s"), UInt8(ascii: "h"), UInt8(ascii: "x"), UInt8(ascii: "i"): return nil
      default: break
      }
    default: break
    }
    return isBritish(ending) ? nil : singular
  }

  private static func isBritish(_ ending: UInt64) -> Bool {
    british[Int(ending & 0x1F)].contains { ($0.last ^ ending) & $0.mask == 0 }
  }

  /// Ends of words that are no plurals: `-ss`, `-us`, `-is`.
  private static let kept: [UInt64] = [0x7373, 0x7573, 0x6973]

  /// A British ending and the American one.
  private struct Ending {
    var british: StaticString
    var american: StaticString
    /// Its last eight letters, the last one lowest, and the bits that they take.
    var last: UInt64
    var mask: UInt64

    init(_ british: StaticString, _ american: StaticString) {
      self.british = british
      self.american = american
      last = FoldedWord(british.description).ending
      mask = british.utf8CodeUnitCount < 8 ? (1 << UInt64(8 * british.utf8CodeUnitCount)) - 1 : .max
    }
  }

  /// British endings, filed under the five lowest bits of the last letter.
  private static let british: [[Ending]] = {
    var filed = [[Ending]](repeating: [], count: 32)
    for (british, american) in endings {
      let ending = Ending(british, american)
      filed[Int(ending.last & 0x1F)].append(ending)
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
