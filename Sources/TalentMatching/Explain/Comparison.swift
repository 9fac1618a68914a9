public import TalentModel

/// Why one candidate stands above another for the same position.
///
/// - Invariant: the differences' points add up to the difference of the scores.
public struct Comparison: Sendable {
  /// What decides between the two.
  public enum Reason: String, Sendable, CaseIterable {
    /// A gate excludes one of them.
    case gates
    /// The scores differ.
    case score
    /// The scores are equal: they share a rank, and the smaller id is listed first.
    case id
    /// Gates exclude both: neither is ranked.
    case neither
  }

  /// A requirement for which the two earn different points.
  public struct Difference: Sendable {
    /// The criterion that it belongs to.
    public var criterion: CriterionOutcome
    /// What the first candidate earns.
    public var one: RequirementOutcome
    /// What the other candidate earns.
    public var other: RequirementOutcome
    /// Points that the first earns more; negative when it earns less.
    public var points: Int { one.points - other.points }
  }

  /// The first candidate.
  public let one: Match
  /// The other candidate.
  public let other: Match
  /// The requirements that differ, the greatest difference first, the position's order for equal
  /// ones; empty when all points are equal.
  public let differences: [Difference]

  /// Points that the first scores more; negative when it scores less.
  public var points: Int { one.score - other.score }

  /// Compares two candidates.
  ///
  /// - Precondition: both were matched with the same position under the same policy.
  public init(_ one: Match, versus other: Match) {
    self.one = one
    self.other = other
    let all = zip(one.criteria, other.criteria).flatMap { mine, theirs in
      zip(mine.requirements, theirs.requirements)
        .map { Difference(criterion: mine, one: $0, other: $1) }
    }
    self.differences = all.filter { $0.points != 0 }.enumerated()
      .sorted { left, right in
        let (first, second) = (abs(left.element.points), abs(right.element.points))
        return first == second ? left.offset < right.offset : first > second
      }
      .map(\.element)
  }

  /// What decides between the two.
  public var reason: Reason {
    switch (one.isExcluded, other.isExcluded) {
    case (true, true): .neither
    case (true, false), (false, true): .gates
    case (false, false): points == 0 ? .id : .score
    }
  }

  /// Who is listed first, `nil` when neither is ranked.
  public var first: CandidateID? {
    switch reason {
    case .neither: nil
    case .gates: one.isExcluded ? other.candidate : one.candidate
    case .score: points > 0 ? one.candidate : other.candidate
    case .id: min(one.candidate, other.candidate)
    }
  }
}
