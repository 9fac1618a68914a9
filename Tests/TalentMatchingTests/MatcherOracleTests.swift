import TalentMatching
import TalentModel
import TalentTestSupport
import Testing

/// The matcher against the laws written down a second time, on 5,000 seeded cases.
@Suite struct MatcherOracleTests {
  @Test(arguments: (0..<10).map { $0 * 500 })
  func `the matcher agrees with the naive scorer`(first: Int) throws {
    for seed in first..<(first + 500) {
      var generate = Generate(seed: UInt64(seed))
      let taxonomy = generate.taxonomy()
      let setting = Setting(policy: generate.policy(), taxonomy: taxonomy, asOf: Generate.today)
      let position = generate.position(taxonomy)
      let compiled = try CompiledPosition(position, in: setting)
      let matcher = Matcher(compiled)
      let naive = NaiveScorer(policy: setting.policy, taxonomy: taxonomy, today: setting.asOf)
      let pool = (0..<generate.number(0...12)).map { number in
        PooledProfile(
          candidate: CandidateID("c-\(number)"),
          profile: generate.profile(taxonomy)
        )
      }
      for member in pool {
        let match = matcher.match(member)
        let expected = naive.result(position, member.profile)
        try #require(match.score == expected.score, "seed \(seed), \(member.candidate)")
        try #require(match.potential == expected.potential, "seed \(seed), \(member.candidate)")
        try #require(matcher.score(of: member.profile) == match.score, "seed \(seed)")
        try checkSums(match, compiled, seed)
      }
      try checkRanking(matcher.rank(pool), of: pool, naive, position, seed)
    }
  }

  /// Parts add up to their whole, all the way, and evidence explains the credit.
  private func checkSums(_ match: Match, _ compiled: CompiledPosition, _ seed: Int) throws {
    try #require(match.criteria.reduce(0) { $0 + $1.of } == 10_000, "seed \(seed)")
    try #require(match.criteria.reduce(0) { $0 + $1.points } == match.score, "seed \(seed)")
    for criterion in match.criteria {
      let parts = criterion.requirements
      try #require(parts.reduce(0) { $0 + $1.points } == criterion.points, "seed \(seed)")
      try #require(parts.reduce(0) { $0 + $1.of } == criterion.of, "seed \(seed)")
      for part in parts {
        try #require((0...1000).contains(part.credit), "seed \(seed)")
        try #require(part.points == (part.of * part.credit + 500) / 1000, "seed \(seed)")
        let best = part.evidence.map(\.credit).max() ?? 0
        try #require(best == part.credit, "seed \(seed), \(part.name)")
      }
    }
    try #require(match.potential >= match.score && match.potential <= 10_000, "seed \(seed)")
    let gains = match.asks.filter { $0.gain > 0 }.map(\.gain)
    try #require(gains == gains.sorted(by: >), "seed \(seed)")
  }

  /// The ranking is what sorting everything gives: score descending, then id ascending.
  private func checkRanking(
    _ ranking: Ranking,
    of pool: [PooledProfile],
    _ naive: NaiveScorer,
    _ position: Position,
    _ seed: Int
  ) throws {
    let out = Set(ranking.excluded.map(\.candidate))
    let expected = pool.filter { !out.contains($0.candidate) }
      .map { (naive.result(position, $0.profile).score, $0.candidate) }
      .sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0 }
    try #require(ranking.matches.map(\.candidate) == expected.map(\.1), "seed \(seed)")
    for match in ranking.matches {
      let above = expected.count { $0.0 > match.score }
      try #require(match.rank == above + 1, "seed \(seed)")
    }
    try #require(ranking.excluded.filter { !$0.isExcluded }.isEmpty, "seed \(seed)")
    try #require(ranking.considered == pool.count, "seed \(seed)")
  }
}
