/// What a part of a plain document is about, by its heading.
enum Section: Hashable, Sendable {
  case summary
  case experience
  case education
  case skills
  case certificates
  case languages
  case projects
  case personal
  case other

  private static let headings: [[String]: Section] = {
    let names: [(Section, [String])] = [
      (
        .summary,
        [
          "summary", "professional summary", "executive summary", "career summary", "profile",
          "professional profile", "executive profile", "career overview", "overview", "objective",
          "career objective", "about", "about me", "career focus", "introduction",
          "summary of qualifications", "personal statement", "professional overview",
          "career profile",
          "tóm tắt", "giới thiệu", "giới thiệu bản thân", "mục tiêu", "mục tiêu nghề nghiệp",
          "mục tiêu công việc", "về tôi", "tóm tắt bản thân", "tóm lược",
        ]
      ),
      (
        .experience,
        [
          "experience", "work experience", "professional experience", "employment history",
          "employment", "work history", "career history", "relevant experience",
          "relevant professional experience", "professional background", "work background",
          "experiences", "job experience", "career experience", "internship", "internships",
          "additional experience", "military experience", "kinh nghiệm", "kinh nghiệm làm việc",
          "quá trình làm việc", "quá trình công tác", "lịch sử công việc",
          "kinh nghiệm nghề nghiệp",
          "kinh nghiệm chuyên môn", "kinh nghiệm thực tập", "kinh nghiệm công tác",
        ]
      ),
      (
        .education,
        [
          "education", "education and training", "academic background", "educational background",
          "academic qualifications", "qualification", "academic", "training", "coursework",
          "education and qualifications", "education background", "education and certifications",
          "học vấn", "trình độ học vấn", "quá trình học tập", "trình độ", "quá trình đào tạo",
          "đào tạo", "bằng cấp", "học tập", "học vấn và bằng cấp", "trình độ chuyên môn",
        ]
      ),
      (
        .skills,
        [
          "skills", "technical skills", "core competencies", "key skills", "highlights",
          "core qualifications", "qualifications", "areas of expertise", "expertise", "strengths",
          "competencies", "skill highlights", "professional skills", "computer skills", "it skills",
          "skills and tools", "technical proficiencies", "technologies", "tools",
          "key competencies",
          "core skills", "additional skills", "software", "software skills", "technical expertise",
          "skills summary", "technical summary", "other skills", "skills and expertise",
          "kỹ năng", "kỹ năng chuyên môn", "kỹ năng mềm", "năng lực", "điểm mạnh", "kĩ năng",
          "công cụ", "tin học", "kỹ năng tin học", "kỹ năng khác", "các kỹ năng", "công nghệ",
          "kỹ năng công nghệ", "kỹ năng nghề nghiệp", "kiến thức và kỹ năng", "kỹ năng chính",
        ]
      ),
      (
        .certificates,
        [
          "certifications", "certificates", "licenses", "licences", "certifications and licenses",
          "licenses and certifications", "professional certifications", "credentials",
          "certification",
          "professional qualifications", "certificates and licences", "professional development",
          "certifications and training", "training and certifications", "licences and certificates",
          "chứng chỉ", "bằng cấp chứng chỉ", "chứng chỉ hành nghề", "giấy phép hành nghề",
          "chứng chỉ và bằng cấp", "bằng cấp và chứng chỉ", "chứng chỉ chuyên môn",
        ]
      ),
      (
        .languages,
        [
          "languages", "language", "language skills", "foreign languages", "ngoại ngữ", "ngôn ngữ",
          "trình độ ngoại ngữ", "languages spoken",
        ]
      ),
      (
        .projects,
        [
          "projects", "selected projects", "personal projects", "key projects", "accomplishments",
          "achievements", "key achievements", "selected achievements", "volunteer",
          "volunteer experience", "volunteering", "career accomplishments", "community service",
          "dự án", "thành tích", "thành tựu", "hoạt động", "hoạt động tình nguyện",
          "hoạt động ngoại khóa", "dự án tiêu biểu", "dự án cá nhân", "dự án đã tham gia",
        ]
      ),
      (
        .personal,
        [
          "personal information", "personal details", "contact", "contact information", "contacts",
          "thông tin cá nhân", "liên hệ", "thông tin liên hệ", "thông tin ứng viên",
        ]
      ),
      (
        .other,
        [
          "interests", "hobbies", "references", "referees", "awards", "honors", "honours",
          "publications", "affiliations", "memberships", "professional affiliations", "additional",
          "additional information", "interests and hobbies", "presentations", "activities",
          "activities and honors", "professional memberships", "personal", "others",
          "sở thích", "người tham chiếu", "giải thưởng", "người tham khảo", "thông tin khác",
          "thông tin thêm", "thông tin bổ sung", "danh hiệu và giải thưởng", "tham chiếu",
        ]
      ),
    ]
    var headings: [[String]: Section] = [:]
    for (section, lines) in names {
      for line in lines { headings[words(of: line)] = section }
    }
    return headings
  }()

  /// The section that a line opens, with the number of its tokens that are the heading.
  ///
  /// The heading may be the whole line or stand before a colon.
  static func opened(by tokens: ArraySlice<Token>) -> (section: Section, length: Int)? {
    guard let first = tokens.first else { return nil }
    let heading = [first] + tokens.dropFirst().prefix { $0.gap == .none }
    guard heading.count <= 6 else { return nil }
    let words = heading.map(\.plain).filter { $0 != "and" && $0 != "va" }
    guard let section = headings[words] else { return nil }
    return (section, heading.count)
  }

  private static func words(of line: String) -> [String] {
    Tokenizer.tokens(in: line).map(\.plain).filter { $0 != "and" && $0 != "va" }
  }
}
