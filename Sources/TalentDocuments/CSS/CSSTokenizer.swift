/// Cuts a style sheet, or the value of a `style` attribute, into tokens.
struct CSSTokenizer {
  private static let opening = Array("/*".utf8)
  private static let closing = Array("*/".utf8)
  private static let veil = Array("<!--".utf8)
  private static let unveil = Array("-->".utf8)

  private let bytes: [UInt8]
  private var position = 0

  /// The tokens of a text, whatever stands in it.
  ///
  /// - Complexity: O(length of the text).
  static func tokens(of text: String) -> [CSSToken] {
    var tokenizer = CSSTokenizer(bytes: Array(text.utf8))
    var tokens: [CSSToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func next() -> CSSToken? {
    if skipSpace() { return .space }
    if isNumber { return number() }
    if isNameStart(0) { return word() }
    guard let byte = byte(0) else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(string(until: byte))
    case UInt8(ascii: "#") where isName(0): return .hash(name())
    case UInt8(ascii: "@") where isNameStart(0): return .atWord(name().lowercased())
    default: return .mark(Unicode.Scalar(byte))
    }
  }

  private mutating func word() -> CSSToken {
    let name = name()
    guard byte(0) == UInt8(ascii: "(") else { return .word(name) }
    position += 1
    // An address without quotes may hold anything but the bracket that ends it.
    if name.lowercased() == "url" {
      while let byte = byte(0), byte != UInt8(ascii: ")") { position += 1 }
    }
    return .function(name.lowercased())
  }

  private mutating func number() -> CSSToken {
    let start = position
    if isSign(0) { position += 1 }
    skipDigits()
    if byte(0) == UInt8(ascii: "."), isDigit(1) {
      position += 1
      skipDigits()
    }
    if let exponent = byte(0), exponent | 0x20 == UInt8(ascii: "e"),
      isDigit(1) || (isSign(1) && isDigit(2))
    {
      position += 2
      skipDigits()
    }
    let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? 0
    // A hostile figure stays one that can be reckoned with.
    let bounded = min(max(value, -1e6), 1e6)
    if byte(0) == UInt8(ascii: "%") {
      position += 1
      return .number(bounded, unit: "%")
    }
    return .number(bounded, unit: isNameStart(0) ? name().lowercased() : "")
  }

  private mutating func string(until quote: UInt8) -> String {
    var content: [UInt8] = []
    while let byte = byte(0), byte != 0x0A {
      if byte == quote {
        position += 1
        break
      }
      if byte == 0x5C, self.byte(1) == 0x0A {
        position += 2
      } else if byte == 0x5C {
        content += escape()
      } else {
        content.append(byte)
        position += 1
      }
    }
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func name() -> String {
    var name: [UInt8] = []
    while isName(0), let byte = byte(0) {
      if byte == 0x5C {
        name += escape()
      } else {
        name.append(byte)
        position += 1
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The character that a backslash and what follows it stand for.
  private mutating func escape() -> [UInt8] {
    position += 1
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let digit = byte(0).flatMap({ Character(.init($0)).hexDigitValue }) {
      value = value << 4 | UInt32(digit)
      digits += 1
      position += 1
    }
    guard digits == 0 else {
      if byte(0).map(Self.isSpace) ?? false { position += 1 }
      return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
    guard let byte = byte(0) else { return [] }
    position += 1
    return [byte]
  }

  /// Skips white space, comments, and the marks that hide a sheet from browsers of old; whether
  /// there was any.
  private mutating func skipSpace() -> Bool {
    let start = position
    while let byte = byte(0) {
      if Self.isSpace(byte) {
        position += 1
      } else if stands(Self.opening) {
        position += 2
        while position < bytes.count, !stands(Self.closing) { position += 1 }
        position = min(position + 2, bytes.count)
      } else if stands(Self.veil) {
        position += 4
      } else if stands(Self.unveil) {
        position += 3
      } else {
        break
      }
    }
    return position > start
  }

  private mutating func skipDigits() {
    while isDigit(0) { position += 1 }
  }

  private func byte(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private func stands(_ text: [UInt8]) -> Bool {
    byte(0) == text[0] && bytes[position...].starts(with: text)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func isSign(_ offset: Int) -> Bool {
    byte(offset) == UInt8(ascii: "+") || byte(offset) == UInt8(ascii: "-")
  }

  private func isDigit(_ offset: Int) -> Bool {
    byte(offset).map { (0x30...0x39).contains($0) } ?? false
  }

  private var isNumber: Bool {
    let digits = isSign(0) ? 1 : 0
    return isDigit(digits) || (byte(digits) == UInt8(ascii: ".") && isDigit(digits + 1))
  }

  private func isName(_ offset: Int) -> Bool {
    isNameStart(offset) || isDigit(offset) || byte(offset) == UInt8(ascii: "-")
  }

  private func isNameStart(_ offset: Int) -> Bool {
    guard let byte = byte(offset) else { return false }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      return true
    case 0x5C: return self.byte(offset + 1).map { $0 != 0x0A } ?? false
    case UInt8(ascii: "-"):
      return self.byte(offset + 1) == byte || isNameStart(offset + 1)
    default: return false
    }
  }
}
