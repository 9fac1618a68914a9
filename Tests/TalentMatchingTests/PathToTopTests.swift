import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// The smallest set of changes that brings a candidate to the top, against every set tried.
@Suite struct PathToTopTests {
  private struct Case {
    var matcher: Matcher
    var pool: [PooledProfile]
    var top: Int
  }

  private func cases(_ count: Int) throws -> [Case] {
    try (0..<count).map { seed in
      var generate = Generate(seed: UInt64(seed))
      let taxonomy = generate.taxonomy()
      let policy = seed.isMultiple(of: 2) ? Policies.standard : generate.policy()
      let setting = Setting(policy: policy, taxonomy: taxonomy, asOf: Generate.today)
      let position = try CompiledPosition(generate.position(taxonomy), in: setting)
      let pool = (0..<6).map { number in
        PooledProfile(
          candidate: CandidateID("c-\(number)"),
          profile: generate.profile(taxonomy)
        )
      }
      return Case(matcher: Matcher(position), pool: pool, top: generate.number(1...3))
    }
  }

  /// The pool ranked anew with some changes made to one candidate.
  private func place(
    of candidate: CandidateID,
    in tried: Case,
    with changes: [Change]
  ) -> (place: Int, score: Int)? {
    var pool = tried.pool
    for place in pool.indices where pool[place].candidate == candidate {
      for change in changes {
        pool[place].profile = change.edit.applied(to: pool[place].profile, in: tried.matcher.now)
      }
    }
    let matches = tried.matcher.rank(pool).matches
    return matches.firstIndex { $0.candidate == candidate }
      .map { ($0 + 1, matches[$0].score) }
  }

  private func subsets(of changes: [Change]) -> [[Change]] {
    (0..<(1 << changes.count)).map { bits in
      changes.indices.filter { bits >> $0 & 1 == 1 }.map { changes[$0] }
    }
  }

