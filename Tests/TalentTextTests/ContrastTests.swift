import TalentModel
import Testing

/// What is set against something known, what one is unable to do, and all but one.
@Suite struct ContrastTests {
  private func job(_ line: String) -> MatchProfile {
    Real.profile("Experience\nProject Manager, 01/2020 - 12/2021\n- \(line)")
  }

  @Test(arguments: [
    "Python, not Java", "Good with Python but not Java", "Python (not Java)", "Python – not Java",
    "Python, not SQL or Java", "Python, but not Java", "Python, không phải Java",
    "Python chứ không Java", "Có Python, không Java", "I write Python, not Java.",
  ])
  func `what a contrast ends with is denied and the rest is known`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.denied])
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Not only Java, but also Python", "Why not Java", "Python if not Java", "Not just Java",
    "Not bad at Java", "Trained for speed, not for Java alone", "Không chỉ Java mà cả Python",
    "Không những Java", "Kinh nghiệm không, Java tốt",
  ])
  func `another not denies nothing`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Wrote Python, not Java", "Used Python but not Java", "Built it in Python rather than Java",
    "Automated in Python instead of Java", "Viết bằng Python thay vì Java",
  ])
  func `what a job was done without shows nothing`(line: String) {
    #expect(job(line).kinds("skill:java") == [])
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    "Can't write Java", "I cannot code in Java", "Cannot read Java", "Unable to write Java",
    "I know no Java", "I write no Java", "Not Java", "Không viết được Java", "Không đọc nổi Java",
    "Chưa thể viết Java", "Tôi không code Java",
  ])
  func `who is unable does not know it`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Wrote Java that clients cannot read", "Java for staff who cannot code",
    "Hỗ trợ nhân viên không viết được Java",
  ])
  func `what others are unable to do is known`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "Anything but accounting", "I do everything but accounting", "Anything except accounting",
    "Làm gì cũng được trừ kế toán", "Việc nào cũng nhận ngoại trừ kế toán",
  ])
  func `all but one denies that one`(line: String) {
    #expect(Real.kinds("skill:accounting", inSummary: line) == [.denied])
  }

  @Test(arguments: [
    "Nothing but accounting", "I know nothing except accounting", "Không làm gì ngoài kế toán",
    "Không gì ngoài kế toán", "Accounting is anything but easy",
  ])
  func `nothing but one is that one`(line: String) {
    #expect(Real.kinds("skill:accounting", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "No Python, Java, SQL but good Excel", "I have no Python, Java, SQL but use Excel daily",
    "Chưa biết Python, Java, SQL nhưng giỏi Excel",
  ])
  func `a turn ends the list that a bare no begins`(line: String) {
    for skill in ["python", "java", "sql"] {
      #expect(Real.kinds("skill:\(skill)", inSummary: line) == [.denied], "\(skill)")
    }
    #expect(Real.kinds("skill:microsoft-excel", inSummary: line) == [.listed])
  }

  @Test(arguments: ["No Java, Python but not SQL", "Go, no Java, Python but slowly"])
  func `a list that need not be denied is not`(line: String) {
    #expect(Real.kinds("skill:python", inSummary: line) == [.listed])
  }

  @Test(arguments: [
    "I speak no French", "English but not French", "Tiếng Anh, không tiếng Pháp",
    "I speak English and no French", "Không nói được tiếng Pháp", "English C1, not French",
  ])
  func `a language set against another is not known`(line: String) {
    let profile = Real.profile("Languages\n\(line)")
    #expect(profile.kinds("language:fr") == [.denied])
    #expect(profile.languages.allSatisfy { $0.language == Real.concept("language:en") })
  }
}
