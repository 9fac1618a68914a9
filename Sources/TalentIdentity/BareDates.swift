internal import TalentModel

/// Finds the date of birth that stands without a label among the ways to reach somebody.
///
/// Jobs and courses give months and years; a line that is nothing but a day beside a telephone or
/// an address says when somebody was born.
enum BareDates {
  /// The marks of a line; none unless it is a date whole.
  ///
  /// - Parameters:
  ///   - place: Which line.
  ///   - lines: All lines.
  /// - Returns: The mark, if any.
  static func marks(at place: Int, in lines: [SplitText]) -> [Mark] {
    let words = lines[place].words
    guard words.count == 3, isDate(words.map { Int(lines[place].text.of($0)) }) else { return [] }
    let isPersonal = [place - 1, place + 1].contains { other in
      guard lines.indices.contains(other) else { return false }
      return !Contacts.marks(in: lines[other].text.bytes, with: lines[other].signs).isEmpty
    }
    guard isPersonal else { return [] }
    let range = words[0].range.lowerBound..<words[2].range.upperBound
    return [Mark(range: range, replacement: "[birth]")]
  }

  /// Whether numbers are day, month and year, or the other way round.
  private static func isDate(_ numbers: [Int?]) -> Bool {
    let found = numbers.compactMap(\.self)
    guard found.count == 3 else { return false }
    let ordered = found[0] > 31 ? found.reversed() : found
    return (1...31).contains(ordered[0]) && (1...31).contains(ordered[1])
      && (1900...2099).contains(ordered[2])
  }
}
