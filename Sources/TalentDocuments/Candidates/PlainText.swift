internal import TalentIdentity

/// Reads a plain text: one block a line, with lines joined that were broken for width only, and a
/// line that repeats the one before left out.
enum PlainText {
  /// From this length on a line may have been broken for width.
  private static let widthBroken = 60

  /// The document of a text.
  static func document(of text: String) -> RawDocument {
    var document = RawDocument()
    var isBroken = false
    for (number, line) in lines(of: text).enumerated() {
      let trimmed = line.trimmed
      let goesOn = isBroken && trimmed.first?.isLowercase ?? false
      if goesOn, let last = document.blocks.indices.last {
        document.blocks[last].text += " " + trimmed
      } else if !trimmed.isEmpty, trimmed != document.blocks.last?.text {
        let source = "line " + String(number + 1)
        document.blocks.append(Block(source: source, role: .line, text: trimmed))
      }
      isBroken = isLong(trimmed) && !trimmed.hasSuffix(".") && !isOfContacts(trimmed)
    }
    return document
  }

  /// Whether a line may have been broken for width; counts no further than it has to.
  private static func isLong(_ line: String) -> Bool {
    let bytes = line.utf8.span
    guard bytes.count >= widthBroken else { return false }
    if (0..<widthBroken).allSatisfy({ (0x20..<0x80).contains(bytes[$0]) }) { return true }
    return line.index(line.startIndex, offsetBy: widthBroken, limitedBy: line.endIndex) != nil
  }

  /// Whether a line may hold contacts or labels: it is as long as what is masked in it, which
  /// decides nothing.
  private static func isOfContacts(_ line: String) -> Bool {
    line.utf8.contains { byte in
      byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|")
    }
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
