internal import TalentModel

/// Experience: months of dated work in the families or occupations that count.
enum ExperienceCriterion: Criterion {
  static let name = "experience"
  static let label = Labels(english: "experience", vietnamese: "kinh nghiệm")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    guard let asked = position.experience else { return [] }
    let within = setting.label(anyOf: asked.within)
    let label =
      asked.within.isEmpty
      ? Labels(english: "\(asked.months) months", vietnamese: "\(asked.months) tháng")
      : Labels(
        english: "\(asked.months) months in \(within.english)",
        vietnamese: "\(asked.months) tháng trong \(within.vietnamese)"
      )
    return [
      Requirement(
        name: "experience",
        label: label,
        importance: .must,
        weight: 1,
        test: ExperienceTest(asked, in: setting)
      )
    ]
  }
}

/// Counts merged months of work; overlapping jobs count once.
struct ExperienceTest: RequirementTest {
  let months: Int
  let within: [ConceptID]
  /// Occupations that count, ascending; all work counts when `within` is empty.
  let occupations: [ConceptID]
  let policy: Policy
  let asOf: Day
  let question: Labels

  init(_ asked: ExperienceRequirement, in setting: Setting) {
    let taxonomy = setting.taxonomy
    self.months = max(1, asked.months)
    self.within = asked.within
    self.occupations = taxonomy.all(.occupation).filter { occupation in
      asked.within.contains { counted in
        taxonomy[occupation].family == counted || occupation == counted
          || taxonomy[occupation].broader.contains(counted)
      }
    }
    self.policy = setting.policy
    self.asOf = setting.asOf
    let field = setting.label(anyOf: asked.within)
    self.question =
      asked.within.isEmpty
      ? Labels(
        english: "Which jobs have you held, from when to when?",
        vietnamese: "Bạn đã làm những việc gì, từ khi nào đến khi nào?"
      )
      : Labels(
        english: "Which jobs have you held in \(field.english), from when to when?",
        vietnamese: "Bạn đã làm những việc gì trong \(field.vietnamese), từ khi nào đến khi nào?"
      )
  }

  func credit(of profile: MatchProfile) -> Credit {
    if let answer = recordedAnswer(in: profile) { return .stated(answer) }
    let time = time(of: profile)
    return time.months > 0 ? .stated(credit(for: time)) : .open(0)
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    let time = time(of: profile)
    if let answer = recordedAnswer(in: profile) {
      return [EvidenceOutcome(kind: .answer, strength: answer, credit: answer)]
    }
    guard time.months > 0 else { return [] }
    let spans = occupations.lazy.compactMap { profile.evidence(.dated, for: $0) }
    return [
      EvidenceOutcome(
        kind: .workTime,
        concept: spans.first?.concept,
        months: time.months,
        lastUsed: time.last,
        strength: strength(for: time),
        credit: credit(for: time),
        span: spans.first?.span
      )
    ]
  }

  /// The words that show the occupations that count.
  func spans(in profile: MatchProfile) -> [Span] {
    occupations.compactMap { profile.evidence(.dated, for: $0)?.span }
  }

  /// The work that counts, overlapping jobs once.
  func time(of profile: MatchProfile) -> WorkTime {
    var time = WorkTime()
    for (index, job) in profile.jobs.enumerated() where counts(index, in: profile) {
      time.add(job, until: asOf.month)
    }
    return time
  }

  private func counts(_ job: Int, in profile: MatchProfile) -> Bool {
    if within.isEmpty { return true }
    for occupation in occupations {
      for evidence in profile.evidence(for: occupation) where evidence.kind == .dated {
        for place in evidence.jobs where Int(profile.jobLists[place]) == job { return true }
      }
    }
    return false
  }

  private func strength(for time: WorkTime) -> Int {
    min(time.months, months) * 1000 / months
  }

  private func credit(for time: WorkTime) -> Int {
    let recency = policy.recency.months.worth(of: time.last.map { asOf.month - $0 } ?? Int.max)
    return min(time.months, months) * recency / months
  }

  private func recordedAnswer(in profile: MatchProfile) -> Int? {
    let answer = within.lazy.compactMap { profile.answer(for: $0) }.first
    return answer.map { $0 ? policy.strength.proven : 0 }
  }
}
