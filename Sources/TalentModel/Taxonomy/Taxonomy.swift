/// The concepts that profiles and positions speak of, and how they stand to each other.
///
/// - Invariant: every relation points into `concepts`; `broader` has no cycle; names are unique
///   inside a kind. `Taxonomy.init` checks the first and the last, `faults()` all of them.
public struct Taxonomy: Sendable {
  /// All concepts; a `ConceptID` is an index into this table.
  public private(set) var concepts: [Concept]
  /// Concepts one step more special than each concept, in table order.
  public private(set) var narrower: [[ConceptID]]
  /// Occupations that have each skill among their essential ones, in table order.
  public private(set) var implying: [[ConceptID]]
  /// What results of tests of languages mean.
  public let exams: LanguageExams
  private var names: [Name: ConceptID]
  private var kinds: [ConceptKind]

  private struct Name: Hashable {
    var kind: ConceptKind
    var name: String
  }

  /// Makes a taxonomy from its table.
  ///
  /// - Precondition: relations are indexes into the table, and names are unique inside a kind;
  ///   readers of documents see to both and report what breaks them.
  /// - Complexity: O(concepts + relations).
  public init(concepts: [Concept], exams: LanguageExams = LanguageExams()) {
    self.concepts = concepts
    self.exams = exams
    self.kinds = concepts.map(\.kind)
    self.narrower = Array(repeating: [], count: concepts.count)
    self.implying = Array(repeating: [], count: concepts.count)
    self.names = Dictionary(minimumCapacity: concepts.count)
    for index in concepts.indices { enter(ConceptID(index: UInt32(index))) }
  }

  /// Enters a concept of the table where it is looked for.
  private mutating func enter(_ id: ConceptID) {
    let concept = self[id]
    let clash = names.updateValue(id, forKey: Name(kind: concept.kind, name: concept.name))
    precondition(clash == nil, "two concepts of one kind are named \(concept.name)")
    for wider in concept.broader { narrower[Int(wider.index)].append(id) }
    for skill in concept.essential { implying[Int(skill.index)].append(id) }
  }

  /// The concept with an id of this taxonomy.
  ///
  /// Inlined, so that asking for a name copies a name and not the whole concept.
  @inlinable
  public subscript(id: ConceptID) -> Concept {
    concepts[Int(id.index)]
  }

  /// The kind of a concept; cheaper than taking the whole concept to ask for it.
  public func kind(of id: ConceptID) -> ConceptKind {
    kinds[Int(id.index)]
  }

  /// The concept of a kind with a name, `nil` when there is none.
  public func concept(_ kind: ConceptKind, _ name: String) -> ConceptID? {
    names[Name(kind: kind, name: name)]
  }

  /// Ids of all concepts of a kind, in table order.
  public func all(_ kind: ConceptKind) -> [ConceptID] {
    concepts.indices.lazy.map { ConceptID(index: UInt32($0)) }.filter { self.kind(of: $0) == kind }
  }

  /// How a shown concept stands to an asked one, `nil` when they are more than one hop apart.
  ///
  /// Where two relations hold, the first in the order exact, narrower, broader, related counts.
  public func relation(of shown: ConceptID, to asked: ConceptID) -> Relation? {
    if shown == asked { return self[asked].isPhrase ? .text : .exact }
    if self[shown].broader.contains(asked) { return .narrower }
    if self[asked].broader.contains(shown) { return .broader }
    if self[asked].related.contains(shown) || self[shown].related.contains(asked) {
      return .related
    }
    return nil
  }

  /// Whether going broader from a concept, by any number of hops, leads to another, or it is that.
  public func widens(_ concept: ConceptID, to other: ConceptID) -> Bool {
    var seen: Set<ConceptID> = [concept]
    var open = [concept]
    while let next = open.popLast() {
      if next == other { return true }
      open += self[next].broader.filter { seen.insert($0).inserted }
    }
    return false
  }

  /// All concepts one hop from the asked one, itself first, each with its relation.
  ///
  /// The order is exact, narrower, broader, related, and table order inside each.
  public func neighbours(of asked: ConceptID) -> [(concept: ConceptID, relation: Relation)] {
    if self[asked].isPhrase { return [(asked, .text)] }
    var found: [(concept: ConceptID, relation: Relation)] = [(asked, .exact)]
    var seen: Set<ConceptID> = [asked]
    func add(_ candidates: [ConceptID], as relation: Relation) {
      for id in candidates.sorted() where seen.insert(id).inserted { found.append((id, relation)) }
    }
    add(narrower[Int(asked.index)], as: .narrower)
    add(self[asked].broader, as: .broader)
    let pointing = concepts.indices.lazy
      .filter { self.concepts[$0].related.contains(asked) }
      .map { ConceptID(index: UInt32($0)) }
    add(self[asked].related + pointing, as: .related)
    return found
  }

  /// Adds a concept behind all others; nothing existing changes its id.
  ///
  /// This is how a requirement that the taxonomy lacks becomes a concept of its own for one run.
  ///
  /// - Returns: The id of the concept.
  /// - Precondition: no other of its kind has its name.
  /// - Complexity: O(relations of the concept), amortised.
  public mutating func add(_ concept: Concept) -> ConceptID {
    let id = ConceptID(index: UInt32(concepts.count))
    concepts.append(concept)
    kinds.append(concept.kind)
    narrower.append([])
    implying.append([])
    enter(id)
    return id
  }
}
