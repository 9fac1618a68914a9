internal import TalentModel

/// A word of a text with its place, folded: just enough to recognise names and labels.
struct Word {
  /// Lower-case letters without accents.
  var folded: String
  /// Bytes of the text it covers.
  var range: Range<Int>
  /// Whether its first letter is a capital.
  var isCapitalised: Bool
  /// Whether every character of it is a letter.
  var isAlphabetic: Bool
  /// Whether only spaces stand between it and the word before it.
  var followsSpace: Bool
  /// Whether nothing but spaces and dashes does.
  var followsDash: Bool

  /// The words of a text, in order.
  static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var folded: [UInt8] = []
    var start = 0
    var offset = 0
    var isCapitalised = false
    var isAlphabetic = true
    var onlySpace = true
    var onlyDash = true

    func close(at end: Int) {
      guard !folded.isEmpty else { return }
      words.append(
        Word(
          folded: String(decoding: folded, as: UTF8.self),
          range: start..<end,
          isCapitalised: isCapitalised,
          isAlphabetic: isAlphabetic,
          followsSpace: onlySpace,
          followsDash: onlyDash
        )
      )
      folded.removeAll(keepingCapacity: true)
      onlySpace = true
      onlyDash = true
    }

    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let letter = Letter(scalar)
      switch letter.kind {
      case .word:
        if folded.isEmpty {
          start = offset
          isCapitalised = letter.isUpper
          isAlphabetic = true
        }
        var base = letter.base
        while base > 0 {
          folded.append(UInt8(base & 0xFF))
          base >>= 8
        }
        if (0x30...0x39).contains(letter.base) { isAlphabetic = false }
      case .mark, .invisible: break
      case .separator:
        close(at: offset)
        if scalar != " " && scalar != "\u{A0}" {
          onlySpace = false
          if scalar != "-" && scalar != "–" { onlyDash = false }
        }
      }
      offset += width
    }
    close(at: offset)
    return words
  }
}
