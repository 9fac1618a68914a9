public import TalentModel

/// Replaces everything about who a person is by fixed words.
///
/// The replacement does not depend on what it replaces, neither in length nor in form: two people
/// whose documents differ only in who they are become the same masked document.
public struct Masking: Sendable {
  private let isTerm: @Sendable (String) -> Bool
  private let isHeading: @Sendable (String) -> Bool
  private let opensEducation: @Sendable (String, FoldedWord) -> Bool?

  /// How many lines at the top are looked through for a name, and how many where what surrounds a
  /// line has to speak for it too.
  private static let topLines = 6
  private static let searchedLines = 80

  /// Makes a masking.
  ///
  /// - Parameters:
  ///   - isTerm: Whether a text, as a whole, names a thing of the taxonomy, as "financial analyst"
  ///     does. It keeps headlines from being taken for names.
  ///   - isHeading: Whether a line is a heading and hence no name.
  ///   - opensEducation: Whether a line, with its first word folded, opens the part of a document
  ///     about education; `nil` for a line that opens no part.
  public init(
    isTerm: @escaping @Sendable (String) -> Bool,
    isHeading: @escaping @Sendable (String) -> Bool = { _ in false },
    opensEducation: @escaping @Sendable (String, FoldedWord) -> Bool? = { _, _ in nil }
  ) {
    self.isTerm = isTerm
    self.isHeading = isHeading
    self.opensEducation = opensEducation
  }

  /// Masks a document.
  ///
  /// - Complexity: O(length of the text).
  public func mask(_ document: RawDocument) -> MaskedDocument {
    let texts = document.blocks.map { SplitText($0.text) }
    let names = KnownNames(names(in: document, texts), isTerm: isTerm)
    let known = KnownTexts(
      document.identity.schools.filter { !isTerm($0) }.map { ($0, "[school]") }
        + document.identity.contacts.filter { !isTerm($0) }.map { ($0, "[contact]") }
    )
    let courses = Courses.lines(document.blocks, texts, opens: opensEducation)

    let header = document.blocks.prefix(Self.topLines)
      .prefix { $0.role == .line && !isHeading($0.text) }.count

    /// Masks a block whose words are given, and tells what that shifts.
    func cover(_ block: inout Block, _ text: SplitText, at place: Int) -> [Shift] {
      let course = courses[place] ? Courses.Line(around: place, in: texts, courses) : nil
      var marks = marks(in: text, block.role, course, names: names, known: known)
      if place < header || marks.isEmpty && HeaderDates.standsBesideContacts(place, in: texts) {
        marks = Mark.withoutOverlap(marks + HeaderDates.marks(in: text))
      }
      if marks.isEmpty { return [] }
      block.text = Mark.apply(marks, to: block.text)
      return Shift.shifts(of: marks)
    }
    var blocks = document.blocks
    var shifts = blocks.indices.map { cover(&blocks[$0], texts[$0], at: $0) }
    if document.blocks.contains(where: \.isContinuation) {
      let lines = BrokenLines.whole(blocks)
      if lines.count < blocks.count {
        var whole = lines.map { blocks[$0.lowerBound] }
        shifts = lines.indices.map { place in
          let line = lines[place]
          guard line.count > 1 else { return shifts[line.lowerBound] }
          whole[place].text = document.blocks[line].map(\.text).joined(separator: " ")
          return cover(&whole[place], SplitText(whole[place].text), at: line.lowerBound)
        }
        blocks = whole
      }
    }
    return MaskedDocument(document, blocks: blocks, shifts: shifts)
  }

  /// The names by which a document calls the person: those stated apart, and those found in lines.
  public func names(in document: RawDocument) -> [String] {
    names(in: document, document.blocks.map { SplitText($0.text) })
  }

  private func names(in document: RawDocument, _ texts: [SplitText]) -> [String] {
    let lines = zip(document.blocks, texts).lazy.filter { $0.0.role == .line }.map(\.1)
    return document.identity.names + namesFound(in: Array(lines.prefix(Self.searchedLines)))
  }

