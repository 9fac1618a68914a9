internal import TalentModel

/// A fact that a law makes relevant: declared with its source, never derived from anything else.
struct DeclaredGate: Gate {
  /// May work here.
  static let workAuthorisation = DeclaredGate(
    fact: .workAuthorisation,
    label: Labels(english: "work authorisation", vietnamese: "quyền làm việc"),
    question: Labels(
      english: "May you work in Viet Nam: by citizenship, permit or exemption?",
      vietnamese:
        "Bạn có quyền làm việc tại Việt Nam không: quốc tịch, giấy phép hay miễn giấy phép?"
    )
  )
  /// Within a statutory age limit.
  static let statutoryAge = DeclaredGate(
    fact: .statutoryAge,
    label: Labels(english: "statutory age limit", vietnamese: "giới hạn tuổi luật định"),
    question: Labels(
      english: "Do you meet the age limit that the law sets for this post?",
      vietnamese: "Bạn có đáp ứng giới hạn tuổi mà luật quy định cho vị trí này không?"
    )
  )
  /// Graduated from a ranked university.
  static let rankedUniversity = DeclaredGate(
    fact: .rankedUniversity,
    label: Labels(english: "ranked university", vietnamese: "trường đại học được xếp hạng"),
    question: Labels(
      english: "Was your university in the named ranking when you graduated?",
      vietnamese: "Khi bạn tốt nghiệp, trường của bạn có trong bảng xếp hạng được nêu không?"
    )
  )

  let fact: Declaration.Fact
  let label: Labels
  let question: Labels

  var name: String { fact.rawValue }

  func test(for position: Position, in setting: Setting) -> any GateTest {
    Test(gate: self)
  }

  struct Test: GateTest {
    let gate: DeclaredGate

    func answer(of profile: MatchProfile) -> GateAnswer {
      let declared = profile.declarations.first { $0.fact == gate.fact }
      let subject = gate.fact.labels
      switch declared?.holds {
      case true:
        return GateAnswer(
          status: .met,
          reason: Labels(
            english: "\(subject.english) is declared",
            vietnamese: "đã khai có \(subject.vietnamese)"
          ),
          spans: []
        )
      case false:
        return GateAnswer(
          status: .notMet,
          reason: Labels(
            english: "\(subject.english) is declared to be lacking",
            vietnamese: "đã khai không có \(subject.vietnamese)"
          ),
          spans: []
        )
      case nil:
        return GateAnswer(
          status: .notStated,
          reason: Labels(
            english: "\(subject.english) is not stated",
            vietnamese: "chưa nêu \(subject.vietnamese)"
          ),
          question: gate.question,
          spans: []
        )
      }
    }
  }
}
