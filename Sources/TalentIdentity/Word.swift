internal import TalentModel

/// A word of a text with its place, folded: just enough to recognise names and labels.
struct Word {
  /// What stands between a word and the one before it, spaces aside; nothing for spaces alone.
  struct Gap: OptionSet {
    let rawValue: UInt8

    static let dash = Gap(rawValue: 1)
    static let point = Gap(rawValue: 2)
    static let apostrophe = Gap(rawValue: 4)
    static let comma = Gap(rawValue: 8)
    /// Any other sign.
    static let other = Gap(rawValue: 16)
    /// A space, beside whatever else there is.
    static let space = Gap(rawValue: 32)

    /// Whether what follows is another item or sentence.
    var separates: Bool {
      !isDisjoint(with: [.point, .comma, .other]) || isSuperset(of: [.dash, .space])
    }
  }

  /// Lower-case letters without accents.
  var folded: String
  /// Lower-case letters with their accents in one fixed form; equal to `folded` without accents.
  var written: String
  /// Bytes of the text it covers.
  var range: Range<Int>
  /// Whether its first letter is a capital.
  var isCapitalised: Bool
  /// Whether every character of it is a letter.
  var isAlphabetic: Bool
  /// What stands before it.
  var gap: Gap
  /// What it can be for the detectors; nothing where nobody has looked.
  var traits: Traits = []

  /// Whether only spaces stand between it and the word before it.
  var followsSpace: Bool { gap.subtracting(.space).isEmpty }
  /// Whether nothing but spaces and dashes does.
  var followsDash: Bool { gap.subtracting([.space, .dash]).isEmpty }
  /// Whether it has accents.
  var isAccented: Bool { written.utf8.count != folded.utf8.count }
  /// Whether it is one letter.
  var isInitial: Bool { isCapitalised && folded.utf8.count == 1 }

  /// Whether it is the same word as another; accents may be missing on either side, not differ.
  func agrees(with other: Word) -> Bool {
    folded == other.folded && (written == other.written || !isAccented || !other.isAccented)
  }

  /// The words of a text, in order.
  ///
  /// - Complexity: O(length of the text).
  static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var folded: [UInt8] = []
    var written: [UInt8] = []
    var tone: UInt8 = 0
    var start = 0
    var offset = 0
    var isCapitalised = false
    var isAlphabetic = true
    var gap: Gap = []

    func close(at end: Int) {
      guard !folded.isEmpty else { return }
      // No letter is a control character: these say which accents stand behind which letters.
      if tone != 0 { written += [0x7F, tone] }
      let plain = String(decoding: folded, as: UTF8.self)
      words.append(
        Word(
          folded: plain,
          written: written.count == folded.count
            ? plain : String(decoding: written, as: UTF8.self),
          range: start..<end,
          isCapitalised: isCapitalised,
          isAlphabetic: isAlphabetic,
          gap: gap
        )
      )
      folded.removeAll(keepingCapacity: true)
      written.removeAll(keepingCapacity: true)
      tone = 0
      gap = []
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
          written.append(UInt8(base & 0xFF))
          base >>= 8
        }
        if letter.shape != 0 { written.append(letter.shape) }
        if letter.tone != 0 { tone = letter.tone }
        if (0x30...0x39).contains(letter.base) { isAlphabetic = false }
      case .mark:
        guard !folded.isEmpty else { break }
        if letter.shape != 0 { written.append(letter.shape) }
        if letter.tone != 0 { tone = letter.tone }
      case .invisible: break
      case .separator:
        close(at: offset)
        gap.insert(Gap.of(scalar))
      }
      offset += width
    }
    close(at: offset)
    return words
  }
}

extension Word.Gap {
  fileprivate static func of(_ scalar: Unicode.Scalar) -> Word.Gap {
    switch scalar {
    case " ", "\u{A0}": .space
    case "-", "–", "_": .dash
    case ".": .point
    case "'", "’", "ʼ", "`": .apostrophe
    case ",": .comma
    default: .other
    }
  }
}
