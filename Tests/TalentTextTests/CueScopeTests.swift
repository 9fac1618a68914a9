import TalentModel
import Testing

@Suite struct CueScopeTests {
  @Test(arguments: [
    "No experience with Java, Python or SQL", "Không có kinh nghiệm Java, Python và SQL",
    "I have no experience in Java, Python and SQL", "Never used Java, Python/SQL",
    "I have no Java, Python or SQL experience", "I have no Java, Python or SQL",
    "Chưa biết Java, Python cũng như SQL", "Not proficient in Java, Python, nor SQL",
    "Neither Java nor Python nor SQL", "I know SAS but have never used Java, Python or SQL",
    "Khong co kinh nghiem Java, Python va SQL",
  ])
  func `a denial bears on the whole list`(line: String) {
    for skill in ["java", "python", "sql"] {
      #expect(Real.kinds("skill:\(skill)", inSummary: line) == [.denied], "\(skill)")
    }
  }

  @Test(arguments: [
    "Want to learn Java, Python and SQL", "Muốn học Java, Python và SQL",
    "Currently learning Java, Python and SQL", "Skills to develop: Java, Python, SQL",
  ])
  func `a wish bears on the whole list`(line: String) {
    for skill in ["java", "python", "sql"] {
      #expect(Real.kinds("skill:\(skill)", inSummary: line) == [], "\(skill)")
    }
  }

  @Test(arguments: [
    "No experience in Java but 5 years of Python", "chưa biết Java nhưng thạo Python",
    "No Java; Python 5 years", "No experience with Java, Python expert",
    "No experience with Java, five years of Python", "No experience in Java, strong in Python",
    "No experience in Java and worked with Python", "Không biết Java, thành thạo Python",
    "Chưa có kinh nghiệm Java, đã dùng Python 3 năm", "No experience with Java, I use Python",
    "No experience with Java however Python is fine", "Chưa biết Java, Python thì tốt",
    "Want to learn Java, Python expert", "Muốn học Java, có 3 năm Python",
    "No Java, Python and SQL", "Chưa biết Java tuy nhiên dùng Python tốt",
    "Eager to learn, Python", "No experience, Python", "Python, no Java, SQL",
    "Không có CFA, đã có Python",
  ])
  func `a list ends where another clause begins`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Not proficient in Python", "Never programmed in Python", "I have never touched Python",
    "I don't use Python", "I can't use Python", "I cannot use Python", "Do not know Python",
    "No hands-on Python", "No hands-on experience with Python", "Zero experience in Python",
    "Still lacks Python", "Limited-to-none experience in Python", "I lack Python skills",
    "Little to no experience in Python", "I have no Python skills", "I am not familiar with Python",
    "I have not yet used Python", "Recent graduate with no experience in Python",
    "Proficient in Java but not Python; no knowledge of Python", "He has no experience in Python",
    "Tôi chưa dùng Python", "Chưa học Python", "Chưa tiếp xúc với Python",
    "Không thành thạo Python", "Không rành Python", "Không am hiểu Python", "Tôi không dùng Python",
    "Chưa qua Python", "Hiện tại tôi chưa có kinh nghiệm với Python", "Em chưa từng học Python",
    "Python: no experience", "Python - none", "Python (none)", "Python: 0 năm", "Python ✗",
    "Python: N/A", "Python: chưa có kinh nghiệm", "Java and Python: no experience",
    "Python – 0 years", "Python: chưa từng sử dụng", "Python: level 0", "Python thì tôi chưa biết",
    "chua co kinh nghiem Python", "toi khong biet Python",
  ])
  func `many wordings deny`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line).contains(.denied))
  }

  @Test(arguments: [
    "All MS Office except Microsoft Access", "All of Office apart from Microsoft Access",
    "Thành thạo tất cả Office ngoại trừ Microsoft Access",
  ])
  func `what is left out of a whole is denied`(line: String) {
    #expect(Real.kinds("skill:microsoft-access", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Apart from Python, I know Java", "No programming experience except Python",
    "Not only Python but also Java", "Không chỉ Python mà còn Java", "No doubt: Python",
    "Nothing but Python", "I cannot live without Python", "No. 1 in Python",
    "Không ngừng học hỏi Python", "Not applicable. Python", "No later than 2020 with Python",
    "Python: No. 1 of the team", "Not just Python", "Python 3.0", "Python since no other tool",
    "No Python experience required", "Không những Python mà cả SQL", "Python is not my only tool",
    "Helped colleagues who do not know Python", "Staff with no experience in Python",
    "Khách hàng chưa biết Python", "Không thể không dùng Python", "Không dừng lại ở Python",
    "Không bao giờ ngại Python", "Có kinh nghiệm sửa chữa, Python",
  ])
  func `a no to something else denies nothing`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    ("Không có phát hiện nào trọng yếu trong kiểm toán nội bộ", "skill:internal-audit"),
    ("Chased customers that do not have KYC files", "skill:know-your-customer"),
    ("Internal audit with no audit findings", "skill:internal-audit"),
    ("Zero AML breaches in five years", "skill:anti-money-laundering"),
    ("Onboarded clients without KYC delays", "skill:know-your-customer"),
    ("Hướng dẫn nhân viên chưa biết Excel", "skill:microsoft-excel"),
    ("Test automation (No-code/Low-code)", "skill:low-code"),
    ("Đào tạo nhân viên KYC chưa có kinh nghiệm", "skill:know-your-customer"),
    ("Trained 20 graduates with no experience in KYC", "skill:know-your-customer"),
  ])
  func `the deeds of a job are no denials`(line: String, skill: String) {
    let job = "Experience\nCompliance Officer, 01/2020 - 12/2021\n- \(line)"
    #expect(Real.profile(job).kinds(skill) == [.dated])
  }

  @Test(arguments: [
    "Currently learning Python", "Started learning Python", "Ready to learn Python",
    "Skills to develop: Python", "Beginner wanting to learn Python", "Interested in Python",
    "I would love to learn Python", "Đang học Python", "Sẽ học Python", "Quan tâm đến Python",
    "Mong được học Python", "Định hướng Python", "Ước mơ học Python", "Dang hoc Python",
    "I am learning Python", "Areas for improvement: Python",
  ])
  func `a lesson or a wish shows nothing`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "Seeking a position where I can use my Python skills",
    "Mong muốn vận dụng kỹ năng Python của mình",
    "Deep learning, Python", "Self-taught Python", "Machine learning and Python",
    "Python developer looking for a new challenge", "Tự học Python",
  ])
  func `what is brought along is listed`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: ["Objective: to become AML Officer", "Vị trí ứng tuyển: AML Officer"])
  func `an occupation that is wished for is not held`(line: String) {
    #expect(Real.kinds("occupation:aml-officer", inSummary: line) == [])
  }

  @Test(arguments: ["chua giao tiep duoc", "Tiếng Anh: chưa giao tiếp được"])
  func `what cannot be done yet shows nothing`(line: String) {
    #expect(Real.kinds("skill:communication", inSummary: line) == [])
  }

  @Test func `who looks for frauds in a job has no wish`() {
    let job = "Experience\nCompliance Officer, 01/2020 - 12/2021\n- Looking for gaps in KYC files"
    #expect(Real.profile(job).kinds("skill:know-your-customer") == [.dated])
  }
}
