/// Joins lines of plain text that were broken for width only.
///
/// It is the masked line that has to be long: whether lines are joined must not depend on how long
/// a name is.
enum BrokenLines {
  /// From so many characters on a line may have been broken for width.
  private static let width = 60

  /// The lines that are one each, as ranges of those given, which are masked.
  ///
  /// - Complexity: O(lines): no further than the width is counted.
  static func whole(_ lines: [Block]) -> [Range<Int>] {
    var whole: [Range<Int>] = []
    for (place, line) in lines.enumerated() {
      if line.isContinuation, let last = whole.last, isBroken(lines[place - 1].text) {
        whole[whole.count - 1] = last.lowerBound..<(place + 1)
      } else {
        whole.append(place..<(place + 1))
      }
    }
    return whole
  }

  /// What stands for contacts: a line with one is whole.
  private static let contacts = ["[email]", "[phone]", "[link]", "[contact]", "[address]"]

  private static func isBroken(_ line: String) -> Bool {
    line.utf8.count >= width
      && line.index(line.startIndex, offsetBy: width, limitedBy: line.endIndex) != nil
      && !line.utf8.contains { "@:|".utf8.contains($0) } && !contacts.contains(where: line.contains)
  }
}
