internal import TalentModel

/// What a part of a posting is for.
enum PostingSection: Hashable, Sendable {
  /// Before the first heading: employer, title, facts.
  case opening
  /// What is asked of a person, and how much by the heading.
  case requirements(Importance)
  /// What the person will do.
  case duties
  /// Facts about the job, each behind its label: place, pay, deadline.
  case facts
  /// What is offered.
  case benefits
  /// The employer, equal opportunity, how to apply, other postings, what is not needed: everything
  /// that asks nothing.
  case other
}

/// Tells the headings of postings.
enum PostingHeadings {
  /// Headings, levelled words; the whole heading must be one of them, fillers left out.
  private static let exact: [[FoldedWord]: PostingSection] = table([
    (
      .requirements(.must),
      [
        "requirements", "requirement", "job requirements", "key requirements", "qualifications",
        "minimum qualifications", "basic qualifications", "required qualifications",
        "qualifications and experience", "experience and qualifications", "required skills",
        "skills", "skill", "technical skills", "soft skills", "hard skills", "key skills",
        "core skills", "skills required", "must have skills", "language skills", "it skills",
        "skills and experience", "skills and qualifications", "experience and skills",
        "knowledge and skills", "skills and knowledge", "knowledge skills and experience",
        "essential", "essentials", "essential criteria", "essential skills", "must have",
        "must haves", "mandatory", "mandatory requirements", "required", "what you need",
        "what you must bring", "what you bring", "what you ll bring", "what you will bring",
        "what we need", "what we look for", "what we re looking for", "what we are looking for",
        "who you are", "who we re looking for", "who we are looking for", "about you", "you have",
        "you bring", "you are", "we re looking for", "we are looking for", "we need",
        "you should have", "you must have", "you will have", "you ll have", "you will need",
        "you ll need", "ideal candidate", "ideal profile", "candidate profile", "profile",
        "person specification", "what it takes", "to be successful", "what makes you a fit",
        "what you need to succeed", "to succeed", "your background", "experience",
        "education", "education and experience", "education requirement", "professional experience",
        "work experience", "experience required", "years of experience", "languages", "language",
        "competencies", "technical requirements", "tech stack", "certifications", "certificates",
        "eligibility", "selection criteria", "candidate requirements", "job specification",
        "skills and experiences", "minimum requirements", "basic requirements", "must",
        "yêu cầu", "yêu cầu công việc", "yêu cầu ứng viên", "yêu cầu đối với ứng viên",
        "yêu cầu chung", "yêu cầu cụ thể", "yêu cầu tuyển dụng", "yêu cầu chuyên môn",
        "yêu cầu kinh nghiệm", "yêu cầu bằng cấp", "yêu cầu trình độ", "yêu cầu bắt buộc",
        "yêu cầu năng lực", "yêu cầu vị trí", "yêu cầu kỹ năng", "yêu cầu khác",
        "yêu cầu tối thiểu",
        "tiêu chuẩn", "tiêu chuẩn tuyển dụng", "tiêu chuẩn ứng viên", "điều kiện",
        "điều kiện dự tuyển", "điều kiện ứng tuyển", "điều kiện tuyển dụng", "tiêu chí",
        "tiêu chí tuyển dụng", "ứng viên cần có", "bạn cần có", "bạn có", "bạn là", "bạn cần",
        "chúng tôi cần", "chúng tôi cần ở bạn", "chúng tôi tìm kiếm", "chúng tôi mong đợi",
        "chúng tôi mong đợi ở bạn", "chúng tôi cần gì ở bạn", "bắt buộc", "kinh nghiệm",
        "kỹ năng", "kỹ năng và kinh nghiệm", "kỹ năng chuyên môn", "kỹ năng mềm", "kiến thức",
        "kiến thức chuyên môn", "kiến thức và kỹ năng", "trình độ", "trình độ học vấn", "học vấn",
        "bằng cấp", "trình độ chuyên môn", "chuyên môn", "ngoại ngữ", "chứng chỉ", "năng lực",
        "trình độ ngoại ngữ", "số năm kinh nghiệm", "kinh nghiệm làm việc", "hồ sơ ứng viên",
        "chân dung ứng viên", "ai phù hợp", "bạn phù hợp nếu", "chuyên ngành", "tin học",
        "phẩm chất", "kinh nghiệm và kỹ năng", "học vấn và kinh nghiệm",
      ]
    ),
    (
      .requirements(.should),
      [
        "preferred", "preferred qualifications", "preferred skills", "preferred experience",
        "desirable", "desirable criteria", "desirable skills", "desired", "desired skills",
        "desired qualifications", "preferably", "ideally", "ideally you have", "should have",
        "we prefer", "preference", "preferences", "ưu tiên", "yêu cầu ưu tiên", "ưu tiên ứng viên",
        "ưu tiên có", "ứng viên ưu tiên", "mong muốn", "nên có", "ưu tiên nếu",
      ]
    ),
    (
      .requirements(.nice),
      [
        "nice to have", "nice to haves", "good to have", "great to have", "bonus", "bonus points",
        "a bonus", "plus", "a plus", "pluses", "big plus", "advantage", "advantages",
        "an advantage",
        "would be a plus", "it would be great if you have", "it would be nice if you have",
        "it would be great", "useful", "also useful", "optional", "extra points", "extra credit",
        "even better", "even better if", "even better if you have", "you get extra points for",
        "what would be nice", "would be nice", "what would set you apart", "what sets you apart",
        "it s a plus if you have", "it is a plus if you have", "added advantage", "an asset",
        "assets", "bonus if", "bonus skills", "icing on the cake", "could have",
        "có thì tốt", "lợi thế", "là lợi thế", "điểm cộng", "điểm cộng nếu", "lợi thế nếu",
        "sẽ là lợi thế", "lợi thế nếu có", "có thêm", "điểm cộng nếu có", "là điểm cộng",
        "điểm cộng lớn", "có là lợi thế", "càng tốt nếu",
      ]
    ),
    (
      .duties,
      [
        "responsibilities", "key responsibilities", "main responsibilities", "duties",
        "main duties",
        "duties and responsibilities", "roles and responsibilities", "role and responsibilities",
        "job responsibilities", "key accountabilities", "accountabilities", "what you will do",
        "what you ll do", "what you ll be doing", "what you will be doing", "you will", "the role",
        "the job", "role", "job description", "about the role", "about the job",
        "about the position",
        "role overview", "role summary", "job summary", "job purpose", "purpose",
        "position summary",
        "overview", "day to day", "a typical day", "your role", "your responsibilities",
        "your mission", "mission", "scope of work", "tasks", "your tasks", "key tasks",
        "job duties",
        "what you get to do", "in this role", "in this role you will",
        "how you will make an impact",
        "your impact", "the opportunity", "the work", "job content", "key duties", "the position",
        "mô tả công việc", "mô tả", "công việc", "nội dung công việc", "nhiệm vụ", "nhiệm vụ chính",
        "trách nhiệm", "trách nhiệm chính", "trách nhiệm công việc", "nhiệm vụ và trách nhiệm",
        "mục đích vị trí", "mục tiêu vị trí", "mục đích công việc", "công việc chính",
        "công việc của bạn", "bạn sẽ làm gì", "bạn sẽ", "vai trò", "chi tiết công việc",
        "mô tả vị trí", "tóm tắt công việc", "công việc cụ thể", "công việc cần làm",
      ]
    ),
    (
      .benefits,
      [
        "benefits", "benefit", "perks", "perks and benefits", "benefits and perks", "what we offer",
        "we offer", "what you get", "what you ll get", "what you will get", "our offer",
        "compensation", "compensation and benefits", "salary and benefits", "remuneration",
        "pay and benefits", "package", "why you ll love working here", "why join us", "why us",
        "why work with us", "why you should join us", "why join", "why work here", "rewards",
        "what s in it for you", "working conditions", "welfare", "what we can offer",
        "quyền lợi", "quyền lợi được hưởng", "chế độ", "chế độ đãi ngộ", "đãi ngộ", "phúc lợi",
        "quyền lợi ứng viên", "chế độ phúc lợi", "chúng tôi mang đến", "lương và phúc lợi",
        "lương thưởng", "chế độ lương thưởng", "bạn được gì", "bạn sẽ được", "bạn nhận được gì",
        "tại sao chọn chúng tôi", "lý do gia nhập", "chính sách đãi ngộ", "môi trường làm việc",
        "điều kiện làm việc", "quyền lợi và phúc lợi", "bạn sẽ nhận được", "chế độ quyền lợi",
        "được hưởng", "quyền lợi của bạn", "chúng tôi có gì cho bạn", "lý do bạn nên gia nhập",
      ]
    ),
    (
      .facts,
      [
        "location", "place of work", "work location", "workplace", "salary", "salary range", "pay",
        "deadline", "application deadline", "closing date", "start date", "starting date",
        "contact", "reporting to", "reports to", "report to", "grade", "headcount", "vacancies",
        "number of openings", "openings", "working hours", "working time", "job type",
        "employment type", "contract type", "contract", "department", "gender", "age",
        "net monthly allowance", "posted", "job level", "level", "seniority", "industry",
        "position", "job title", "job information", "general information", "work mode",
        "địa điểm", "địa điểm làm việc", "nơi làm việc", "lương", "mức lương", "thu nhập",
        "hạn nộp", "hạn nộp hồ sơ", "liên hệ", "báo cáo", "số lượng", "số lượng tuyển",
        "thời gian làm việc", "giờ làm việc", "hình thức", "hình thức làm việc", "cấp bậc",
        "phòng ban", "bộ phận", "giới tính", "độ tuổi", "tuổi", "ngành nghề", "lĩnh vực",
        "ngày bắt đầu", "vị trí", "vị trí tuyển dụng", "chức danh", "thông tin chung",
        "làm việc", "làm việc tại", "địa chỉ", "địa chỉ làm việc", "address", "office", "based in",
        "văn phòng", "trụ sở", "lương gross", "lương net", "lương cơ bản", "mức thu nhập", "offer",
        "thời hạn nộp hồ sơ", "loại hợp đồng", "loại hình", "thông tin tuyển dụng",
      ]
    ),
    (
      .other,
      [
        "who we are", "about us", "about the company", "our company", "company", "company overview",
        "company profile", "the company", "the team", "our team", "about the team", "our story",
        "our culture", "our values", "values", "our mission", "background",
        "background information", "general",
        "how to apply", "apply", "application", "application process", "to apply", "how we hire",
        "interview process", "hiring process", "recruitment process", "next steps", "notes", "note",
        "equal opportunity", "equal opportunities", "equal opportunity employer", "fair hiring",
        "diversity", "diversity and inclusion", "diversity equity and inclusion", "inclusion",
        "eeo statement", "eeo", "our commitment", "commitment", "disclaimer", "privacy",
        "privacy notice", "data protection", "you do not need", "you don t need", "not required",
        "not needed", "what you do not need", "what you don t need", "we do not need",
        "we are not looking for", "who we are not looking for", "similar jobs", "related jobs",
        "other jobs", "more jobs", "share", "share this job", "tags", "our products", "our clients",
        "about our client", "our client", "important", "additional information", "legal",
        "về chúng tôi", "giới thiệu", "giới thiệu công ty", "về công ty", "chúng tôi là ai",
        "công ty", "thông tin công ty", "đội ngũ", "đội nhóm", "văn hóa", "giá trị cốt lõi",
        "cách ứng tuyển", "cách thức ứng tuyển", "hồ sơ", "hồ sơ gồm", "hồ sơ ứng tuyển",
        "hồ sơ bao gồm", "hồ sơ dự tuyển", "quy trình", "quy trình tuyển dụng", "nộp hồ sơ",
        "cách thức nộp hồ sơ", "ứng tuyển", "cam kết", "bình đẳng", "bình đẳng cơ hội",
        "cơ hội bình đẳng", "chúng tôi không tìm", "chúng tôi không tìm kiếm", "không yêu cầu",
        "không cần", "bạn không cần", "việc tương tự", "việc làm tương tự", "việc làm liên quan",
        "tin liên quan", "lưu ý", "ghi chú", "thông tin liên hệ", "thông tin khác", "chia sẻ",
        "quy trình phỏng vấn", "về đội ngũ", "về khách hàng", "thông tin thêm",
      ]
    ),
  ])

