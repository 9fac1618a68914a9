/// How one taxonomy differs from another, concept by concept.
public struct TaxonomyDifference: Hashable, Sendable {
  /// What happened to a concept.
  public enum Change: Hashable, Sendable {
    case added
    case removed
    /// A field holds other values: those that are gone and those that are new.
    case changed(field: String, gone: [String], new: [String])
  }

  /// A concept with what happened to it.
  public struct Entry: Hashable, Sendable {
    /// Kind of the concept.
    public var kind: ConceptKind
    /// Its name.
    public var name: String
    /// What happened.
    public var change: Change

    /// Makes an entry.
    public init(kind: ConceptKind, name: String, change: Change) {
      self.kind = kind
      self.name = name
      self.change = change
    }
  }

  /// The entries: by kind, then name as bytes, then field; empty when nothing differs.
  public private(set) var entries: [Entry] = []

  private struct Key: Hashable {
    var kind: ConceptKind
    var name: String
  }

  /// Compares two taxonomies; the order of concepts and of their aliases means nothing.
  ///
  /// - Complexity: O(n log n) for n concepts.
  public init(from old: Taxonomy, to new: Taxonomy) {
    let before = Self.concepts(of: old)
    let after = Self.concepts(of: new)
    let kinds = ConceptKind.allCases
    let keys = Set(before.keys).union(after.keys).sorted { one, other in
      let first = kinds.firstIndex(of: one.kind) ?? 0
      let second = kinds.firstIndex(of: other.kind) ?? 0
      return first == second
        ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8) : first < second
    }
    for key in keys {
      switch (before[key], after[key]) {
      case (nil, _): entries.append(Entry(kind: key.kind, name: key.name, change: .added))
      case (_, nil): entries.append(Entry(kind: key.kind, name: key.name, change: .removed))
      case (let one?, let other?):
        for ((field, first), (_, second)) in zip(Self.fields(one, old), Self.fields(other, new))
        where first != second {
          let gone = first.filter { !second.contains($0) }
          let added = second.filter { !first.contains($0) }
          if gone.isEmpty, added.isEmpty { continue }
          entries.append(
            Entry(
              kind: key.kind,
              name: key.name,
              change: .changed(field: field, gone: gone, new: added)
            )
          )
        }
      }
    }
  }

  private static func concepts(of taxonomy: Taxonomy) -> [Key: Concept] {
    Dictionary(
      uniqueKeysWithValues: taxonomy.concepts.map { (Key(kind: $0.kind, name: $0.name), $0) }
    )
  }

  private static func fields(_ concept: Concept, _ taxonomy: Taxonomy) -> [(String, [String])] {
    func names(_ ids: [ConceptID]) -> [String] { ids.map { taxonomy[$0].name } }
    return [
      ("en", [concept.labels.english]), ("vi", [concept.labels.vietnamese]),
      ("aliases", concept.aliases), ("family", names(concept.family.map { [$0] } ?? [])),
      ("broader", names(concept.broader)), ("related", names(concept.related)),
      ("essential", names(concept.essential)), ("optional", names(concept.optional)),
      ("rank", ["\(concept.rank)"]), ("esco", concept.esco.isEmpty ? [] : [concept.esco]),
    ]
  }
}
