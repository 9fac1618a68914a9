import TalentModel
import Testing

@Suite struct OtherPeopleTests {
  private func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nProject Manager, 01/2020 - 12/2021\n- \(line)")
  }

  @Test(arguments: [
    "Led five Python programmers", "The Python team reported to me",
    "Worked with the Python team", "Quản lý 5 lập trình viên Python",
    "Placed Python developers in banks", "Recruited for Python roles",
    "Supervised Python and Java developers", "Liaised closely with Python developers",
    "Phối hợp với đội Python", "Managed developers skilled in Python",
    "My wife is a Python developer", "Our clients include banks with Python",
    "Tuyển dụng lập trình viên Java và Python", "Vợ tôi là lập trình viên Python",
    "Quan ly 5 lap trinh vien Python", "Prepared files for the Python team",
    "Chuẩn bị hồ sơ cho đội Python", "Handed results to our Python team",
    "Assistant to the Head of Python", "Booked travel for the Python desk",
    "Worked with the Python desk", "Tuyển dụng lập trình viên Python", "Recruiter for Python roles",
    "Tuyển kế toán biết Python", "Hired 25 engineers in Java, Go and Python",
    "Tuyển 2 kế toán và 1 lập trình viên Python",
  ])
  func `what others can do shows nothing`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    ("Led a team to build a Python platform", "skill:python"),
    ("Recruited and trained staff on KYC", "skill:know-your-customer"),
    ("Supervised internal audit of branches", "skill:internal-audit"),
    ("Managed a team of 5 accountants preparing IFRS statements", "skill:ifrs"),
    ("Worked with developers and wrote Python", "skill:python"),
    ("Managed KYC files for officers", "skill:know-your-customer"),
    ("Led the migration of Python services with the platform team", "skill:python"),
    ("Quản lý đội ngũ và triển khai KYC", "skill:know-your-customer"),
    ("Manages the Python team, clerks and staff", "skill:python"),
    ("Hiring, Python and management of staff", "skill:python"),
  ])
  func `one's own work beside others stays one's own`(line: String, skill: String) {
    #expect(job(line).kinds(skill) == [.dated])
  }

  @Test(arguments: [
    "Tuyển dụng kế toán", "Tuyển dụng công nhân, kế toán", "Hỗ trợ phòng kế toán",
    "Tuyển 3 kế toán, kiểm toán viên", "Phỏng vấn kế toán tổng hợp",
    "Tuyen dung ke toan",
  ])
  func `whom one hires one is not`(line: String) {
    #expect(job(line).kinds("skill:accounting") == [])
    #expect(Real.kinds("skill:accounting", inSummary: line) == [])
  }

  @Test(arguments: [
    "Phụ trách tuyển dụng, kế toán", "Tuyển dụng và kế toán", "Kế toán và tuyển dụng nhân viên",
  ])
  func `hiring beside another trade leaves it`(line: String) {
    #expect(job(line).kinds("skill:accounting") == [.dated])
  }

  @Test(arguments: ["Lead Python Developer", "Managing Python Developer"])
  func `a title that leads is one's own`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: ["Chồng tôi là kế toán", "My wife is an accountant"])
  func `a relative's occupation is not held`(line: String) {
    #expect(Real.kinds("occupation:accountant", inSummary: line) == [])
  }

  @Test(arguments: [
    "Spouse occupation: accountant", "Father's occupation: accountant",
    "Occupation of spouse: accountant", "Girlfriend: accountant", "Nghề nghiệp của vợ: kế toán",
    "Nghề nghiệp bố: kế toán", "Nghe nghiep cua chong: ke toan", "Anh trai làm kế toán",
    "Anh trai: kế toán", "Anh trai toi lam ke toan", "Nguoi yeu: ke toan", "Người yêu: kế toán",
    "Chị gái là kế toán", "My boss was an accountant", "Supervisor: John Smith, accountant",
    "Line manager: John Smith, accountant", "Manager: John Smith - accountant",
    "Reports to: accountant", "Reported to: accountant", "Báo cáo cho: kế toán",
    "Quản lý trực tiếp: Trần Văn Bình - kế toán", "Người hướng dẫn: Trần Văn Bình, kế toán",
    "Người hướng dẫn: PGS. TS. Trần Văn Bình, kế toán", "Supervisor: Prof. John Smith, accountant",
    "Vo: ke toan", "Me: nhan vien ke toan", "Bo: Nguyen Van An, ke toan",
  ])
  func `a line about somebody else shows nothing`(line: String) {
    let contacts = Real.profile("Lê Thị Hoa\n\(line)\nSummary\nHonest")
    for profile in [contacts, job(line), Real.profile("Summary\n\(line)")] {
      #expect(profile.kinds("occupation:accountant") == [])
      #expect(profile.kinds("skill:accounting") == [])
      #expect(profile.kinds("occupation:team-leader") == [])
    }
  }

  @Test(arguments: [
    "Supervisor, 01/2019 - 12/2021", "Supervisor: 01/2019 - 12/2021",
    "Supervisor, ABC Bank: 01/2019 - 12/2021",
  ])
  func `a supervisor by title is one`(line: String) {
    #expect(Real.profile("Experience\n\(line)").kinds("occupation:team-leader") == [.dated])
  }

  @Test(arguments: [
    ("Lending to companies active in logistics", "skill:logistics"),
    ("Cho vay khách hàng kinh doanh vàng", "skill:precious-metals-trading"),
    ("Thẩm định doanh nghiệp sản xuất dệt may, logistics", "skill:production-planning"),
  ])
  func `what clients deal in is theirs`(line: String, skill: String) {
    #expect(job(line).kinds(skill) == [])
  }

  @Test(arguments: [
    ("Tư vấn khách hàng, kinh doanh vàng", "skill:precious-metals-trading"),
    ("Served companies and ran logistics", "skill:logistics"),
    ("Worked for the Python team", "skill:python"), ("Làm việc cho đội Python", "skill:python"),
  ])
  func `what is done for them is one's own`(line: String, skill: String) {
    #expect(job(line).kinds(skill) == [.dated])
  }
}
