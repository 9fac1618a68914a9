/// Slips of the pen between two spellings: letters added, left out, changed or exchanged.
public enum Slips {
  /// Those of some names that are written most like a text: what a typing error may have meant.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - names: What could have been meant.
  ///   - limit: How many names to return at most.
  /// - Returns: Names by slips, then bytes; only those with at most one slip for every three
  ///   letters of the text, and those that the text begins or ends.
  /// - Complexity: O(names × length²).
  public static func nearest(
    to text: String,
    among names: some Sequence<String>,
    limit: Int = 3
  ) -> [String] {
    // A name of hundreds of letters is no slip of any word.
    let asked = letters(of: String(text.prefix(100)))
    guard !asked.isEmpty else { return [] }
    var best: [(slips: Int, name: String)] = []
    for name in names {
      let known = letters(of: name)
      let isPart =
        asked.count >= 3 && known.count > asked.count
        && (known.starts(with: asked) || known.suffix(asked.count).elementsEqual(asked))
      let slips = isPart ? 1 : between(asked, known)
      if slips * 3 <= asked.count { best.append((slips, name)) }
    }
    best.sort { one, other in
      one.slips == other.slips
        ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8) : one.slips < other.slips
    }
    return best.prefix(limit).map(\.name)
  }

  static func letters(of text: String) -> [UInt8] {
    Tokenizer.words(in: text).flatMap { Array($0.utf8) }
  }

  /// Slips between two words: letters added, left out, changed, or two neighbours exchanged
  /// (optimal string alignment).
  static func between(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard abs(one.count - other.count) * 3 <= one.count else { return Int.max / 4 }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var row = [place + 1]
      row.reserveCapacity(other.count + 1)
      for (column, candidate) in other.enumerated() {
        var best = min(last[column + 1], row[column]) + 1
        best = min(best, last[column] + (letter == candidate ? 0 : 1))
        let isExchange =
          place > 0 && column > 0 && letter == other[column - 1] && one[place - 1] == candidate
        if isExchange { best = min(best, beforeLast[column - 1] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[other.count]
  }
}
