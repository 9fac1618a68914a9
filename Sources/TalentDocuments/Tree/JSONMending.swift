/// The escapes of JSON that stand for half a character, as programs write them that cut text at
/// sixteen bits.
enum JSONEscape {
  /// Length of an escape with a number: a backslash, `u` and four digits.
  static let length = 6

  /// The number of the escape that begins at a place, `nil` when none does.
  static func unit(at place: Int, in bytes: ArraySlice<UInt8>) -> UInt16? {
    let escape = bytes[place...].prefix(length)
    guard escape.count == length, escape.starts(with: "\\u".utf8) else { return nil }
    let digits = escape.dropFirst(2)
    let isHexadecimal = digits.allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) }
    return isHexadecimal ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  /// Whether an escape with a number, at a place, is a half whose other half is missing.
  static func isHalf(_ unit: UInt16, at place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard UTF16.isLeadSurrogate(unit) else { return UTF16.isTrailSurrogate(unit) }
    let next = place + length < bytes.endIndex ? self.unit(at: place + length, in: bytes) : nil
    return !(next.map(UTF16.isTrailSurrogate) ?? false)
  }
}

extension JSONReader {
  /// Reads a JSON text that a program wrote, what is no character in it replaced.
  ///
  /// One broken letter takes nobody out of the running; it is told.
  ///
  /// - Parameter bytes: The text.
  /// - Returns: The tree, without lines, and what was replaced.
  /// - Throws: `JSONFault`, as `read` does, when replacing makes no JSON of it.
  func readMending(
    _ bytes: ArraySlice<UInt8>
  ) throws(JSONFault) -> (tree: Tree, faults: [Diagnostic.Fault]) {
    do {
      return (try read(bytes), [])
    } catch {
      var faults: [Diagnostic.Fault] = []
      var mended = bytes
      if bytes.contains(UInt8(ascii: "\\")) { mended = Self.wholeEscapes(bytes, &faults) }
      if String(validating: mended, as: UTF8.self) == nil {
        let text = String(decoding: mended, as: UTF8.self)
        faults.append(.damagedText(count: text.unicodeScalars.count { $0 == "\u{FFFD}" }))
        mended = Array(text.utf8)[...]
      }
      guard !faults.isEmpty, let tree = try? read(mended) else { throw error }
      return (tree, faults)
    }
  }

  /// The text with escapes of half a character replaced.
  private static func wholeEscapes(
    _ bytes: ArraySlice<UInt8>,
    _ faults: inout [Diagnostic.Fault]
  ) -> ArraySlice<UInt8> {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var count = 0
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard bytes[place] == UInt8(ascii: "\\") else {
        output.append(bytes[place])
        place += 1
        continue
      }
      let unit = JSONEscape.unit(at: place, in: bytes)
      var length = unit == nil ? 2 : JSONEscape.length
      if let unit, JSONEscape.isHalf(unit, at: place, in: bytes) {
        output += "\\ufffd".utf8
        count += 1
      } else {
        if let unit, UTF16.isLeadSurrogate(unit) { length *= 2 }
        output += bytes[place...].prefix(length)
      }
      place = min(place + length, bytes.endIndex)
    }
    if count > 0 { faults.append(.halfCharacters(count: count)) }
    return output[...]
  }
}
