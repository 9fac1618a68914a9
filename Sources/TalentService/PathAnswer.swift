public import TalentMatching
public import TalentModel

/// What would bring a candidate among the first of a pool, with everything needed to show it.
public struct PathAnswer: Sendable {
  /// What decided it.
  public var run: Run
  /// What would have to change.
  public var path: PathToTop
  /// The candidate as things stand.
  public var entry: ExplainedMatch
  /// How many candidates were looked at.
  public var considered: Int
  /// Digest of the pool.
  public var poolDigest: String

  /// Finds the path; `nil` when the pool lacks the candidate.
  public init?(for candidate: CandidateID, in pool: Pool, of run: Run, top: Int) {
    let matcher = Matcher(run.compiled)
    let found = PathToTop(for: candidate, in: pool.profiles, top: top, matcher: matcher)
    guard let found else { return nil }
    self.run = run
    self.path = found
    self.entry = pool.explained(found.match, in: run)
    self.considered = pool.profiles.count
    self.poolDigest = pool.digest
  }
}
