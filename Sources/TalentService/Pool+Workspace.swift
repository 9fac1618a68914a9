internal import TalentDocuments
internal import TalentIdentity
internal import TalentMatching
public import TalentModel
public import TalentStore

extension Pool {
  /// Profiles read at a time before they are kept.
  private static let batch = 512

  /// The pool of a workspace: the newest document of everyone who may be considered on the day.
  ///
  /// A document is read once for a vocabulary; what was read is kept. Without the vault's key only
  /// what was read before is looked at, and the rest counted.
  ///
  /// - Parameters:
  ///   - workspace: The workspace.
  ///   - moment: Until when answers count.
  ///   - run: What the documents are read for.
  ///   - chosen: Only these; everyone when `nil`.
  ///   - progress: Called with the number of candidates read so far.
  /// - Returns: The pool, and which documents it is made of.
  /// - Throws: When the store fails.
  public static func read(
    _ workspace: Workspace,
    until moment: Moment,
    for run: Run,
    among chosen: Set<CandidateID>? = nil,
    progress: (Int) -> Void = { _ in }
  ) throws -> (pool: Pool, revisions: [Revision]) {
    let day = run.compiled.setting.asOf
    var allowed = try workspace.allowed(.recruitment, on: day, vocabulary: run.reading)
    if let chosen { allowed.revisions.removeAll { !chosen.contains($0.revision.candidate) } }
    var (pool, sealed) = try read(
      allowed.revisions,
      of: workspace,
      until: moment,
      for: run,
      progress
    )
    pool.heldBack = HeldBack(allowed, sealed: sealed.count)
    let revisions = allowed.revisions.map(\.revision).filter { !sealed.contains($0.candidate) }
    return (pool, revisions)
  }

  /// The pool of given documents of a workspace, without those that are no longer there, and whose
  /// documents only the vault's key would open.
  static func read(
    _ revisions: [(revision: Revision, profile: String?)],
    of workspace: Workspace,
    until moment: Moment,
    for run: Run,
    _ progress: (Int) -> Void = { _ in }
  ) throws -> (pool: Pool, sealed: Set<CandidateID>) {
    let answers = try workspace.answers(until: moment)
    let shelf = Shelf(workspace: workspace, run: run)
    var kept: [ReadCandidate] = []
    var unread: [(Revision, String)] = []
    var log: [Diagnostic] = []
    var sealed: Set<CandidateID> = []
    for (revision, profile) in revisions {
      let learned = answers[revision.candidate] ?? []
      if let tree = profile.flatMap({ try? JSONReader().read(Array($0.utf8)[...]) }),
        let candidate = shelf.candidate(revision.candidate, tree, learned)
      {
        kept.append(candidate)
        continue
      }
      if workspace.vault == nil {
        sealed.insert(revision.candidate)
        continue
      }
      let (candidate, diagnostics) = try shelf.read(revision)
      log += diagnostics
      guard let candidate else { continue }
      let tree = ProfileDocument.tree(of: candidate.profile, taxonomy: run.taxonomy)
      kept.append(shelf.candidate(revision.candidate, tree, learned) ?? candidate)
      unread.append((revision, tree.json))
      if unread.count == batch {
        try workspace.keep(unread.map { ($0.0, $0.1) }, vocabulary: run.reading)
        unread = []
      }
      progress(kept.count)
    }
    try workspace.keep(unread.map { ($0.0, $0.1) }, vocabulary: run.reading)
    let places = Dictionary(
      revisions.map { ($0.revision.candidate, $0.revision) },
      uniquingKeysWith: { _, last in last }
    )
    let pool = Pool(kept, in: run, diagnostics: log) { places[$0].flatMap(shelf.masked) }
    return (pool, sealed)
  }
}

/// How many candidates of a workspace a match did not look at, and why.
public struct HeldBack: Hashable, Sendable {
  /// They allow nothing on that day.
  public var withoutConsent = 0
  /// They do not want to be ranked by a machine.
  public var optedOut = 0
  /// They were never read, and cannot be without the vault's key.
  public var sealed = 0

  init() {}

  init(_ allowed: Allowed, sealed: Int) {
    withoutConsent = allowed.withoutConsent
    optedOut = allowed.optedOut
    self.sealed = sealed
  }
}

/// Reads documents of a workspace for a run.
private struct Shelf: Sendable {
  let workspace: Workspace
  let run: Run

  /// The candidate of a profile that was read before; `nil` when it is of no use any longer.
  func candidate(_ id: CandidateID, _ profile: Tree, _ learned: [Answer]) -> ReadCandidate? {
    let whole = learned.isEmpty ? profile : profile.with(learned)
    let read = ProfileDocument.read(whole, taxonomy: run.taxonomy, place: id.text)
    guard read.diagnostics.isEmpty else { return nil }
    return ReadCandidate(candidate: id, place: id.text, profile: read.profile, document: nil)
  }

  /// The candidate of a document; `nil`, with the reason, when it holds nothing that can be read.
  func read(_ revision: Revision) throws -> (ReadCandidate?, [Diagnostic]) {
    let document: [UInt8]
    do { document = try workspace.document(of: revision) } catch {
      guard case .tampered(let id) = error else { throw error }
      let fault = Diagnostic.Fault.contradiction(
        reason: "its sealed record does not open",
        remedy: "restore a backup and see `talent audit verify`"
      )
      return (nil, [Diagnostic(id, fault)])
    }
    var log: [Diagnostic] = []
    for input in CandidateRecord.inputs(inKept: document, of: revision.candidate) {
      switch input {
      case .diagnostic(let diagnostic): log.append(diagnostic)
      case .record(let record):
        let (candidate, diagnostics) = run.reader.read(record)
        return (candidate, log + diagnostics)
      }
    }
    return (nil, log)
  }

  /// The masked document that quotes are cut from; `nil` without the key.
  func masked(_ revision: Revision) -> MaskedDocument? {
    (try? read(revision))?.0?.document
  }
}
