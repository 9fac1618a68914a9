/// Brings the forms of an English word together: plurals, -ing, -ed, British and American spelling.
///
/// A light stemmer after D. Harman, "How effective is suffixing?", 1991: it takes away less than
/// Porter's and errs less on the names of skills. Words with digits or signs stay as they are.
enum Stem {
  /// Endings with what takes their place, the first that fits; a stem keeps three letters.
  private static let endings: [(ending: [UInt8], replacement: [UInt8])] = [
    ("isations", "ization"), ("isation", "ization"), ("izations", "ization"), ("ising", "ize"),
    ("izing", "ize"), ("ised", "ize"), ("ized", "ize"), ("ises", "ize"), ("izes", "ize"),
    ("ise", "ize"), ("yses", "ysis"), ("ysing", "yze"), ("yse", "yze"), ("ours", "or"),
    ("our", "or"), ("ogue", "og"), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"),
    ("shes", "sh"), ("lling", "l"), ("nning", "n"), ("tting", "t"), ("mming", "m"),
    ("ggin", "g"), ("ing", ""), ("lled", "l"), ("nned", "n"), ("tted", "t"), ("ied", "y"),
    ("ed", ""), ("ss", "ss"), ("us", "us"), ("is", "is"), ("es", "e"), ("s", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The stem of a folded word.
  static func of(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    for (ending, replacement) in endings where letters.count >= ending.count + 3 {
      guard letters.suffix(ending.count).elementsEqual(ending) else { continue }
      var stem = Array(letters.dropLast(ending.count)) + replacement
      // "manage", "managing" and "managed" are one.
      if stem.count > 4, stem.last == UInt8(ascii: "e") { stem.removeLast() }
      return String(decoding: stem, as: UTF8.self)
    }
    let isSilent = letters.count > 4 && letters.last == UInt8(ascii: "e")
    return String(decoding: isSilent ? letters.dropLast() : letters[...], as: UTF8.self)
  }
}
