internal import TalentModel

/// Salary: whether the pay wished for lies within the offer; asking for less earns nothing extra.
enum SalaryCriterion: Criterion {
  static let name = "salary"
  static let label = Labels(english: "salary", vietnamese: "mức lương")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    guard let pay = position.pay, let most = pay.most else { return [] }
    guard let offer = setting.policy.yearlyDong(most, pay, on: setting.asOf), offer > 0 else {
      return []
    }
    return [
      Requirement(
        name: "salary",
        label: Labels(
          english: "up to \(most) \(pay.currency) a \(pay.period.rawValue)",
          vietnamese: "tới \(most) \(pay.currency) một \(pay.period == .month ? "tháng" : "năm")"
        ),
        importance: .must,
        weight: 1,
        test: SalaryTest(offer: offer, setting: setting)
      )
    ]
  }
}

/// Compares yearly pay in dong, at the policy's dated rates.
struct SalaryTest: RequirementTest {
  let offer: Int
  let setting: Setting
  let question = Labels(
    english: "What monthly pay, gross, do you expect?",
    vietnamese: "Bạn mong muốn mức lương gộp mỗi tháng là bao nhiêu?"
  )

  func credit(of profile: MatchProfile) -> Credit {
    guard let wish = wish(of: profile) else { return .open(0) }
    return .stated(credit(for: wish))
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    guard let wish = wish(of: profile) else { return [] }
    let credit = credit(for: wish)
    return [EvidenceOutcome(kind: .pay, strength: credit, credit: credit)]
  }

  private func wish(of profile: MatchProfile) -> Int? {
    guard let pay = profile.desiredPay, let amount = pay.least ?? pay.most, amount >= 0 else {
      return nil
    }
    return setting.policy.yearlyDong(amount, pay, on: setting.asOf)
  }

  private func credit(for wish: Int) -> Int {
    guard wish > offer else { return 1000 }
    let excess = wish - offer
    // Any part of a per cent counts as a whole one; wishes beyond all sense need no exact figure.
    guard excess < Int.max / 200 else { return setting.policy.payAbove.beyond }
    return setting.policy.payAbove.worth(of: (excess * 100 - 1) / offer + 1)
  }
}
