public import TalentModel

/// What could raise the credit of one requirement: a question answered, or something gained.
public struct Change: Hashable, Sendable {
  /// What it takes.
  public enum Effort: Hashable, Sendable {
    /// A question: the profile leaves it open.
    case question
    /// So many more months of work.
    case months(Int)
    /// Obtaining a certificate, or renewing it.
    case certificate
    /// Reaching a level, 1…5, as an assessment would show.
    case level(Int)
    /// A test at a level of a language.
    case languageTest(LanguageLevel)
    /// Taking a degree.
    case degree
    /// Agreeing to what the position offers: pay, place or day.
    case agreement
  }

  /// What it takes.
  public var effort: Effort
  /// What would then be true.
  public var edit: ProfileEdit

  /// Whether it is more than the answer to a question.
  public var isGain: Bool { effort != .question }

  static func question(_ edit: ProfileEdit) -> Change {
    Change(effort: .question, edit: edit)
  }
}

extension ConceptTest {
  func change(from profile: MatchProfile) -> Change? {
    let credit = credit(of: profile)
    guard let asked = alternatives.first(where: { !isDenied($0.asked, by: profile) })?.asked else {
      return alternatives.first.map { gain(of: $0.asked, from: profile) }
    }
    if credit.isStated { return gain(of: asked, from: profile) }
    let studied = alternatives.first { alternative in
      let shown = profile.evidence(for: alternative.asked)
      return shown.contains {
        $0.kind == .studying || $0.kind == .levelPassed || $0.isExpected(on: asOf)
      }
    }
    if let studied { return Change(effort: .certificate, edit: .hold(studied.asked)) }
    return .question(.confirm(asked))
  }

  private func gain(of asked: ConceptID, from profile: MatchProfile) -> Change {
    if isCertificate { return Change(effort: .certificate, edit: .hold(asked)) }
    let dated = profile.evidence(.dated, for: asked)
    if dated == nil, profile.evidence(.assessed, for: asked) != nil {
      return Change(effort: .level(level), edit: .reach(asked, level: level))
    }
    let shown = dated.map { profile.time(in: $0.jobs, until: asOf.month).months } ?? 0
    // Use that lies long ago needs one month of new use at least.
    return Change(effort: .months(max(1, months - shown)), edit: .work(asked, months: months))
  }
}

extension ExperienceTest {
  func change(from profile: MatchProfile) -> Change? {
    let missing = Change.Effort.months(max(1, months - time(of: profile).months))
    if let refuted = within.first(where: { profile.answer(for: $0) == false }) {
      return Change(effort: missing, edit: .confirm(refuted))
    }
    guard let first = within.first else {
      let isOpen = !credit(of: profile).isStated
      return Change(effort: isOpen ? .question : missing, edit: .work(nil, months: months))
    }
    guard credit(of: profile).isStated else { return .question(.confirm(first)) }
    let held = occupations.first { profile.evidence(.dated, for: $0) != nil }
    return (held ?? occupations.first).map {
      Change(effort: missing, edit: .work($0, months: months))
    }
  }
}

extension LanguageTest {
  func change(from profile: MatchProfile) -> Change? {
    guard credit(of: profile).isStated else { return .question(.confirm(language)) }
    let level = asked ?? .b1
    return Change(effort: .languageTest(level), edit: .speak(language, level))
  }
}

extension DegreeTest {
  func change(from profile: MatchProfile) -> Change? {
    guard credit(of: profile).isStated else { return .question(.confirm(level)) }
    return Change(effort: .degree, edit: .graduate(level: level, field: nil))
  }
}

extension FieldTest {
  func change(from profile: MatchProfile) -> Change? {
    guard let first = fields.first else { return nil }
    guard credit(of: profile).isStated else { return .question(.confirm(first)) }
    return Change(effort: .degree, edit: .graduate(level: nil, field: first))
  }
}

extension LocationTest {
  func change(from profile: MatchProfile) -> Change? {
    if profile.places.isEmpty { return .question(.live(place)) }
    if !credit(of: profile).isStated { return .question(.relocate) }
    return Change(effort: .agreement, edit: .live(place))
  }
}

extension SalaryTest {
  func change(from profile: MatchProfile) -> Change? {
    let pay = Pay(least: offer, most: nil, currency: .dong, period: .year)
    let isOpen = !credit(of: profile).isStated
    return Change(effort: isOpen ? .question : .agreement, edit: .accept(pay))
  }
}

extension AvailabilityTest {
  func change(from profile: MatchProfile) -> Change? {
    let isOpen = profile.availability == nil
    return Change(effort: isOpen ? .question : .agreement, edit: .start(needBy))
  }
}
