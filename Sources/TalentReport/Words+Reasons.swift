internal import TalentMatching
internal import TalentModel

/// Sentences of comparisons and paths.
extension Words {
  static let position = Labels(english: "position", vietnamese: "vị trí")
  static let noPosition = Labels(
    english: "no position to rank",
    vietnamese: "không có vị trí nào để xếp hạng"
  )
  static let requirement = Labels(english: "requirement", vietnamese: "yêu cầu")
  static let difference = Labels(english: "difference", vietnamese: "chênh lệch")
  static let sum = Labels(english: "sum", vietnamese: "tổng")
  static let standing = Labels(english: "place", vietnamese: "vị trí xếp hạng")
  static let neitherRanked = Labels(
    english: "Gates exclude both; neither is ranked.",
    vietnamese: "Cả hai đều bị loại bởi điều kiện; không ai được xếp hạng."
  )
  static let byQuestions = Labels(
    english: "by questions alone, when the answers are the best ones",
    vietnamese: "chỉ cần hỏi, nếu câu trả lời là tốt nhất"
  )
  static let shortest = Labels(
    english: "by the fewest changes",
    vietnamese: "với ít thay đổi nhất"
  )
  static let maybeNotSmallest = Labels(
    english: "(a smaller set may exist)",
    vietnamese: "(có thể còn cách ít thay đổi hơn)"
  )

  static func positions(_ count: Int) -> Labels {
    .counted(count, "position", "positions", "vị trí")
  }

  static func above(_ first: String, _ second: String) -> Labels {
    Labels(
      english: "\(first) stands above \(second)",
      vietnamese: "\(first) đứng trên \(second)"
    )
  }

  static func decision(_ reason: Comparison.Reason, points: Int) -> Labels {
    switch reason {
    case .gates, .neither:
      Labels(english: "a gate excludes the other", vietnamese: "người kia bị loại bởi điều kiện")
    case .score:
      Labels(
        english: "\(points) \(points == 1 ? "point" : "points") more",
        vietnamese: "hơn \(points) điểm"
      )
    case .id:
      Labels(
        english: "the scores are equal and share a rank; the smaller id is listed first",
        vietnamese: "điểm bằng nhau, cùng hạng; mã nhỏ hơn được liệt kê trước"
      )
    }
  }

  static func alreadyThere(_ top: Int) -> Labels {
    Labels(
      english: "Among the first \(top) already; nothing has to change.",
      vietnamese: "Đã nằm trong \(top) người đầu; không cần thay đổi gì."
    )
  }

  static func needed(_ top: Int, target: Int) -> Labels {
    Labels(
      english: "\(target) points are needed to be among the first \(top).",
      vietnamese: "Cần \(target) điểm để nằm trong \(top) người đầu."
    )
  }

  static func outOfReach(_ top: Int, target: Int, most: Int) -> Labels {
    Labels(
      english: "Impossible: the first \(top) take \(target) points, and every change together"
        + " gives \(most).",
      vietnamese: "Không thể: để nằm trong \(top) người đầu cần \(target) điểm, mà mọi thay đổi"
        + " cộng lại chỉ đạt \(most)."
    )
  }

  static func shut(_ gate: Labels) -> Labels {
    Labels(
      english: "Impossible: no change known of opens the gate: \(gate.english).",
      vietnamese: "Không thể: không có thay đổi nào giúp đạt điều kiện: \(gate.vietnamese)."
    )
  }

  /// What a gain takes.
  static func effort(_ effort: Change.Effort, _ label: Labels) -> Labels {
    switch effort {
    case .question: label
    case .months(let count):
      Labels(
        english: "\(months(count).english) more of such work",
        vietnamese: "thêm \(months(count).vietnamese) làm việc như vậy"
      )
    case .certificate:
      Labels(english: "obtain or renew it", vietnamese: "lấy hoặc gia hạn")
    case .level(let level):
      Labels(
        english: "reach level \(level) in an assessment",
        vietnamese: "đạt mức \(level) trong bài đánh giá"
      )
    case .languageTest(let level):
      Labels(
        english: "pass a test at \(level.label.english)",
        vietnamese: "thi đạt \(level.label.vietnamese)"
      )
    case .degree: Labels(english: "take the degree", vietnamese: "lấy bằng")
    case .agreement:
      Labels(english: "agree to what is offered", vietnamese: "đồng ý với đề nghị")
    }
  }
}
