internal import TalentModel

/// Finds what stands behind labels that ask who somebody is: birth, family, origin, contacts.
enum PersonalLines {
  /// The words, folded, with which labels begin.
  static var firstWords: [FoldedWord] { labels.words }

  /// Labels that follow others on a line and begin a field that is no secret.
  private static let otherLabels: WordSet = [
    "languages", "language", "skills", "position", "objective", "education", "experience", "ngu",
  ]

  /// Whether some folded words are a label.
  static func isLabel(_ folded: [FoldedWord]) -> Bool {
    labels.places(of: folded.first ?? "").contains { labels[$0].words.map(\.folded) == folded }
      || (folded.count == 1 && otherLabels.contains(folded[0]))
  }

  /// Marks for what stands behind each label of a line.
  ///
  /// Of an address only the street goes: city and ward are no secret and say where somebody can
  /// work.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words.
  ///   - isTerm: Whether a text names a thing of the taxonomy.
  ///   - steps: Counts the words looked at, for who wants to know.
  /// - Returns: The marks, in order.
  /// - Complexity: O(words): no word belongs to two values.
  static func marks(
    in text: Text,
    words: [Word],
    isTerm: (String) -> Bool,
    steps: inout Int
  ) -> [Mark] {
    var marks: [Mark] = []
    var place = 0
    while place < words.count {
      steps += 1
      guard let (label, value) = field(at: place, in: text, words), label.words.count > 0 else {
        place += 1
        continue
      }
      let end = self.end(of: label, value, in: text, words, isTerm, &steps)
      guard end > value else {
        place = value
        continue
      }
      let first = label.goes ? words[place] : words[value]
      let start = label.goes ? first.range.lowerBound : valueStart(value, in: text, words)
      marks.append(
        Mark(range: start..<valueEnd(end - 1, in: text, words), replacement: label.replacement)
      )
      place = end
    }
    return marks
  }

  /// Marks for what stands behind each label of a line.
  static func marks(in text: Text, words: [Word], isTerm: (String) -> Bool) -> [Mark] {
    var steps = 0
    return marks(in: text, words: words, isTerm: isTerm, steps: &steps)
  }

  /// The longest label that begins at a word, and the word with which its value begins.
  private static func field(
    at place: Int,
    in text: Text,
    _ words: [Word]
  ) -> (Label, value: Int)? {
    guard words[place].traits.contains(.label) else { return nil }
    let labels = labels
    for number in labels.places(of: words[place].folded) {
      let value = place + labels[number].words.count
      guard value < words.count, mayEndLabel(words[value].gap) || isWide(before: value, words)
      else { continue }
      let label = labels[number]
      // "Anh:" asks for no photo (ảnh): short words alone must have their accents.
      let mayFold =
        label.words.count > 1 || label.words[0].folded.count > 3
        || label.replacement == "[family]" && place == 0 && Relatives.isUnaccented(words)
      guard
        zip(words[place..<value], label.words).allSatisfy({ word, known in
          word.written == known.written || (mayFold && word.agrees(with: known))
        })
      else { continue }
      let isHandle = label.replacement == "[link]"
      if isHandle, place > 0, words[place].gap.isDisjoint(with: .other) { continue }
      // "Manager - Internal Audit" is a title.
      let orDash = !isHandle && label.reach != .person
      guard
        isColon(before: words[value], behind: words[value - 1], in: text, orDash: orDash)
          || label.isCell
            && Cells.isLabel(words[place..<value], before: words[value], in: text)
      else { continue }
      return (label, value)
    }
    return nil
  }

  /// Whether a colon, a dash or a border of cells may be what stands between a label and its value.
  private static func mayEndLabel(_ gap: Word.Gap) -> Bool {
    gap.contains(.other) || gap.isSuperset(of: [.dash, .space])
  }

  private static func isWide(before place: Int, _ words: [Word]) -> Bool {
    words[place].range.lowerBound - words[place - 1].range.upperBound > 1
  }

