/// The usual headings of the parts of a CV, in English and Vietnamese.
///
/// "and", "và" and what is levelled when text is read make no difference. Of a name given twice the
/// last one counts.
enum SectionHeadings {
  static let names: [(Section, [String])] = [
    (
      .summary,
      [
        "summary", "professional summary", "executive summary", "career summary", "profile",
        "professional profile", "executive profile", "career overview", "overview", "objective",
        "career objective", "about", "about me", "career focus", "introduction",
        "summary of qualifications", "personal statement", "professional overview",
        "career profile", "profile summary", "summary profile", "personal profile", "personal summary", "career goal", "career goals", "professional objective", "job objective", "career statement", "qualification summary", "summary of experience", "executive overview", "who am i", "background summary", "introduction summary",
        "tóm tắt", "giới thiệu", "giới thiệu bản thân", "mục tiêu", "mục tiêu nghề nghiệp",
        "mục tiêu công việc", "về tôi", "định hướng nghề nghiệp", "tóm tắt chuyên môn", "tóm tắt hồ sơ", "tóm tắt kinh nghiệm", "mục tiêu cá nhân", "hồ sơ cá nhân tóm tắt", "giới thiệu chung", "giới thiệu về bản thân", "đôi nét về bản thân", "tổng quan", "mục tiêu nghề nghiệp ngắn hạn", "mục tiêu phát triển nghề nghiệp", "tóm tắt bản thân", "tóm lược",
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
        "kinh nghiệm chuyên môn", "kinh nghiệm thực tập", "employment record", "employment experience", "employment details", "employment background", "professional history", "professional career", "working experience", "working history", "work record", "work experiences", "professional experiences", "job history", "career", "career path", "career record", "career background", "career summary and experience", "practical experience", "industry experience", "business experience", "internship experience", "work and internship experience", "previous experience", "related experience", "relevant work experience", "other experience", "other work experience", "banking experience", "legal experience", "technical experience", "positions held", "experience summary", "experience details", "work and experience", "past experience", "current employment", "previous employment", "work assignments", "professional work experience", "kinh nghiệm việc làm", "kinh nghiệm thực tế", "kinh nghiệm làm việc chuyên môn", "kinh nghiệm liên quan", "kinh nghiệm khác", "kinh nghiệm bản thân", "quá trình công tác và kinh nghiệm", "quá trình công tác chuyên môn", "quá trình làm việc và công tác", "quá trình hoạt động chuyên môn", "quá trình kinh nghiệm", "quá trình thực tập", "lịch sử làm việc", "lịch sử công tác", "công việc đã làm", "các công việc đã làm", "kinh nghiệm và quá trình công tác", "kinh nghiệm làm việc và thực tập", "quá trình nghề nghiệp", "kinh nghiệm công việc", "kinh nghiệm", "kinh nghiệm công tác",
      ]
    ),
    (
      .education,
      [
        "education", "education and training", "academic background", "educational background",
        "academic qualifications", "qualification", "academic", "training", "coursework",
        "education and qualifications", "education background", "education and certifications",
        "học vấn", "trình độ học vấn", "quá trình học tập", "trình độ", "quá trình đào tạo",
        "đào tạo", "bằng cấp", "academic qualification", "academic history", "academic record", "academic credentials", "academics", "educational qualifications", "educational qualification", "educational details", "education details", "education qualifications", "education history", "education and academic background", "education and training background", "academic and professional qualifications", "academic and professional background", "education and credentials", "education and certificates", "education and languages", "degrees", "qualifications and education", "studies", "formal education", "university education", "higher education", "education and professional development", "education and qualification", "training and education", "học vấn bằng cấp", "học vấn và đào tạo", "học vấn chứng chỉ", "học vấn và chứng chỉ", "trình độ đào tạo", "trình độ học vấn và chuyên môn", "quá trình học vấn", "quá trình học tập và đào tạo", "trình độ văn hóa", "thông tin học vấn", "nền tảng học vấn", "giáo dục", "trình độ giáo dục", "học vấn và trình độ chuyên môn", "trình độ bằng cấp", "quá trình đào tạo và học tập", "bằng cấp và trình độ", "đào tạo và bằng cấp", "học tập", "học vấn và bằng cấp", "trình độ chuyên môn",
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
        "kỹ năng", "kỹ năng chuyên môn", "kỹ năng mềm", "năng lực", "điểm mạnh", "core skills and competencies", "key skills and competencies", "skill set", "skillset", "skills set", "technical skill", "soft skills", "hard skills", "professional competencies", "core expertise", "technical competencies", "technical proficiency", "technical knowledge", "it knowledge", "it proficiency", "it competencies", "computer literacy", "computer knowledge", "computer proficiency", "computing skills", "key expertise", "key strengths", "skills and abilities", "skills and competencies", "skills and knowledge", "knowledge and skills", "skills and strengths", "skills and technologies", "tools and technologies", "technologies and tools", "software proficiency", "software and tools", "technical toolkit", "technical stack", "tech stack", "programming languages", "programming skills", "skills profile", "skills overview", "personal skills", "interpersonal skills", "specialized skills", "specialties", "areas of specialization", "areas of strength", "professional expertise", "relevant skills", "functional skills", "management skills", "competences", "digital skills", "job related skills", "skills and qualifications", "qualifications and skills", "năng lực chuyên môn", "năng lực cá nhân", "năng lực cốt lõi", "kỹ năng làm việc", "kỹ năng cá nhân", "kỹ năng và công cụ", "kỹ năng và năng lực", "kỹ năng kiến thức", "kỹ năng cứng", "kỹ năng máy tính", "kỹ năng kỹ thuật", "kỹ năng bổ trợ", "kỹ năng nổi bật", "kỹ năng quản lý", "kỹ năng cơ bản", "kỹ năng cần thiết", "kỹ năng tin học văn phòng", "tin học văn phòng", "trình độ tin học", "tin học và ngoại ngữ", "phần mềm", "phần mềm sử dụng", "thế mạnh", "sở trường", "kiến thức", "kiến thức chuyên môn", "kĩ năng chuyên môn", "kĩ năng mềm", "kỹ năng và sở trường", "điểm mạnh và kỹ năng", "kĩ năng",
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
        "chứng chỉ", "certificate", "licenses", "licensure", "professional licenses", "professional license", "license", "licences", "certification and training", "certifications and courses", "courses and certifications", "courses and certificates", "courses", "professional training", "training courses", "professional credentials", "certifications and professional development", "training and development", "training and certificates", "professional certificates", "licenses and credentials", "certificates and training", "certificates and courses", "trainings", "chứng nhận", "chứng chỉ khác", "chứng chỉ và giấy phép", "chứng chỉ và khóa học", "khóa học", "các khóa học", "khóa đào tạo", "các khóa đào tạo", "các khóa đào tạo ngắn hạn", "các chứng chỉ", "chứng chỉ chứng nhận", "chứng chỉ đào tạo", "chứng chỉ và chứng nhận", "khóa học và chứng chỉ", "khóa học ngắn hạn", "đào tạo ngắn hạn", "bằng cấp khác", "giấy chứng nhận", "chứng chỉ quốc tế", "chứng chỉ nghiệp vụ", "văn bằng chứng chỉ", "văn bằng và chứng chỉ", "đào tạo và chứng chỉ", "bằng cấp chứng chỉ", "chứng chỉ hành nghề", "giấy phép hành nghề",
        "chứng chỉ và bằng cấp", "bằng cấp và chứng chỉ", "chứng chỉ chuyên môn",
      ]
    ),
    (
      .languages,
      [
        "languages", "language", "language skills", "foreign languages", "ngoại ngữ", "ngôn ngữ", "language proficiency", "language proficiencies", "language abilities", "language competence", "language competencies", "foreign language", "foreign language skills", "language knowledge", "khả năng ngoại ngữ", "kỹ năng ngoại ngữ", "kỹ năng ngôn ngữ", "trình độ ngôn ngữ", "ngoại ngữ và tin học", "khả năng ngôn ngữ",
        "trình độ ngoại ngữ", "languages spoken",
      ]
    ),
    (
      .projects,
      [
        "projects", "selected projects", "personal projects", "key projects", "accomplishments",
        "achievements", "key achievements", "selected achievements", "volunteer",
        "volunteer experience", "volunteering", "career accomplishments", "community service",
        "dự án", "project", "project experience", "projects undertaken", "project work", "project history", "academic projects", "side projects", "notable projects", "relevant projects", "recent projects", "projects and research", "volunteer work", "volunteer activities", "volunteer and community", "extracurricular activities", "extra curricular activities", "extracurricular", "leadership and activities", "leadership experience", "leadership", "career highlights", "professional accomplishments", "notable achievements", "major achievements", "research", "research experience", "hoạt động xã hội", "hoạt động ngoại khoá", "hoạt động đoàn thể", "hoạt động cộng đồng", "hoạt động và tình nguyện", "tham gia dự án", "các dự án", "các dự án đã tham gia", "các dự án tiêu biểu", "các dự án đã thực hiện", "dự án nổi bật", "dự án đã thực hiện", "dự án tham gia", "kinh nghiệm dự án", "thành tích nổi bật", "thành tích đạt được", "thành tựu nổi bật", "nghiên cứu khoa học", "đề tài nghiên cứu", "công trình nghiên cứu", "hoạt động khác", "các hoạt động", "thành tích", "thành tựu", "hoạt động", "hoạt động tình nguyện",
        "hoạt động ngoại khóa", "dự án tiêu biểu", "dự án cá nhân", "dự án đã tham gia",
      ]
    ),
    (
      .personal,
      [
        "personal information", "personal details", "contact", "contact information", "contacts",
        "thông tin cá nhân", "liên hệ", "personal data", "personal info", "personal particulars", "contact details", "contact info", "bio data", "biodata", "my contact", "chi tiết cá nhân", "thông tin chung", "lý lịch cá nhân", "sơ yếu lý lịch", "lí lịch cá nhân", "thông tin", "thông tin cơ bản", "thông tin liên hệ", "thông tin ứng viên",
      ]
    ),
    (
      .other,
      [
        "interests", "hobbies", "references", "referees", "awards", "honors", "honours",
        "publications", "affiliations", "memberships", "professional affiliations", "additional",
        "additional information", "interests and hobbies", "presentations", "activities",
        "activities and honors", "professional memberships", "personal", "others",
        "sở thích", "reference", "professional references", "interest", "personal interests", "hobbies and interests", "awards and honors", "honors and awards", "honours and awards", "awards and achievements", "awards and recognition", "awards and scholarships", "recognition", "scholarships", "professional affiliation", "professional associations", "associations", "membership", "memberships and affiliations", "publication", "publications and presentations", "patents", "conferences", "declaration", "declarations", "other information", "miscellaneous", "sở thích cá nhân", "sở thích và hoạt động", "người giới thiệu", "thông tin tham chiếu", "thông tin người tham chiếu", "người liên hệ tham khảo", "người xác nhận", "người xác nhận thông tin", "giải thưởng và thành tích", "giải thưởng và danh hiệu", "danh hiệu", "khen thưởng", "học bổng", "các giải thưởng", "thành tích và giải thưởng", "khen thưởng và kỷ luật", "thông tin tham khảo", "tham khảo", "xuất bản", "bài báo khoa học", "cam kết", "lời cam kết", "hội viên", "người tham chiếu", "giải thưởng", "người tham khảo", "thông tin khác",
        "thông tin thêm", "thông tin bổ sung", "danh hiệu và giải thưởng", "tham chiếu",
      ]
    ),
  ]

  /// Headings, levelled, that inside a job are more often a part of its story: `Technologies: …`,
  /// `Key achievements:`.
  static let weak: [String] = [
    "tools", "technologies", "software", "achievements", "key achievements", "accomplishments",
    "selected achievements", "projects", "project", "key projects", "training", "trainings",
    "strengths", "highlights", "overview", "summary", "introduction", "leadership", "recognition",
    "awards", "qualifications", "expertise", "courses", "research", "activities", "profile",
    "career highlights", "notable achievements", "major achievements", "tools and technologies",
    "technologies and tools", "technical stack", "tech stack", "contact", "reference", "objective",
    "công cụ", "công nghệ", "thành tích", "thành tựu", "dự án", "thành tích nổi bật",
    "thành tích đạt được", "thành tựu nổi bật", "hoạt động", "phần mềm", "dự án tiêu biểu",
    "các dự án", "đào tạo", "mục tiêu", "khen thưởng", "giải thưởng", "kiến thức", "tổng quan",
    "liên hệ", "thông tin", "giới thiệu", "tham khảo",
  ]
}
