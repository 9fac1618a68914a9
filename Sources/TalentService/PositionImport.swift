public import TalentDocuments
public import TalentStore

/// Brings positions into a workspace: documents as they are, postings as drafts.
public struct PositionImport: Sendable {
  private let workspace: Workspace
  private let occasion: Occasion
  private let vocabulary: Vocabulary

  /// Makes an import.
  ///
  /// - Parameters:
  ///   - workspace: Where to.
  ///   - vocabulary: What names mean.
  ///   - occasion: Who imports, and when.
  public init(into workspace: Workspace, vocabulary: Vocabulary, on occasion: Occasion) {
    self.workspace = workspace
    self.vocabulary = vocabulary
    self.occasion = occasion
  }

  /// Whether a path leads to a document of a position, and not to a posting.
  public static func isDocument(_ path: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
  }

  /// Keeps the document of a position.
  ///
  /// - Parameter path: The file.
  /// - Returns: The position's id and what became of it, `nil` when it cannot be matched, and what
  ///   is wrong with it.
  /// - Throws: When the store fails.
  public func keep(
    document path: String
  ) throws(StoreFault) -> (kept: (id: String, outcome: PositionOutcome)?, diagnostics: [Diagnostic])
  {
    let (bytes, faults) = contents(of: path)
    guard let bytes else { return (nil, faults) }
    let (position, diagnostics) = ReadPosition.read(bytes, file: path, vocabulary)
    guard let position else { return (nil, faults + diagnostics) }
    let outcome = try workspace.keep(position: position.id, document: bytes, on: occasion)
    return ((position.id, outcome), faults + diagnostics)
  }

  /// Keeps the draft of a posting.
  ///
  /// - Returns: The position's id and what became of it.
  /// - Throws: When the store fails.
  public func keep(
    _ draft: PositionDraftDocument
  ) throws(StoreFault) -> (id: String, outcome: PositionOutcome) {
    let bytes = Array(draft.yaml.utf8)
    return (draft.id, try workspace.keep(position: draft.id, document: bytes, on: occasion))
  }
}