  @Test func `a route is the smallest set there is and keeps its promise`() throws {
    var found = 0
    var impossible = 0
    for tried in try cases(150) {
      let candidate = CandidateID("c-3")
      let path = try #require(
        PathToTop(for: candidate, in: tried.pool, top: tried.top, matcher: tried.matcher)
      )
      let profile = tried.pool[3].profile
      var changes: [Change] = []
      for part in tried.matcher.position.requirements {
        guard let change = part.requirement.test.change(from: profile) else { continue }
        if !changes.contains(change) { changes.append(change) }
      }
      // Every set is tried: a handful of changes keeps the test short.
      guard changes.count <= 6 else { continue }
      let rivals = tried.matcher.rank(tried.pool.filter { $0.candidate != candidate }).matches
      for (route, usable) in [
        (path.shortest, changes), (path.questions, changes.filter { !$0.isGain }),
      ] {
        let sufficient = subsets(of: usable).filter { (set: [Change]) in
          let edited = set.reduce(profile) { $1.edit.applied(to: $0, in: tried.matcher.now) }
          guard !tried.matcher.isExcluded(edited) else { return false }
          let score = tried.matcher.score(of: edited)
          return tried.top
            > rivals.count {
              $0.score > score || ($0.score == score && $0.candidate < candidate)
            }
        }
        let smallest = sufficient.map(\.count).min()
        #expect(route?.steps.count == smallest)
        guard let route else {
          impossible += 1
          continue
        }
        found += 1
        #expect(route.isSmallest)
        let gains = sufficient.filter { $0.count == smallest }
          .map { $0.count(where: \.isGain) }.min()
        #expect(route.steps.count { $0.change.isGain } == gains)
        let reached = try #require(
          place(of: candidate, in: tried, with: route.steps.map(\.change))
        )
        #expect(reached.place == route.place && route.place <= tried.top)
        #expect(reached.score == route.score)
        let rise = route.steps.reduce(0) { $0 + $1.points }
        #expect(path.match.score + rise == route.score)
      }
    }
    #expect(found > 100 && impossible > 0, "\(found) \(impossible)")
  }

  @Test func `a change never lowers a score`() throws {
    for tried in try cases(100) {
      for member in tried.pool {
        for part in tried.matcher.position.requirements {
          guard let change = part.requirement.test.change(from: member.profile) else { continue }
          let edited = change.edit.applied(to: member.profile, in: tried.matcher.now)
          let before = tried.matcher.points(of: member.profile)
          let after = tried.matcher.points(of: edited)
          #expect(zip(before, after).allSatisfy { $0 <= $1 }, "\(change)")
        }
      }
    }
  }

  private func path(
    _ position: Position,
    above rival: MatchProfile,
    _ fill: (inout DraftProfile) -> Void
  ) throws -> PathToTop {
    let matcher = Matcher(try CompiledPosition(position, in: SmallWorld.setting()))
    let pool = [
      PooledProfile(candidate: CandidateID("rival"), profile: rival),
      PooledProfile(candidate: CandidateID("who"), profile: SmallWorld.profile(fill)),
    ]
    let path = PathToTop(for: CandidateID("who"), in: pool, top: 1, matcher: matcher)
    return try #require(path)
  }

  @Test func `what is open is asked, what is short is named with its months`() throws {
    let position = SmallWorld.position {
      $0.skills = [
        SmallWorld.skill(anyOf: ["aml"], level: 3, .must),
        SmallWorld.skill(anyOf: ["kyc"], level: 3, .must),
      ]
    }
    let rival = SmallWorld.profile {
      $0.show(.skill, "aml", .confirmed)
      $0.work("2025-02", nil, as: .skill, "kyc")
    }
    let open = try path(position, above: rival) {
      $0.work("2025-07", nil, as: .skill, "aml")
    }
    #expect(open.questions?.steps.map(\.requirement) == nil)
    #expect(open.shortest?.steps.map(\.change.effort) == [.months(6), .question])
    let listed = try path(position, above: rival) {
      $0.show(.skill, "aml", .listed)
      $0.show(.skill, "kyc", .listed)
    }
    #expect(listed.questions?.steps.map(\.requirement) == ["aml", "kyc"])
    #expect(listed.shortest?.steps.count == 2)
  }

  @Test(arguments: [Evidence.Kind.studying, .levelPassed])
  func `a certificate being studied for has to be obtained, not asked for`(
    kind: Evidence.Kind
  ) throws {
    let position = SmallWorld.certificate("cams")
    let studying = try path(
      position,
      above: SmallWorld.profile { $0.show(.certificate, "ica", .held) }
    ) {
      $0.show(.certificate, "cams", kind)
    }
    #expect(studying.questions == nil)
    #expect(studying.shortest?.steps.map(\.change.effort) == [.certificate])
    let silent = try path(
      position,
      above: SmallWorld.profile { $0.show(.certificate, "ica", .held) }
    ) { _ in }
    #expect(silent.questions?.steps.map(\.change.effort) == [.question])
  }

  @Test func `who stands there needs nothing, and a gate that stays shut makes it impossible`()
    throws
  {
    var position = SmallWorld.language("en", .c1)
    let there = try path(position, above: MatchProfile()) { $0.speak("en", .c2, .tested) }
    #expect(there.place == 1 && there.shortest?.steps.isEmpty == true)

    position.gates = ["language"]
    let short = try path(position, above: MatchProfile()) { $0.speak("en", .b1, .stated) }
    #expect(short.place == nil)
    #expect(short.shortest?.steps.map(\.change.effort) == [.languageTest(.c1)])

    position.gates = ["work-authorisation"]
    let shut = try path(position, above: MatchProfile()) {
      $0.declarations = [Declaration(fact: .workAuthorisation, holds: false)]
    }
    #expect(shut.shortest == nil && shut.shut.map(\.name) == ["work-authorisation"])

    let beaten = try path(
      SmallWorld.skill("aml"),
      above: SmallWorld.profile { $0.show(.skill, "aml", .confirmed) },
      { _ in }
    )
    #expect(beaten.target == 10_001 && beaten.shortest == nil && beaten.shut.isEmpty)
  }
}
