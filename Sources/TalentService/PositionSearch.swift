internal import TalentModel
public import TalentStore
internal import TalentText

/// Seeks positions of a workspace by the words of their documents and by what they ask for.
public struct PositionSearch: Sendable {
  private let vocabulary: Vocabulary

  /// Fields and the kinds of concepts that they name.
  private static let fields: [String: ConceptKind] = [
    "skill": .skill, "title": .occupation, "occupation": .occupation,
    "certificate": .certificate, "language": .language, "place": .place, "ward": .place,
    "city": .place,
  ]

  /// Makes a search; the vocabulary tells what names mean.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The positions that a query finds, in their order.
  ///
  /// - Throws: `SearchQuery.Fault` for a field that is none.
  public func run(
    _ query: SearchQuery,
    in positions: [StoredPosition]
  ) throws -> [StoredPosition] {
    for case .field(let name, let subject, _, let value) in query.leaves {
      _ = try concepts(of: name, subject ?? value)
    }
    let read = positions.map { ReadPosition($0, vocabulary: vocabulary) }
    let asked = read.map { $0?.concepts ?? [] }
    // A document names its concepts in one language or by ids; it is found by words of both.
    let texts = zip(positions, read).map { stored, read in
      let labels = (read?.concepts ?? []).sorted().compactMap { read?.taxonomy[$0].labels }
      let parts = labels.flatMap { [$0.english, $0.vietnamese] }
      let document = String(decoding: stored.document, as: UTF8.self)
      return ([document] + parts).map { " \(SearchQuery.folded($0)) " }.joined(separator: "\n")
    }
    let all = Set(positions.indices)
    func find(_ words: String) -> Set<Int> {
      let folded = SearchQuery.folded(words)
      guard !folded.isEmpty else { return [] }
      let named = concepts(named: words)
      return all.filter { place in
        texts[place].contains(" \(folded) ") || named.contains { asked[place].contains($0) }
      }
    }
    let found = try query.found(among: all) { leaf in
      switch leaf {
      case .words(let words): return find(words)
      case .together(let words):
        return SearchQuery.found(
          together: words,
          among: all,
          isName: { !concepts(named: $0).isEmpty },
          find: find
        )
      case .field(let name, let subject, _, let value):
        let sought = try concepts(of: name, subject ?? value)
        return all.filter { place in sought.contains { asked[place].contains($0) } }
      case .all, .any, .not: return []
      }
    }
    return found.sorted().map { positions[$0] }
  }

  private func concepts(named words: String) -> [ConceptID] {
    ConceptKind.allCases.flatMap { vocabulary.lexicon.concepts($0, named: words) }
  }

  private func concepts(
    of field: String,
    _ text: String
  ) throws(SearchQuery.Fault) -> [ConceptID] {
    guard let kind = Self.fields[field] else {
      let known = Self.fields.keys.sorted().joined(separator: ", ")
      throw SearchQuery.Fault(
        "\(field): no such field of a position; there are \(known)",
        vietnamese: "\(field): vị trí không có trường này; có \(known)"
      )
    }
    if let concept = vocabulary.taxonomy.concept(kind, text) { return [concept] }
    return vocabulary.lexicon.concepts(kind, named: text.replacing("-", with: " "))
  }
}
