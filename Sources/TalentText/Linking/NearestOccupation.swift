public import TalentModel

extension Lexicon {
  /// The occupation that a title comes nearest to, where it names none: "Bank branch officer".
  ///
  /// - Returns: The first of `ConceptLinker`'s, `nil` when it shares too little with the title.
  /// - Complexity: O(total length of the names of occupations).
  public func nearestOccupation(to title: String) -> ConceptID? {
    let nearest = ConceptLinker(self, kind: .occupation).links(for: title, limit: 1).first
    // Below half of what its own name would score, no more than a general word is shared.
    return nearest.flatMap { $0.score >= 500 ? $0.concept : nil }
  }
}
