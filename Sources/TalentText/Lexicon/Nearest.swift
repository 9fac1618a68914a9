public import TalentModel

extension Lexicon {
  /// Names of concepts of a kind that are written most like a text: what a typing error may have
  /// meant.
  ///
  /// - Parameters:
  ///   - kind: The kind of concept.
  ///   - text: What was written.
  ///   - limit: How many names to return at most.
  /// - Returns: Names by distance, then bytes; only those with at most one slip for every three
  ///   letters of the text.
  /// - Complexity: O(aliases × length²).
  public func nearest(_ kind: ConceptKind, to text: String, limit: Int = 3) -> [String] {
    let asked = Self.letters(of: text)
    guard !asked.isEmpty else { return [] }
    var best: [(distance: Int, name: String)] = []
    for concept in taxonomy.concepts where concept.kind == kind {
      let spellings = [concept.name, concept.labels.english, concept.labels.vietnamese]
      let distances = (spellings + concept.aliases).map { spelling in
        Self.distance(asked, Self.letters(of: spelling))
      }
      guard let distance = distances.min(), distance * 3 <= asked.count else { continue }
      best.append((distance, concept.name))
    }
    best.sort { one, other in
      one.distance == other.distance
        ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8) : one.distance < other.distance
    }
    return best.prefix(limit).map(\.name)
  }

  private static func letters(of text: String) -> [UInt8] {
    Tokenizer.tokens(in: text).flatMap { Array($0.plain.utf8) }
  }

  /// Slips between two words: letters added, left out, changed, or two neighbours exchanged
  /// (optimal string alignment).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
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
