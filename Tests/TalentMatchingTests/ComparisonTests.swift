import TalentMatching
import TalentModel
import TalentTestSupport
import Testing

/// Why one stands above the other: differences that add up, and what decides.
@Suite struct ComparisonTests {
  @Test func `the differences add up and name every requirement that differs`() throws {
    for seed in 0..<300 {
      var generate = Generate(seed: UInt64(seed))
      let taxonomy = generate.taxonomy()
      let setting = Setting(policy: Policies.standard, taxonomy: taxonomy, asOf: Generate.today)
      let matcher = Matcher(try CompiledPosition(generate.position(taxonomy), in: setting))
      let pair = ["a", "b"].map {
        PooledProfile(candidate: CandidateID($0), profile: generate.profile(taxonomy))
      }
      let (one, other) = (matcher.match(pair[0]), matcher.match(pair[1]))
      let comparison = Comparison(one, versus: other)
      #expect(comparison.differences.reduce(0) { $0 + $1.points } == one.score - other.score)
      #expect(comparison.differences.allSatisfy { $0.one.name == $0.other.name })
      #expect(comparison.differences.allSatisfy { $0.points != 0 })
      let sizes = comparison.differences.map { abs($0.points) }
      #expect(sizes == sizes.sorted(by: >))
      let ranking = matcher.rank(pair)
      #expect(comparison.first == ranking.matches.first?.candidate)
      let back = Comparison(other, versus: one)
      #expect(back.first == comparison.first && back.points == -comparison.points)
    }
  }

  @Test func `equal scores are decided by id, gates come before scores`() throws {
    var position = SmallWorld.skill("aml")
    position.gates = ["work-authorisation"]
    let matcher = Matcher(try CompiledPosition(position, in: SmallWorld.setting()))
    func match(_ id: String, _ fill: (inout DraftProfile) -> Void) -> Match {
      matcher.match(
        PooledProfile(candidate: CandidateID(id), profile: SmallWorld.profile(fill))
      )
    }
    let low = match("a") { _ in }
    let same = match("b") { _ in }
    let shut = match("c") {
      $0.show(.skill, "aml", .confirmed)
      $0.declarations = [Declaration(fact: .workAuthorisation, holds: false)]
    }
    #expect(Comparison(same, versus: low).reason == .id)
    #expect(Comparison(same, versus: low).first == CandidateID("a"))
    #expect(Comparison(same, versus: low).differences.isEmpty)
    #expect(Comparison(shut, versus: low).reason == .gates)
    #expect(Comparison(shut, versus: low).first == CandidateID("a"))
    #expect(Comparison(shut, versus: shut).reason == .neither)
    #expect(Comparison(shut, versus: shut).first == nil)
  }
}
