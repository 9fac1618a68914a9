internal import TalentModel
internal import TalentText

extension SearchQuery {
  /// Whether all its words are names and ids of the taxonomy, levels and figures: then it names no
  /// person and can be kept in clear.
  public func isImpersonal(in vocabulary: Vocabulary) -> Bool {
    func isName(_ words: String) -> Bool {
      ConceptKind.allCases.contains { !vocabulary.lexicon.concepts($0, named: words).isEmpty }
    }
    func isFixed(_ value: String) -> Bool {
      value.isEmpty || UInt8(value) != nil || LanguageLevel(value) != nil
        || ConceptKind.allCases.contains { vocabulary.taxonomy.concept($0, value) != nil }
        || isName(value.replacing("-", with: " "))
    }
    switch self {
    case .words(let words): return isName(words)
    case .together(let words):
      let found = Self.found(
        together: words,
        among: [true],
        isName: isName,
        find: { [isName($0)] }
      )
      return found.contains(true)
    case .field(_, let subject, _, let value):
      return [subject, value].compactMap(\.self).allSatisfy(isFixed)
    case .all(let parts), .any(let parts):
      return parts.allSatisfy { $0.isImpersonal(in: vocabulary) }
    case .not(let part): return part.isImpersonal(in: vocabulary)
    }
  }
}
