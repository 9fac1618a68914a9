internal import TalentModel

/// The words that tell how well a language is known, and those that tell something else.
enum LanguageWords {
  /// Levels in words.
  static let levels = Phrases<LanguageLevel>([
    (
      .native,
      [
        "native", "natively", "native speaker", "native or bilingual",
        "native or bilingual proficiency",
        "native level", "native proficiency", "mother tongue", "first language", "bilingual",
        "bilingual proficiency", "native language", "bản ngữ", "tiếng mẹ đẻ", "mẹ đẻ", "bản xứ",
        "song ngữ", "như người bản xứ", "như người bản ngữ", "ngôn ngữ mẹ đẻ", "muttersprache",
      ]
    ),
    (
      .c2, ["near native", "mastery", "master level", "gần như bản ngữ"]
    ),
    (
      .c1,
      [
        "fluent", "fluently", "fluency", "proficient", "highly proficient", "full professional",
        "full professional proficiency", "advanced", "excellent", "business fluent",
        "very fluent", "professionally fluent", "expert", "superior", "outstanding",
        "thành thạo", "lưu loát", "thông thạo", "xuất sắc", "rất tốt", "nâng cao", "trôi chảy",
        "giỏi", "rất giỏi", "tốt như bản ngữ", "cao cấp", "sử dụng thành thạo",
      ]
    ),
    (
      .b2,
      [
        "upper intermediate", "high intermediate", "professional working",
        "professional working proficiency", "good", "very good", "working proficiency",
        "business level", "business proficiency", "professional proficiency", "strong",
        "good command", "competent", "independent user", "khá", "tốt", "khá tốt",
        "giao tiếp tốt", "trên trung cấp", "trung cấp cao", "khá thành thạo", "tương đối tốt",
        "giao tiếp thành thạo", "giao tiếp khá",
      ]
    ),
    (
      .b1,
      [
        "intermediate", "pre advanced", "conversational", "limited working",
        "limited working proficiency", "fair", "moderate", "average", "working knowledge",
        "lower intermediate", "trung bình", "trung bình khá", "giao tiếp", "trung cấp",
        "giao tiếp cơ bản", "giao tiếp được", "giao tiếp ổn", "đủ giao tiếp", "trình độ c",
        "bằng c",
        "chứng chỉ c", "conversant",
      ]
    ),
    (
      .a2,
      [
        "basic", "elementary", "elementary proficiency", "pre intermediate", "limited",
        "basic knowledge", "cơ bản", "sơ cấp", "trình độ b", "bằng b", "chứng chỉ b",
        "tạm được", "tạm", "sơ trung cấp", "survival",
      ]
    ),
    (
      .a1,
      [
        "beginner", "novice", "poor", "weak", "a little", "little", "a bit", "a bit of", "starter",
        "kém", "yếu",
        "mới bắt đầu", "mới học", "rất cơ bản", "trình độ a", "bằng a", "chứng chỉ a", "một chút",
        "chút ít",
        "notions", "vỡ lòng", "nhập môn",
      ]
    ),
    (.a1, ["bậc 1"]), (.a2, ["bậc 2"]), (.b1, ["bậc 3"]),
    (.b2, ["bậc 4"]), (.c1, ["bậc 5"]), (.c2, ["bậc 6"]),
  ])

  /// Words of one's own judgement, which name no step of a scale that others share.
  private static let judgements = Phrases<Bool>([
    (
      true,
      [
        "fluent", "fluently", "fluency", "highly proficient", "excellent", "business fluent",
        "very fluent", "professionally fluent", "expert", "superior", "outstanding", "thành thạo",
        "lưu loát", "thông thạo", "xuất sắc", "rất tốt", "trôi chảy", "giỏi", "rất giỏi",
        "sử dụng thành thạo", "good", "very good", "strong", "good command", "competent", "khá",
        "tốt", "khá tốt", "giao tiếp tốt", "khá thành thạo", "tương đối tốt",
        "giao tiếp thành thạo", "giao tiếp khá", "conversational", "fair", "moderate", "average",
        "working knowledge", "trung bình", "trung bình khá", "giao tiếp", "giao tiếp cơ bản",
        "giao tiếp được", "giao tiếp ổn", "đủ giao tiếp", "conversant",
      ]
    )
  ])

  /// Whether the level told by some tokens is one's own judgement, figures such as `4/5` included.
  static func isJudgement(_ range: Range<Int>, of tokens: [Token]) -> Bool {
    let first = tokens[range.lowerBound].plain
    return first.isNumber
      || judgements.phrase(at: range.lowerBound, before: range.upperBound, in: tokens)?.tokens
        == range
  }

  /// Levels that are of all the languages behind them.
  static let ofTwo: Set<[FoldedWord]> = [["bilingual"], ["song", "ngu"]]

  /// What tells of reading alone, and so of no level of the language.
  static let readings = Phrases<Bool>([
    (
      true,
      [
        "đọc hiểu", "đọc dịch", "đọc tài liệu", "đọc hợp đồng", "đọc văn bản", "biết đọc",
        "đọc được", "reading comprehension", "reading only", "read only",
      ]
    )
  ])
  /// Words before it with which reading is one skill among several.
  static let otherSkills: WordSet = ["nghe", "noi", "viet", "listening", "speaking", "writing"]

