/// The words of each page and where they stand, as `pdftotext -bbox` writes them.
///
/// `pdftohtml` tells colours but joins what follows on a line to one run, even across gaps that
/// another run fills; this tells no colours but the place of each word.
struct PlacedWords {
  /// A word, its box on the page in points from the upper left corner.
  struct Word {
    var text: String
    var box: Box
  }

  /// The words of each page, from top to bottom.
  private(set) var pages: [[Word]] = []

  /// Reads the output of the program, a `word` or `page` element on a line.
  ///
  /// - Complexity: O(n log n), n the length of the output.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        pages.append([])
      } else if line.starts(with: "<word ".utf8), !pages.isEmpty {
        let end = line.firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
        let tag = PopplerPages.Attributes(line[..<end])
        let left = tag.number("xMin")
        let top = tag.number("yMin")
        let box = Box(
          left: left,
          top: top,
          width: tag.number("xMax") - left,
          height: tag.number("yMax") - top
        )
        pages[pages.count - 1].append(Word(text: PopplerPages.text(line[end...]), box: box))
      }
    }
    for page in pages.indices { pages[page].sort { $0.box.middle < $1.box.middle } }
  }

  /// The words of a run on a page, by its number from 0, each at its place.
  ///
  /// - Returns: Its words from left to right; `nil` when one of them is not where the run is.
  /// - Complexity: O(n log n), n the words on its line.
  func words(of run: PopplerPages.Run, on page: Int) -> [Word]? {
    guard pages.indices.contains(page) else { return nil }
    var rest = near(run.box, in: pages[page])[...]
    var found: [Word] = []
    for text in run.text.split(whereSeparator: \.isWhitespace) {
      guard let word = Self.take(text, of: run.box, from: &rest) else { return nil }
      found.append(word)
    }
    return found
  }

  /// The words that reach into a box, from left to right.
  private func near(_ box: Box, in words: [Word]) -> [Word] {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].box.middle < box.top { low = middle + 1 } else { high = middle }
    }
    return words[low...].prefix { $0.box.middle <= box.bottom }
      .filter { $0.box.right > box.left && $0.box.left < box.right }
      .sorted { $0.box.left < $1.box.left }
  }

  /// Takes a text within a box off the words that follow each other.
  ///
  /// It may be written in several of them, with others between, and the first and the last may
  /// reach out of the box: a run ends with its font, a word does not.
  private static func take(
    _ text: Substring,
    of box: Box,
    from words: inout ArraySlice<Word>
  ) -> Word? {
    var rest = text
    var found: Word?
    var place = words.startIndex
    while place < words.endIndex, !rest.isEmpty {
      let word = words[place]
      place += 1
      guard let length = shared(word, rest, in: box) else { continue }
      rest = rest.dropFirst(length)
      let left = max(word.box.left, box.left)
      var part = word.box
      part.left = left
      part.width = min(word.box.right, box.right) - left
      found = Word(text: String(text), box: found?.box.union(part) ?? part)
    }
    guard rest.isEmpty else { return nil }
    words = words[place...]
    return found
  }

  /// How many characters at the beginning of a text are what a word shows within a box.
  private static func shared(_ word: Word, _ text: Substring, in box: Box) -> Int? {
    guard !word.text.isEmpty else { return nil }
    let beginsBefore = word.box.left < box.left - 1
    let endsBehind = word.box.right > box.right + 1
    return switch (beginsBefore, endsBehind) {
    case (false, false): text.hasPrefix(word.text) ? word.text.count : nil
    case (true, false): word.text.hasSuffix(text) ? text.count : nil
    case (false, true): word.text.hasPrefix(text) ? text.count : nil
    case (true, true): word.text.contains(text) ? text.count : nil
    }
  }
}
