internal import TalentModel

/// Every language that the position calls a must is known at the level asked.
struct LanguageGate: Gate {
  let name = "language"
  let label = Labels(english: "languages", vietnamese: "ngoại ngữ")

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
            reason: shortfall(from: language, facts: facts, in: profile),
            spans: proof(against: language, facts: facts, in: profile)
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
      if let answer = profile.answer(for: asked.language) { return answer ? .met : .notMet }
      if profile.evidence(.denied, for: asked.language) != nil { return .notMet }
      guard let level = asked.asked else { return facts.isEmpty ? .notStated : .met }
      guard let best = facts.compactMap(\.level).max() else { return .notStated }
      if best >= level { return .met }
      // "Good" is no scale: how much below the level asked it lies is a question.
      let isMeasured = facts.contains { $0.level != nil && $0.source != .rated }
      return isMeasured ? .notMet : .notStated
    }

    /// The words that show what is lacking: those that deny the language, or else all about it.
    private func proof(
      against asked: LanguageTest,
      facts: [LanguageFact],
      in profile: MatchProfile
    ) -> [Span] {
      guard profile.answer(for: asked.language) == nil,
        let denial = profile.evidence(.denied, for: asked.language)?.span
      else { return facts.compactMap(\.span) }
      return [denial]
    }

    /// Why the level asked is not reached: the best one stated, a recorded "no", or a denial.
    private func shortfall(
      from asked: LanguageTest,
      facts: [LanguageFact],
      in profile: MatchProfile
    ) -> Labels {
      let label = asked.label
      if profile.answer(for: asked.language) == false {
        return Labels(
          english: "\(label.english) is asked; the recorded answer is no",
          vietnamese: "yêu cầu \(label.vietnamese); câu trả lời đã ghi là không"
        )
      }
      guard profile.evidence(.denied, for: asked.language) == nil,
        let best = facts.compactMap(\.level).max()
      else {
        return Labels(
          english: "\(label.english) is asked; the profile says that it is lacking",
          vietnamese: "yêu cầu \(label.vietnamese); hồ sơ nêu là không có"
        )
      }
      let stated = asked.label(at: best)
      return Labels(
        english: "\(stated.english) is stated, \(label.english) is asked",
        vietnamese: "đã nêu \(stated.vietnamese), yêu cầu \(label.vietnamese)"
      )
    }
  }
}
