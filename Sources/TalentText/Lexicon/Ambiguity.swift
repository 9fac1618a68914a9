public import TalentModel

/// A name that means several concepts of one kind and that no rule tells apart.
public struct Ambiguity: Hashable, Sendable {
  /// The name as its first concept writes it.
  public var name: String
  /// What it means, in table order.
  public var concepts: [ConceptID]
}

extension Taxonomy {
  /// The names that mean several concepts of one kind without a rule for them.
  ///
  /// - Parameter rules: What decides about ambiguous aliases.
  /// - Returns: The names, by kind, then name as bytes; places are left out: communes of different
  ///   provinces share their names, and what stands beside them tells.
  /// - Complexity: O(total length of the names).
  public func ambiguities(besides rules: [ContextRule]) -> [Ambiguity] {
    func key(_ name: String) -> String {
      Tokenizer.tokens(in: name).map { "\($0.plain)\($0.accents)" }.joined(separator: " ")
    }
    let decided = Set(rules.map { key($0.alias) })
    return ConceptKind.allCases.filter { $0 != .place && $0 != .family }.flatMap { kind in
      var meanings: [String: Ambiguity] = [:]
      for id in all(kind) {
        let concept = self[id]
        for name in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
          let key = key(name)
          if meanings[key]?.concepts.contains(id) ?? false { continue }
          meanings[key, default: Ambiguity(name: name, concepts: [])].concepts.append(id)
        }
      }
      return meanings.filter { $0.value.concepts.count > 1 && !decided.contains($0.key) }
        .map(\.value)
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }
}
