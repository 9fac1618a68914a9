import TalentMatching
import TalentModel
import TalentTestSupport
import Testing

/// More evidence never lowers a score; repetition changes nothing.
@Suite struct MonotonicityTests {
  @Test func `adding evidence that is no denial never lowers a score`() throws {
    for seed in 0..<3000 {
      var generate = Generate(seed: UInt64(seed) &+ 77_000)
      let taxonomy = generate.taxonomy()
      let setting = Setting(policy: generate.policy(), taxonomy: taxonomy, asOf: Generate.today)
      let matcher = Matcher(try CompiledPosition(generate.position(taxonomy), in: setting))
      let (before, after) = generate.growing(taxonomy)
      let old = matcher.score(of: before)
      let new = matcher.score(of: after)
      try #require(new >= old, "seed \(seed): \(old) fell to \(new)")
    }
  }

  @Test func `adding the same evidence again changes nothing`() throws {
    var generate = Generate(seed: 5)
    let taxonomy = generate.taxonomy()
    let skill = taxonomy.all(.skill)[0]
    var position = Position(name: "p", title: Labels(english: "p", vietnamese: "p"))
    position.skills = [SkillRequirement(anyOf: [skill], level: 4, importance: .must, weight: 1)]
    let setting = Setting(policy: Policies.standard, taxonomy: taxonomy, asOf: Generate.today)
    let matcher = Matcher(try CompiledPosition(position, in: setting))
    var draft = DraftProfile()
    draft.add(skill, .listed)
    let once = matcher.score(of: draft.profile)
    for _ in 0..<50 { draft.add(skill, .listed) }
    #expect(once == 3000)
    #expect(matcher.score(of: draft.profile) == once)
  }
}
