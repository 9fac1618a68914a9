internal import TalentModel

/// Words by which a sentence asks something of a person, offers something, or does neither.
enum PostingCues {
  private static let asking = phrases([
    "experience", "knowledge", "skill", "skills", "ability", "able to", "degree", "fluent",
    "proficient", "proficiency", "familiar", "familiarity", "understanding", "required", "must",
    "preferred", "a plus", "advantage", "years", "certified", "certification", "expertise",
    "you have", "you are", "you know", "kinh nghiệm", "kiến thức", "kỹ năng", "khả năng",
    "thành thạo", "tốt nghiệp", "am hiểu", "hiểu biết", "chứng chỉ", "ưu tiên", "lợi thế",
    "điểm cộng", "yêu cầu", "bắt buộc", "nắm vững", "sử dụng", "trình độ", "tiếng Anh", "biết",
  ])

  private static let offering = phrases([
    "equal opportunity", "equal opportunities", "regardless of", "without regard to",
    "values diversity", "value diversity", "celebrate diversity", "committed to diversity",
    "diversity and inclusion", "we offer", "you will receive", "you ll receive", "13th month",
    "encouraged to apply", "we hire on merit", "unsolicited", "scam", "beware of", "annual leave",
    "days of leave",
    "free english", "english classes", "english class", "free lunch", "health insurance for",
    "company laptop", "trained in", "we will train", "we ll train", "will be trained",
    "training provided", "training will be provided", "we teach", "we ll teach", "we will teach",
    "paid by us", "sponsored by", "proud of", "send your cv", "send your resume", "apply now",
    "provided laptop", "laptop provided", "macbook", "bình đẳng", "không phân biệt",
    "lương tháng 13", "tháng lương 13", "miễn phí", "được hỗ trợ", "chúng tôi cam kết",
    "sẽ được đào tạo", "do công ty tài trợ", "được cấp laptop", "cấp laptop", "nghỉ phép",
    "đóng bhxh", "bhxh", "tham gia bảo hiểm", "du lịch hằng năm", "du lịch hàng năm",
    "gửi cv", "gửi hồ sơ", "hồ sơ gửi", "nộp hồ sơ", "teambuilding", "team building",
    "is proud of", "chúng tôi cung cấp", "we provide",
  ])

  /// Whether some levelled words ask something of a person.
  static func asks(_ words: [FoldedWord]) -> Bool { contains(asking, words) }

  /// Whether they offer something, or speak of fairness or of how to apply.
  static func offers(_ words: [FoldedWord]) -> Bool { contains(offering, words) }

  /// Words with which an employer asks, in a sentence about itself.
  private static let wanting: WordSet = [
    "looking", "need", "require", "expect", "prefer", "seek", "seeking", "want", "look", "value",
    "tim", "can", "mong", "yeu",
  ]

  /// Whether a sentence begins with the employer and does not ask: "We believe in …".
  static func isOfEmployer(_ words: [FoldedWord]) -> Bool {
    let beginsWithIt = ["we", "our"].contains(words.first) || words.starts(with: ["chung", "toi"])
    return beginsWithIt && !words.prefix(8).contains(where: wanting.contains)
  }

  private static func contains(_ phrases: WordMap<[[FoldedWord]]>, _ words: [FoldedWord]) -> Bool {
    words.indices.contains { start in
      (phrases[words[start]] ?? []).contains { words[start...].starts(with: $0) }
    }
  }

  private static func phrases(_ texts: [String]) -> WordMap<[[FoldedWord]]> {
    let all = texts.map { Tokenizer.tokens(in: $0).map(\.plain) }
    return WordMap(grouping: all) { $0.first ?? "" }
  }
}
