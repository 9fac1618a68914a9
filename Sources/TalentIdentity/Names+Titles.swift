internal import TalentModel

/// Names behind forms of address: "Mr John Smith", "Bà Nguyễn Thị Hoa".
extension Names {
  /// Forms of address; written otherwise (MS, CHI) these letters are other words.
  private static let titles: WordSet = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof"]
  /// The same, folded.
  static let titleWords: [FoldedWord] =
    ["mr", "mrs", "ms", "miss", "dr", "prof"] + addresses.words
  /// Forms of address before the whole of a Vietnamese name: "Bà Nguyễn Thị Hoa".
  private static let addresses: WordSet = ["ong", "ba", "anh", "chi"]

  /// Marks for one to four capitalised words behind Mr, Dr and their like.
  static func marksAfterTitle(in words: [Word], of text: Text) -> [Mark] {
    var marks: [Mark] = []
    for (place, word) in words.enumerated() where word.traits.contains(.title) && word.isCapitalised
    {
      let isTitle = titles.contains(text.asWritten(word))
      guard isTitle || isAddress(at: place, in: words) else { continue }
      let named = words[(place + 1)...].prefix(4).enumerated().prefix { offset, word in
        let allowed: Word.Gap = offset == 0 ? [.space, .point] : [.space, .dash, .apostrophe]
        return word.isCapitalised && word.isAlphabetic && word.gap.isSubset(of: allowed)
      }.map(\.element)
      guard let last = named.last, isTitle || named.count > 1 else { continue }
      marks.append(
        Mark(range: word.range.lowerBound..<last.range.upperBound, replacement: "[name]")
      )
    }
    return marks
  }

  /// Whether a form of address stands at a place, and the name of a Vietnamese family behind it.
  private static func isAddress(at place: Int, in words: [Word]) -> Bool {
    guard addresses.contains(words[place].folded), place + 1 < words.count else { return false }
    let next = words[place + 1]
    if next.isAccented { return isFamily(next) }
    // "Anh Van Trung Cap" is English.
    return !words[place].isAccented && next.folded != "van" && isFamily(next)
  }
}
