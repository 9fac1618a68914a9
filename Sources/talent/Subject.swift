import TalentDocuments
import TalentModel
import TalentService
import TalentStore

/// Somebody whom a command names: in a file, in a source, or in the workspace.
struct Subject: Sendable {
  /// Who.
  let id: CandidateID
  /// What was wrong where there is no candidate.
  var diagnostics: [Diagnostic] = []
  /// Reads the candidate for a run.
  let pool: @Sendable (Run) throws -> Pool
  /// The candidate of the workspace; `nil` for one of a file.
  var held: HeldCandidate?

  /// Ids of the workspace are minted with these letters.
  private static let mintedBeginning = "c-"

  /// Whether a name, given without a source, is an id of the workspace.
  static func isOfWorkspace(_ name: String, source: String?) -> Bool {
    guard let source else {
      if case .nothing = FileKind(at: name) { return name.hasPrefix(mintedBeginning) }
      return false
    }
    return source.hasPrefix(WorkspaceSearch.prefix)
  }

  /// Looks up those whom a command names.
  ///
  /// - Parameters:
  ///   - names: Ids, or paths where there is no source.
  ///   - source: File, folder, `-`, or a saved search of the workspace.
  ///   - ocr: Whether the letters in scanned pages and pictures are read.
  ///   - workspace: Where ids of the workspace are looked up.
  ///   - options: The day, and the language of what is said.
  /// - Returns: Them, in order.
  /// - Throws: When a name leads to nobody, or to several.
  static func named(
    _ names: [String],
    in source: String?,
    ocr: Bool,
    workspace: WorkspaceOptions,
    options: RunOptions
  ) async throws -> [Subject] {
    var subjects: [Subject] = []
    for name in names {
      if isOfWorkspace(name, source: source) {
        subjects.append(try await held(name, in: workspace, on: options.day))
        continue
      }
      let loose = try await CandidateLookup.named(
        source == nil ? [name] : names,
        in: source,
        ocr: ocr,
        language: options.common.lang
      )
      let found = loose.map { id, found in
        Subject(id: id, diagnostics: found.diagnostics) { Pool(found.records, for: $0) }
      }
      // A source is read once, for all who are sought in it.
      if source != nil { return found }
      subjects += found
    }
    return subjects
  }

  private static func held(
    _ name: String,
    in workspace: WorkspaceOptions,
    on day: Day
  ) async throws -> Subject {
    let store = try workspace.open(.existing)
    let occasion = workspace.occasion
    let held = try await workspace.with {
      try HeldCandidate(CandidateID(name), in: store, on: day, occasion: occasion)
    }
    return Subject(id: held.id, pool: { try held.pool(for: $0) }, held: held)
  }
}
