internal import TalentMatching
internal import TalentModel
internal import TalentText

/// The words of reports, in both languages, one place for all of them.
enum Words {
  static let rank = Labels(english: "#", vietnamese: "#")
  static let candidate = Labels(english: "candidate", vietnamese: "ứng viên")
  static let score = Labels(english: "score", vietnamese: "điểm")
  static let potential = Labels(english: "potential", vietnamese: "tiềm năng")
  static let strongest = Labels(english: "strongest", vietnamese: "mạnh nhất")
  static let ask = Labels(english: "ask", vietnamese: "cần hỏi")
  static let excluded = Labels(english: "excluded", vietnamese: "bị loại")
  static let gates = Labels(english: "gates", vietnamese: "điều kiện")
  static let policy = Labels(english: "policy", vietnamese: "chính sách")
  static let asOf = Labels(english: "as of", vietnamese: "tính đến")
  static let questions = Labels(english: "questions", vietnamese: "câu hỏi")
  static let last = Labels(english: "last", vietnamese: "gần nhất")
  static let nobody = Labels(english: "nobody to rank", vietnamese: "không có ai để xếp hạng")

  static let denied = Labels(english: "denied", vietnamese: "nói là không")

  /// "claims 4 of 5, 60 months".
  static func claim(_ claim: SkillClaim) -> Labels {
    let level = claim.level.map { Labels(english: "\($0) of 5", vietnamese: "mức \($0)/5") }
    let time = claim.months.map { Labels.counted($0, "month", "months", "tháng") }
    let parts = [level, time].compactMap(\.self)
    return Labels(
      english: "claims " + parts.map(\.english).joined(separator: ", "),
      vietnamese: "tự nhận " + parts.map(\.vietnamese).joined(separator: ", ")
    )
  }

  static let job = Labels(english: "job", vietnamese: "công việc")
  static let now = Labels(english: "now", vietnamese: "nay")

  static func candidates(_ count: Int) -> Labels {
    .counted(count, "candidate", "candidates", "ứng viên")
  }

  static func months(_ count: Int) -> Labels {
    .counted(count, "month", "months", "tháng")
  }

  /// A place in a document; places in JSON are the same in both languages.
  static func place(_ source: String) -> Labels {
    let words = source.split(separator: " ").map { word in
      word == "page" ? "trang" : word == "line" ? "dòng" : String(word)
    }
    let isLine = source.hasPrefix("line ") || source.hasPrefix("page ")
    return Labels(
      english: source,
      vietnamese: isLine ? words.joined(separator: " ") : source
    )
  }

  static func tier(_ importance: Importance) -> Labels {
    switch importance {
    case .must: Labels(english: "must", vietnamese: "bắt buộc")
    case .should: Labels(english: "should", vietnamese: "nên có")
    case .nice: Labels(english: "nice", vietnamese: "có thì tốt")
    }
  }

  static func status(_ status: RequirementStatus) -> Labels {
    switch status {
    case .met: Labels(english: "met", vietnamese: "đạt")
    case .partly: Labels(english: "partly", vietnamese: "một phần")
    case .notMet: Labels(english: "not met", vietnamese: "không đạt")
    case .notStated: Labels(english: "not stated", vietnamese: "chưa nêu")
    }
  }

  static func status(_ status: GateAnswer.Status) -> Labels {
    switch status {
    case .met: Labels(english: "met", vietnamese: "đạt")
    case .notMet: Labels(english: "not met", vietnamese: "không đạt")
    case .notStated: Labels(english: "not stated", vietnamese: "chưa nêu")
    }
  }

  static func kind(_ kind: EvidenceOutcome.Kind) -> Labels {
    switch kind {
    case .listed: Labels(english: "listed", vietnamese: "được liệt kê")
    case .implied: Labels(english: "implied by occupation", vietnamese: "suy từ nghề nghiệp")
    case .undatedUse: Labels(english: "used, undated", vietnamese: "đã dùng, không rõ thời gian")
    case .datedJob: Labels(english: "used in dated jobs", vietnamese: "đã dùng trong công việc")
    case .workTime: Labels(english: "time of work", vietnamese: "thời gian làm việc")
    case .certificate: Labels(english: "certificate", vietnamese: "chứng chỉ")
    case .studying: Labels(english: "studying for it", vietnamese: "đang học")
    case .levelPassed: Labels(english: "a part is passed", vietnamese: "đã đạt một phần")
    case .expired: Labels(english: "expired", vietnamese: "hết hạn")
    case .assessment: Labels(english: "assessment", vietnamese: "bài đánh giá")
    case .answer: Labels(english: "recorded answer", vietnamese: "câu trả lời đã ghi")
    case .denial: Labels(english: "denied", vietnamese: "tự nêu là không có")
    case .statement: Labels(english: "stated", vietnamese: "tự khai")
    case .test: Labels(english: "test", vietnamese: "bài thi")
    case .education: Labels(english: "education", vietnamese: "học vấn")
    case .place: Labels(english: "place", vietnamese: "nơi ở")
    case .move: Labels(english: "willing to move", vietnamese: "sẵn sàng chuyển nơi ở")
    case .pay: Labels(english: "pay wished for", vietnamese: "lương mong muốn")
    case .availability: Labels(english: "earliest start", vietnamese: "ngày sớm nhất")
    }
  }

  static func relation(_ relation: Relation) -> Labels {
    switch relation {
    case .exact: Labels(english: "exact", vietnamese: "đúng")
    case .narrower: Labels(english: "narrower", vietnamese: "hẹp hơn")
    case .broader: Labels(english: "broader", vietnamese: "rộng hơn")
    case .related: Labels(english: "related", vietnamese: "gần")
    case .text: Labels(english: "as written", vietnamese: "theo nguyên văn")
    }
  }
}
