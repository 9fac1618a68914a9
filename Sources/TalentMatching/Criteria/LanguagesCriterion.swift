internal import TalentModel

/// Languages: command of each language against the level asked.
enum LanguagesCriterion: Criterion {
  static let name = "languages"
  static let label = Labels(english: "languages", vietnamese: "ngoại ngữ")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    position.languages.map { asked in
      let test = LanguageTest(asked, in: setting)
      return Requirement(
        name: "language:\(setting.taxonomy[asked.language].name)",
        label: test.label,
        importance: asked.importance,
        weight: asked.weight,
        test: test
      )
    }
  }
}

/// Compares the best known level of a language with the level asked.
struct LanguageTest: RequirementTest {
  let language: ConceptID
  let asked: LanguageLevel?
  let worth: LanguageWorth
  let proven: Int
  let asOf: Day
  /// The language's own labels.
  let name: Labels
  /// The language with the level asked.
  let label: Labels
  let question: Labels

  init(_ asked: LanguageRequirement, in setting: Setting) {
    self.language = asked.language
    self.asked = asked.level
    self.worth = setting.policy.languages
    self.proven = setting.policy.strength.proven
    self.asOf = setting.asOf
    let name = setting.taxonomy[asked.language].labels
    self.name = name
    self.label = asked.level.map { Self.label(name, at: $0) } ?? name
    self.question = Labels(
      english: "How well do you know \(name.english), and by which test?",
      vietnamese: "Bạn biết \(name.vietnamese) đến mức nào, theo kỳ thi nào?"
    )
  }

  func credit(of profile: MatchProfile) -> Credit {
    if let answer = profile.answer(for: language) { return .stated(answer ? proven : 0) }
    if profile.evidence(.denied, for: language) != nil { return .stated(0) }
    var best = 0
    var isStated = false
    for fact in profile.languages where fact.language == language {
      best = max(best, credit(of: fact))
      if answers(fact) { isStated = true }
    }
    return isStated ? .stated(best) : .open(best)
  }

  /// Whether a fact leaves nothing to ask: a word that is no scale does so only when it suffices.
  private func answers(_ fact: LanguageFact) -> Bool {
    guard let asked else { return true }
    return fact.level.map { fact.source != .rated || $0 >= asked } ?? false
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    if let answer = profile.answer(for: language) {
      return [.answer(language, worth: answer ? proven : 0)]
    }
    if let denial = profile.evidence(.denied, for: language) {
      return [
        EvidenceOutcome(
          kind: .denial,
          concept: language,
          strength: 0,
          credit: 0,
          span: denial.span
        )
      ]
    }
    return profile.languages.filter { $0.language == language }
      .map { fact in
        EvidenceOutcome(
          kind: fact.isProven(on: asOf) ? .test : .statement,
          concept: language,
          relation: .exact,
          strength: credit(of: fact),
          credit: credit(of: fact),
          span: fact.span
        )
      }
      .strongestFirst()
  }

  /// The language with a level.
  func label(at level: LanguageLevel) -> Labels { Self.label(name, at: level) }

  private static func label(_ name: Labels, at level: LanguageLevel) -> Labels {
    Labels(
      english: "\(name.english) \(level.label.english)",
      vietnamese: "\(name.vietnamese) \(level.label.vietnamese)"
    )
  }

  private func credit(of fact: LanguageFact) -> Int {
    guard let level = fact.level else { return asked == nil ? worth.stated : worth.named }
    let full = fact.isProven(on: asOf) || level == .native ? worth.tested : worth.stated
    guard let asked else { return full }
    switch Int(level.rawValue) - Int(asked.rawValue) {
    case 0...: return full
    case -1: return full * worth.oneBelow / 1000
    case -2: return full * worth.twoBelow / 1000
    default: return 0
    }
  }
}
