internal import TalentModel

/// Splits text into tokens.
///
/// Hyphens and slashes separate words and are no gap (`anti-money`, `CI/CD`). `C++`, `C#`, `F#`,
/// `.NET`, `R&D` and a cross (`✗`) are one token each. A point between letters
/// separates (`Node.js` is two tokens, as it is in an alias), one before a space ends the sentence.
public enum Tokenizer {
  /// What every cross is read as: `Python ✗`.
  static let cross = "\u{2717}"

  /// The tokens of one block, in order.
  ///
  /// - Parameters:
  ///   - text: The text of the block.
  ///   - block: Its number, which the tokens carry.
  /// - Returns: The tokens; the first one's gap is hard.
  /// - Complexity: O(length).
  public static func tokens(in text: String, block: UInt32 = 0) -> [Token] {
    var scanner = Scanner(block: block)
    var scalars = text.unicodeScalars.makeIterator()
    var current = scalars.next()
    while let scalar = current {
      let next = scalars.next()
      scanner.read(scalar, next: next)
      current = next
    }
    scanner.close()
    return scanner.tokens
  }

  private struct Scanner {
    var tokens: [Token] = []
    let block: UInt32
    private var plain: [UInt8] = []
    private var letters: UInt64 = 0
    private var capitals: UInt64 = 0
    private var accents = Accents()
    private var start = 0
    private var offset = 0
    private var gap = Gap.hard
    private var sign: Unicode.Scalar?
    private var isSpaced = false
    private var before: Unicode.Scalar = " "

    init(block: UInt32) {
      self.block = block
    }

    mutating func read(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
      let letter = Letter(scalar)
      switch letter.kind {
      case .word:
        if plain.isEmpty { start = offset }
        append(letter)
      case .mark:
        if !plain.isEmpty { accents.add(letter) }
      case .invisible: break
      case .separator:
        let sign = Self.plainSign(scalar)
        separate(sign, next: next)
        note(sign)
      }
      offset += UTF8.width(scalar)
      if letter.kind != .invisible { before = scalar }
    }

    mutating func close() {
      guard !plain.isEmpty else { return }
      let word = levelled()
      tokens.append(
        Token(
          plain: word,
          accents: accents.digest,
          isPlural: word.utf8.count < plain.count && plain.last == UInt8(ascii: "s"),
          capitals: capitals,
          gap: gap,
          sign: sign,
          isSpaced: isSpaced,
          block: block,
          start: UInt32(start),
          end: UInt32(offset)
        )
      )
      plain.removeAll(keepingCapacity: true)
      letters = 0
      capitals = 0
      accents = Accents()
      gap = .none
      sign = nil
      isSpaced = false
    }

    private func levelled() -> String {
      var word = plain
      // The plural of an abbreviation: APIs, KPIs.
      let isAbbreviation = letters >= 3 && letters < 64 && capitals == (1 << (letters - 1)) - 1
      if isAbbreviation, word.last == UInt8(ascii: "s") { word.removeLast() }
      Spelling.level(&word)
      return String(decoding: word, as: UTF8.self)
    }

    private mutating func append(_ letter: Letter) {
      if letter.isUpper, letters < 64 { capitals |= 1 << letters }
      letters += 1
      accents.add(letter)
      var base = letter.base
      while base > 0 {
        plain.append(UInt8(base & 0xFF))
        base >>= 8
      }
    }

    /// Whether the next character goes on with a word.
    private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { Letter($0).kind == .word } ?? false
    }

    private mutating func separate(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
      switch scalar {
      case "+" where plain.count <= 3 && !plain.isEmpty && (next == "+" || before == "+"):
        keep(scalar)
      case "#" where plain.count == 1 && !isWord(next):
        keep(scalar)
      case "&" where plain.count == 1 && isWord(next):
        keep(scalar)
      case "."
      where (next == "N" || next == "n") && (plain.isEmpty || before.properties.isUppercase):
        close()
        start = offset
        keep(scalar)
      case "'", "\u{2019}":
        // Drops the possessive: what follows is closed as a word of its own, too short to matter.
        close()
      case ".":
        close()
        if !isWord(next) || before.properties.numericType != nil && !isDigit(next) { raise(.hard) }
      case ",":
        close()
        let isDecimal = before.properties.numericType != nil && isDigit(next)
        if !isDecimal { raise(.comma) }
      case " ", "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}",
        "-", "\u{2010}", "\u{2011}", "/", "&", "+", "_", "\"", "\u{201C}",
        "\u{201D}":
        close()
      case "\u{2717}", "\u{2718}", "\u{274C}":
        close()
        cross(width: UTF8.width(scalar))
      default:
        close()
        raise(.hard)
      }
    }

    /// The ASCII sign for a full-width sign or a hyphen of Unicode.
    private static func plainSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      switch scalar.value {
      case 0x2010, 0x2011: "-"
      case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
      case 0x3000: " "
      default: scalar
      }
    }

    /// Takes note of what separates two tokens.
    private mutating func note(_ scalar: Unicode.Scalar) {
      guard plain.isEmpty else { return }
      let isSpace =
        scalar.isASCII
        ? scalar == " " || (0x0A...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
      if isSpace {
        isSpaced = true
      } else {
        sign = scalar
      }
    }

    /// A cross says no, as a word does.
    private mutating func cross(width: Int) {
      tokens.append(
        Token(
          plain: Tokenizer.cross,
          accents: 0,
          isPlural: false,
          capitals: 0,
          gap: gap,
          sign: sign,
          isSpaced: isSpaced,
          block: block,
          start: UInt32(offset),
          end: UInt32(offset + width)
        )
      )
      gap = .none
      sign = nil
      isSpaced = false
    }

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
      scalar?.properties.numericType != nil
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
      if plain.isEmpty { start = offset }
      plain.append(UInt8(truncatingIfNeeded: scalar.value))
    }

    private mutating func raise(_ other: Gap) {
      gap = max(gap, other)
    }
  }
}
