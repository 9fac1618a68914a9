internal import TalentModel

/// Splits text into tokens.
///
/// Hyphens and slashes separate words and are no gap (`anti-money`, `CI/CD`). `C++`, `C#`, `F#`,
/// `.NET`, `R&D` and a cross (`✗`) are one token each. A point between letters
/// separates (`Node.js` is two tokens, as it is in an alias), one before a space ends the sentence.
public enum Tokenizer {
  /// What every cross is read as: `Python ✗`.
  static let cross: FoldedWord = "\u{2717}"

  /// The tokens of one block, in order.
  ///
  /// - Parameters:
  ///   - text: The text of the block.
  ///   - block: Its number, which the tokens carry.
  /// - Returns: The tokens; the first one's gap is hard.
  /// - Complexity: O(length).
  public static func tokens(in text: String, block: UInt32 = 0) -> [Token] {
    var scanner = Scanner()
    scanner.read(text.utf8.span, block: block)
    return scanner.tokens
  }

  /// The first few tokens of one block, all of them when it has no more.
  ///
  /// - Complexity: O(length of what stands before the end of the last one).
  static func tokens(in text: String, atMost limit: Int) -> [Token] {
    var scanner = Scanner()
    scanner.tokens.reserveCapacity(limit)
    scanner.read(text.utf8.span, block: 0, upTo: limit)
    // The point of ".NET" ends one word and begins another.
    if scanner.tokens.count > limit { scanner.tokens.removeLast(scanner.tokens.count - limit) }
    return scanner.tokens
  }

  /// The tokens of several blocks, one block after another, and which of them are of each.
  static func tokens(
    in blocks: some Collection<String>
  ) -> (tokens: [Token], ranges: [Range<Int>]) {
    var scanner = Scanner()
    scanner.tokens.reserveCapacity(blocks.reduce(0) { $0 + $1.utf8.count } / 4)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    for (number, text) in blocks.enumerated() {
      let first = scanner.tokens.count
      scanner.read(text.utf8.span, block: UInt32(number))
      ranges.append(first..<scanner.tokens.count)
    }
    return (scanner.tokens, ranges)
  }

  /// The levelled words of a text in full, also where a token keeps no more than a digest.
  public static func words(in text: String) -> [String] {
    var scanner = Scanner()
    scanner.words = []
    scanner.read(text.utf8.span, block: 0)
    return scanner.words ?? []
  }

  private struct Scanner {
    var tokens: [Token] = []
    /// The words of the tokens, where somebody wants them.
    var words: [String]?
    private var block: UInt32 = 0
    private var plain = WordBuffer()
    private var letters: UInt64 = 0
    private var capitals: UInt64 = 0
    private var accents = Accents()
    private var isPlural = false
    private var start = 0
    private var offset = 0
    private var gap = Gap.hard
    private var sign: Unicode.Scalar?
    private var isSpaced = false
    private var before: Unicode.Scalar = " "

    /// Reads a block, or no more of it than there is room for tokens.
    mutating func read(_ bytes: Swift.Span<UInt8>, block: UInt32, upTo limit: Int = .max) {
      self.block = block
      offset = 0
      gap = .hard
      sign = nil
      isSpaced = false
      before = " "
      while offset < bytes.count, tokens.count < limit {
        let byte = bytes[offset]
        if Letter.isPlain(byte) {
          readPlain(bytes)
        } else if byte == 0x20 {
          close()
          isSpaced = true
          before = " "
          offset += 1
        } else {
          let (scalar, width) = bytes.scalar(at: offset)
          let next = offset + width < bytes.count ? bytes.scalar(at: offset + width).scalar : nil
          read(scalar, next: next)
          offset += width
        }
      }
      close()
    }

    /// Reads Latin letters without accents and digits, of which texts mostly consist.
    private mutating func readPlain(_ bytes: Swift.Span<UInt8>) {
      if plain.isEmpty { start = offset }
      let run = plain.readPlain(bytes, from: offset)
      if letters < 64 { capitals |= run.capitals << letters }
      letters += UInt64(run.end - offset)
      accents.skip(run.end - offset)
      before = Unicode.Scalar(bytes[run.end - 1])
      offset = run.end
    }

    private mutating func read(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
      let letter = Letter(scalar)
      switch letter.kind {
      case .word:
        if plain.isEmpty { start = offset }
        append(letter)
      case .mark:
        if !plain.isEmpty { accents.add(letter) }
      case .invisible: return
      case .separator:
        let sign = Self.plainSign(scalar)
        separate(sign, next: next)
        note(sign)
      }
      before = scalar
    }

    private mutating func close() {
      guard !plain.isEmpty else { return }
      // The plural of an abbreviation: APIs, KPIs.
      let isAbbreviation = letters >= 3 && letters < 64 && capitals == (1 << (letters - 1)) - 1
      let word = plain.short
      let mayChange = isAbbreviation || words != nil || word.map(Spelling.mayChange) ?? true
      append(
        mayChange ? levelled(isAbbreviation) : plain.take(),
        accents: accents.digest,
        capitals: capitals,
        end: offset
      )
      isPlural = false
      letters = 0
      capitals = 0
      accents = Accents()
    }

    private mutating func append(
      _ word: FoldedWord,
      accents: UInt64,
      capitals: UInt64,
      end: Int
    ) {
      tokens.append(
        Token(
          plain: word,
          accents: accents,
          isPlural: isPlural,
          capitals: capitals,
          gap: gap,
          sign: sign,
          isSpaced: isSpaced,
          block: block,
          start: UInt32(start),
          end: UInt32(end)
        )
      )
      gap = .none
      sign = nil
      isSpaced = false
    }

    private mutating func levelled(_ isAbbreviation: Bool) -> FoldedWord {
      if !isAbbreviation, words == nil, let word = plain.short,
        let singular = Spelling.plainSingular(of: word)
      {
        isPlural = true
        _ = plain.take()
        return singular
      }
      var word = plain.bytes
      let length = word.count
      let mayBePlural = word.last == UInt8(ascii: "s")
      if isAbbreviation, word.last == UInt8(ascii: "s") { word.removeLast() }
      Spelling.level(&word)
      words?.append(String(decoding: word, as: UTF8.self))
      isPlural = mayBePlural && word.count < length
      _ = plain.take()
      return FoldedWord(word.span)
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
        if !isWord(next) || isDigit(before) && !isDigit(next) { raise(.hard) }
      case ",":
        close()
        if !isDigit(before) || !isDigit(next) { raise(.comma) }
      case " ", "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}",
        "-", "\u{2010}", "\u{2011}", "/", "&", "+", "_", "\"", "\u{201C}",
        "\u{201D}":
        close()
      case "\u{2717}", "\u{2718}", "\u{274C}":
        close()
        // A cross says no, as a word does.
        start = offset
        append(Tokenizer.cross, accents: 0, capitals: 0, end: offset + UTF8.width(scalar))
        words?.append("\u{2717}")
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

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      return scalar.isASCII
        ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType != nil
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
