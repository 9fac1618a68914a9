internal import TalentModel

/// The degree that the position asks for, or a higher one, is taken.
///
/// A degree of that level that is still being studied for is not stated: whether it will be taken
/// is the question.
struct EducationGate: Gate {
  let name = "education"

  func test(for position: Position, in setting: Setting) -> any GateTest {
    Test(
      level: position.education?.level,
      question: position.education?.level.map { DegreeTest($0, in: setting).question },
      taxonomy: setting.taxonomy,
      now: setting.asOf.month
    )
  }

  struct Test: GateTest {
    let level: ConceptID?
    let question: Labels?
    let taxonomy: Taxonomy
    let now: Month

    func answer(of profile: MatchProfile) -> GateAnswer {
      guard let level else {
        return GateAnswer(
          status: .met,
          reason: Labels(english: "no degree is asked for", vietnamese: "không yêu cầu bằng cấp"),
          spans: []
        )
      }
      let degree = taxonomy[level].labels
      let facts = profile.education.filter { $0.level != nil }
      let reaching = facts.filter { fact in
        fact.level.map { taxonomy[$0].rank >= taxonomy[level].rank } ?? false
      }
      let isRefuted = profile.evidence(.refuted, for: level) != nil
      let isTaken =
        reaching.contains { $0.isTaken(by: now) }
        || profile.evidence(.confirmed, for: level) != nil
      if isTaken, !isRefuted {
        return GateAnswer(
          status: .met,
          reason: Labels(
            english: "\(degree.english) or higher is taken",
            vietnamese: "đã có \(degree.vietnamese) trở lên"
          ),
          spans: reaching.compactMap(\.span)
        )
      }
      let isLacking = !facts.isEmpty && reaching.isEmpty
      if isLacking || isRefuted {
        return GateAnswer(
          status: .notMet,
          reason: Labels(
            english: "\(degree.english) is asked, less is stated",
            vietnamese: "yêu cầu \(degree.vietnamese), mức đã nêu thấp hơn"
          ),
          spans: facts.compactMap(\.span)
        )
      }
      return GateAnswer(
        status: .notStated,
        reason: Labels(
          english: "\(degree.english) is not stated as taken",
          vietnamese: "chưa nêu đã có \(degree.vietnamese)"
        ),
        question: question,
        spans: reaching.compactMap(\.span)
      )
    }
  }
}
