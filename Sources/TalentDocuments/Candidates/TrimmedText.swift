internal import TalentModel

extension String {
  /// Whether nothing stands in it but white space.
  ///
  /// - Complexity: O(white space before the first visible sign of ASCII).
  var isBlank: Bool {
    // Such a sign is in no character that is white space.
    if utf8.contains(where: { (0x21...0x7E).contains($0) }) { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// The text without white space at its ends.
  ///
  /// - Complexity: O(white space) where letters of the Latin script stand at the ends.
  var trimmed: String {
    let bytes = utf8.span
    let inner = Self.inner(bytes)
    if inner == 0..<bytes.count, !Self.isOpen(bytes) { return self }
    return Self.trimmed(bytes)
  }

  /// Some bytes in UTF-8 without white space at their ends.
  static func trimmed(_ bytes: Swift.Span<UInt8>) -> String {
    let inner = bytes.extracting(inner(bytes))
    guard let valid = try? UTF8Span(validating: inner) else { return "" }
    let text = String(copying: valid)
    guard isOpen(inner) else { return text }
    var rest = text[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }

  /// What is left without the white space of one byte at both ends.
  private static func inner(_ bytes: Swift.Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    // White space of one byte is a character by itself where its neighbour is one byte too.
    while start < end, isSpace(bytes[start]), start + 1 == end || bytes[start + 1] < 0x80 {
      start += 1
    }
    while start < end, isSpace(bytes[end - 1]), end - 1 == start || bytes[end - 2] < 0x80 {
      end -= 1
    }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether it takes characters, not bytes, to tell if white space stands at an end of a text.
  private static func isOpen(_ bytes: Swift.Span<UInt8>) -> Bool {
    guard bytes.count > 0 else { return false }
    var last = bytes.count - 1
    while last > 0, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return !isBlack(bytes, at: 0) || !isBlack(bytes, at: last)
  }

  /// Whether a character is a sign of one byte or a Latin letter, which join nothing before them.
  private static func isBlack(_ bytes: Swift.Span<UInt8>, at place: Int) -> Bool {
    switch bytes.scalar(at: place).scalar.value {
    case ..<0x80: !isSpace(bytes[place])
    case 0xC0..<0x250, 0x1E00..<0x1F00: true
    default: false
    }
  }
}
