/// Tells a label from the words around it where a table gives it a cell of its own, and no colon.
///
/// Cells are parted by a bar, a tab, or two blanks and more.
enum Cells {
  /// What a value in the next cell is masked as; schools, telephones and links have forms of their
  /// own, and their labels are headings of columns too.
  static let inCells: Set<String> = [
    "[name]", "[birth]", "[sex]", "[family]", "[origin]", "[belief]", "[health]", "[id]",
    "[address]",
  ]
  /// Of these, what the next cell may be a thing of the taxonomy beside.
  static let mayBeThing: Set<String> = ["[sex]", "[family]", "[belief]", "[health]"]

  /// Whether some words fill a cell, alone or behind their like in another language, and the next
  /// one stands in the cell behind them.
  static func isLabel(_ label: ArraySlice<Word>, before value: Word, in text: Text) -> Bool {
    guard let first = label.first, let last = label.last,
      border(before: value, behind: last, in: text), isPaired(text)
    else { return false }
    // "Ngày sinh / DOB": the label in the other language.
    var place = first.range.lowerBound
    while place > 0, text.bytes[place - 1] == 0x20 { place -= 1 }
    guard place > 0 else { return true }
    return "/(|\t".utf8.contains(text.bytes[place - 1])
      || first.range.lowerBound - place > 1
  }

  /// Whether a border of cells, and nothing else, stands between two words.
  static func border(before next: Word, behind word: Word, in text: Text) -> Bool {
    let between = text.bytes[word.range.upperBound..<next.range.lowerBound]
    guard between.allSatisfy({ " |\t)+(".utf8.contains($0) }) else { return false }
    return between.contains { $0 == UInt8(ascii: "|") || $0 == 0x09 }
      || zip(between, between.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  /// Whether cells parted by bars may be labels with their values: then there is an even number.
  private static func isPaired(_ text: Text) -> Bool {
    text.bytes.count { $0 == UInt8(ascii: "|") } % 2 == 1 || !text.bytes.contains(UInt8(ascii: "|"))
  }
}
