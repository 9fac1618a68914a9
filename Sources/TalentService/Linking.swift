public import TalentDocuments
internal import TalentIdentity
public import TalentModel
public import TalentText

/// Ranks concepts for the texts of records.
public struct Linking: Sendable {
  private let linker: ConceptLinker
  private let limit: Int

  /// Prepares the concepts of a kind; at most `limit` are given for a text.
  public init(_ lexicon: Lexicon, kind: ConceptKind, limit: Int) {
    self.linker = ConceptLinker(lexicon, kind: kind)
    self.limit = limit
  }

  /// The concepts for a record's text, `nil` for a record that holds none.
  public func links(for record: CandidateRecord) -> [Link]? {
    guard case .document(let document) = record.content else { return nil }
    return linker.links(for: document.blocks.map(\.text).joined(separator: " "), limit: limit)
  }
}
