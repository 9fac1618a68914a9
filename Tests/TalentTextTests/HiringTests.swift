import TalentModel
import Testing

@Suite struct HiringTests {
  private func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nHR Officer, 01/2020 - 12/2021\n- \(line)")
  }

  @Test(arguments: [
    "Tuyển dụng khối CNTT (Java, .NET, data engineer)", "Tuyển dụng IT: Java, .NET",
    "Recruitment for IT (.NET, Java, data engineer)", "Tuyển dụng kỹ sư (Java, .NET)",
    "Hiring for the tech division: .NET, Java and data engineering",
    "Hired 5 engineers: Java, Python", "Tuyen dung khoi cong nghe (Java, .NET)",
    "Phỏng vấn ứng viên IT (Java)",
  ])
  func `for whom one hires knows it`(line: String) {
    for profile in [job(line), Real.profile("Summary\n\(line)")] {
      #expect(profile.kinds("skill:java") == [])
      #expect(profile.kinds("skill:dotnet") == [])
      #expect(profile.kinds("occupation:data-engineer") == [])
    }
  }

  @Test(arguments: [
    "Headhunt vị trí kế toán trưởng, kiểm toán nội bộ, luật sư",
    "Tuyển các vị trí: kế toán trưởng, kiểm toán nội bộ, luật sư",
    "Recruited for positions: chief accountant, internal audit, lawyer",
    "Recruited for roles in accounting, internal audit and law",
    "Headhunting chief accountants, internal auditors and lawyers",
    "Tuyển dụng vị trí như kế toán, kiểm toán nội bộ và luật sư",
  ])
  func `posts to be filled are others'`(line: String) {
    for profile in [job(line), Real.profile("Summary\n\(line)")] {
      for skill in ["accounting", "auditing", "internal-audit"] {
        #expect(profile.kinds("skill:\(skill)") == [], "\(skill)")
      }
      for occupation in ["chief-accountant", "lawyer", "accountant"] {
        #expect(profile.kinds("occupation:\(occupation)") == [], "\(occupation)")
      }
    }
  }

  @Test(arguments: [
    ("Tuyển dụng khối CNTT (Java, .NET)", "recruitment"),
    ("Tuyển dụng nhân sự, đào tạo, tính lương", "payroll"),
    ("Tuyển dụng vị trí kế toán, tính lương", "payroll"),
    ("Recruited for IT roles, training and payroll", "payroll"),
    ("Recruited for 30 positions, reporting in Power BI", "power-bi"),
    ("Recruited for IT roles using Power BI", "power-bi"),
    ("Tuyển dụng nhân sự (phỏng vấn, Power BI); viết Power BI", "power-bi"),
    ("Tuyển dụng: kế hoạch năm, Power BI", "power-bi"),
    ("Built reports (Power BI) for hiring", "power-bi"),
    ("Recruitment; Power BI", "power-bi"),
  ])
  func `a recruiter's own work stays`(line: String, skill: String) {
    #expect(job(line).kinds("skill:\(skill)") == [.dated])
  }

  @Test(arguments: [
    "Hired as a Java developer", "Recruited as Java developer", "Tuyển thẳng, Java",
  ])
  func `who was hired is the person`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.listed])
  }
}
