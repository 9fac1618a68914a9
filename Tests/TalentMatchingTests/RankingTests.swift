import TalentMatching
import TalentModel
import TalentTestSupport
import Testing

/// One order, whatever the order of the pool.
@Suite struct RankingTests {
  private func matcher(_ generate: inout Generate) throws -> (Matcher, Taxonomy) {
    let taxonomy = generate.taxonomy()
    let setting = Setting(policy: Policies.standard, taxonomy: taxonomy, asOf: Generate.today)
    return (Matcher(try CompiledPosition(generate.position(taxonomy), in: setting)), taxonomy)
  }

  @Test func `the order of the pool changes nothing`() throws {
    for seed in 0..<200 {
      var generate = Generate(seed: UInt64(seed))
      let (matcher, taxonomy) = try matcher(&generate)
      let pool = (0..<10).map { number in
        PooledProfile(
          candidate: CandidateID("c-\(number)"),
          profile: generate.profile(taxonomy)
        )
      }
      var random = SplitMix64(seed: UInt64(seed))
      let shuffled = pool.shuffled(using: &random)
      let one = matcher.rank(pool)
      let other = matcher.rank(shuffled)
      #expect(one.matches.map(\.candidate) == other.matches.map(\.candidate))
      #expect(one.matches.map(\.score) == other.matches.map(\.score))
      #expect(one.matches.map(\.rank) == other.matches.map(\.rank))
      #expect(one.excluded.map(\.candidate) == other.excluded.map(\.candidate))
    }
  }

  @Test func `equal scores share a rank and stand by id as bytes`() throws {
    var generate = Generate(seed: 1)
    let (matcher, _) = try matcher(&generate)
    let pool = ["b", "a", "Z", "é", "e\u{301}"].map {
      PooledProfile(candidate: CandidateID($0), profile: MatchProfile())
    }
    let ranking = matcher.rank(pool)
    #expect(ranking.matches.map(\.rank) == [1, 1, 1, 1, 1])
    #expect(ranking.matches.map(\.candidate.text.utf8.count) == [1, 1, 1, 3, 2])
    #expect(ranking.matches.prefix(3).map(\.candidate.text) == ["Z", "a", "b"])
  }

  @Test func `a limit keeps the best and says how many were looked at`() throws {
    var generate = Generate(seed: 3)
    let (matcher, taxonomy) = try matcher(&generate)
    let pool = (0..<30).map { number in
      PooledProfile(candidate: CandidateID("c-\(number)"), profile: generate.profile(taxonomy))
    }
    let all = matcher.rank(pool)
    let some = matcher.rank(pool, top: 5)
    #expect(some.matches.map(\.candidate) == all.matches.prefix(5).map(\.candidate))
    #expect(some.considered == 30)
    #expect(some.excluded.count == all.excluded.count)
  }

  @Test func `an empty pool gives an empty ranking`() throws {
    var generate = Generate(seed: 9)
    let ranking = try matcher(&generate).0.rank([])
    #expect(ranking.matches.isEmpty && ranking.excluded.isEmpty && ranking.considered == 0)
  }
}
