import TalentModel
import Testing

@testable import TalentText

@Suite struct HeadingFormTests {
  private func opened(_ line: String) -> Section? {
    Section.opened(by: Tokenizer.tokens(in: line)[...])?.section
  }

  @Test(
    arguments: [
      ("III. HỌC VẤN", .education), ("2) Experience", .experience), ("A. Skills", .skills),
      ("1. KINH NGHIỆM LÀM VIỆC:", .experience), ("Phần II: Ngoại ngữ", .languages),
      ("IV/ KỸ NĂNG CHUYÊN MÔN", .skills), ("HỌC VẤN / EDUCATION", .education),
      ("Kinh nghiệm làm việc | Work experience", .experience),
      ("KINH NGHIỆM LÀM VIỆC (WORK EXPERIENCE)", .experience),
      ("Skills – Kỹ năng", .skills), ("E X P E R I E N C E", .experience),
      ("W O R K  E X P E R I E N C E", .experience), ("H Ọ C  V Ấ N", .education),
      ("S K I L L S", .skills), ("C E R T I F I C A T I O N S", .certificates),
      ("==== EXPERIENCE ====", .experience), ("___Education___", .education),
      ("## Work Experience", .experience), ("★ KỸ NĂNG", .skills), ("📚 HỌC VẤN", .education),
      ("\u{F0B7} Work history", .experience), ("Skills: Java, SQL", .skills),
      ("Career history", .experience), ("Employment record", .experience),
      ("Kinh nghiệm chuyên môn", .experience), ("Học vấn – Bằng cấp", .education),
      ("HỌC VẤN - BẰNG CẤP", .education), ("Trình độ học vấn", .education),
      ("Chứng chỉ", .certificates), ("Tin học", .skills), ("Hoạt động", .projects),
      ("Người tham chiếu", .other), ("Giải thưởng", .other), ("Dự án", .projects),
      ("QUÁ TRÌNH CÔNG TÁC", .experience), ("Licences & certificates:", .certificates),
      ("Ngoại ngữ: Tiếng Anh (IELTS 7.0)", .languages), ("NGOẠI NGỮ & TIN HỌC", .languages),
    ] as [(String, Section)]
  )
  func `a heading is known in all its forms`(line: String, section: Section) {
    #expect(opened(line) == section)
  }

  @Test(arguments: [
    "experience in audit", "experience", "Experience, knowledge and drive", "Skills in Java",
    "Education. Then work", "Training – delivered to fifty clerks",
    "Tools (Excel)", "C. Example", "1. Reconciled accounts", "A B C D E", "Experience – 5 years",
    "Summary of the audit", "Project Alpha", "Dự án chuyển đổi số", "Kỹ năng giao tiếp tốt",
    "Mục tiêu doanh số 2020", "Chứng chỉ quỹ", "Hoạt động tín dụng", "Thông tin tín dụng",
  ])
  func `other lines are no heading`(line: String) {
    #expect(opened(line) == nil)
  }

  @Test func `what is named inside a job does not end it`() {
    let profile = Real.profile(
      """
      WORK EXPERIENCE
      Software Engineer, Gamma Corp, 01/2020 - 12/2021
      - Built services
      Technologies: Java, SQL
      Key achievements:
      - Cut costs with Python
      Accountant, Sao Mai Ltd, 01/2018 - 12/2019
      - Bank reconciliation
      SKILLS
      Kotlin
      """
    )
    #expect(profile.jobs("skill:java") == ["2020-01/2021-12"])
    #expect(profile.jobs("skill:python") == ["2020-01/2021-12"])
    #expect(profile.jobs("skill:bank-reconciliation") == ["2018-01/2019-12"])
    #expect(profile.kinds("skill:kotlin") == [.listed])
  }
}