  /// Words with which headings of employers, offers and the like begin, whatever comes behind.
  private static let beginnings: [([FoldedWord], PostingSection)] =
    [
      ("about", PostingSection.other), ("life at", .other), ("why join", .benefits),
      ("why work", .benefits), ("why you", .benefits), ("meet", .other), ("giới thiệu về", .other),
      ("về", .other), ("tại sao", .benefits), ("lý do", .benefits),
      ("yêu cầu", .requirements(.must)),
      ("mô tả", .duties), ("quyền lợi", .benefits), ("similar", .other), ("chế độ", .benefits),
      ("what we offer", .benefits), ("benefits", .benefits), ("requirements", .requirements(.must)),
      ("qualifications", .requirements(.must)), ("responsibilities", .duties),
      ("your skills", .requirements(.must)), ("how to", .other), ("ready to", .other),
      ("cách", .other), ("equal", .other), ("phúc lợi", .benefits), ("trách nhiệm", .duties),
      ("nhiệm vụ", .duties), ("diversity", .other), ("what you ll do", .duties),
      ("kỹ năng", .requirements(.must)), ("skills", .requirements(.must)),
    ].map { (words(of: $0.0), $0.1) }

  /// Words that change nothing about a heading, where they stand at its ends.
  private static let fillers: WordSet = [
    "the", "our", "your", "and", "for", "of", "to", "this", "a", "an", "i", "ii", "iii", "iv", "v",
    "vi", "1", "2", "3", "4", "5", "6", "7", "cac", "nhung", "ve", "cua", "chinh", "key", "main",
  ]

