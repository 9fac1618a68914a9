internal import TalentIdentity
public import TalentModel
public import TalentStore

/// Somebody of a workspace who may be judged on a day, alone and not among the others.
public struct HeldCandidate: Sendable {
  /// Who.
  public let id: CandidateID
  private let revision: Revision
  private let workspace: Workspace
  private let occasion: Occasion

  /// Looks somebody up.
  ///
  /// - Parameters:
  ///   - id: Who.
  ///   - workspace: Where.
  ///   - day: The day on which the candidate is judged.
  ///   - occasion: Who looks, and when; answers count until then.
  /// - Throws: When the candidate is not there, allows no recruitment on the day, or objects to
  ///   being ranked by a machine.
  public init(
    _ id: CandidateID,
    in workspace: Workspace,
    on day: Day,
    occasion: Occasion
  ) throws(StoreFault) {
    guard let listed = try workspace.candidates().first(where: { $0.candidate == id }) else {
      throw .unknown(kind: "candidate", id: id.text)
    }
    if listed.isOptedOut { throw .optedOut(candidate: id.text) }
    let allowed = try workspace.allowed(.recruitment, on: day, vocabulary: "")
    guard let own = allowed.revisions.first(where: { $0.revision.candidate == id }) else {
      throw .withoutConsent(candidate: id.text, day: day)
    }
    self.id = id
    self.revision = own.revision
    self.workspace = workspace
    self.occasion = occasion
  }

  /// The candidate alone, read for a run, with what was learned.
  ///
  /// - Throws: When the store fails, or the document can be read no more without the key.
  public func pool(for run: Run) throws -> Pool {
    let found = try workspace.profiles(of: [revision], vocabulary: run.reading)
    let read = try Pool.read(found, of: workspace, until: occasion.moment, for: run)
    if read.sealed.contains(id) { throw StoreFault.noKey(path: workspace.folder) }
    return read.pool
  }

  /// The receipt of a match of the candidate alone.
  public func receipt(of pool: Pool, in run: Run) -> Receipt {
    Receipt(of: pool, [revision], in: run, on: occasion)
  }
}
