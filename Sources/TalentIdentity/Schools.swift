/// Finds the proper part of the names of schools: "Đại học [school]", "University of [school]".
///
/// The common word stays, because it tells the level of a degree; the proper part goes.
enum Schools {
  /// Common words, folded, behind which the proper part stands.
  private static let heads: [[String]] = [
    ["university", "of"], ["academy", "of"], ["dai", "hoc"], ["truong", "dh"], ["dh"],
    ["hoc", "vien"], ["truong", "cao", "dang"], ["cao", "dang"],
    ["truong", "thpt"], ["thpt"],
  ]

  /// Common words, folded, before which the proper part stands.
  private static let tails: Set<String> = [
    "university", "college", "institute", "academy", "polytechnic", "school",
  ]

  /// Words that begin another thing than the name of a school: a major, a degree, a result.
  private static let stops: Set<String> = [
    "chuyen", "nganh", "khoa", "major", "bachelor", "master", "cu", "thac", "loai", "he", "gpa",
    "tot", "nghiep", "nam", "tu", "den", "voi", "va", "tai", "o", "ve", "bang", "diem", "xep",
    "hang",
    "la", "in", "with", "from", "for", "at", "on", "degree", "graduated", "where", "b", "m", "bsc",
    "msc", "mba", "bba",
  ]

  /// The proper part at the beginning of some words: a capital first, small ones among it.
  private static func named(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    guard let first = words.first, first.isCapitalised, !isStop(first) else { return [] }
    return words.prefix { $0.followsSpace && $0.isAlphabetic && !isStop($0) }
  }

  /// "khoa" is a faculty when it is small and part of a name when not.
  private static func isStop(_ word: Word) -> Bool {
    stops.contains(word.folded) && !(word.folded == "khoa" && word.isCapitalised)
  }

  /// Marks for the proper parts in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: Its words.
  ///   - isTerm: Whether words name a thing of the taxonomy.
  /// - Returns: The marks.
  static func marks(
    in text: String,
    words: [Word],
    isTerm: ([String]) -> Bool
  ) -> [Mark] {
    var marks: [Mark] = []
    for place in words.indices {
      for head in heads where head[0] == words[place].folded {
        let end = place + head.count
        guard end <= words.count, words[place..<end].lazy.map(\.folded).elementsEqual(head) else {
          continue
        }
        let named = named(words[end...].prefix(8))
        guard let first = named.first, let last = named.last else { continue }
        // "Cao đẳng Kế toán" tells a level and a field.
        if head == ["cao", "dang"], isTerm(named.map(\.folded)) { continue }
        marks.append(
          Mark(range: first.range.lowerBound..<last.range.upperBound, replacement: "[school]")
        )
      }
      guard tails.contains(words[place].folded), words[place].isCapitalised else { continue }
      let followed = place + 1 < words.count && words[place + 1].folded == "of"
      guard !followed else { continue }
      var start = place
      while start > 0, words[start].followsSpace, words[start - 1].isCapitalised,
        place - start < 5, !stops.contains(words[start - 1].folded)
      {
        start -= 1
      }
      guard start < place else { continue }
      let range = words[start].range.lowerBound..<words[place - 1].range.upperBound
      marks.append(Mark(range: range, replacement: "[school]"))
    }
    return marks
  }
}
