internal import TalentIdentity
internal import TalentModel

/// A line of a posting with the section that it stands in.
struct PostingLine {
  /// Its block.
  var block: Int
  /// What its label or heading leaves of it.
  var tokens: Range<Int>
  var section: PostingSection
  /// The words of its label, levelled; empty without one.
  var label: [FoldedWord] = []
  /// How much the label insists: `Điểm cộng: …`.
  var importance: Importance?
}

/// Divides a posting into sections, line by line.
///
/// A heading stands alone, or before a colon with its content behind. In a list a label bears on
/// its
/// item only.
struct PostingLines {
  private let text: PostingText
  private var section = PostingSection.opening
  private var hasItems = false
  private(set) var lines: [PostingLine] = []

  /// The lines of a posting.
  ///
  /// - Complexity: O(length of the text).
  static func read(_ text: PostingText) -> [PostingLine] {
    var reader = PostingLines(text)
    for block in text.blocks.indices { reader.read(block) }
    return reader.lines
  }

  private init(_ text: PostingText) {
    self.text = text
  }

  private mutating func read(_ block: Int) {
    let range = text.ranges[block]
    guard !range.isEmpty else { return }
    let form = LineForm(of: text.blocks[block].text)
    let isItem = form.isItem || isNumbered(block)
    // "Benefits (for full-time staff)": what stands in brackets is no part of a heading.
    let bracket = range.dropFirst().prefix(9).first { text.tokens[$0].sign == "(" }
    let heading = text.words(range.lowerBound..<(bracket ?? range.upperBound))
    if let found = PostingHeadings.section(heading, isWhole: !isItem),
      !isItem || form.isLabel, !form.isSentence
    {
      open(found)
      return
    }
    if let colon = colon(in: range),
      let found = PostingHeadings.section(text.words(range.lowerBound..<colon), isWhole: false)
    {
      readLabelled(block, colon, found, isItem: isItem)
      return
    }
    if !isItem, isUnknownHeading(block, form) {
      section = .other
      return
    }
    if isItem { hasItems = true }
    lines.append(PostingLine(block: block, tokens: range, section: asks(block, isItem: isItem)))
  }

  private mutating func open(_ found: PostingSection) {
    section = found
    hasItems = false
  }

  private mutating func readLabelled(
    _ block: Int,
    _ colon: Int,
    _ found: PostingSection,
    isItem: Bool
  ) {
    let range = text.ranges[block]
    var line = PostingLine(block: block, tokens: colon..<range.upperBound, section: found)
    line.label = text.words(range.lowerBound..<colon)
    switch (section, found) {
    case (.requirements(let now), .requirements(let asked)):
      // "Education: …" under "Preferred" stays preferred; "Lợi thế: …" speaks for itself.
      line.section = .requirements(asked == .must && !isInsistence(line.label) ? now : asked)
      line.importance = isInsistence(line.label) ? asked : nil
      if isItem { hasItems = true }
    case (_, .requirements), (_, .facts): if !isItem, section != .benefits { open(found) }
    default: if !isItem { open(found) }
    }
    lines.append(line)
  }

  private func isInsistence(_ label: [FoldedWord]) -> Bool {
    Insistence.wordings(in: label).contains { $0.weight != .denied }
  }

  /// The first token behind a colon among the first words of a line.
  private func colon(in range: Range<Int>) -> Int? {
    range.dropFirst().prefix(8).first { text.tokens[$0].sign == ":" }
  }

  /// `1. …`, `a) …`, `(b) …`.
  private func isNumbered(_ block: Int) -> Bool {
    let head = text.blocks[block].text.unicodeScalars.prefix(5).drop { $0 == "(" || $0 == " " }
    let number = head.prefix { Letter($0).kind == .word }
    guard (1...2).contains(number.count), let sign = head.dropFirst(number.count).first else {
      return false
    }
    return sign == ")" || sign == "." && number.allSatisfy { $0.properties.numericType != nil }
  }

  /// A short line in capitals that no table knows: what it opens asks nothing.
  private func isUnknownHeading(_ block: Int, _ form: LineForm) -> Bool {
    guard section != .opening, hasItems, !form.isSentence else { return false }
    let range = text.ranges[block]
    guard (2...6).contains(range.count), text.mentions[block].isEmpty else { return false }
    return text.tokens[range].allSatisfy(\.isInCapitals)
  }

  /// The section of a plain line; sentences behind a list often ask nothing any more.
  private mutating func asks(_ block: Int, isItem: Bool) -> PostingSection {
    guard case .requirements = section else { return section }
    let words = text.words(text.ranges[block])
    guard !isItem else { return section }
    if PostingCues.offers(words) {
      section = .other
      return .other
    }
    guard words.count >= 6 else { return section }
    if PostingCues.isOfEmployer(words) { return .other }
    guard hasItems else { return section }
    return PostingCues.asks(words) ? section : .other
  }
}
