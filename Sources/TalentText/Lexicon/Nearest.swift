public import TalentModel

extension Lexicon {
  /// Names of concepts of a kind that are written most like a text: what a typing error may have
  /// meant.
  ///
  /// - Parameters:
  ///   - kind: The kind of concept.
  ///   - text: What was written.
  ///   - limit: How many names to return at most.
  /// - Returns: Names by distance, then bytes; only those that share at least half their letters in
  ///   order with the text.
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
      guard let distance = distances.min(), distance * 2 <= asked.count else { continue }
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

  /// Levenshtein distance.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard abs(one.count - other.count) * 2 <= max(one.count, other.count) else {
      return Int.max / 4
    }
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, candidate) in other.enumerated() {
        let above = row[column + 1]
        let change = diagonal + (letter == candidate ? 0 : 1)
        row[column + 1] = min(change, min(above, row[column]) + 1)
        diagonal = above
      }
    }
    return row[other.count]
  }
}
