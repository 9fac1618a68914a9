internal import TalentModel

/// Skills: what the candidate has used, for how long and how recently.
enum SkillsCriterion: Criterion {
  static let name = "skills"
  static let label = Labels(english: "skills", vietnamese: "kỹ năng")

  static func requirements(of position: Position, in setting: Setting) -> [Requirement] {
    position.skills.map { skill in
      let label = setting.label(anyOf: skill.anyOf)
      let question = Labels(
        english: "How long have you worked with \(label.english), and when last?",
        vietnamese: "Bạn đã làm việc với \(label.vietnamese) bao lâu, lần gần nhất khi nào?"
      )
      return Requirement(
        name: setting.name(anyOf: skill.anyOf),
        label: label,
        importance: skill.importance,
        weight: skill.weight,
        test: ConceptTest(anyOf: skill.anyOf, level: skill.level, question: question, in: setting)
      )
    }
  }
}