  /// Whether a colon, or a dash that is none of a compound, stands between two words, first of all.
  private static func isColon(
    before next: Word,
    behind word: Word,
    in text: Text,
    orDash: Bool
  ) -> Bool {
    var place = word.range.upperBound
    let end = next.range.lowerBound
    var isSpaced = false
    // "CMND/CCCD (số):" and the like: brackets may stand before the colon.
    while place < end, text.bytes[place] == 0x20 || text.bytes[place] == UInt8(ascii: ")") {
      isSpaced = true
      place += 1
    }
    guard place < end else { return false }
    if text.bytes[place] == UInt8(ascii: ":") { return true }
    return orDash && isSpaced && text.bytes[place] == UInt8(ascii: "-")
  }

  /// One past the last word of a value.
  private static func end(
    of label: Label,
    _ value: Int,
    in text: Text,
    _ words: [Word],
    _ isTerm: (String) -> Bool,
    _ steps: inout Int
  ) -> Int {
    var end = value
    while end < words.count {
      steps += 1
      if end > value, isBoundary(before: end, in: text, words, label.reach) { break }
      if field(at: end, in: text, words) != nil { break }
      if end > value, text.byte(at: words[end].range.upperBound) == UInt8(ascii: ":"),
        otherLabels.contains(words[end].folded)
      {
        break
      }
      end += 1
    }
    switch label.reach {
    case .field where label.mayBeThing:
      // "Health | Safety" are two things somebody knows, and no label with its value.
      let isThing =
        Cells.border(before: words[value], behind: words[value - 1], in: text)
        && isTerm(text.of(words[value..<end]))
      return isThing ? value : end
    case .field: return end
    case .person: return isPerson(words[value..<end], in: text, isTerm) ? end : value
    case .word:
      guard label.replacement == "[origin]" else { return end }
      // "Vietnamese, German": a second one is no language.
      var next = end
      while next < words.count, words[next].gap.isSubset(of: [.comma, .space]) {
        let rest = words[next...].prefix(6)
        let count = max(Peoples.demonym(rest), Peoples.country(rest))
        guard count > 0 else { break }
        let after = next + count
        guard after == words.count || !words[after].followsSpace else { break }
        next = after
      }
      return next
    case .handle:
      let start = words[value].range.lowerBound
      let stop = words[end - 1].range.upperBound
      return text.bytes[start..<stop].contains(0x20) ? value : end
    case .street: return Streets.end(ofAddressAt: value, before: end, in: words, text, isTerm)
    }
  }

  /// Whether some words may be the name of a person, and of nothing that the taxonomy knows.
  private static func isPerson(
    _ words: ArraySlice<Word>,
    in text: Text,
    _ isTerm: (String) -> Bool
  ) -> Bool {
    guard (2...6).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ $0.isCapitalised && $0.isAlphabetic })
    else { return false }
    let bytes = text.bytes[first.range.lowerBound..<last.range.upperBound]
    return !isTerm(String(decoding: bytes, as: UTF8.self))
  }

  private static func isBoundary(
    before place: Int,
    in text: Text,
    _ words: [Word],
    _ reach: Reach
  ) -> Bool {
    let gap = words[place].gap
    guard !gap.isDisjoint(with: [.other, .comma, .point, .space, .dash]) else { return false }
    let between = text.bytes[words[place - 1].range.upperBound..<words[place].range.lowerBound]
    if between.contains(where: { "|;\t".utf8.contains($0) }) { return true }
    if zip(between, between.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) {
      return true
    }
    guard reach == .word || reach == .person else { return false }
    // "PGS. TS. Trần Văn Bình" is one person.
    let isTitled = reach == .person && Names.shortTitles.contains(words[place - 1].folded)
    return gap.contains(.comma)
      || (gap.isSuperset(of: [.point, .space]) && !words[place - 1].isInitial && !isTitled)
      || (gap.contains(.dash) && gap.contains(.space))
      || between.first == 0x20 && between.contains(UInt8(ascii: "("))
  }

  /// Where a value begins, with the sign before its first word: `+84`, `(none)`.
  private static func valueStart(_ place: Int, in text: Text, _ words: [Word]) -> Int {
    var start = words[place].range.lowerBound
    while start > 0, "+(@#".utf8.contains(text.bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func valueEnd(_ place: Int, in text: Text, _ words: [Word]) -> Int {
    var end = words[place].range.upperBound
    while let byte = text.byte(at: end), ")%".utf8.contains(byte) { end += 1 }
    return end
  }
}
