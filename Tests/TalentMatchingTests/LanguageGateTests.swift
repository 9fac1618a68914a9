import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Languages that the position calls a must: known at the level asked, below it, or not known.
@Suite struct LanguageGateTests {
  private func answer(
    _ position: Position,
    _ fill: (inout DraftProfile) -> Void
  ) throws -> GateOutcome {
    try SmallWorld.gate("language", position, fill)
  }

  @Test(
    arguments: [
      (.native, .met), (.c2, .met), (.c1, .met), (.b2, .notMet), (.a1, .notMet),
    ] as [(LanguageLevel, GateAnswer.Status)]
  )
  func `C1 asked, as a test or a statement`(
    level: LanguageLevel,
    status: GateAnswer.Status
  ) throws {
    for source in [LanguageFact.Source.tested, .stated] {
      let gate = try answer(SmallWorld.language("en", .c1)) { $0.speak("en", level, source) }
      #expect(gate.status == status)
      #expect(gate.excludes == (status == .notMet))
    }
  }

  @Test func `a word that is no scale suffices or asks, and never excludes`() throws {
    let statuses = try [LanguageLevel.b1, .b2, .c1, .c2].map { level in
      try answer(SmallWorld.language("en", .c1)) { $0.speak("en", level, .rated) }.status
    }
    #expect(statuses == [.notStated, .notStated, .met, .met])
    let tested = try answer(SmallWorld.language("en", .c1)) {
      $0.speak("en", .b2, .rated)
      $0.speak("en", .b1, .tested)
    }
    #expect(tested.status == .notMet)
  }

  @Test func `a language without its level is not stated`() throws {
    let gate = try answer(SmallWorld.language("en", .c1)) { $0.speak("en", nil, .stated) }
    #expect(gate.status == .notStated)
    #expect(!gate.excludes)
  }

  @Test func `nothing said never excludes, and the requirement asks`() throws {
    var position = SmallWorld.language("en", .c1)
    position.gates = ["language"]
    let match = try SmallWorld.match(position) { $0.speak("vi", .native, .stated) }
    #expect(match.gates[0].status == .notStated)
    #expect(!match.isExcluded)
    #expect(match.asks.map(\.requirement) == ["language:en"])
  }

  @Test func `where no level is asked, naming the language is enough`() throws {
    let any = SmallWorld.language("en", nil)
    let named = try answer(any) { $0.speak("en", nil, .stated) }
    #expect(named.status == .met)
    let silent = try answer(any) { _ in }
    #expect(silent.status == .notStated)
  }

  @Test func `the best of several facts counts`() throws {
    let gate = try answer(SmallWorld.language("en", .c1)) {
      $0.speak("en", .b1, .tested)
      $0.speak("en", .c1, .stated)
      $0.speak("en", nil, .stated)
    }
    #expect(gate.status == .met)
  }

  @Test func `a recorded answer outranks what is stated`() throws {
    let asked = SmallWorld.language("en", .c1)
    let no = try answer(asked) {
      $0.speak("en", .c2, .tested)
      $0.show(.language, "en", .refuted)
    }
    #expect(no.status == .notMet)
    #expect(no.excludes)
    let yes = try answer(asked) {
      $0.speak("en", .a2, .stated)
      $0.show(.language, "en", .confirmed)
    }
    #expect(yes.status == .met)
  }

  @Test func `every must counts, one that is no must does not`() throws {
    let position = SmallWorld.position {
      $0.languages = [
        LanguageRequirement(
          language: SmallWorld.id(.language, "en"),
          level: .c1,
          importance: .should,
          weight: 1
        ),
        LanguageRequirement(
          language: SmallWorld.id(.language, "vi"),
          level: .b2,
          importance: .must,
          weight: 1
        ),
      ]
    }
    let known = try answer(position) {
      $0.speak("en", .a1, .tested)
      $0.speak("vi", .native, .stated)
    }
    #expect(known.status == .met)
    let less = try answer(position) {
      $0.speak("en", .c2, .tested)
      $0.speak("vi", .a2, .stated)
    }
    #expect(less.status == .notMet)
    #expect(less.reason.english.contains("vi B2"))
  }

  @Test func `one level too low excludes whatever else is open`() throws {
    let position = SmallWorld.position {
      $0.languages = ["en", "vi"].map {
        LanguageRequirement(
          language: SmallWorld.id(.language, $0),
          level: .b2,
          importance: .must,
          weight: 1
        )
      }
    }
    let gate = try answer(position) { $0.speak("vi", .a2, .stated) }
    #expect(gate.status == .notMet)
    let open = try answer(position) { $0.speak("vi", .b2, .stated) }
    #expect(open.status == .notStated)
  }

  @Test func `a denial is shown as what excludes`() throws {
    let words = Span(block: 3, start: 0, end: 10)
    let gate = try answer(SmallWorld.language("en", .c1)) {
      $0.add(SmallWorld.id(.language, "en"), .denied, span: words)
    }
    #expect(gate.status == .notMet)
    #expect(gate.excludes)
    #expect(gate.spans == [words])
  }
}
