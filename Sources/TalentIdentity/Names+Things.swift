internal import TalentModel

extension Names {
  /// Endings of words for things, which no name has when they are so long.
  private static let endings = ["tion", "tional", "ment", "ical"]

  /// Whether a word is one for a thing and no name: "Organizational".
  static func isAbstract(_ word: Word, of text: Text) -> Bool {
    guard word.folded.count > 8 else { return false }
    let written = text.of(word)
    return endings.contains { written.hasSuffix($0) }
  }

  /// Whether a line stands in a list, where nobody writes who they are.
  static func isItem(_ bytes: [UInt8]) -> Bool {
    ["- ", "* ", "+ ", "• ", "– "].contains { bytes.starts(with: $0.utf8) }
  }
}
