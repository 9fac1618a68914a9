import TalentModel
import Testing

@Suite struct DenialTests {
  @Test(arguments: [
    "No experience with Python", "I have no experience in Python", "Not familiar with Python",
    "I have never used Python", "Never worked with Python", "Without experience in Python",
    "I do not know Python", "No knowledge of Python", "I have not used Python", "Python: none",
    "Lack of experience with Python", "No prior experience using Python", "Unfamiliar with Python",
    "I don't know Python", "I haven't used Python", "No Python experience",
    "Chưa có kinh nghiệm Python", "Chưa có kinh nghiệm về Python", "Không biết Python",
    "Chưa từng sử dụng Python", "Python: chưa biết", "Python: không", "Chưa sử dụng Python",
    "Không có kinh nghiệm với Python", "Chưa biết Python", "chua co kinh nghiem Python",
  ])
  func `an explicit no is a no`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "No experience with Java, but five years of Python", "No experience with Java. Python expert",
    "I never missed a deadline; Python and SQL", "Not only Python but also SQL",
    "Chưa có kinh nghiệm Java; thành thạo Python", "Không chỉ Python mà cả SQL",
    "No findings in reviews, automation in Python", "Java: none; Python: 5 years",
    "Python (no Java)", "I have no criminal record. Python",
  ])
  func `it denies what it speaks of and nothing else`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test func `one no can deny several skills`() {
    let line = "No experience in Python or Java"
    #expect(Real.kinds("skill:python", inSummary: line) == [.denied])
    #expect(Real.kinds("skill:java", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Not a Python developer", "I am not a trained Python developer", "No SQL or Python work",
    "I never managed Python services", "Did not develop Python libraries myself",
    "Không biết: Java, Python", "No experience: Java, Python", "Chưa từng dùng: Python và Java",
    "Không phụ trách mảng Python", "Khong phu trach mang Python",
  ])
  func `what one is not or did not do is denied`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Chưa giao dịch trái phiếu", "Chua giao dich trai phieu", "Excel. Không giao dịch trái phiếu",
    "Never traded bonds; no bond trading",
  ])
  func `a deed is denied with its name`(line: String) {
    #expect(Real.kinds("skill:bond-trading", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    ("Have not handled complaints", "complaint-handling"),
    ("I never reviewed contracts", "contract-review"),
    ("Did not actively handle complaints", "complaint-handling"),
  ])
  func `a deed that tells its name itself is denied`(line: String, skill: String) {
    #expect(Real.kinds("skill:\(skill)", inSummary: line) == [.denied])
  }

  @Test(arguments: ["Handled complaints, never late", "Not only handled complaints"])
  func `a deed told beside a denial is done`(line: String) {
    #expect(Real.kinds("skill:complaint-handling", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "No Python beyond the basics", "No experience in Python beyond scripting",
    "No Python work since 2019", "Không dùng Python từ năm 2019",
    "Không biết Python quá mức cơ bản", "Not a single failure in Python services",
    "Python: no experience needed to follow my code. Not a problem",
  ])
  func `what is known up to a point is known`(line: String) {
    #expect(!Real.kinds("skill:python", inSummary: line).contains(.denied))
  }

  @Test(arguments: ["Python? I followed a course, never built on it.", "Biết Python không?"])
  func `a question states nothing`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: ["Can you code? A little Python.", "Java ? Python ? SQL"])
  func `what stands behind a question does`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test func `a no stands beside what else the document says`() {
    let profile = Real.profile("Summary\nNo experience with Python\nSkills\nPython, SQL")
    #expect(profile.kinds("skill:python") == [.denied, .listed])
    #expect(profile.kinds("skill:sql") == [.listed])
  }

  @Test(arguments: [
    "Want to learn Python", "I would like to learn Python", "Eager to learn Python",
    "Seeking a role with Python", "Looking for work in Python", "Plan to learn Python",
    "Muốn học Python", "Mong muốn được làm việc với Python", "Dự định học Python",
    "Interested in Python", "Đang tìm công việc dùng Python", "Keen to learn Python and SQL",
  ])
  func `a wish shows nothing`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [])
  }

  @Test(arguments: [
    "Managed a team of 12 Java developers", "Recruited Java engineers", "Hired 5 Java programmers",
    "Supervised Java developers", "Managed a team of Java and Python developers",
    "Sourcing Java talent for banks", "Interviewed Java candidates",
    "Quản lý đội ngũ 12 lập trình viên Java", "Tuyển dụng kỹ sư Java",
    "Tuyển dụng 40 lập trình viên Java",
  ])
  func `what other people can do shows nothing`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [])
    let job = "Experience\nProject Manager, 01/2020 - 12/2021\n- \(line)"
    #expect(Real.profile(job).kinds("skill:java") == [])
  }

  @Test(arguments: [
    "Led a team of five and wrote the core in Java", "Team of three; Java and SQL",
    "Recruited for the bank, Java since 2010",
  ])
  func `one's own skill beside a team stays one's own`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.listed])
  }

  @Test func `other people's occupation is not held`() {
    let job = "Experience\nHR Manager, 01/2020 - 12/2021\n- Recruited software engineers"
    #expect(Real.profile(job).kinds("occupation:software-engineer") == [])
  }
}
