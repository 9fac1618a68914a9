internal import TalentIdentity
internal import TalentModel

/// Reads a plain text: one block a line, and a line that repeats the one before left out.
///
/// What may have been broken for width is marked; it is joined when nothing tells any more who the
/// person is.
enum PlainText {
  /// The document of a text.
  static func document(of text: String) -> RawDocument {
    var document = RawDocument()
    var mayGoOn = false
    for (number, text) in TextColumns.unrolled(JoinedLines.parted(lines(of: text))) {
      let line = text.trimmed
      if !line.isEmpty, line != document.blocks.last?.text {
        document.blocks.append(
          Block(
            source: "line " + String(number),
            role: .line,
            text: line,
            isContinuation: mayGoOn && beginsSmall(line)
          )
        )
      }
      mayGoOn = !line.isEmpty && line.utf8.last != UInt8(ascii: ".")
    }
    return document
  }

  /// The lines of a text by their numbers, whatever ends them.
  private static func lines(of text: String) -> [TextColumns.Line] {
    let bytes = text.utf8.span
    var lines: [TextColumns.Line] = []
    var start = 0
    while start <= bytes.count {
      let (end, next) = lineEnd(in: bytes, from: start)
      if let line = try? UTF8Span(validating: bytes.extracting(start..<end)) {
        lines.append((lines.count + 1, String(copying: line)))
      }
      start = next
    }
    return lines
  }

  /// Whether a text begins with a small letter.
  private static func beginsSmall(_ line: String) -> Bool {
    let bytes = line.utf8.span
    guard bytes.count > 0 else { return false }
    switch bytes.scalar(at: 0).scalar.value {
    case ..<0x80 where bytes.count < 2 || bytes[1] < 0x80:
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0])
    // Dashes, bullets and boxes.
    case 0x2010...0x2027, 0x25A0...0x25FF: return false
    default: return line.first?.isLowercase ?? false
    }
  }

  /// Where the line that begins at a byte ends, and where the next one begins: behind the end of
  /// the text, one more, where there is none.
  ///
  /// What ends a line: LF, VT, FF, CR, CRLF, NEL, and Unicode's own two.
  private static func lineEnd(
    in bytes: Swift.Span<UInt8>,
    from start: Int
  ) -> (end: Int, next: Int) {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte <= 0x0D || byte == 0xC2 || byte == 0xE2 {
        let width = width(ofEndAt: place, in: bytes)
        if width > 0 { return (place, place + width) }
      }
      place += 1
    }
    return (place, place + 1)
  }

  /// How many bytes end a line here, 0 for none.
  private static func width(ofEndAt place: Int, in bytes: Swift.Span<UInt8>) -> Int {
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
