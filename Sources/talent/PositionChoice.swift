import TalentDocuments
import TalentService
import TalentStore

/// The positions among which those are sought that suit somebody.
struct PositionChoice {
  /// Files, or ids of the workspace with their documents.
  let positions: [(path: String, stored: [UInt8]?)]
  /// What is wrong where they should be.
  let diagnostics: [Diagnostic]

  /// Looks them up.
  ///
  /// - Parameters:
  ///   - source: File, folder, or `search:NAME` of the workspace; `nil` for those that the
  ///     workspace holds, for a candidate of it, and where there are none for the examples.
  ///   - isHeld: Whether the candidate is one of the workspace.
  ///   - workspace: The workspace.
  ///   - data: Where the examples are.
  /// - Throws: The code to end with.
  init(
    _ source: String?,
    isHeld: Bool,
    in workspace: WorkspaceOptions,
    data: DataFolder
  ) async throws {
    var stored: [StoredPosition] = []
    if let source, source.hasPrefix(WorkspaceSearch.prefix) {
      let store = try workspace.open(.existing)
      stored = try await workspace.with {
        try StoredPositionSearch(store, vocabulary: data.vocabulary()).run(source).found
      }
      guard !stored.isEmpty else {
        Terminal.say(NothingFound.position)
        throw Failure.badData
      }
    } else if source == nil, isHeld {
      let store = try workspace.open(.existing)
      stored = try await workspace.with { try store.positions() }
    }
    guard stored.isEmpty else {
      positions = stored.map { ($0.id, $0.document) }
      diagnostics = []
      return
    }
    let files = PositionFiles(at: source ?? data.positionsPath)
    positions = files.paths.map { ($0, nil) }
    diagnostics = files.diagnostics
  }
}
