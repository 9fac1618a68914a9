public import TalentDocuments
internal import TalentMatching
public import TalentModel

/// The positions that suit one candidate, each with the score that a shortlist would give.
public struct PositionsAnswer: Sendable {
  /// Who.
  public var candidate: CandidateID
  /// What decided it.
  public var rules: Rules
  /// The policy of the rules.
  public var policy: Policy
  /// Positions by score descending, then name ascending as bytes; equal scores share a rank.
  public var matches: [ExplainedMatch] = []
  /// Positions whose gates exclude the candidate, by name ascending as bytes.
  public var excluded: [ExplainedMatch] = []
  /// How many positions were looked at.
  public var considered = 0

  /// Ranks positions for a candidate.
  ///
  /// The candidate is read anew for every position, as a shortlist reads everybody: words
  /// that one position alone asks for are looked for in its own run only. Of several positions with
  /// one name the one whose path comes first counts.
  ///
  /// - Parameters:
  ///   - candidate: Who.
  ///   - reading: The candidate, read for a run.
  ///   - positions: Files of positions, or ids of stored ones with their documents.
  ///   - rules: What they are judged by.
  ///   - limit: How many matches at most; all when `nil`.
  /// - Returns: The answer, `nil` when the policy or all of the positions cannot be used, and what
  ///   is wrong with positions and documents.
  /// - Throws: When the candidate cannot be read.
  /// - Complexity: O(positions × (length of the documents + requirements)).
  public static func make(
    for candidate: CandidateID,
    reading: (Run) throws -> Pool,
    positions: [(path: String, stored: [UInt8]?)],
    under rules: Rules,
    top limit: Int?
  ) rethrows -> (answer: PositionsAnswer?, diagnostics: [Diagnostic]) {
    guard let policy = rules.policy else { return (nil, []) }
    var answer = PositionsAnswer(candidate: candidate, rules: rules, policy: policy)
    var log: [Diagnostic] = []
    var files: [String: String] = [:]
    var isDocumentTold = false
    for (path, stored) in positions {
      let prepared = Run.prepare(position: path, stored: stored, under: rules)
      log += prepared.diagnostics
      guard let run = prepared.run else { continue }
      let name = run.compiled.position.name
      if let other = files[name] {
        log.append(Diagnostic(path, .repeatedID(id: name, other: other)))
        continue
      }
      files[name] = path
      let pool = try reading(run)
      if !isDocumentTold { log += pool.diagnostics }
      isDocumentTold = true
      guard let entry = pool.explained(candidate, in: run) else { continue }
      answer.considered += 1
      if entry.match.isExcluded {
        answer.excluded.append(entry)
      } else {
        answer.matches.append(entry)
      }
    }
    answer.order(limit)
    return (answer.considered > 0 ? answer : nil, log)
  }

  private init(candidate: CandidateID, rules: Rules, policy: Policy) {
    self.candidate = candidate
    self.rules = rules
    self.policy = policy
  }

  private mutating func order(_ limit: Int?) {
    func isNamedBefore(_ one: ExplainedMatch, _ other: ExplainedMatch) -> Bool {
      one.run.compiled.position.name.utf8
        .lexicographicallyPrecedes(other.run.compiled.position.name.utf8)
    }
    excluded.sort(by: isNamedBefore)
    matches.sort { one, other in
      one.match.score == other.match.score
        ? isNamedBefore(one, other) : one.match.score > other.match.score
    }
    for (place, rank) in Ranking.ranks(of: matches.map(\.match.score)).enumerated() {
      matches[place].match.rank = rank
    }
    matches.removeLast(matches.count - min(matches.count, limit ?? matches.count))
  }
}
