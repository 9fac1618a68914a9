public import TalentModel

/// A candidate as matching sees one: an opaque id and a text-free profile.
public struct PooledProfile: Sendable {
  /// Who.
  public var candidate: CandidateID
  /// What is known.
  public var profile: MatchProfile

  /// Makes a member of a pool.
  public init(candidate: CandidateID, profile: MatchProfile) {
    self.candidate = candidate
    self.profile = profile
  }
}

/// The outcome of matching a pool: who fits, best first, and who was excluded and why.
public struct Ranking: Sendable {
  /// Matches by score descending, then candidate id ascending as bytes.
  public var matches: [Match]
  /// Excluded candidates by id ascending as bytes, explained all the same.
  public var excluded: [Match]
  /// How many candidates were looked at.
  public var considered: Int

  /// Ranks from 1 for scores in descending order; equal scores share the rank of the first.
  public static func ranks(of scores: [Int]) -> [Int] {
    var ranks: [Int] = []
    for (order, score) in scores.enumerated() {
      ranks.append(order > 0 && scores[order - 1] == score ? ranks[order - 1] : order + 1)
    }
    return ranks
  }
}

/// Compares profiles with one compiled position: the plain way, one candidate after another.
///
/// It reads every requirement of every candidate. Faster searchers must give the same answers.
public struct Matcher: Sendable {
  /// The position.
  public let position: CompiledPosition

  /// Makes a matcher.
  public init(_ position: CompiledPosition) {
    self.position = position
  }

  /// The score of a profile, 0…10,000.
  ///
  /// - Complexity: O(requirements × concepts accepted × log evidence); allocates nothing.
  public func score(of profile: MatchProfile) -> Int {
    var score = 0
    for part in position.requirements {
      score += part.points(for: part.requirement.test.credit(of: profile).earned)
    }
    return score
  }

  /// The match of one candidate, in full and without a rank.
  public func match(_ member: PooledProfile) -> Match {
    let profile = member.profile
    var asks: [Ask] = []
    var potential = 0
    let criteria = position.criteria.map { part in
      let outcomes = part.requirements.map { place in
        let part = position.requirements[place]
        let credit = part.requirement.test.credit(of: profile)
        let points = part.points(for: credit.earned)
        let reachable = part.points(for: credit.potential)
        potential += reachable
        if reachable > points {
          asks.append(
            Ask(
              question: part.requirement.test.question,
              requirement: part.requirement.name,
              label: part.requirement.label,
              gain: reachable - points
            )
          )
        }
        return RequirementOutcome(
          name: part.requirement.name,
          label: part.requirement.label,
          importance: part.requirement.importance,
          points: points,
          of: part.of,
          credit: credit.earned,
          status: credit.status(metFrom: position.setting.policy.metFrom),
          evidence: part.requirement.test.evidence(in: profile)
        )
      }
      let points = outcomes.reduce(0) { $0 + $1.points }
      return CriterionOutcome(
        name: part.name,
        label: part.label,
        points: points,
        of: part.of,
        requirements: outcomes
      )
    }
    let answers = position.gates.map { (gate: $0, answer: $0.test.answer(of: profile)) }
    return Match(
      candidate: member.candidate,
      rank: nil,
      score: criteria.reduce(0) { $0 + $1.points },
      potential: potential,
      gates: answers.map { outcome(of: $0.answer, at: $0.gate) },
      criteria: criteria,
      asks: questions(from: answers, besides: asks) + strongest(asks)
    )
  }

  /// Ranks a pool.
  ///
  /// - Parameters:
  ///   - pool: The candidates, in any order; ids should differ.
  ///   - limit: How many matches to return at most; all when `nil`. Nobody is dropped among equals
  ///     except by id.
  /// - Returns: The ranking; empty for an empty pool.
  /// - Complexity: O(n log n) for n candidates; only what is returned is explained.
  public func rank(_ pool: [PooledProfile], top limit: Int? = nil) -> Ranking {
    var ranked: [(place: Int, score: Int)] = []
    var excluded: [Int] = []
    for (place, member) in pool.enumerated() {
      if isExcluded(member.profile) {
        excluded.append(place)
      } else {
        ranked.append((place, score(of: member.profile)))
      }
    }
    ranked.sort { one, other in
      one.score == other.score
        ? pool[one.place].candidate < pool[other.place].candidate : one.score > other.score
    }
    excluded.sort { pool[$0].candidate < pool[$1].candidate }

    ranked.removeLast(ranked.count - min(ranked.count, limit ?? ranked.count))
    let ranks = Ranking.ranks(of: ranked.map(\.score))
    return Ranking(
      matches: zip(ranked, ranks).map { entry, rank in
        var match = match(pool[entry.place])
        match.rank = rank
        return match
      },
      excluded: excluded.map { match(pool[$0]) },
      considered: pool.count
    )
  }

  /// Whether some gate excludes a profile.
  public func isExcluded(_ profile: MatchProfile) -> Bool {
    position.gates.contains { excludes(profile, at: $0) }
  }

  /// Whether one gate excludes a profile.
  func excludes(_ profile: MatchProfile, at gate: CompiledPosition.GatePart) -> Bool {
    gate.rule.action == .exclude && gate.test.answer(of: profile).status == .notMet
  }

  private func outcome(of answer: GateAnswer, at gate: CompiledPosition.GatePart) -> GateOutcome {
    GateOutcome(
      name: gate.rule.gate,
      label: gate.label,
      status: answer.status,
      reason: answer.reason,
      citation: gate.rule.citation,
      excludes: gate.rule.action == .exclude && answer.status == .notMet,
      spans: answer.spans
    )
  }

  /// The questions of open gates that no requirement asks already.
  private func questions(
    from answers: [(gate: CompiledPosition.GatePart, answer: GateAnswer)],
    besides asks: [Ask]
  ) -> [Ask] {
    answers.compactMap { gate, answer in
      guard answer.status == .notStated, let question = answer.question else { return nil }
      guard !asks.contains(where: { $0.question == question }) else { return nil }
      return Ask(question: question, requirement: gate.rule.gate, label: gate.label, gain: 0)
    }
  }

  private func strongest(_ asks: [Ask]) -> [Ask] {
    let sorted = asks.enumerated().sorted { one, other in
      one.element.gain == other.element.gain
        ? one.offset < other.offset : one.element.gain > other.element.gain
    }
    return sorted.prefix(position.setting.policy.questions).map(\.element)
  }
}