  private func marks(
    in split: SplitText,
    _ role: Role,
    _ course: Courses.Line?,
    names: KnownNames,
    known: KnownTexts
  ) -> [Mark] {
    let words = split.words
    let text = split.text
    var marks: [Mark] = []
    func add(_ found: [Mark]) { if !found.isEmpty { marks += found } }
    // Most lines have no word with which anything begins that a detector looks for.
    func mayHold(_ traits: Traits) -> Bool { !split.traits.isDisjoint(with: traits) }
    if mayHold(.label), split.signs.contains(.border) {
      add(PersonalLines.marks(in: text, words: words, isTerm: isTerm))
    }
    if mayHold([.phrase, .figure]) { add(PersonalPhrases.marks(in: split)) }
    let contacts = Contacts.marks(in: text.bytes, with: split.signs)
    if mayHold([.street, .figure]) {
      let setting: Streets.Setting =
        role == .place ? .place : contacts.isEmpty ? .any : .contacts
      add(Streets.marks(in: text, words: words, setting))
    }
    if mayHold(.label) { add(Numbers.marks(in: words)) }
    add(contacts)
    add(known.marks(in: words))
    add(names.marks(in: words, of: text))
    if mayHold(.title) { add(Names.marksAfterTitle(in: words, of: text)) }
    if mayHold([.school, .study]) {
      add(Schools.marks(in: text, words: words, course: course, isTerm: isTerm))
    }
    if role == .line, course?.isByLevel == true {
      add(Courses.marks(in: text, words: words, isTerm: isTerm))
    }
    if marks.isEmpty { return [] }
    return Mark.joined(Mark.withoutOverlap(marks), in: text)
  }

  /// Names that stand at the top of a plain document, behind a label, or among contacts.
  private func namesFound(in lines: [SplitText]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let names = Names(isTerm: isTerm, isHeading: isHeading)
    let labelled = lines.prefix(40).compactMap(names.labelled)
    if !labelled.isEmpty { return labelled }
    if let listed = names.listedName(in: lines[0]) { return [listed] }
    if let first = names.name(in: lines[0], isFirst: true) {
      return [first] + [names.otherScript(in: lines[0])].compactMap(\.self)
    }
    let isPersonal = lines.indices.prefix(4).contains { isByPersonalLine($0, in: lines) }
    if let lone = names.loneName(in: lines[0], isPersonal: isPersonal) {
      return [lone]
    }
    let top = lines.prefix(Self.topLines).dropFirst()
      .lazy.compactMap { names.name(in: $0, isFirst: false) }.first
    if let top { return [top] }
    // A column at the side may come first: the name then stands above a title or beside contacts.
    for place in lines.indices.dropFirst(Self.topLines) {
      guard let name = names.name(in: lines[place], isFirst: false) else { continue }
      if isByPersonalLine(place, in: lines) { return [name] }
    }
    return []
  }

  private func isByPersonalLine(_ place: Int, in lines: [SplitText]) -> Bool {
    let next = place + 1 < lines.count ? lines[place + 1].string : ""
    if isTerm(next) { return true }
    return [place - 1, place + 1].contains { other in
      guard lines.indices.contains(other) else { return false }
      let text = lines[other].text
      if !Contacts.marks(in: text.bytes, with: lines[other].signs).isEmpty { return true }
      return !PersonalLines.marks(in: text, words: lines[other].words, isTerm: isTerm).isEmpty
    }
  }
}

/// A stretch of a text and the fixed word that replaces it.
struct Mark {
  var range: Range<Int>
  var replacement: String

  /// The marks in order of place, without overlap.
  ///
  /// Of overlapping marks the one that starts first wins, the longer one among those, and the one
  /// given first among equals.
  static func withoutOverlap(_ marks: [Mark]) -> [Mark] {
    guard marks.count > 1 else { return marks }
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

  /// The marks, those for one school named twice joined: "Đại học Kinh tế TP.HCM (UEH)".
  static func joined(_ marks: [Mark], in text: Text) -> [Mark] {
    var joined: [Mark] = []
    for mark in marks {
      guard let last = joined.last, last.replacement == "[school]",
        mark.replacement == last.replacement,
        text.bytes[last.range.upperBound..<mark.range.lowerBound]
          .allSatisfy({ " ,-()/".utf8.contains($0) })
      else {
        joined.append(mark)
        continue
      }
      var end = mark.range.upperBound
      if text.byte(at: end) == UInt8(ascii: ")") { end += 1 }
      joined[joined.count - 1].range = last.range.lowerBound..<end
    }
    return joined
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
