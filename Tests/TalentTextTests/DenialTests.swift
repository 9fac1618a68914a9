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
