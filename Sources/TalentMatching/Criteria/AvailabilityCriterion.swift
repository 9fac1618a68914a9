internal import TalentModel

/// Availability: whether the candidate can start by the day of need.
enum AvailabilityCriterion: Criterion {
  static let name = "availability"
  static let label = Labels(english: "availability", vietnamese: "thời gian bắt đầu")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    guard let needBy = position.needBy else { return [] }
    return [
      Requirement(
        name: "availability",
        label: Labels(english: "by \(needBy)", vietnamese: "trước \(needBy)"),
        importance: .must,
        weight: 1,
        test: AvailabilityTest(needBy: needBy, setting: setting)
      )
    ]
  }
}

/// Counts the days from the day of need to the earliest start.
struct AvailabilityTest: RequirementTest {
  let needBy: Day
  let setting: Setting
  let question = Labels(
    english: "When could you start, and how long is your notice?",
    vietnamese: "Bạn có thể bắt đầu khi nào, thời gian báo trước là bao lâu?"
  )

  func credit(of profile: MatchProfile) -> Credit {
    guard let availability = profile.availability else { return .open(0) }
    return .stated(credit(for: availability))
  }

  func evidence(in profile: MatchProfile) -> [EvidenceOutcome] {
    guard let availability = profile.availability else { return [] }
    let credit = credit(for: availability)
    return [EvidenceOutcome(kind: .availability, strength: credit, credit: credit)]
  }

  private func credit(for availability: Availability) -> Int {
    let start =
      switch availability {
      case .from(let day): max(day, setting.asOf)
      case .notice(let days): setting.asOf.advanced(by: max(0, days))
      }
    return start <= needBy ? 1000 : setting.policy.daysLate.worth(of: start - needBy)
  }
}
