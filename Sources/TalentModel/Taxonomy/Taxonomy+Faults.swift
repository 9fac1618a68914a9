/// Something in a taxonomy that breaks its rules.
public enum TaxonomyFault: Hashable, Sendable {
  /// A concept lacks a label in a language.
  case noLabel(kind: ConceptKind, name: String, language: DisplayLanguage)
  /// Going broader from this concept leads back to it.
  case cycle(kind: ConceptKind, name: String)
  /// A concept is both broader and related, or relates to itself.
  case doubleRelation(kind: ConceptKind, name: String, other: String)
  /// A relation leads to a concept of another kind.
  case foreignRelation(kind: ConceptKind, name: String, other: String)
}

extension Taxonomy {
  /// Everything that breaks the rules of a taxonomy, in table order; empty when it is sound.
  ///
  /// - Complexity: O(concepts × depth of broader).
  public func faults() -> [TaxonomyFault] {
    concepts.indices.flatMap { faults(of: ConceptID(index: UInt32($0))) }
  }

  private func faults(of id: ConceptID) -> [TaxonomyFault] {
    let concept = self[id]
    var found: [TaxonomyFault] = []
    for language in DisplayLanguage.allCases where concept.labels[language].isEmpty {
      found.append(.noLabel(kind: concept.kind, name: concept.name, language: language))
    }
    if isOnCycle(id) { found.append(.cycle(kind: concept.kind, name: concept.name)) }
    for other in concept.related
    where other == id || concept.broader.contains(other) || self[other].broader.contains(id) {
      found.append(
        .doubleRelation(kind: concept.kind, name: concept.name, other: self[other].name)
      )
    }
    for other in concept.broader + concept.related where kind(of: other) != concept.kind {
      found.append(
        .foreignRelation(kind: concept.kind, name: concept.name, other: self[other].name)
      )
    }
    for other in concept.essential + concept.optional where kind(of: other) != .skill {
      found.append(
        .foreignRelation(kind: concept.kind, name: concept.name, other: self[other].name)
      )
    }
    return found
  }

  private func isOnCycle(_ id: ConceptID) -> Bool {
    var seen: Set<ConceptID> = []
    var open = self[id].broader
    while let next = open.popLast() {
      if next == id { return true }
      if seen.insert(next).inserted { open += self[next].broader }
    }
    return false
  }
}
