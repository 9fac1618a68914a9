internal import TalentDocuments
public import TalentModel
public import TalentStore

/// A position of the workspace, read: what a list shows and a search asks.
public struct ReadPosition: Sendable {
  /// Its id.
  public let id: String
  /// What it asks for.
  public let position: Position
  /// Its concepts.
  public let taxonomy: Taxonomy

  /// Reads a document; `nil`, with the reason, when it is none or holds what is not read.
  static func read(
    _ bytes: [UInt8],
    file: String,
    _ vocabulary: Vocabulary
  ) -> (position: ReadPosition?, diagnostics: [Diagnostic]) {
    let (loaded, diagnostics) = PositionDocument.read(
      bytes,
      file: file,
      lexicon: vocabulary.lexicon
    )
    let isMisread = diagnostics.contains {
      if case .unknownField = $0.fault { true } else { false }
    }
    guard let loaded, !isMisread else { return (nil, diagnostics) }
    let read = ReadPosition(
      id: loaded.position.name,
      position: loaded.position,
      taxonomy: loaded.taxonomy
    )
    return (read, diagnostics)
  }

  /// Reads a stored one; `nil` when it is none.
  public init?(_ stored: StoredPosition, vocabulary: Vocabulary) {
    guard let read = Self.read(stored.document, file: stored.id, vocabulary).position else {
      return nil
    }
    self = read
  }

  private init(id: String, position: Position, taxonomy: Taxonomy) {
    self.id = id
    self.position = position
    self.taxonomy = taxonomy
  }

  /// Everything that it asks for, by concept.
  var concepts: Set<ConceptID> {
    var found = Set(position.skills.flatMap(\.anyOf))
    found.formUnion(position.certificates.flatMap(\.anyOf))
    found.formUnion(position.languages.map(\.language))
    found.formUnion(position.experience?.within ?? [])
    found.formUnion(position.education?.fields ?? [])
    found.formUnion([position.occupation, position.place].compactMap(\.self))
    return found
  }
}
