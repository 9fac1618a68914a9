import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Languages: command of each language against the level asked.
@Suite struct LanguagesCriterionTests {
  @Test(
    arguments: [
      (.native, 1000), (.c2, 1000), (.c1, 1000), (.b2, 500), (.b1, 200), (.a2, 0), (.a1, 0),
    ] as [(LanguageLevel, Int)]
  )
  func `tested, C1 asked`(level: LanguageLevel, credit: Int) throws {
    // tested 1,000 · one below × 500 · two below × 200 · further below 0; above earns no more
    let match = try SmallWorld.match(SmallWorld.language("en", .c1)) {
      $0.speak("en", level, .tested)
    }
    #expect(match.only.name == "language:en")
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.map(\.kind) == [.test])
    #expect(match.potential == 10 * credit)
  }

  @Test(
    arguments: [
      (.native, 1000), (.c2, 900), (.c1, 900), (.b2, 450), (.b1, 180), (.a2, 0),
    ] as [(LanguageLevel, Int)]
  )
  func `stated, C1 asked`(level: LanguageLevel, credit: Int) throws {
    // stated 900, but native is as good as a test
    let match = try SmallWorld.match(SmallWorld.language("en", .c1)) {
      $0.speak("en", level, .stated)
    }
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.map(\.kind) == [.statement])
    let status: RequirementStatus = credit >= 700 ? .met : credit > 0 ? .partly : .notMet
    #expect(match.only.status == status)
    #expect(match.potential == 10 * credit)
  }

  @Test func `named without a level earns 300, and its level is a question`() throws {
    let match = try SmallWorld.match(SmallWorld.language("en", .c1)) {
      $0.speak("en", nil, .stated)
    }
    #expect(match.only.credit == 300)
    #expect(match.only.status == .partly)
    #expect(match.potential == 10_000)
    #expect(match.asks.map(\.gain) == [7000])
  }

  @Test func `where no level is asked, naming the language is stating it`() throws {
    let any = SmallWorld.language("en", nil)
    let named = try SmallWorld.match(any) { $0.speak("en", nil, .stated) }
    #expect(named.only.credit == 900)
    #expect(named.only.status == .met)
    let beginner = try SmallWorld.match(any) { $0.speak("en", .a1, .tested) }
    #expect(beginner.only.credit == 1000)
  }

  @Test func `the best of several facts counts`() throws {
    let match = try SmallWorld.match(SmallWorld.language("en", .c1)) {
      $0.speak("en", .b2, .tested)
      $0.speak("en", .c1, .stated)
      $0.speak("en", nil, .stated)
    }
    #expect(match.only.credit == 900)
    #expect(match.only.evidence.map(\.credit) == [900, 500, 300])
  }

  @Test func `another language says nothing of the one asked`() throws {
    let match = try SmallWorld.match(SmallWorld.language("en", .a1)) {
      $0.speak("vi", .native, .stated)
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notStated)
    #expect(match.only.evidence.isEmpty)
    #expect(match.potential == 10_000)
  }

  @Test func `a recorded answer outranks what is stated`() throws {
    let asked = SmallWorld.language("en", .c1)
    let no = try SmallWorld.match(asked) {
      $0.speak("en", .c2, .tested)
      $0.show(.language, "en", .refuted)
    }
    #expect(no.score == 0)
    #expect(no.only.status == .notMet)
    #expect(no.potential == 0)
    let yes = try SmallWorld.match(asked) {
      $0.speak("en", .a2, .stated)
      $0.show(.language, "en", .confirmed)
    }
    #expect(yes.score == 10_000)
    #expect(yes.only.evidence.map(\.kind) == [.answer])
  }

  @Test func `each language has its own points, by weight`() throws {
    let position = SmallWorld.position {
      $0.languages = [
        LanguageRequirement(
          language: SmallWorld.id(.language, "vi"),
          level: .c1,
          importance: .must,
          weight: 2
        ),
        LanguageRequirement(
          language: SmallWorld.id(.language, "en"),
          level: .b2,
          importance: .must,
          weight: 1
        ),
      ]
    }
    let match = try SmallWorld.match(position) { $0.speak("en", .b1, .tested) }
    // 6,667 and 3,333; 3,333 × 500 ÷ 1,000 = 1,666.5, rounded half up
    #expect(match.criteria.map(\.name) == ["languages"])
    #expect(match.criteria[0].requirements.map(\.of) == [6667, 3333])
    #expect(match.criteria[0].requirements.map(\.points) == [0, 1667])
    #expect(match.potential == 6667 + 1667)
  }
}
