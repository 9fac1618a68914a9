import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// What a match says beside the score: status, potential, questions, gates and who was excluded.
@Suite struct MatchTests {
  /// Points: aml 5,095, sanctions 2,547, python 849 of skills' 8,491; English 1,509.
  private var asked: Position {
    SmallWorld.position {
      $0.skills = [
        SmallWorld.skill(anyOf: ["python"], .nice), SmallWorld.skill(anyOf: ["aml"], .must),
        SmallWorld.skill(anyOf: ["sanctions"], .should),
      ]
      $0.languages = SmallWorld.language("en", .c1).languages
    }
  }

  private func pool(_ members: [(String, MatchProfile)]) -> [PooledProfile] {
    members.map { PooledProfile(candidate: CandidateID($0.0), profile: $0.1) }
  }

  @Test func `an empty profile earns nothing and asks for everything, most points first`() throws {
    let match = try SmallWorld.match(asked) { _ in }
    #expect(match.score == 0)
    #expect(match.potential == 10_000)
    #expect(match.asks.map(\.requirement) == ["aml", "sanctions", "language:en", "python"])
    #expect(match.asks.map(\.gain) == [5095, 2547, 1509, 849])
    #expect(match.asks.allSatisfy { !$0.question.english.isEmpty })
    #expect(match.asks.allSatisfy { !$0.question.vietnamese.isEmpty })
  }

  @Test func `what is stated asks no more, what is merely listed could still gain`() throws {
    let match = try SmallWorld.match(asked) {
      $0.show(.skill, "python", .listed)
      $0.speak("en", .b2, .tested)
    }
    // python 849 × 300 = 254.7; English 1,509 × 500 = 754.5, and it stays as it is
    #expect(match.criteria.map(\.points) == [255, 755])
    #expect(match.score == 1010)
    #expect(match.potential == 10_000 - 754)
    #expect(match.asks.map(\.requirement) == ["aml", "sanctions", "python"])
    #expect(match.asks.map(\.gain) == [5095, 2547, 594])
  }

  @Test func `equal gains stand in the position's order`() throws {
    for names in [["python", "java"], ["java", "python"]] {
      let position = SmallWorld.position {
        $0.skills = names.map { SmallWorld.skill(anyOf: [$0], .must) }
      }
      let match = try SmallWorld.match(position) { _ in }
      #expect(match.asks.map(\.requirement) == names)
      #expect(match.asks.map(\.gain) == [5000, 5000])
    }
  }

  @Test(arguments: [(0, 0), (2, 2), (5, 5), (100, 7)])
  func `questions are limited, the potential is not`(limit: Int, count: Int) throws {
    let names = ["kyc", "aml", "sanctions", "python", "java", "terraform", "screening"]
    let position = SmallWorld.position {
      $0.skills = names.map { SmallWorld.skill(anyOf: [$0], .must) }
    }
    var policy = Policies.standard
    policy.questions = limit
    let match = try SmallWorld.match(position, policy: policy) { _ in }
    #expect(match.asks.map(\.requirement) == Array(names.prefix(count)))
    #expect(match.potential == 10_000)
  }

  @Test func `open gates are asked first, and do not use up the questions`() throws {
    var position = asked
    position.gates = ["statutory-age", "work-authorisation"]
    var policy = Policies.standard
    policy.questions = 1
    let match = try SmallWorld.match(position, policy: policy) { _ in }
    let order = ["statutory-age", "work-authorisation", "aml"]
    #expect(match.asks.map(\.requirement) == order)
    #expect(match.asks.map(\.gain) == [0, 0, 5095])
  }

