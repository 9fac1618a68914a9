public import TalentModel

/// What would bring a candidate among the first of a pool.
///
/// - Invariant: with a route's changes made, the candidate passes the gates, scores the route's
///   score and stands at the route's place, ties decided by id.
public struct PathToTop: Sendable {
  /// One change of a route.
  public struct Step: Sendable {
    /// Name of the requirement that it is about.
    public var requirement: String
    /// What that requirement asks, in both languages.
    public var label: Labels
    /// What to ask, in both languages.
    public var question: Labels
    /// What changes.
    public var change: Change
    /// Points that it adds to those of the steps before it, for all requirements that it touches.
    public var points: Int
  }

  /// A set of changes that suffices.
  public struct Route: Sendable {
    /// The changes, in the position's order.
    public var steps: [Step]
    /// The score with all of them made.
    public var score: Int
    /// The place with all of them made, from 1.
    public var place: Int
    /// Whether it is sure that no smaller set suffices.
    public var isSmallest: Bool
  }

  /// Who, and how the candidate stands now.
  public let match: Match
  /// How many places count as the top.
  public let top: Int
  /// Place now, from 1; `nil` for somebody whom a gate excludes.
  public let place: Int?
  /// The score needed, above 10,000 when the full score would not do.
  public let target: Int
  /// The smallest set of questions whose best answers suffice, `nil` when none does.
  public let questions: Route?
  /// The smallest set of changes of all kinds, the one with the fewest gains among equal ones.
  public let shortest: Route?
  /// The score with every change made that is known of.
  public let most: Int
  /// Gates that would exclude even then.
  public let shut: [GateOutcome]

  /// Finds what would bring a candidate to the top; nothing has to change for one who stands there.
  ///
  /// The path is `nil` when the pool lacks the candidate.
  ///
  /// - Parameters:
  ///   - candidate: Who.
  ///   - pool: The pool, the candidate among it.
  ///   - top: How many places count as the top, at least 1.
  ///   - matcher: Compares with the position.
  /// - Complexity: O(pool) scores, then a search that looks at 20,000 sets at most.
  public init?(
    for candidate: CandidateID,
    in pool: [PooledProfile],
    top: Int,
    matcher: Matcher
  ) {
    guard let member = pool.first(where: { $0.candidate == candidate }) else { return nil }
    let rivals = pool.filter { $0.candidate != candidate && !matcher.isExcluded($0.profile) }
      .map { (candidate: $0.candidate, score: matcher.score(of: $0.profile)) }
    func place(with score: Int) -> Int {
      1 + rivals.count { $0.score > score || ($0.score == score && $0.candidate < candidate) }
    }
    let ranked = rivals.sorted { one, other in
      one.score == other.score ? one.candidate < other.candidate : one.score > other.score
    }
    // Whoever stands at the last place of the top has to be passed.
    let last = ranked.count < top ? nil : ranked[top - 1]
    let target = last.map { candidate < $0.candidate ? $0.score : $0.score + 1 } ?? 0

    let parts = matcher.position.requirements
    let profile = member.profile
    var asked: [(part: CompiledPosition.RequirementPart, change: Change)] = []
    for part in parts {
      guard let change = part.requirement.test.change(from: profile) else { continue }
      guard matcher.isMoved(profile, by: change) else { continue }
      guard !asked.contains(where: { $0.change.edit == change.edit }) else { continue }
      asked.append((part, change))
    }
    func route(_ usable: [(part: CompiledPosition.RequirementPart, change: Change)]) -> Route? {
      var search = RouteSearch(matcher, profile, usable.map(\.change), target: target)
      guard let found = search.smallest() else { return nil }
      var edited = profile
      var score = matcher.score(of: profile)
      var steps: [Step] = []
      for (part, change) in found.set.sorted().map({ usable[$0] }) {
        edited = change.edit.applied(to: edited, in: matcher.now)
        let raised = matcher.score(of: edited)
        steps.append(
          Step(
            requirement: part.requirement.name,
            label: part.requirement.label,
            question: part.requirement.test.question,
            change: change,
            points: raised - score
          )
        )
        score = raised
      }
      return Route(
        steps: steps,
        score: score,
        place: place(with: score),
        isSmallest: found.isSure
      )
    }

    var everything = profile
    for (_, change) in asked { everything = change.edit.applied(to: everything, in: matcher.now) }
    let reached = matcher.match(PooledProfile(candidate: candidate, profile: everything))
    let match = matcher.match(member)
    self.match = match
    self.top = top
    self.place = match.isExcluded ? nil : place(with: match.score)
    self.target = target
    self.questions = route(asked.filter { !$0.change.isGain })
    self.shortest = route(asked)
    self.most = reached.score
    self.shut = reached.gates.filter(\.excludes)
  }
}

extension Matcher {
  /// Whether a change alone moves points or gates.
  fileprivate func isMoved(_ profile: MatchProfile, by change: Change) -> Bool {
    let edited = change.edit.applied(to: profile, in: now)
    return points(of: edited) != points(of: profile)
      || exclusions(of: edited) != exclusions(of: profile)
  }
}
