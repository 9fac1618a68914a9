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
  var folded: FoldedWord
  /// Lower-case letters with their accents in one fixed form; equal to `folded` without accents.
  var written: FoldedWord
  /// Bytes of the text it covers.
  var range: Range<Int>
  /// Whether its first letter is a capital.
  var isCapitalised: Bool
  /// Whether every character of it is a letter.
  var isAlphabetic: Bool
  /// Whether it has accents that only Vietnamese has: marks on vowels and tones together, hooks,
  /// dots and horns.
  var isVietnamese: Bool
  /// Whether all its letters are beyond Latin and its neighbours.
  var isForeign: Bool
  /// What stands before it.
  var gap: Gap
  /// What it can be for the detectors; nothing where nobody has looked.
  var traits: Traits = []

  /// Whether only spaces stand between it and the word before it.
  var followsSpace: Bool { gap.subtracting(.space).isEmpty }
  /// Whether nothing but spaces and dashes does.
  var followsDash: Bool { gap.subtracting([.space, .dash]).isEmpty }
  /// Whether it has accents.
  var isAccented: Bool { written != folded }
  /// Whether it is one letter.
  var isInitial: Bool { isCapitalised && folded.count == 1 }

  /// Whether it is the same word as another; accents may be missing on either side, not differ.
  func agrees(with other: Word) -> Bool {
    folded == other.folded && (written == other.written || !isAccented || !other.isAccented)
  }

  /// The words of a text, in order.
  ///
  /// - Complexity: O(length of the text).
  static func words(in text: String) -> [Word] {
    var scanner = Scanner()
    scanner.read(text.utf8.span)
    return scanner.words
  }

  private struct Scanner {
    var words: [Word] = []
    private var folded = WordBuffer()
    /// Letters with their marks behind them; empty before the first mark.
    private var written = WordBuffer()
    private var tone: UInt8 = 0
    /// Circumflex, breve and horn, as `Letter.shape` has them.
    private var shapes: UInt8 = 0
    private var start = 0
    private var offset = 0
    private var isCapitalised = false
    private var isAlphabetic = true
    private var isForeign = true
    private var gap: Gap = []

    mutating func read(_ bytes: Swift.Span<UInt8>) {
      words.reserveCapacity(bytes.count / 4)
      while offset < bytes.count {
        let byte = bytes[offset]
        if Letter.isPlain(byte) {
          readPlain(bytes)
        } else if byte == 0x20 {
          close()
          gap.insert(.space)
          offset += 1
        } else {
          let (scalar, width) = bytes.scalar(at: offset)
          read(scalar)
          offset += width
        }
      }
      close()
    }

    /// Reads Latin letters without accents and digits, of which texts mostly consist.
    private mutating func readPlain(_ bytes: Swift.Span<UInt8>) {
      begin(isUpper: bytes[offset] & 0x60 == 0x40)
      let run = folded.readPlain(bytes, from: offset)
      if !written.isEmpty { _ = written.readPlain(bytes, from: offset) }
      if run.hasDigits { isAlphabetic = false }
      isForeign = false
      offset = run.end
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
      let letter = Letter(scalar)
      switch letter.kind {
      case .word:
        begin(isUpper: letter.isUpper)
        append(letter)
        mark(letter)
      case .mark: if !folded.isEmpty { mark(letter) }
      case .invisible: break
      case .separator:
        close()
        gap.insert(Gap.of(scalar))
      }
    }

    private mutating func begin(isUpper: Bool) {
      guard folded.isEmpty else { return }
      start = offset
      isCapitalised = isUpper
      isAlphabetic = true
      isForeign = true
    }

    private mutating func append(_ letter: Letter) {
      var base = letter.base
      // The first character of other scripts: U+0590 is D6 90.
      if base & 0xFF < 0xD6 || base & 0xFF == 0xD6 && base >> 8 & 0xFF < 0x90 { isForeign = false }
      if (0x30...0x39).contains(base) { isAlphabetic = false }
      while base > 0 {
        let byte = UInt8(base & 0xFF)
        folded.append(byte)
        if !written.isEmpty { written.append(byte) }
        base >>= 8
      }
    }

    private mutating func mark(_ letter: Letter) {
      guard letter.shape != 0 || letter.tone != 0 else { return }
      if written.isEmpty { written = folded }
      if letter.shape != 0 { written.append(letter.shape) }
      if letter.tone != 0 { tone = letter.tone }
      if letter.shape == 1 || letter.shape == 2 || letter.shape == 4 { shapes |= letter.shape }
    }

    private mutating func close() {
      guard !folded.isEmpty else { return }
      // No letter is a control character: these say which accents stand behind which letters.
      if tone != 0 {
        written.append(0x7F)
        written.append(tone)
      }
      let word = folded.take()
      words.append(
        Word(
          folded: word,
          written: written.isEmpty ? word : written.take(),
          range: start..<offset,
          isCapitalised: isCapitalised,
          isAlphabetic: isAlphabetic,
          isVietnamese: tone > 3 || shapes > 1 || shapes == 1 && tone > 0,
          isForeign: isForeign,
          gap: gap
        )
      )
      tone = 0
      shapes = 0
      gap = []
    }
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