  @Test(
    arguments: [
      ("2026-07", .met), ("2026-08", .partly),
    ] as [(String, RequirementStatus)]
  )
  func `met begins at 700`(first: String, status: RequirementStatus) throws {
    // 6 months of 24 are 700, 5 are 683
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 3)) {
      $0.work(first, nil, as: .skill, "aml")
    }
    #expect(match.only.status == status)
  }

  @Test func `the status follows the credit, and tells no from not known`() {
    let met: [RequirementStatus] = [Credit.stated(700), .open(700)].map { $0.status(metFrom: 700) }
    #expect(met == [.met, .met])
    let partly: [RequirementStatus] = [Credit.stated(699), .open(1)].map {
      $0.status(metFrom: 700)
    }
    #expect(partly == [.partly, .partly])
    #expect(Credit.stated(0).status(metFrom: 700) == .notMet)
    #expect(Credit.open(0).status(metFrom: 700) == .notStated)
    #expect(Credit.open(0).potential == 1000)
    #expect(Credit.open(900, potential: 800).potential == 900)
    #expect(Credit.stated(300).potential == 300)
  }

  @Test func `evidence stands strongest first, equal ones in their order, each once`() throws {
    let match = try SmallWorld.match(SmallWorld.skill("aml", level: 4)) {
      $0.show(.skill, "compliance", .undated)
      $0.show(.skill, "aml", .listed)
      $0.work("2023-10", "2026-11", as: .skill, "aml")
    }
    // compliance is broader: 600 × 500
    #expect(match.only.evidence.map(\.credit) == [916, 300, 300])
    #expect(match.only.evidence.map(\.kind) == [.datedJob, .listed, .undatedUse])
    let one = EvidenceOutcome(kind: .place, strength: 1, credit: 1)
    let other = EvidenceOutcome(kind: .place, strength: 2, credit: 2)
    #expect([one, other, one].strongestFirst() == [other, one])
  }

  @Test func `the excluded are listed by id, with gate, reason and score`() throws {
    var position = SmallWorld.skill("aml")
    position.gates = ["work-authorisation"]
    let matcher = Matcher(try CompiledPosition(position, in: SmallWorld.setting()))
    let barred = SmallWorld.profile {
      $0.show(.skill, "aml", .confirmed)
      $0.declarations = [Declaration(fact: .workAuthorisation, holds: false)]
    }
    let members = [("c", barred), ("b", MatchProfile()), ("a", barred)]
    let ranking = matcher.rank(pool(members), top: 1)
    #expect(ranking.matches.map(\.candidate.text) == ["b"])
    #expect(ranking.excluded.map(\.candidate.text) == ["a", "c"])
    #expect(ranking.excluded.map(\.score) == [10_000, 10_000])
    let gate = try #require(ranking.excluded.first?.gates.first)
    #expect(gate.name == "work-authorisation")
    #expect(gate.status == .notMet)
    #expect(gate.citation == "decree-219-2025-art-3")
    #expect(gate.reason.english == "authorisation to work is declared to be lacking")
  }

  @Test func `a gate that only informs excludes nobody`() throws {
    var position = SmallWorld.skill("aml")
    position.gates = ["work-authorisation"]
    var policy = Policies.standard
    policy.gates = [GateRule(gate: "work-authorisation", action: .inform, citation: "")]
    let setting = SmallWorld.setting(policy: policy)
    let matcher = Matcher(try CompiledPosition(position, in: setting))
    let barred = SmallWorld.profile {
      $0.declarations = [Declaration(fact: .workAuthorisation, holds: false)]
    }
    let ranking = matcher.rank(pool([("a", barred)]))
    #expect(ranking.excluded.isEmpty)
    #expect(ranking.matches.first?.gates.first?.status == .notMet)
    #expect(ranking.matches.first?.gates.first?.excludes == false)
  }

  @Test func `what is not stated excludes at no gate`() throws {
    var position = SmallWorld.certificate("cams")
    position.languages = SmallWorld.language("en", .c1).languages
    position.education = EducationRequirement(level: SmallWorld.id(.level, "master"), fields: [])
    position.gates = Gates.all.map { $0.name }
    let matcher = Matcher(try CompiledPosition(position, in: SmallWorld.setting()))
    let ranking = matcher.rank(pool([("a", MatchProfile())]))
    #expect(ranking.excluded.isEmpty)
    #expect(ranking.matches.first?.gates.count == 6)
    let statuses = Set(ranking.matches.flatMap { $0.gates.map(\.status) })
    #expect(statuses == [.notStated])
  }
}
