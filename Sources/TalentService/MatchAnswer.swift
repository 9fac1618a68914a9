internal import TalentIdentity
public import TalentMatching
public import TalentModel

/// A shortlist with everything needed to show and to repeat it.
public struct MatchAnswer: Sendable {
  /// What decided it.
  public var run: Run
  /// Who fits, best first.
  public var matches: [ExplainedMatch]
  /// Who was excluded, by id ascending as bytes.
  public var excluded: [ExplainedMatch]
  /// How many candidates were looked at.
  public var considered: Int
  /// Digest of the pool.
  public var poolDigest: String

  /// Ranks a pool.
  ///
  /// - Parameters:
  ///   - pool: The candidates.
  ///   - run: What decides.
  ///   - limit: How many matches at most; all when `nil`.
  public init(_ pool: Pool, in run: Run, top limit: Int?) {
    let ranking = Matcher(run.compiled).rank(pool.profiles, top: limit)
    self.run = run
    self.matches = ranking.matches.map { pool.explained($0, in: run) }
    self.excluded = ranking.excluded.map { pool.explained($0, in: run) }
    self.considered = ranking.considered
    self.poolDigest = pool.digest
  }
}

/// A match with its run and with the text that its quotes are cut from.
public struct ExplainedMatch: Sendable {
  /// What decided it.
  public var run: Run
  /// The match.
  public var match: Match
  private let document: MaskedDocument?

  init(_ match: Match, in run: Run, document: MaskedDocument?) {
    self.run = run
    self.match = match
    self.document = document
  }

  /// The words at a span of the candidate's document, `nil` when there is no text.
  public func quote(_ span: Span?) -> Quote? {
    guard let span, let document else { return nil }
    return Quote(span, in: document)
  }
}

extension Pool {
  /// The match of one candidate of the pool in full, without a rank; `nil` when it is not there.
  public func explained(_ candidate: CandidateID, in run: Run) -> ExplainedMatch? {
    profiles.first { $0.candidate == candidate }
      .map { explained(Matcher(run.compiled).match($0), in: run) }
  }

  func explained(_ match: Match, in run: Run) -> ExplainedMatch {
    ExplainedMatch(match, in: run, document: document(of: match.candidate))
  }
}
