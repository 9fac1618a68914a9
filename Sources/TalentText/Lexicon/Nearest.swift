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
    let asked = Slips.letters(of: text)
    guard !asked.isEmpty else { return [] }
    var best: [(distance: Int, name: String)] = []
    for concept in taxonomy.concepts where concept.kind == kind {
      let spellings = [concept.name, concept.labels.english, concept.labels.vietnamese]
      let distances = (spellings + concept.aliases).map { spelling in
        Slips.between(asked, Slips.letters(of: spelling))
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
}
