import TalentModel
import Testing

@Suite struct OthersDeedsTests {
  private func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nProject Manager, 01/2020 - 12/2021\n- \(line)")
  }

  @Test(arguments: [
    "Quản lý 5 người, trong đó có 2 bạn giỏi Python", "Nhóm 6 người: 2 bạn Python, 1 bạn SQL",
    "Đội có 2 người giỏi Python", "Team gồm 3 bạn chuyên Python", "Có đồng nghiệp giỏi Python",
    "My team: 3 analysts, 1 data scientist with Python", "Team: 2 testers, 1 Python developer",
    "The team includes one Python expert", "One colleague good at Python",
    "Team members: 2 Java, 3 Python", "Led two interns, one of them skilled in Python",
    "Doi co 2 nguoi gioi Python",
  ])
  func `what members of a team can do shows nothing`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "Led a team of 7 (5 Python, 2 .NET)", "Managed 7 people (2 .NET, 5 Python)",
    "Team: 3 Java, 2 Python", "Nhóm 7 người gồm 5 Python, 2 .NET",
    "Phụ trách đội 7 bạn (5 Java, 2 Python)", "Team of seven: five Python and two .NET",
    "Squad of about 8 (3 iOS, 3 Java, 2 Python)", "Nhom 7 nguoi (4 Python, 3 Power BI)",
  ])
  func `what a team is made up of shows nothing`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "Built 7 services (5 Python, 2 .NET)", "Completed 12 projects (5 Java, 7 Python)",
    "Nhóm dự án hoàn thành 12 dự án (5 Java, 7 Python)", "Xây 10 báo cáo (6 Python, 4 Power BI)",
    "Led a team of 7 (5 Python services, 2 .NET services)",
  ])
  func `what things are made with is one's own`(line: String) {
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    "Led a team of 5, using Python and SQL", "Dẫn dắt nhóm 5 người, dùng Python",
    "Nhóm có 3 bạn, tôi làm Python", "Team gồm 5 kỹ sư; tôi phụ trách Python",
    "2 years as developer with Python", "Level 1 analyst with Python",
    "One of 3 Python developers", "Team size: 5, Python", "Team: 5; Python, SQL",
    "Together with 2 developers, used Python", "Trained 3 interns in Python",
    "Hướng dẫn 3 nhân viên dùng Python", "Cùng 2 bạn dùng Python xây hệ thống",
    "Hỗ trợ 5 năm lập trình Python",
  ])
  func `what one does beside them is one's own`(line: String) {
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    "Delivered the portal with the product owner (they used Python)",
    "Ran the cutover; a colleague wrote the Python scripts",
    "Replaced the batch (project team in IT configured Python)",
    "Rewrote the procedure; the Python team did the review",
    "Viết yêu cầu; đội CNTT lập trình bằng Python",
    "Vai trò: phân tích, bạn cùng nhóm làm Python", "Thiết kế API; thành viên khác viết Python",
    "Phối hợp với đội nền tảng (họ phụ trách Python)",
    "Giao diện Python do bạn cùng phòng làm",
    "Managed delivery (14 engineers – Python, Go)",
    "Led the lab (2 analysts using Python)",
    "Quản lý 6 bạn, gồm developer (Python, Java)",
    "Reports: Python handled by the data office",
    "Built it in Excel; handed over to the data team, who moved it to Python",
    "Handed the model to a vendor who runs Python",
    "Liaised with counsel, who drafted Python rules",
    "Credit model built by consultants in Python", "Outsourced Python support to a vendor",
    "Thuê ngoài dịch vụ Python", "Clients: Python shops, banks", "Clients included: Python users",
    "Our key clients are: Python shops", "Các khách hàng gồm: công ty Python",
    "Khách hàng: công ty Python",
    "Python support outsourced to a vendor", "Python scripts written by the interns",
    "Python models were built by the data science team", "Quants wrote Python",
    "Models deployed by the MLOps team in Python", "Quản lý 20 kỹ sư (Java, Python)",
    "Reports in Python by the data team", "Chatbot – backend by my roommate in Python",
    "Lập yêu cầu (họ viết Python)",
  ])
  func `what others do shows nothing`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
  }

  @Test(arguments: [
    "Wrote the reports they used in Python",
    "Built with a colleague a Python service",
    "The team grew; I wrote Python for it",
    "My Python team built the pricing service",
    "Triển khai Python cho đội vận hành",
    "Đội 5 người, tự tôi lập trình Python",
    "3 years as developer (Python, Java)",
    "Worked with 4 analysts; built the model in Python",
    "Maintained by me: Python services",
    "Handled reports in Python",
    "Services built by my team in Python", "Tested tools built by consultants and wrote Python",
    "Reported to the team lead, who built the desk; wrote Python",
    "Python scripts written by me and the interns", "Python scripts used by the team",
    "Python reports requested by the audit team", "Python code reviewed by two seniors",
    "Our developers built the API in Java; I tested in Python", "Developers' guide in Python",
    "Trained by a vendor in Python", "Python tools built by my team", "Tối ưu Python do tôi viết",
    "Outsourced Python support for three funds",
  ])
  func `one's own deeds stay`(line: String) {
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    "Would like to learn", "Chưa có kinh nghiệm", "Muốn học thêm", "No experience with",
    "Skills to develop",
  ])
  func `what stands under a heading of wishes shows nothing`(heading: String) {
    let text = "Certificates\nCAMS (2020)\n\(heading)\nPython, SQL\nSkills\nKYC"
    let profile = Real.profile(text)
    #expect(!profile.kinds("skill:python").contains(.listed))
    #expect(profile.kinds("skill:know-your-customer") == [.listed])
  }

  @Test func `other short lines are no heading of wishes`() {
    #expect(Real.profile("Skills\nWant to help\nPython").kinds("skill:python") == [.listed])
  }

  @Test(arguments: [
    "Định hướng 2 năm tới: học thêm Kubernetes và Python",
    "Mong muốn tham gia dự án lớn, và được học thêm về Python",
    "Python thì chưa làm bao giờ nhưng rất muốn tìm hiểu",
    "Python (hiện chưa có kinh nghiệm mảng này)",
    "Không có nền tảng Python", "Có nghe qua về Python", "I read about Python",
    "I am not licensed to use Python", "Chưa có dịp làm Python",
    "Never had the chance to use Python",
  ])
  func `wishes and gaps in other words`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line).filter { $0 == .listed } == [])
  }

  @Test(arguments: ["Năm 2021 đã học thêm Python", "Có nền tảng Python"])
  func `what was learned is listed`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Sông Đáy Logistics JSC", "Công ty CP Logistics Sông Đáy",
    "Member of the board, Logistics Co., Ltd",
  ])
  func `a firm's name is no skill`(line: String) {
    #expect(Real.kinds("skill:logistics", inSummary: line) == [])
  }

  @Test(arguments: ["Logistics at Sông Đáy JSC", "Công ty CP Sông Đáy: logistics"])
  func `what is done for a firm is`(line: String) {
    #expect(Real.kinds("skill:logistics", inSummary: line) == [.listed])
  }

  @Test func `computers beside languages are skills`() {
    let profile = Real.profile("Ngoại ngữ – Tin học\nTiếng Anh: đọc tốt. Python, SQL")
    #expect(profile.kinds("skill:python") == [.listed])
  }

  @Test(arguments: [
    "My sister speaks English C2 and holds CAMS.",
    "My husband is a lawyer and holds the CFA charter and FRM.",
    "Vợ tôi là kế toán trưởng, có chứng chỉ ACCA.", "Em gái tôi có bằng thạc sĩ luật",
    "Bố tôi là giáo viên, biết tiếng Pháp C1",
  ])
  func `what a relative has is theirs`(line: String) {
    let profile = Real.profile("Lan\n\nSummary\n\(line)")
    #expect(profile.evidence.isEmpty, "\(line)")
    #expect(profile.languages.isEmpty && profile.education.isEmpty, "\(line)")
  }

  @Test(arguments: [
    "My wife is a chartered accountant (ACCA)", "My husband (ACCA) works at a bank",
    "My brother John (ACCA) works at a bank", "My aunt – an auditor – holds ACCA",
    "My friend is an auditor (ACCA)", "Married to an accountant (ACCA)",
    "Vợ tôi là kế toán (ACCA)", "Chồng tôi (ACCA) làm ngân hàng", "Em gai toi la ke toan (ACCA)",
    "Bạn tôi là kiểm toán viên (ACCA)", "Chú tôi là kế toán (ACCA)", "Ông nội làm kế toán",
  ])
  func `brackets and dashes behind a relative are theirs`(line: String) {
    let profile = Real.profile("Lan\n\nSummary\n\(line)")
    #expect(profile.evidence.isEmpty, "\(line)")
  }

  @Test(arguments: [
    "My father taught me, I hold CAMS", "My father taught me and I hold CAMS",
    "My wife holds ACCA; I hold CAMS", "My wife is a lawyer (ACCA). I hold CAMS.",
    "My manager taught AML, I hold CAMS", "Bố tôi dạy, tôi có chứng chỉ CAMS",
    "Vợ tôi là kế toán (ACCA), tôi có CAMS", "Single (CAMS)", "Family business – CAMS",
  ])
  func `what the person has beside them is the person's`(line: String) {
    let profile = Real.profile("Lan\n\nSummary\n\(line)")
    #expect(profile.kinds("certificate:cams") == [.held], "\(line)")
    #expect(profile.kinds("certificate:acca") == [])
  }

  @Test func `a mother tongue is one's own`() {
    let profile = Real.profile("Lan\n\nSummary\nMy mother tongue is English; I hold CAMS")
    #expect(profile.languages.map(\.level) == [.native])
    #expect(profile.kinds("certificate:cams") == [.held])
  }
}
