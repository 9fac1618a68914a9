/// Finds where a text ceases to be JSON, once simdjson has said that it is none.
///
/// simdjson reads too fast to remember where it is; a person who has to mend a text wants the line.
struct JSONSyntax {
  /// A place in the text, both counted from 1, columns in characters.
  struct Place: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  /// Greatest depth that is read.
  private static let mostDepth = 1_024

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var depth = 0

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// What is wrong with a text, and where; `nil` when nothing is found.
  ///
  /// - Complexity: O(bytes).
  static func fault(in bytes: ArraySlice<UInt8>) -> JSONFault? {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var syntax = JSONSyntax(bytes.dropFirst(mark))
    do throws(Stop) {
      try syntax.skipValue()
      syntax.skipBlanks()
      if syntax.next != nil { throw Stop("something stands behind its end") }
      return nil
    } catch {
      // What is missing at the end is missing behind the last sign, not below it.
      let end = syntax.bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? syntax.bytes.startIndex
      let before = syntax.bytes[..<min(syntax.position, end)]
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
      let place = Place(
        line: before.count { $0 == 0x0A } + 1,
        column: before[start...].count { $0 & 0xC0 != 0x80 } + 1
      )
      return JSONFault(reason: error.reason, place: place)
    }
  }

  private struct Stop: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
  }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Takes a byte when it comes next, behind blanks.
  private mutating func takes(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func skipValue() throws(Stop) {
    skipBlanks()
    guard let first = next else { throw Stop("it ends too early") }
    switch first {
    case UInt8(ascii: "{"): try skipMembers()
    case UInt8(ascii: "["): try skipElements()
    case UInt8(ascii: "\""): try skipText()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    default:
      for word in ["true", "false", "null"] where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return
      }
      throw Stop("a value is missing: text in quotes, a number, a list, an object or a word")
    }
  }

  private mutating func enter() throws(Stop) {
    position += 1
    depth += 1
    if depth > Self.mostDepth { throw Stop("it is nested deeper than \(Self.mostDepth) levels") }
  }

  private mutating func skipElements() throws(Stop) {
    try enter()
    if !takes("]") {
      repeat { try skipValue() } while takes(",")
      guard takes("]") else { throw Stop("a comma or the end of a list is missing") }
    }
    depth -= 1
  }

  private mutating func skipMembers() throws(Stop) {
    try enter()
    if !takes("}") {
      repeat {
        skipBlanks()
        guard next == UInt8(ascii: "\"") else { throw Stop("a name in quotes is missing") }
        try skipText()
        guard takes(":") else { throw Stop("a colon is missing") }
        try skipValue()
      } while takes(",")
      guard takes("}") else { throw Stop("a comma or the end of an object is missing") }
    }
    depth -= 1
  }

  private mutating func skipText() throws(Stop) {
    let start = position
    position += 1
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else {
        let isLineEnd = byte == 0x0A || byte == 0x0D
        throw Stop(isLineEnd ? "a text has no end on its line" : "a control stands in a text")
      }
      if byte == UInt8(ascii: "\\") { try skipEscape() } else { try skipCharacter(byte) }
    }
    guard next != nil else {
      position = start
      throw Stop("a text has no end")
    }
    position += 1
  }

  private mutating func skipEscape() throws(Stop) {
    if let kind = bytes[position...].dropFirst().first, "\"\\/bfnrt".utf8.contains(kind) {
      position += 2
      return
    }
    guard let unit = JSONEscape.unit(at: position, in: bytes) else {
      throw Stop("an escape is none of those that JSON knows")
    }
    if JSONEscape.isHalf(unit, at: position, in: bytes) {
      throw Stop("an escape is half a character")
    }
    position += JSONEscape.length
    if UTF16.isLeadSurrogate(unit) { position += JSONEscape.length }
  }

  private mutating func skipCharacter(_ byte: UInt8) throws(Stop) {
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let character = bytes[position...].prefix(length)
    guard length == 1 || String(validating: character, as: UTF8.self) != nil else {
      throw Stop("a byte is no UTF-8")
    }
    position += length
  }

  private mutating func skipNumber() throws(Stop) {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let isZero = next == UInt8(ascii: "0")
    let whole = skipDigits()
    var isSound = whole == 1 || whole > 1 && !isZero
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      isSound = skipDigits() > 0 && isSound
    }
    if let sign = next, "eE".utf8.contains(sign) {
      isWhole = false
      position += 1
      if let sign = next, "+-".utf8.contains(sign) { position += 1 }
      isSound = skipDigits() > 0 && isSound
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    // A whole number has 64 bits, with or without a sign.
    if isWhole, Int(text) == nil, UInt(text) == nil { isSound = false }
    let number = Double(text)
    guard isSound, number?.isFinite ?? false else {
      position = start
      throw Stop("a number is malformed or too great")
    }
  }

  /// Skips digits and tells how many they are.
  private mutating func skipDigits() -> Int {
    let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }.count
    position += digits
    return digits
  }
}
