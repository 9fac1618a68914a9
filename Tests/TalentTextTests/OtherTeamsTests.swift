import TalentModel
import Testing

@Suite struct OtherTeamsTests {
  private func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nProject Manager, 01/2020 - 12/2021\n- \(line)")
  }

  @Test(arguments: [
    "My team uses Python", "Our squad used Python for reports", "Nhóm tôi dùng Python",
    "Nhóm sử dụng Python", "As a manager, my team works with Python", "Doi cua em dung Python",
    "I supervise four quants who code in Python and C++",
    "Led engineers that write Python", "Supervised an analyst who wrote Python",
    "Quản lý 3 kỹ sư viết Python", "Led six analysts who keep dashboards in Python",
  ])
  func `what a team works with is its members'`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "My team and I use Python", "The team I lead uses Python", "My team uses Python, which I run",
    "Nhóm dùng Python do tôi viết", "I am a developer who builds Python services",
    "An analyst who writes Python", "I worked as an engineer who wrote Python",
    "Python is what my team uses", "My team grew; used Python",
    "My team uses SQL and I write Python",
  ])
  func `what the person does with them is the person's`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Tech stack of the company also includes Python and Scala (other teams).",
    "The company's technology stack: Python, Scala", "Company tech stack: Python",
    "Công nghệ của công ty gồm Python", "Tech stack công ty: Python",
    "Java services, Python (another team)", "Java, Python (nhóm khác)",
    "Java, Python (do đội khác viết)",
  ])
  func `what a firm works with elsewhere is not used`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "Tech stack: Python, Scala", "Maintained the company's stack in Python",
    "Công nghệ: Python", "Python services (with other teams)", "Python (cùng nhóm khác)",
    "Xây dựng công nghệ của công ty bằng Python", "Python, Java (other teams)",
  ])
  func `what somebody works with there is`(line: String) {
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    ("Led a team of five Java developers", "software-engineer"),
    ("Managed a team of 4 auditors", "auditor"), ("Supported lawyers", "lawyer"),
    ("Supported the lawyers of the firm", "lawyer"), ("Hỗ trợ luật sư", "lawyer"),
    ("Quản lý đội ngũ 6 kế toán viên", "accountant"), ("Làm việc với luật sư", "lawyer"),
    ("Liaised with lawyers and wrote contracts", "lawyer"),
    ("Quan ly 6 ke toan vien", "accountant"),
  ])
  func `whom one leads or supports one is not`(line: String, occupation: String) {
    #expect(Real.kinds("occupation:\(occupation)", inSummary: line) == [])
    #expect(Real.kinds("skill:java", inSummary: line) == [])
  }

  @Test(arguments: [
    ("Worked as a Lead Java Developer", "software-engineer"),
    ("Supported clients as a lawyer", "lawyer"), ("Luật sư, hỗ trợ doanh nghiệp", "lawyer"),
    ("Lead auditor of the group", "auditor"), ("Hired as a lawyer", "lawyer"),
  ])
  func `what one is beside them stays`(line: String, occupation: String) {
    #expect(Real.kinds("occupation:\(occupation)", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Led a team of five Java developers", "Managed a team of 4 engineers",
    "Quản lý nhóm lập trình viên",
  ])
  func `leading them is leadership`(line: String) {
    #expect(job(line).kinds("skill:leadership") == [.dated])
  }

  @Test(arguments: [
    "Coordinated with Legal, Risk and AML compliance teams", "Worked closely with the AML team",
    "Phối hợp với các phòng Pháp chế, Rủi ro và Tuân thủ AML",
    "Làm việc với các bộ phận Pháp chế, Nhân sự và AML", "Worked with the AML team who handle it",
  ])
  func `whom one works beside does it`(line: String) {
    #expect(job(line).kinds("skill:anti-money-laundering") == [])
  }

  @Test(arguments: [
    "Phối hợp với các phòng ban, thực hiện AML", "Worked with the legal team on AML",
    "Phối hợp với các phòng Pháp chế và thực hiện rà soát AML",
  ])
  func `what one does with them is one's own`(line: String) {
    #expect(job(line).kinds("skill:anti-money-laundering") == [.dated])
  }

  @Test(arguments: [
    "Làm việc với kiểm toán độc lập", "Làm việc với cơ quan thuế và kiểm toán độc lập",
    "Phối hợp với kiểm toán độc lập", "Lam viec voi kiem toan doc lap",
  ])
  func `auditors whom one works with audit`(line: String) {
    #expect(job(line).kinds("skill:auditing") == [])
  }

  @Test(arguments: ["Phối hợp với khách hàng, kiểm toán báo cáo", "Làm kiểm toán độc lập"])
  func `auditing for others is one's own`(line: String) {
    #expect(job(line).kinds("skill:auditing") == [.dated])
  }

  @Test(arguments: [
    "About FPT: Python, cloud and AI services", "Giới thiệu về Sao Mai: phần mềm Python",
    "Về FPT Software: gia công Python", "Introducing Acme Pay: Python payments",
    "Company profile: leading provider of Python tools", "Giới thiệu công ty: phần mềm Python",
  ])
  func `a line about an employer shows nothing`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "About me: Python developer", "About Python: five years of it", "Về tôi: lập trình Python",
    "About My Work: Python", "About five years of Python", "Giới thiệu bản thân: lập trình Python",
  ])
  func `a line about oneself or a skill does`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }
}
