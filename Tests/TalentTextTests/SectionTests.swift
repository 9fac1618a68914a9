import TalentModel
import Testing

@testable import TalentIdentity
@testable import TalentText

@Suite struct SectionTests {
  private func opened(_ line: String) -> Section? {
    Section.opened(by: Tokenizer.tokens(in: line)[...])?.section
  }

  @Test(
    arguments: [
      ("SUMMARY", .summary), ("About me", .summary), ("Profile:", .summary),
      ("MỤC TIÊU NGHỀ NGHIỆP", .summary), ("Giới thiệu bản thân", .summary), ("TÓM TẮT", .summary),
      ("WORK EXPERIENCE", .experience), ("Employment", .experience), ("Work History", .experience),
      ("KINH NGHIỆM LÀM VIỆC", .experience), ("Quá trình công tác:", .experience),
      ("QUÁ TRÌNH LÀM VIỆC", .experience), ("Education", .education), ("HỌC VẤN", .education),
      ("Trình độ học vấn", .education), ("Education & Training", .education),
      ("Skills", .skills), ("KỸ NĂNG", .skills), ("KĨ NĂNG", .skills),
      ("Kỹ năng chuyên môn", .skills),
      ("Technical Skills:", .skills), ("Areas of Expertise", .skills), ("• Skills", .skills),
      ("Certificates", .certificates), ("CHỨNG CHỈ", .certificates),
      ("Licenses & Certifications", .certificates), ("Licences and certificates", .certificates),
      ("Languages", .languages), ("NGOẠI NGỮ", .languages), ("Ngôn ngữ", .languages),
      ("Projects", .projects), ("DỰ ÁN", .projects), ("Thành tích", .projects),
      ("Selected projects", .projects), ("LIÊN HỆ", .personal), ("Thông tin cá nhân", .personal),
      ("Contact", .personal), ("References", .other), ("SỞ THÍCH", .other),
      ("Publications", .other),
      ("KINH NGHIE\u{302}\u{323}M LA\u{300}M VIE\u{302}\u{323}C", .experience),
      ("KINH NGHIEM LAM VIEC", .experience), ("K\u{200B}Ỹ NĂNG", .skills),
    ] as [(String, Section)]
  )
  func `a heading opens its section`(line: String, section: Section) {
    #expect(opened(line) == section)
  }

  @Test(arguments: [
    "", "Experience with SQL and Java in three banks", "Education sector consulting",
    "Skilled accountant", "Kinh nghiệm 5 năm trong ngành ngân hàng", "Project Manager", "Python",
    "Language models", "Contact centre agent", "Experienced in audits",
  ])
  func `other lines open none`(line: String) {
    #expect(opened(line) == nil)
  }

  /// The first word alone turns most lines away; it must turn away no heading, however set.
  @Test func `a heading of education is told by its first word too`() {
    let names = SectionHeadings.names.flatMap(\.1)
    for name in names {
      let spaced = name.map(String.init).joined(separator: " ")
      for line in [
        name, name.uppercased(), "2. \(name)", "IV. \(name): x", "Phần 3: \(name)", spaced,
      ] {
        let first = SplitText(line).words.first?.folded ?? ""
        #expect(
          LineShape.opensEducation(line, first: first) == opened(line).map { $0 == .education }
        )
      }
    }
  }

  @Test func `what follows a heading on its line belongs to the section`() {
    let profile = Real.profile("Kỹ năng: Python, SQL\nNgoại ngữ: Tiếng Anh (C1)")
    #expect(profile.kinds("skill:python") == [.listed])
    #expect(profile.languages.map(\.level) == [.c1])
  }

  @Test(arguments: ["Other: climate risk, Python", "Khác: climate risk, Python"])
  func `what is left over belongs to the section in which it stands`(line: String) {
    #expect(Real.profile("Skills\nExcel\n\(line)").kinds("skill:python") == [.listed])
  }

  @Test(arguments: ["Other", "Additional information", "Thông tin khác", "TRÌNH ĐỘ KHÁC"])
  func `a part for the rest lists skills, tests and languages`(heading: String) {
    let profile = Real.profile("Pat Example\n\(heading)\nPython\n- TOEIC 920\n- French: basic")
    #expect(profile.kinds("skill:python") == [.listed])
    #expect(profile.kinds("certificate:toeic") == [.held])
    #expect(profile.languages.count == 2)
  }

  @Test(arguments: ["Interests", "Sở thích"])
  func `interests told inside a line are no skills`(label: String) {
    let line = "Free from June. \(label): sailing, Python and cooking. Tools: Java"
    let profile = Real.profile("Pat Example\nOther\n\(line)")
    #expect(profile.kinds("skill:python") == [])
    #expect(profile.kinds("skill:java") == [.listed])
  }

  @Test func `an unknown heading among numbered ones ends the story of a job`() {
    let lines = [
      "I. QUÁ TRÌNH CÔNG TÁC", "Kế toán viên, 01/2019 - 12/2020", "- SQL", "II. ĐIỀU BĂN KHOĂN",
      "Python", "1. LƯU Ý", "Java",
    ]
    let profile = Real.profile((["Pat Example"] + lines).joined(separator: "\n"))
    #expect(profile.kinds("skill:sql") == [.dated])
    #expect(profile.kinds("skill:python") == [])
  }

  @Test func `a numbered job in capitals is no heading`() {
    let lines = [
      "I. QUÁ TRÌNH CÔNG TÁC", "1. KẾ TOÁN VIÊN, 01/2019 - 12/2020", "- SQL",
      "2. KIỂM TOÁN VIÊN, 01/2015 - 12/2018", "- Python",
    ]
    let profile = Real.profile((["Pat Example"] + lines).joined(separator: "\n"))
    #expect(profile.jobs("skill:sql") == ["2019-01/2020-12"])
    #expect(profile.jobs("skill:python") == ["2015-01/2018-12"])
  }

  @Test func `the section decides what a word shows`() {
    let profile = Real.profile(
      """
      Summary
      Python
      Experience
      Accountant, 01/2019 - 12/2020
      - Reports with SQL
      Projects
      Crawler in Java
      Interests
      Kotlin
      """
    )
    #expect(profile.kinds("skill:python") == [.listed])
    #expect(profile.kinds("skill:sql") == [.dated])
    #expect(profile.kinds("skill:java") == [.undated])
    #expect(profile.kinds("skill:kotlin") == [])
  }
}
