/// The text that a plain file holds, whatever damage it has taken.
struct DecodedText {
  /// How much of the beginning tells a text from a picture or a program.
  private static let sample = 65_536

  let text: String
  /// How many places were no UTF-8 and were replaced.
  let replaced: Int
  /// How many bytes of value zero were.
  let zeros: Int

  /// Decodes UTF-8, or UTF-16 with its mark; `nil` when so much of it makes no sense that it is no
  /// text.
  ///
  /// - Parameter bytes: The file.
  /// - Complexity: O(bytes).
  init?(_ bytes: [UInt8]) {
    let text: String
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      text = Self.utf16(bytes)
    } else {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      text = String(
        decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...],
        as: UTF8.self
      )
    }
    var damaged = 0
    var seen = 0
    for scalar in text.unicodeScalars.prefix(Self.sample) {
      seen += 1
      if Self.isDamage(scalar) { damaged += 1 }
    }
    // A text in an old encoding still has most of its letters; three in ten is no text.
    guard damaged * 10 <= seen * 3 else { return nil }
    // A replacement that stands in sound text is somebody's character.
    let isSound = String(validating: bytes, as: UTF8.self) != nil
    self.replaced = isSound ? 0 : text.unicodeScalars.count { $0 == "\u{FFFD}" }
    self.zeros = text.utf8.count { $0 == 0 }
    self.text = zeros > 0 ? String(text.map { $0 == "\0" ? " " : $0 }) : text
  }

  private static func utf16(_ bytes: [UInt8]) -> String {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (low, high) = isLittle ? (place, place + 1) : (place + 1, place)
      return UInt16(bytes[low]) | UInt16(bytes[high]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// A replacement, or a control that no text holds.
  private static func isDamage(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFD}" || (scalar.value < 0x20 && !(0x07...0x0D).contains(scalar.value))
  }
}
