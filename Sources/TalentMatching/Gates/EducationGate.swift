internal import TalentModel

/// The degree that the position asks for, or a higher one, is taken.
///
/// A degree of that level that is still being studied for is not stated: whether it will be taken
/// is the question.
struct EducationGate: Gate {
  let name = "education"
  let label = Labels(english: "education", vietnamese: "học vấn")

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
      let answer = profile.answer(for: level)
      if answer ?? reaching.contains(where: { $0.isTaken(by: now) }) {
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
      if isLacking || answer == false {
        return GateAnswer(
          status: .notMet,
          reason: shortfall(from: degree, stated: answer == nil ? facts.compactMap(\.level) : []),
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

    /// Why less than the degree asked for is there: the highest level stated, or a recorded "no".
    private func shortfall(from asked: Labels, stated levels: [ConceptID]) -> Labels {
      guard let highest = levels.max(by: { taxonomy[$0].rank < taxonomy[$1].rank }) else {
        return Labels(
          english: "\(asked.english) is asked; the recorded answer is no",
          vietnamese: "yêu cầu \(asked.vietnamese); câu trả lời đã ghi là không"
        )
      }
      let stated = taxonomy[highest].labels
      return Labels(
        english: "\(stated.english) is stated, \(asked.english) is asked",
        vietnamese: "đã nêu \(stated.vietnamese), yêu cầu \(asked.vietnamese)"
      )
    }
  }
}