  /// The section that some words open, `nil` when they are no heading.
  ///
  /// - Parameters:
  ///   - words: The whole heading, levelled.
  ///   - isWhole: Whether it fills its line; only then the first words can be enough.
  /// - Returns: The section.
  static func section(_ words: [FoldedWord], isWhole: Bool) -> PostingSection? {
    guard !words.isEmpty, words.count <= 9 else { return nil }
    if let known = exact[words] { return known }
    var core = words[...]
    while let first = core.first, fillers.contains(first), core.count > 1 {
      core.removeFirst()
      if let known = exact[Array(core)] { return known }
    }
    while let last = core.last, fillers.contains(last), core.count > 1 {
      core.removeLast()
      if let known = exact[Array(core)] { return known }
    }
    guard isWhole, words.count <= 6 else { return nil }
    return beginnings.first { core.starts(with: $0.0) }?.1
  }

  private static func words(of text: String) -> [FoldedWord] {
    Tokenizer.tokens(in: text).map(\.plain)
  }

  private static func table(
    _ lines: [(PostingSection, [String])]
  ) -> [[FoldedWord]: PostingSection] {
    let pairs = lines.flatMap { section, texts in texts.map { (words(of: $0), section) } }
    return Dictionary(pairs) { first, _ in first }
  }
}
