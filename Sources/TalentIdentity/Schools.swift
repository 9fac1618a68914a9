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
    "chuyen", "nganh", "major", "bachelor", "master", "cu", "thac", "loai", "gpa", "tot", "b", "m",
    "bsc", "msc", "mba", "bba",
  ]

  /// Words that do so when they are written small.
  private static let smallStops: Set<String> = [
    "khoa", "he", "nghiep", "nam", "tu", "den", "voi", "va", "tai", "o", "ve", "bang", "diem",
    "xep",
    "hang", "la", "in", "with", "from", "for", "at", "on", "degree", "graduated", "where",
  ]

  /// The proper part at the beginning of some words: a capital first, small ones among it.
  private static func named(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    guard let first = words.first, first.isCapitalised, !isStop(first) else { return [] }
    return words.prefix { word in
      let isJoined = word.followsSpace || (word.followsDash && word.isCapitalised)
      return isJoined && word.isAlphabetic && !isStop(word)
    }
  }

  private static func isStop(_ word: Word) -> Bool {
    stops.contains(word.folded) || (!word.isCapitalised && smallStops.contains(word.folded))
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
      // "High School" tells a level and is no name: "High School Diploma", "Lincoln High School".
      let isLevel =
        words[place].folded == "school" && place > 0 && words[place - 1].folded == "high"
      let end = isLevel && words[place].followsSpace ? place - 1 : place
      var start = end
      while start > 0, words[start].followsSpace, words[start - 1].isCapitalised,
        place - start < 5, !isStop(words[start - 1])
      {
        start -= 1
      }
      guard start < end else { continue }
      let range = words[start].range.lowerBound..<words[end - 1].range.upperBound
      marks.append(Mark(range: range, replacement: "[school]"))
    }
    return marks
  }
}
