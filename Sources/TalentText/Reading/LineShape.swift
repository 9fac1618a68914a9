public import TalentModel

/// What the form of a line tells before anything is read.
public enum LineShape {
  /// Whether a line begins something of its own: a heading, or the dates of a job.
  ///
  /// Such a line is never the rest of the paragraph above it, however near it stands.
  public static func beginsAnew(_ line: String) -> Bool {
    let tokens = Tokenizer.tokens(in: line)
    guard !tokens.isEmpty, tokens.count <= 22 else { return false }
    if let opened = Section.opened(by: tokens[...]), opened.length == tokens.count { return true }
    return DateReading.stretches(in: tokens, isOpen: LineForm(of: line).isOpen).contains {
      stretch in
      stretch.tokens.lowerBound == 0 || stretch.tokens.upperBound == tokens.count
        || tokens.count <= 12
    }
  }

  /// Whether a line is the heading of a part of a CV.
  public static func opensPart(_ line: String) -> Bool {
    let tokens = Tokenizer.tokens(in: line)
    return Section.opened(by: tokens[...])?.length == tokens.count
  }

  /// Whether a line opens the part of a document about education; `nil` for one that opens no part.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - first: Its first word, folded: most lines are told by it, and it would be a waste to take
  ///     the others apart.
  /// - Returns: Whether it does.
  public static func opensEducation(_ line: String, first: FoldedWord) -> Bool? {
    guard Spelling.level(first).map(Section.mayOpen(withFirst:)) ?? true else { return nil }
    let tokens = Tokenizer.tokens(in: line, atMost: Section.openingLength)
    return Section.opened(by: tokens[...]).map { $0.section == .education }
  }

  /// Whether a stretch of time, or one date, is most of what a text says.
  public static func holdsDates(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(in: text)
    guard !tokens.isEmpty, tokens.count <= 12 else { return false }
    return DateReading.date(text) != nil
      || DateReading.stretches(in: tokens).contains { $0.tokens.count * 2 >= tokens.count }
  }
}

/// The signs at both ends of a line.
struct LineForm {
  /// Whether it is an item of a list, behind a bullet.
  var isItem = false
  /// Whether it ends with a dash, behind which something is left open: `03/2021 –`.
  var isOpen = false
  /// Whether it ends as a sentence does.
  var isSentence = false
  /// Whether it ends with a colon.
  var isLabel = false

  init(of line: String) {
    let bytes = line.utf8.span
    var start = 0
    while start < bytes.count, bytes.scalar(at: start).scalar.isSpace {
      start += bytes.scalar(at: start).width
    }
    guard start < bytes.count else { return }
    let (first, width) = bytes.scalar(at: start)
    if start + width < bytes.count {
      let second = bytes.scalar(at: start + width).scalar
      let isSymbol = (0xE000...0xF8FF).contains(first.value)
      isItem =
        isSymbol
        || Self.isBullet(first) && (second.isSpace || first != "o" && !isDigit(second))
    }
    var end = bytes.count
    var last = bytes.scalar(before: end)
    while last.scalar.isSpace {
      end -= last.width
      last = bytes.scalar(before: end)
    }
    isSentence =
      last.scalar == ";" || last.scalar == "." && !Self.isShortened(line, at: end - last.width)
    // "Major achievements:."
    let beforeStop = last.scalar == "." && end > 1 ? bytes.scalar(before: end - 1).scalar : nil
    isLabel = last.scalar == ":" || beforeStop == ":"
    while last.scalar.isSpace || Self.isClosing(last.scalar) {
      end -= last.width
      guard end > 0 else { return }
      last = bytes.scalar(before: end)
    }
    isOpen = DateWords.isDash(last.scalar)
  }

  private static func isBullet(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "•", "●", "▪", "■", "◦", "‣", "·", "*", "–", "—", "-", "➢", "➤", "✓", "✔", "❖", "◆", "○",
      "►", "▶", "+", "»", ">", "§", "o":
      true
    default: false
    }
  }

  private static func isClosing(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", "…", ")", "]", "?": true
    default: false
    }
  }

  /// Whether the full stop behind some text shortens its last word: `Co., Ltd`, `J.S.C`.
  private static func isShortened(_ line: String, at stop: Int) -> Bool {
    let bytes = line.utf8.span
    var start = stop
    while start > 0, Letter.isPlain(bytes[start - 1]), bytes[start - 1] >= 0x40 { start -= 1 }
    guard start == 0 || bytes[start - 1] < 0x80 else {
      let end = line.utf8.index(line.startIndex, offsetBy: stop)
      return isShortened(line.unicodeScalars[..<end])
    }
    if stop - start == 1, start > 0, bytes[start - 1] == UInt8(ascii: ".") { return true }
    var word = WordBuffer()
    if start < stop { _ = word.readPlain(bytes, from: start) }
    return TitleWords.shortenedNames.contains(word.take())
  }

  private static func isShortened(_ text: Substring.UnicodeScalarView) -> Bool {
    let before = text.lastIndex { !$0.properties.isAlphabetic }
    let word = before.map { text[text.index(after: $0)...] } ?? text
    let isInitial = word.count == 1 && before.map { text[$0] } == "."
    return isInitial || TitleWords.shortenedNames.contains(FoldedWord(String(word).lowercased()))
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }
}
