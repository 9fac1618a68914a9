internal import TalentModel

/// Every language that the position calls a must is known at the level asked.
struct LanguageGate: Gate {
  let name = "language"

  func test(for position: Position, in setting: Setting) -> any GateTest {
    Test(
      asked: position.languages.filter { $0.importance == .must }
        .map { LanguageTest($0, in: setting) }
    )
  }

  struct Test: GateTest {
    let asked: [LanguageTest]

    func answer(of profile: MatchProfile) -> GateAnswer {
      var open: LanguageTest?
      var spans: [Span] = []
      for language in asked {
        let facts = profile.languages.filter { $0.language == language.language }
        spans += facts.compactMap(\.span)
        switch status(of: language, facts: facts, in: profile) {
        case .met: break
        case .notStated: open = open ?? language
        case .notMet:
          return GateAnswer(
            status: .notMet,
            reason: Labels(
              english: "\(language.label.english) is asked, less is stated",
              vietnamese: "yêu cầu \(language.label.vietnamese), mức đã nêu thấp hơn"
            ),
            spans: facts.compactMap(\.span)
          )
        }
      }
      guard let open else {
        return GateAnswer(
          status: .met,
          reason: Labels(
            english: "every language asked for is known at its level",
            vietnamese: "đạt mức yêu cầu của mọi ngoại ngữ bắt buộc"
          ),
          spans: spans
        )
      }
      return GateAnswer(
        status: .notStated,
        reason: Labels(
          english: "the level of \(open.label.english) is not stated",
          vietnamese: "chưa nêu mức \(open.label.vietnamese)"
        ),
        question: open.question,
        spans: spans
      )
    }

    private func status(
      of asked: LanguageTest,
      facts: [LanguageFact],
      in profile: MatchProfile
    ) -> GateAnswer.Status {
      if profile.evidence(.refuted, for: asked.language) != nil { return .notMet }
      if profile.evidence(.confirmed, for: asked.language) != nil { return .met }
      if profile.evidence(.denied, for: asked.language) != nil { return .notMet }
      guard let level = asked.asked else { return facts.isEmpty ? .notStated : .met }
      guard let best = facts.compactMap(\.level).max() else { return .notStated }
      return best >= level ? .met : .notMet
    }
  }
}
