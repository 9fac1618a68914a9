/// Finds the proper part of the names of schools: "Đại học [school]", "University of [school]".
///
/// The common word stays, because it tells the level of a degree; the proper part goes.
enum Schools {
  /// Common words, folded, behind which the proper part stands.
  private static let heads: [[String]] = [
    ["university", "of"], ["academy", "of"], ["dai", "hoc"], ["truong", "dh"], ["dh"],
    ["hoc", "vien"], ["cao", "dang"],
    ["truong", "thpt"], ["thpt"],
  ]

  /// Common words, folded, before which the proper part stands.
  private static let tails: Set<String> = [
    "university", "college", "institute", "academy", "polytechnic", "school",
  ]

  /// Words that begin another thing than the name of a school: a major, a degree, a result.
  private static let stops: Set<String> = [
    "chuyen", "nganh", "khoa", "major", "bachelor", "master", "cu", "thac", "loai", "he", "gpa",
    "tot", "nghiep", "b", "m", "bsc", "msc", "mba", "bba",
  ]

  /// Marks for the proper parts in a text.
  static func marks(in text: String, words: [Word]) -> [Mark] {
    var marks: [Mark] = []
    for place in words.indices {
      for head in heads where head[0] == words[place].folded {
        let end = place + head.count
        guard end <= words.count, words[place..<end].lazy.map(\.folded).elementsEqual(head) else {
          continue
        }
        let named = words[end...].prefix(8)
          .prefix { $0.isCapitalised && $0.followsSpace && !stops.contains($0.folded) }
        guard let first = named.first, let last = named.last else { continue }
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
