/// Levels the two spellings of English and the plural, for text and aliases alike.
enum Spelling {
  /// The levelled form of a folded word.
  ///
  /// Only words of five letters and more lose a plural `s`, so that abbreviations keep theirs
  /// (AWS, SaaS, IFRS); `-ies` becomes `-y`, and `-is-` in verbs becomes `-iz-`.
  static func level(_ word: [UInt8]) -> String {
    guard word.count >= 5, word.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return String(decoding: word, as: UTF8.self)
    }
    var letters = word
    if ends(letters, "ies"), letters.count > 5 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(letters, "s"), !ends(letters, "ss"), !ends(letters, "us"), !ends(letters, "is") {
      letters.removeLast()
    }
    for (british, american) in british where ends(letters, british) {
      letters.removeLast(british.utf8.count)
      letters += Array(american.utf8)
      break
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let british: [(String, String)] = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"),
    ("alise", "alize"), ("ganise", "ganize"), ("imise", "imize"), ("yse", "yze"),
    ("programme", "program"), ("centre", "center"), ("labour", "labor"), ("behaviour", "behavior"),
    ("defence", "defense"), ("licence", "license"), ("modelling", "modeling"),
    ("counselling", "counseling"), ("catalogue", "catalog"), ("cheque", "check"),
    ("fulfilment", "fulfillment"),
  ]

  private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
    let suffix = suffix.utf8
    return word.count >= suffix.count && word.suffix(suffix.count).elementsEqual(suffix)
  }
}
