internal import TalentModel

/// The words around a degree that tell whether it was taken, and those that tell something else.
enum EducationWords {
  /// What some words say of a degree.
  enum State: Hashable, Sendable {
    /// It is not taken; the words stand before it.
    case openAhead
    /// It is not taken; the words stand behind it.
    case openBehind
    /// It is not even begun: what follows is a plan.
    case planned
    /// What follows is no degree and no field: a course, a thesis, a subject.
    case aside
    /// What follows is the field.
    case field
    /// It is somebody else's.
    case others
    /// It is taken.
    case graduated
  }

  static let phrases = Phrases<State>([
    (
      .openAhead,
      [
        "pursuing", "currently pursuing", "working towards", "working toward", "toward",
        "towards", "hours toward", "credits toward", "coursework toward", "enrolled in",
        "studying", "studying for", "studying towards", "candidate for", "dropped out of",
        "did not finish", "did not complete", "not completed", "some", "no", "reading for",
        "đang học", "đang theo học", "sinh viên năm", "hiện là sinh viên", "bỏ dở", "đang làm",
        "nghiên cứu sinh", "học viên", "hiện đang học", "year student", "ứng viên",
        "chưa tốt nghiệp", "seeking", "withdrew from", "withdrawn from", "dropped out from",
        "quit", "bỏ học", "nghỉ học", "chưa hoàn thành",
      ]
    ),
    (
      .openBehind,
      [
        "in progress", "expected", "expected graduation", "anticipated", "candidate", "ongoing",
        "enrolled", "incomplete", "not complete", "not completed", "not finished", "unfinished",
        "dropped out", "withdrew", "did not finish", "did not complete", "did not graduate",
        "not graduated", "to be completed", "not defended", "not yet defended", "thesis pending",
        "chưa bảo vệ", "chờ bảo vệ", "chưa bảo vệ luận văn", "chưa bảo vệ luận án",
        "will graduate", "graduating in", "abd",
        "all but dissertation", "partial", "on hold", "deferred", "year student",
        "undergraduate student",
        "chưa tốt nghiệp", "chưa hoàn thành", "chưa nhận bằng", "dự kiến", "dự kiến tốt nghiệp",
        "sắp tốt nghiệp", "năm cuối", "bỏ dở", "bảo lưu", "thôi học", "đang học",
        "sinh viên năm", "đang theo học", "not yet graduated", "degree not conferred",
        "pursuing", "credits completed", "credit hours", "semester hours", "dropout", "drop out",
        "withdrawn", "discontinued", "abandoned", "left without", "without degree",
        "without a degree", "without graduating", "without completing", "before completing",
        "bỏ học", "nghỉ học", "nghỉ ngang", "bỏ ngang", "bỏ giữa chừng",
        "dở dang", "không tốt nghiệp", "không hoàn thành", "chưa lấy bằng", "không lấy bằng",
        "chưa có bằng", "buộc thôi học",
      ]
    ),
    (
      .planned,
      [
        "planning", "plan to", "planning to", "plans to", "intend to", "intending to",
        "considering", "hope to", "hoping to", "want to", "would like to", "aim to", "aiming to",
        "applied for", "applying for", "applying to", "will pursue",
        "will study", "will start", "will begin", "will take", "going to study",
        "going to pursue", "sẽ học", "sẽ theo học", "dự định", "dự định học", "dự kiến học",
        "dự kiến theo học", "kế hoạch học", "có kế hoạch", "muốn học", "mong muốn học",
        "chuẩn bị học", "sắp học", "định học", "nộp hồ sơ",
      ]
    ),
    (
      .aside,
      [
        "course", "coursework", "relevant coursework", "training", "workshop", "seminar",
        "certificate", "certification", "certified", "license", "khóa học", "khóa", "chứng chỉ",
        "skill", "kỹ năng", "award", "scholarship", "thesis", "dissertation", "luận văn",
        "luận án", "đề tài", "club", "project", "subject", "môn học", "minor", "minor in",
        "minoring in", "member", "society", "association", "học bổng", "câu lạc bộ", "clb",
        "exchange", "bootcamp", "module", "elective", "tutor", "teaching assistant", "trợ giảng",
        "lớp", "chuyên đề", "gpa", "president", "class", "internship", "experience", "research",
      ]
    ),
    (
      .field,
      [
        "major", "major in", "majored in", "majoring in", "field", "field of study",
        "specialization", "specialized in", "concentration", "concentration in", "emphasis in",
        "ngành", "chuyên ngành", "ngành học", "khoa", "double major", "faculty of",
        "department of", "school of",
      ]
    ),
    (
      .others,
      [
        "taught", "teach", "teaching", "tutored", "mentored", "supervised", "recruited", "hired",
        "hire", "team of", "giảng dạy", "hướng dẫn", "graduates of", "student", "require",
        "requires", "required",
      ]
    ),
    (
      .graduated,
      [
        "graduated", "graduated from", "graduate of", "alumnus of", "alumna of", "tốt nghiệp",
        "cựu sinh viên",
      ]
    ),
  ])

  /// Words behind a level that make it something else: `Master of Ceremonies`, `bachelor party`.
  static let followers: WordSet = [
    "ceremony", "party", "data", "class", "card", "plan", "agreement", "production", "file",
    "record", "budget", "service", "pad", "mariner", "electrician", "plumber",
    "trainer", "sergeant", "schedule", "chef", "the",
  ]
  /// Words before a level that make it something else: `Scrum Master`.
  static let leaders: WordSet = [
    "scrum", "toast", "web", "quarter", "station", "post", "band", "choir", "head", "certified",
  ]
  /// Words that go with a field on a line of its own.
  static let plain: WordSet = [
    "school", "in", "of", "and", "the", "va", "nam", "khoa", "gpa", "with", "honor", "full", "time",
    "degree", "diploma", "tot", "nghiep", "loai", "gioi", "kha", "chinh", "quy", "he", "bang", "at",
  ]
}
