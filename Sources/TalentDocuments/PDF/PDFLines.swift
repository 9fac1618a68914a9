internal import TalentIdentity
internal import TalentText

/// Makes lines of text from the pieces of a page, leaving out what a reader does not see.
struct PDFLines {
  /// The blocks, one a line or paragraph, in the order of the document.
  private(set) var blocks: [Block] = []
  /// Characters left out because they are white, tiny, or off the page.
  private(set) var hiddenCharacters = 0

  /// Text whose darkest colour part is lighter than this is white to a reader.
  private static let white = 0xF2
  /// Fonts up to this size, in the program's units of 1/108 inch, are no text to a reader.
  private static let tiny = 5

  private struct Line {
    var text: String
    var top: Int
    var left: Int
    var right: Int
    var height: Int
  }

  init(_ document: PopplerPages) {
    for (number, page) in document.pages.enumerated() {
      let visible = page.pieces.filter { isVisible($0, on: page, fonts: document.fonts) }
      let joined = Self.paragraphs(Self.lines(visible))
      for (place, text) in joined.enumerated() {
        blocks.append(
          Block(source: "page \(number + 1) line \(place + 1)", role: .line, text: text)
        )
      }
    }
  }

  private mutating func isVisible(
    _ piece: PopplerPages.Piece,
    on page: PopplerPages.Page,
    fonts: [Int: PopplerPages.Font]
  ) -> Bool {
    guard piece.text.contains(where: { !$0.isWhitespace }) else { return false }
    let font = fonts[piece.font]
    let colour = font?.colour ?? 0
    let darkest = min(colour >> 16 & 0xFF, min(colour >> 8 & 0xFF, colour & 0xFF))
    let isOff =
      piece.left < -piece.width || piece.left > page.width || piece.top > page.height
      || piece.top + piece.height < 0
    let isHidden = darkest >= Self.white || (font?.size ?? 12) <= Self.tiny || isOff
    if isHidden { hiddenCharacters += piece.text.count }
    return !isHidden
  }

  /// Joins pieces that follow each other on one height.
  private static func lines(_ pieces: [PopplerPages.Piece]) -> [Line] {
    var lines: [Line] = []
    for piece in pieces {
      let right = piece.left + piece.width
      if let last = lines.last, abs(last.top - piece.top) <= max(3, last.height / 3),
        piece.left >= last.right - 3, piece.left - last.right < 3 * max(last.height, 12)
      {
        let isApart = piece.left - last.right > 1
        lines[lines.count - 1].text += (isApart ? " " : "") + piece.text
        lines[lines.count - 1].right = right
      } else {
        lines.append(
          Line(
            text: piece.text,
            top: piece.top,
            left: piece.left,
            right: right,
            height: piece.height
          )
        )
      }
    }
    return lines
  }

  /// Joins lines that were broken for width: each runs nearly as far as the widest of its column,
  /// and the next goes on right below it.
  private static func paragraphs(_ lines: [Line]) -> [String] {
    var paragraphs: [String] = []
    var last: Line?
    let widths = Dictionary(lines.map { ($0.left, $0.right - $0.left) }, uniquingKeysWith: max)
    for line in lines {
      let text = line.text.trimmed
      // Bold is sometimes made by printing a line twice.
      guard !text.isEmpty, text != paragraphs.last else { continue }
      if let last, goesOn(last, line, widths: widths), !startsItem(text),
        !LineShape.beginsAnew(text)
      {
        let isHyphenated = paragraphs[paragraphs.count - 1].hasSuffix("-")
        paragraphs[paragraphs.count - 1] += (isHyphenated ? "" : " ") + text
      } else {
        paragraphs.append(text)
      }
      last = line
    }
    return paragraphs
  }

  private static func goesOn(_ last: Line, _ line: Line, widths: [Int: Int]) -> Bool {
    let gap = line.top - last.top
    guard gap > 0, gap <= last.height * 2, abs(line.left - last.left) <= 14 else { return false }
    // Lines of one paragraph are set in one size.
    guard abs(line.height - last.height) * 6 <= last.height else { return false }
    let widest = (last.left - 14...last.left + 14).compactMap { widths[$0] }.max() ?? 0
    return (last.right - last.left) * 100 >= widest * 85 && widest > 200
  }

  private static func startsItem(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "•●▪■◦‣·*–-➢✓❖o".unicodeScalars.contains(first)
      && !(text.unicodeScalars.dropFirst().first?.properties.isAlphabetic ?? false)
  }
}
