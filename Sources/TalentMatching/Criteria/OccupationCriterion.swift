internal import TalentModel

/// Occupation: the titles of dated jobs against the position's occupation.
enum OccupationCriterion: Criterion {
  static let name = "occupation"
  static let label = Labels(english: "occupation", vietnamese: "nghề nghiệp")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    guard let occupation = position.occupation else { return [] }
    let label = setting.taxonomy[occupation].labels
    let question = Labels(
      english: "Have you worked as \(label.english), and from when to when?",
      vietnamese: "Bạn đã làm \(label.vietnamese) chưa, từ khi nào đến khi nào?"
    )
    return [
      Requirement(
        name: "occupation:\(setting.taxonomy[occupation].name)",
        label: label,
        importance: .must,
        weight: 1,
        test: ConceptTest(anyOf: [occupation], level: nil, question: question, in: setting)
      )
    ]
  }
}
