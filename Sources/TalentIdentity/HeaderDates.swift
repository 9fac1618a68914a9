internal import TalentModel

/// Finds a day of birth without a label: above the first heading of a document, alone on its line
/// or among addresses and telephones; below it, alone on a line beside them.
enum HeaderDates {
  /// Years in which somebody who looks for work was born.
  private static let years = 1930...2010

  /// Marks for the days in a line that holds nothing else but contacts; there is one at most.
  ///
  /// - Complexity: O(length of the line).
  static func marks(in line: SplitText) -> [Mark] {
    guard line.signs.contains(.digit) else { return [] }
    let words = line.words
    let days = words.indices.dropLast(2).filter { isDay(at: $0, in: words, of: line.text) }
    guard let place = days.first, days.count == 1 else { return [] }
    let day = words[place].range.lowerBound..<words[place + 2].range.upperBound
    let contacts = Contacts.marks(in: line.text.bytes, with: line.signs).map(\.range)
    let isAlone = words.allSatisfy { word in
      day.overlaps(word.range) || contacts.contains { $0.overlaps(word.range) }
    }
    return isAlone ? [Mark(range: day, replacement: "[birth]")] : []
  }

  /// Whether a line of three words, as a day has, stands above or below a way to reach somebody.
  static func standsBesideContacts(_ place: Int, in lines: [SplitText]) -> Bool {
    guard lines[place].words.count == 3 else { return false }
    return [place - 1, place + 1].contains { other in
      guard lines.indices.contains(other) else { return false }
      return !Contacts.marks(in: lines[other].text.bytes, with: lines[other].signs).isEmpty
    }
  }

  /// Whether a day, a month and a year begin at a word: `09/04/1997`, `1997-04-09`.
  private static func isDay(at place: Int, in words: [Word], of text: Text) -> Bool {
    guard let first = words[place].folded.number, let month = words[place + 1].folded.number,
      let last = words[place + 2].folded.number, (1...12).contains(month),
      (1...31).contains(first) && years.contains(last)
        || years.contains(first) && (1...31).contains(last)
    else { return false }
    return [place, place + 1].allSatisfy { first in
      let between = text.bytes[words[first].range.upperBound..<words[first + 1].range.lowerBound]
      return between.count == 1 && "/-.".utf8.contains(between.first ?? 0)
    }
  }
}
