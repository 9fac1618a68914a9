import TalentMatching
import TalentModel
import TalentTestSupport
import Testing

/// An edited profile is a profile: sorted, each kind once, its lists of jobs intact.
@Suite struct ProfileEditTests {
  @Test func `edits keep the order and the jobs of a profile`() {
    for seed in 0..<500 {
      var generate = Generate(seed: UInt64(seed))
      let taxonomy = generate.taxonomy()
      let profile = generate.profile(taxonomy)
      let concept = generate.one(of: taxonomy.all(.skill))
      let now = Generate.today.month
      let edits: [ProfileEdit] = [
        .work(concept, months: generate.number(1...80)), .confirm(concept), .hold(concept),
        .reach(concept, level: 3), .work(nil, months: 5),
      ]
      for edit in edits {
        let edited = edit.applied(to: profile, in: now)
        let keys = edited.evidence.map { ($0.concept.index, $0.kind.rawValue) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
        let starts = edited.jobs.map(\.start)
        #expect(starts == starts.sorted())
        for item in edited.evidence where item.kind == .dated {
          let places = edited.jobLists[item.jobs]
          #expect(places == places.sorted()[...])
          #expect(places.allSatisfy { Int($0) < edited.jobs.count })
          guard item.concept != concept else { continue }
          let before = profile.evidence(.dated, for: item.concept)
          #expect(
            places.map { edited.jobs[Int($0)] }
              == before.map { profile.jobLists[$0.jobs].map { profile.jobs[Int($0)] } }
          )
        }
      }
      let worked = ProfileEdit.work(concept, months: 40).applied(to: profile, in: now)
      let shown = worked.evidence(.dated, for: concept)
      let time = shown.map { worked.time(in: $0.jobs, until: now) }
      #expect(time.map { $0.months >= 40 && $0.last == now } == true)
    }
  }

  @Test func `an edit withdraws what denies it and nothing else`() {
    let profile = SmallWorld.profile {
      $0.show(.skill, "aml", .denied)
      $0.show(.skill, "kyc", .refuted)
    }
    let now = SmallWorld.today.month
    let edited = ProfileEdit.confirm(SmallWorld.id(.skill, "aml")).applied(to: profile, in: now)
    #expect(edited.evidence.map(\.kind) == [.confirmed, .refuted])
  }
}
