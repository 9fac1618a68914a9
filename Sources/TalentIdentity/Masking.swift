/// Replaces everything about who a person is by fixed words.
///
/// The replacement does not depend on what it replaces, neither in length nor in form: two people
/// whose documents differ only in who they are become the same masked document.
public struct Masking: Sendable {
  /// Whether some folded words name a thing of the taxonomy and hence not a person.
  let isTerm: @Sendable ([String]) -> Bool

  /// Makes a masking.
  ///
  /// - Parameter isTerm: Whether folded words name a thing of the taxonomy, as "financial analyst"
  ///   does. It keeps headlines from being taken for names.
  public init(isTerm: @escaping @Sendable ([String]) -> Bool) {
    self.isTerm = isTerm
  }

  /// Masks a document.
  ///
  /// - Complexity: O(length of the text).
  public func mask(_ document: RawDocument) -> MaskedDocument {
    let known = document.identity.names + namesFound(in: document.blocks)
    let exact =
      document.identity.schools.map { ($0, "[school]") }
      + document.identity.contacts.map { ($0, "[contact]") }
    let names = known.map { Word.words(in: $0).map(\.folded) }.filter { (1...8).contains($0.count) }
    var shifts: [[Shift]] = []
    let blocks = document.blocks.map { block in
      let marks = marks(in: block, names: names, exact: exact)
      var masked = block
      masked.text = Mark.apply(marks, to: block.text)
      shifts.append(Shift.shifts(of: marks))
      return masked
    }
    return MaskedDocument(document, blocks: blocks, shifts: shifts)
  }

  private func marks(
    in block: Block,
    names: [[String]],
    exact: [(String, String)]
  ) -> [Mark] {
    let words = Word.words(in: block.text)
    var marks: [Mark] = []
    marks += PersonalLines.marks(in: block.text, words: words)
    marks += Contacts.marks(in: block.text)
    marks += Mark.marks(ofWhole: exact, in: block.text)
    marks += Names.marks(of: names, in: words)
    marks += Names.marksAfterTitle(in: words, of: block.text)
    marks += Schools.marks(in: block.text, words: words, isTerm: isTerm)
    return Mark.withoutOverlap(marks)
  }

  /// Names that stand at the top of a plain document or behind a label.
  private func namesFound(in blocks: [Block]) -> [String] {
    let lines = blocks.filter { $0.role == .line }
    guard !lines.isEmpty else { return [] }
    let labelled = lines.prefix(40).compactMap { Names.labelled(in: $0.text) }
    if !labelled.isEmpty { return labelled }
    // "Trần Thị Minh Châu, AML Officer": the name ends where a comma or bar does.
    let top = lines.prefix(6).map { line in
      String(line.text.prefix { !",|–—·•(".contains($0) })
    }
    return Array(top.filter { Names.looksLikeName($0, isTerm: isTerm) }.prefix(1))
  }
}

/// A stretch of a text and the fixed word that replaces it.
struct Mark {
  var range: Range<Int>
  var replacement: String

  /// Marks for every place where a known text of three bytes or more stands as it is written, words
  /// whole.
  static func marks(ofWhole known: [(text: String, replacement: String)], in text: String) -> [Mark]
  {
    let bytes = Array(text.utf8)
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte >= 0x80
    }
    return known.flatMap { known -> [Mark] in
      let wanted = Array(known.text.utf8)
      guard (3...200).contains(wanted.count), bytes.count >= wanted.count else { return [] }
      return (0...(bytes.count - wanted.count)).compactMap { start in
        guard bytes[start] == wanted[0], start == 0 || !isWord(bytes[start - 1]) else { return nil }
        let end = start + wanted.count
        guard end == bytes.count || !isWord(bytes[end]) else { return nil }
        guard bytes[start..<end].elementsEqual(wanted) else { return nil }
        return Mark(range: start..<end, replacement: known.replacement)
      }
    }
  }

  /// The marks in order of place, without overlap.
  ///
  /// Of overlapping marks the one that starts first wins, the longer one among those, and the one
  /// given first among equals.
  static func withoutOverlap(_ marks: [Mark]) -> [Mark] {
    let ordered = marks.enumerated().sorted { one, other in
      let first = (one.element.range.lowerBound, -one.element.range.upperBound, one.offset)
      let second = (other.element.range.lowerBound, -other.element.range.upperBound, other.offset)
      return first < second
    }.map(\.element)
    var position = 0
    return ordered.filter { mark in
      guard mark.range.lowerBound >= position else { return false }
      position = mark.range.upperBound
      return true
    }
  }

  /// The text with its marks replaced.
  ///
  /// - Precondition: the marks ascend and do not overlap.
  static func apply(_ marks: [Mark], to text: String) -> String {
    guard !marks.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    masked.reserveCapacity(bytes.count)
    var position = 0
    for mark in marks {
      masked += bytes[position..<mark.range.lowerBound]
      masked += Array(mark.replacement.utf8)
      position = mark.range.upperBound
    }
    masked += bytes[position...]
    return String(decoding: masked, as: UTF8.self)
  }
}

/// Where a masked text runs out of step with its original.
struct Shift: Hashable, Sendable {
  /// One past the last byte of a replacement in the masked text.
  var end: Int
  /// What to add to a place behind it to find the place in the original.
  var offset: Int

  /// The shifts that marks bring about, in order.
  static func shifts(of marks: [Mark]) -> [Shift] {
    var offset = 0
    return marks.map { mark in
      let end = mark.range.lowerBound - offset + mark.replacement.utf8.count
      offset = mark.range.upperBound - end
      return Shift(end: end, offset: offset)
    }
  }
}
