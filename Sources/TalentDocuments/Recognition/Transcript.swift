internal import TalentIdentity

/// What tesseract read in a picture, from its table of words (`tsv`).
struct Transcript {
  /// Words that it is less sure of, in percent, are stains, lines and pictures.
  private static let leastCertainty = 30.0

  /// The lines of each page, from the first; a blank one stands between paragraphs.
  private(set) var pages: [[String]] = []

  /// Reads the table.
  ///
  /// - Complexity: O(length of the table).
  init(_ table: [UInt8]) {
    var place: ArraySlice<Substring> = []
    for row in String(decoding: table, as: UTF8.self).split(whereSeparator: \.isNewline) {
      // level, page, block, paragraph, line, word, left, top, width, height, certainty, text
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 12, let page = Int(cells[1]), (1...10_000).contains(page) else {
        continue
      }
      while pages.count < page { pages.append([]) }
      let word = cells[11].filter { !$0.isWhitespace }
      guard !word.isEmpty, Double(cells[10]) ?? 0 >= Self.leastCertainty else { continue }
      let own = cells[1...4]
      if own == place, !pages[page - 1].isEmpty {
        pages[page - 1][pages[page - 1].count - 1] += " " + word
      } else {
        if own.prefix(3) != place.prefix(3), !pages[page - 1].isEmpty { pages[page - 1].append("") }
        pages[page - 1].append(word)
      }
      place = own
    }
  }

  /// The lines as blocks.
  ///
  /// - Parameter first: Number of the first page.
  /// - Returns: The blocks; their sources end in "(OCR)".
  func blocks(from first: Int) -> [Block] {
    pages.enumerated().flatMap { number, lines in
      PlainText.document(of: lines.joined(separator: "\n")).blocks.map { block in
        var block = block
        block.source = "page \(first + number) \(block.source) (OCR)"
        return block
      }
    }
  }
}