  /// Words that turn the level behind them: `not fluent`, `chưa tốt`.
  static let negations: WordSet = ["not", "khong", "chua", "isn", "non", "hardly", "barely"]
  /// Words behind a negation that turn it back: `not only fluent`.
  static let only: WordSet = ["only", "chi", "nhung", "just"]
  static let intensities: WordSet = ["very", "so", "that", "rat", "duoc", "lam", "yet"]

  /// Languages by their bare Vietnamese names.
  static let names = Phrases<String>([
    ("en", ["Anh", "Anh văn", "Anh ngữ"]), ("fr", ["Pháp"]), ("de", ["Đức"]), ("ru", ["Nga"]),
    ("zh", ["Trung", "Hoa", "Trung Quốc"]), ("ja", ["Nhật", "Nhật Bản"]),
    ("ko", ["Hàn", "Hàn Quốc"]), ("vi", ["Việt"]), ("th", ["Thái", "Thái Lan"]), ("lo", ["Lào"]),
    ("yue", ["Quảng Đông"]), ("es", ["Tây Ban Nha"]), ("it", ["Ý", "Italia"]), ("km", ["Khmer"]),
  ])

  /// Codes that lists of languages have in capitals, a level behind each: "EN C1, VI native".
  static let codes: WordMap<String> = [
    "en": "en", "vi": "vi", "vn": "vi", "fr": "fr", "de": "de", "ru": "ru", "zh": "zh", "cn": "zh",
    "ja": "ja", "jp": "ja", "ko": "ko", "kr": "ko", "es": "es", "th": "th",
  ]

  /// Words that may stand between a level and its language outside a list of languages.
  static let fillers: WordSet = [
    "in", "at", "of", "command", "knowledge", "level", "spoken", "written", "oral", "verbal",
    "speaking", "writing", "reading", "listening", "business", "both", "the", "with", "very",
    "language", "skill", "communication", "speaker", "proficiency", "is", "as", "a", "an", "and",
    "trinh", "do", "o", "muc", "kha", "nang", "trong", "cong", "viec", "ky", "nghe", "noi", "doc",
    "viet", "giao", "tiep", "bang", "su", "dung", "ngoai", "ngu", "cap", "biet", "y", "my",
    "professional", "working", "user", "cefr", "chung", "chi", "toi", "cua", "verbally",
  ]

  /// Words behind the name of a language that make it something else, levelled.
  private static let nouns: WordSet = [
    "teacher", "tutor", "lecturer", "instructor", "trainer", "client", "customer", "bank",
    "company", "market", "investor", "supplier", "partner", "government", "law", "literature",
    "school", "center", "class", "course", "club", "department", "embassy", "cuisine", "team",
    "restaurant", "citizen", "national", "nationality", "colleague", "student", "study", "major",
    "firm", "bond", "yen", "corporation", "subsidiary", "enterprise", "entity", "tax", "stock",
    "food", "culture", "history", "office", "branch", "people", "men", "women", "economy",
    "accounting", "gaap", "lesson", "textbook", "parent", "group", "headquarters", "exam",
    "shareholder", "shepherd", "teaching", "tuition", "festival", "army", "navy", "embassies",
    "chamber", "medium", "owned", "based", "listed", "contest", "olympiad",
  ]

  /// Words right before the name of a language that make it something else.
  private static let actions = Phrases<Bool>([
    (
      true,
      [
        "học", "dạy", "giảng dạy", "giáo viên", "gia sư", "giảng viên", "lớp", "khóa", "khóa học",
        "trung tâm", "câu lạc bộ", "clb", "sinh viên", "luyện thi", "ngành", "học thêm",
        "teach", "taught", "teaching", "tutor", "tutored", "tutoring", "learning", "learn",
        "studying", "studied", "study", "teacher of", "bachelor of", "major in", "ngôn ngữ",
        "chuyên ngành", "khoa", "dạy kèm", "đang học", "phiên dịch", "biên dịch",
      ]
    )
  ])

  /// The first level in some tokens, in words or as a letter with a number.
  static func firstLevel(in range: Range<Int>, of tokens: [Token]) -> LanguageLevel? {
    for place in range {
      if let found = levels.phrase(at: place, before: range.upperBound, in: tokens) {
        return found.meaning
      }
      if let level = LanguageLevel(tokens[place].plain) { return level }
    }
    return nil
  }

  /// Whether the words beside a language's name make it something else than a language known.
  static func isSomethingElse(_ name: Range<Int>, in block: Range<Int>, of tokens: [Token]) -> Bool
  {
    let next = name.upperBound
    if next < block.upperBound, tokens[next].gap == .none, nouns.contains(tokens[next].plain) {
      return true
    }
    for start in max(block.lowerBound, name.lowerBound - 3)..<name.lowerBound {
      guard let found = actions.phrase(at: start, before: name.lowerBound, in: tokens) else {
        continue
      }
      let isJoined = (found.tokens.upperBound...name.lowerBound).allSatisfy {
        tokens[$0].gap == .none
      }
      if found.tokens.upperBound == name.lowerBound, isJoined { return true }
    }
    return false
  }
}
