internal import TalentDocuments
public import TalentStore

/// Matches of the past, made again for one candidate.
public enum PastMatches {
  /// A match of then.
  public struct PastMatch: Sendable {
    /// Its receipt.
    public var receipt: String
    /// When it was made: UTC, RFC 3339.
    public var at: String
    /// The candidate in it, explained.
    public var match: ExplainedMatch
  }

  /// The matches that a person was in, by receipt.
  ///
  /// - Parameters:
  ///   - appearances: In which, with which document.
  ///   - workspace: Where they and the documents are.
  ///   - data: Where taxonomy and rules of law are.
  /// - Returns: The matches; those whose position can no longer be read are left out.
  /// - Throws: When the store fails.
  public static func explained(
    of appearances: [HeldData.Appearance],
    in workspace: Workspace,
    data: DataFolder
  ) async throws -> [PastMatch] {
    var matches: [PastMatch] = []
    for appearance in appearances {
      let receipt = try workspace.receipt(appearance.receipt)
      let prepared = await Run.prepare(
        kept: RunSources(position: receipt.position, policy: receipt.policy),
        data: try data.kept(for: receipt, in: workspace),
        asOf: receipt.asOf
      )
      guard let run = prepared.run else { continue }
      let found = try workspace.profiles(of: [appearance.revision], vocabulary: run.reading)
      let pool = try Pool.read(found, of: workspace, until: receipt.occasion.moment, for: run).pool
      guard let match = pool.explained(appearance.revision.candidate, in: run) else { continue }
      matches.append(
        PastMatch(receipt: receipt.id, at: receipt.occasion.moment.text, match: match)
      )
    }
    return matches
  }
}
