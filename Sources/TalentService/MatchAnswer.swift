internal import TalentIdentity
public import TalentMatching
public import TalentModel

/// A shortlist with everything needed to show and to repeat it.
public struct MatchAnswer: Sendable {
  /// What decided it.
  public var run: Run
  /// Who fits.
  public var ranking: Ranking
  /// Digest of the pool.
  public var poolDigest: String
  private var documents: [CandidateID: MaskedDocument]

  /// Ranks a pool.
  ///
  /// - Parameters:
  ///   - pool: The candidates.
  ///   - run: What decides.
  ///   - limit: How many matches at most; all when `nil`.
  public init(_ pool: Pool, in run: Run, top limit: Int?) {
    self.run = run
    self.ranking = Matcher(run.compiled).rank(pool.profiles, top: limit)
    self.poolDigest = pool.digest
    self.documents = pool.documents
  }

  /// The match of one candidate in full, without a rank.
  public func match(of member: PooledProfile) -> Match {
    Matcher(run.compiled).match(member)
  }

  /// The words at a span of a candidate's document, `nil` when there is no text.
  public func quote(_ span: Span?, of candidate: CandidateID) -> Quote? {
    guard let span, let document = documents[candidate] else { return nil }
    return Quote(span, in: document)
  }
}
