internal import TalentModel

/// Education: the level of the degree and its field, each on its own.
enum EducationCriterion: Criterion {
  static let name = "education"
  static let label = Labels(english: "education", vietnamese: "học vấn")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    guard let asked = position.education else { return [] }
    var found: [Requirement] = []
    if let level = asked.level {
      found.append(
        Requirement(
          name: "education:\(setting.taxonomy[level].name)",
          label: setting.taxonomy[level].labels,
          importance: .must,
          weight: 1,
          test: DegreeTest(level, in: setting)
        )
      )
    }
    if !asked.fields.isEmpty {
      found.append(
        Requirement(
          name: "field:\(setting.name(anyOf: asked.fields))",
          label: setting.label(anyOf: asked.fields),
          importance: .must,
          weight: 1,
          test: FieldTest(asked.fields, in: setting)
        )
      )
    }
    return found
  }
}

/// Compares the highest level of education with the one asked.
struct DegreeTest: RequirementTest {
  let level: ConceptID
  let worth: EducationWorth
  let proven: Int
  let taxonomy: Taxonomy
  let now: Month
  let question: Labels

  init(_ level: ConceptID, in setting: Setting) {
    self.level = level
    self.worth = setting.policy.education
    self.proven = setting.policy.strength.proven
    self.taxonomy = setting.taxonomy
    self.now = setting.asOf.month
    let name = setting.taxonomy[level].labels
    self.question = Labels(
      english: "What is your highest degree, and is it finished (\(name.english) asked)?",
      vietnamese:
        "Bằng cấp cao nhất của bạn là gì, đã tốt nghiệp chưa (yêu cầu \(name.vietnamese))?"
    )
  }

  func credit(of profile: MatchProfile) -> Credit {
    if let answer = profile.answer(for: level) { return .stated(answer ? proven : 0) }
    var best = 0
    var isStated = false
    for fact in profile.education where fact.level != nil {
      best = max(best, credit(of: fact))
      isStated = true
    }
    return isStated ? .stated(best) : .open(0)
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    if let answer = profile.answer(for: level) {
      return [.answer(level, worth: answer ? proven : 0)]
    }
    return profile.education.filter { $0.level != nil }
      .map { fact in
        EvidenceOutcome(
          kind: .education,
          concept: fact.level,
          strength: credit(of: fact),
          credit: credit(of: fact),
          span: fact.span
        )
      }
      .strongestFirst().onceForEachQuote()
  }

  private func credit(of fact: EducationFact) -> Int {
    guard let shown = fact.level else { return 0 }
    let difference = taxonomy[shown].rank - taxonomy[level].rank
    if difference >= 0 { return fact.isTaken(by: now) ? 1000 : worth.unfinished }
    return difference == -1 && fact.isTaken(by: now) ? worth.oneBelow : 0
  }
}

/// Compares fields of study with those asked.
struct FieldTest: RequirementTest {
  let fields: [ConceptID]
  let worth: EducationWorth
  let proven: Int
  let taxonomy: Taxonomy
  let question: Labels

  init(_ fields: [ConceptID], in setting: Setting) {
    self.fields = fields
    self.worth = setting.policy.education
    self.proven = setting.policy.strength.proven
    self.taxonomy = setting.taxonomy
    self.question = Labels(
      english: "What did you study?",
      vietnamese: "Bạn học chuyên ngành gì?"
    )
  }

  func credit(of profile: MatchProfile) -> Credit {
    if let answer = recordedAnswer(in: profile) { return .stated(answer.credit) }
    var best = 0
    var isStated = false
    for fact in profile.education {
      guard let field = fact.field else { continue }
      best = max(best, nearest(field).credit)
      isStated = true
    }
    return isStated ? .stated(best) : .open(0)
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    if let answer = recordedAnswer(in: profile) {
      return [.answer(answer.field, worth: answer.credit)]
    }
    return profile.education
      .compactMap { fact in
        fact.field.map { field in
          let nearest = nearest(field)
          return EvidenceOutcome(
            kind: .education,
            concept: field,
            relation: nearest.relation,
            strength: nearest.credit,
            credit: nearest.credit,
            span: fact.span
          )
        }
      }
      .strongestFirst().onceForEachQuote()
  }

  /// A recorded "yes" for one of the fields, or a "no" for all of them.
  private func recordedAnswer(in profile: MatchProfile) -> (field: ConceptID, credit: Int)? {
    let answers = fields.map { profile.answer(for: $0) }
    if let place = answers.firstIndex(of: true) { return (fields[place], proven) }
    guard let first = fields.first, answers.allSatisfy({ $0 == false }) else { return nil }
    return (first, 0)
  }

  private func nearest(_ shown: ConceptID) -> (credit: Int, relation: Relation?) {
    var best: (credit: Int, relation: Relation?) = (0, nil)
    for asked in fields {
      guard let relation = taxonomy.relation(of: shown, to: asked) else { continue }
      let isInside = relation == .exact || relation == .narrower
      let credit = isInside ? 1000 : worth.nearField
      if credit > best.credit { best = (credit, relation) }
    }
    return best
  }
}

extension [EvidenceOutcome] {
  /// The first for each stretch of the text: two degrees or fields told in one line have one quote.
  fileprivate func onceForEachQuote() -> [EvidenceOutcome] {
    var seen: Set<Span> = []
    return filter { $0.span.map { seen.insert($0).inserted } ?? true }
  }
}
