@_spi(_Unicode) import Swift

/// A character of a text as reading sees it: case, accents and disguises taken apart.
///
/// Vietnamese needs three things of it. `đ` is a letter of its own that canonical decomposition
/// leaves alone, so it is folded explicitly. A tone may stand on either vowel of a syllable (`hoà`,
/// `hòa`) and belongs to the syllable. The marks that make another vowel (`â`, `ơ`) belong to the
/// letter.
public struct Letter: Hashable, Sendable {
  /// What the character is for a reader of words.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A letter or digit; `base` holds it.
    case word
    /// A combining mark, which belongs to the letter before it.
    case mark
    /// Nothing at all: zero-width and other invisible characters.
    case invisible
    /// Anything that separates words.
    case separator
  }

  /// What the character is.
  public var kind: Kind
  /// Lower-case letter without accents, in UTF-8; one to four bytes, the first one lowest.
  public var base: UInt32
  /// Marks that make it another letter: circumflex 1, breve 2, horn 4, stroke 8, others 16.
  public var shape: UInt8
  /// Tone: none 0, grave 1, acute 2, tilde 3, hook 4, dot below 5.
  public var tone: UInt8
  /// Whether the character is an upper-case letter.
  public var isUpper: Bool

  /// Takes a character apart.
  ///
  /// Letters of other scripts that look like Latin ones are read as the Latin ones, and full-width
  /// forms as the plain ones, so that a disguised word is the word it looks like.
  public init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case ..<0x80: self = Letter(ascii: UInt8(scalar.value))
    case 0xC0..<0x250: self = Letter.latin[Int(scalar.value - 0xC0)] ?? Letter(other: scalar)
    case 0x1E00..<0x1F00:
      self = Letter.latinAdditional[Int(scalar.value - 0x1E00)] ?? Letter(other: scalar)
    // Dashes, quotation marks, bullets, arrows, boxes, the private signs of symbol fonts.
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x23FF, 0x2500...0x27BF, 0xE000...0xF8FF:
      self = Letter(kind: .separator)
    default: self = Letter(other: scalar)
    }
  }

  /// Whether a byte of UTF-8 is a Latin letter without accents, or a digit.
  @inlinable
  public static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private init(kind: Kind, base: UInt32 = 0, isUpper: Bool = false) {
    self.kind = kind
    self.base = base
    self.shape = 0
    self.tone = 0
    self.isUpper = isUpper
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: self.init(kind: .word, base: UInt32(byte))
    case 0x41...0x5A: self.init(kind: .word, base: UInt32(byte | 0x20), isUpper: true)
    default: self.init(kind: .separator)
    }
  }

  private init(other scalar: Unicode.Scalar) {
    if let twin = Letter.twins[scalar] {
      self = Letter(ascii: twin)
      return
    }
    switch scalar.value {
    case 0x034F: self.init(kind: .invisible)
    case 0xFB00...0xFB06:
      // Ligatures are the letters they join.
      let joined = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar.value - 0xFB00)]
      self.init(kind: .word, base: Letter.packed(joined))
    case 0x1D400...0x1D6A3:
      // Mathematical letters, bold, italic and so on: thirteen alphabets of 52.
      let place = UInt8((scalar.value - 0x1D400) % 52)
      self = Letter(ascii: place < 26 ? 0x41 + place : 0x61 + place - 26)
    case 0x1D173...0x1D17A, 0xFFF9...0xFFFB: self.init(kind: .invisible)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      self = Letter(ascii: UInt8(scalar.value - 0xFEE0))
    case 0x0300...0x036F:
      self.init(kind: .mark)
      (shape, tone) = Letter.meaning(of: scalar)
    case 0x00AD, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      self.init(kind: .invisible)
    default:
      let properties = scalar.properties
      let isWord = properties.isAlphabetic || properties.numericType == .decimal
      guard isWord else {
        self.init(kind: .separator)
        return
      }
      let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      self.init(
        kind: .word,
        base: Letter.packed(String(lower)),
        isUpper: properties.isUppercase
      )
    }
  }

  /// Up to four bytes of a text, the first one lowest.
  private static func packed(_ text: String) -> UInt32 {
    var base: UInt32 = 0
    for (place, byte) in text.utf8.prefix(4).enumerated() {
      base |= UInt32(byte) << (8 * UInt32(place))
    }
    return base
  }

  private static func meaning(of mark: Unicode.Scalar) -> (shape: UInt8, tone: UInt8) {
    switch mark.value {
    case 0x0300: (0, 1)
    case 0x0301: (0, 2)
    case 0x0303: (0, 3)
    case 0x0309: (0, 4)
    case 0x0323: (0, 5)
    case 0x0302: (1, 0)
    case 0x0306: (2, 0)
    case 0x031B: (4, 0)
    default: (16, 0)
    }
  }

  /// The accented letters of Latin-1 and of Latin Extended-A and -B, from `À` on.
  private static let latin = (0xC0..<0x250).map(accented)
  /// Those of Latin Extended Additional.
  private static let latinAdditional = (0x1E00..<0x1F00).map(accented)

  /// A Latin letter with its accents; `nil` for any other character.
  private static func accented(_ value: UInt32) -> Letter? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    if value == 0x110 || value == 0x111 {
      var letter = Letter(ascii: value == 0x110 ? UInt8(ascii: "D") : UInt8(ascii: "d"))
      letter.shape = 8
      return letter
    }
    let parts = Array(String(scalar)._nfd)
    guard let first = parts.first, first.isASCII else { return nil }
    var letter = Letter(ascii: UInt8(first.value))
    guard letter.kind == .word else { return nil }
    for mark in parts.dropFirst() {
      let meaning = meaning(of: mark)
      letter.shape |= meaning.shape
      if meaning.tone > 0 { letter.tone = meaning.tone }
    }
    return letter
  }

  /// Letters of other scripts that are drawn like a Latin one (the common ones of Unicode TR 39).
  private static let twins: [Unicode.Scalar: UInt8] = {
    let cyrillic = "АВЕЅІЈКМНОРСТХУаеіјорсухѕԁһ"
    let cyrillicLatin = "ABESIJKMHOPCTXYaeijopcyxsdh"
    let greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιυıӏɡꜱօսո"
    let greekLatin = "ABEZHIKMNOPTYXoaviuilgsoun"
    var twins: [Unicode.Scalar: UInt8] = [:]
    for (twin, latin) in zip(
      (cyrillic + greek).unicodeScalars,
      (cyrillicLatin + greekLatin).utf8
    ) {
      twins[twin] = latin
    }
    return twins
  }()
}
