internal import TalentIdentity

/// Reads a plain text: one block a line, and a line that repeats the one before left out.
///
/// What may have been broken for width is marked; it is joined when nothing tells any more who the
/// person is.
enum PlainText {
  /// The document of a text.
  static func document(of text: String) -> RawDocument {
    var document = RawDocument()
    var mayGoOn = false
    let lines = lines(of: text).enumerated().map { (number: $0.offset, text: $0.element) }
    for (number, line) in TextColumns.unrolled(lines) {
      let trimmed = line.trimmed
      if !trimmed.isEmpty, trimmed != document.blocks.last?.text {
        document.blocks.append(
          Block(
            source: "line " + String(number + 1),
            role: .line,
            text: trimmed,
            isContinuation: mayGoOn && trimmed.first?.isLowercase ?? false
          )
        )
      }
      mayGoOn = !trimmed.isEmpty && !trimmed.hasSuffix(".")
    }
    return document
  }

  /// The lines of a text, whatever ends them; bytes, because a text is mostly read for its words.
  private static func lines(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      let length = lineEnd(in: bytes, at: place)
      if length == 0 {
        place += 1
        continue
      }
      lines.append(String(decoding: bytes[start..<place], as: UTF8.self))
      place += length
      start = place
    }
    lines.append(String(decoding: bytes[start...], as: UTF8.self))
    return lines
  }

  /// How many bytes end a line here, 0 for none: LF, VT, FF, CR, CRLF, NEL, and Unicode's own two.
  private static func lineEnd(in bytes: [UInt8], at place: Int) -> Int {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case 0x0D: return next == 0x0A ? 2 : 1
    case 0x0A...0x0C: return 1
    case 0xC2: return next == 0x85 ? 2 : 0
    case 0xE2 where next == 0x80 && place + 2 < bytes.count:
      return bytes[place + 2] == 0xA8 || bytes[place + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
