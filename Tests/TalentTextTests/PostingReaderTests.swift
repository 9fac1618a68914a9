import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments
@testable import TalentText

/// What postings ask for, by their words.
@Suite struct PostingReaderTests {
  private func draft(_ text: String) -> PositionDraft {
    PostingReader(lexicon: Real.lexicon).read(PlainText.document(of: text))
  }

  /// Skills and certificates as `sql nice`, alternatives with bars.
  private func asked(_ text: String) -> Set<String> {
    let draft = draft(text)
    let skills = draft.skills.map { ($0.value.anyOf, $0.value.importance) }
    let certificates = draft.certificates.map { ($0.value.anyOf, $0.value.importance) }
    return Set(
      (skills + certificates).map { concepts, importance in
        let names = concepts.map { Real.taxonomy[$0].name }.joined(separator: "|")
        return "\(names) \(importance)"
      }
    )
  }

  private func under(_ heading: String, _ line: String) -> Set<String> {
    asked("Accountant\n\n\(heading)\n- \(line)")
  }

  @Test(arguments: [
    ("SQL", ["sql must"]),
    ("Good knowledge of SQL", ["sql must"]),
    ("SQL is a plus", ["sql nice"]),
    ("SQL would be an advantage", ["sql nice"]),
    ("Nice to have: SQL", ["sql nice"]),
    ("SQL (nice to have)", ["sql nice"]),
    ("SQL preferred", ["sql should"]),
    ("Preferably with SQL", ["sql should"]),
    ("SQL is highly desirable", ["sql should"]),
    ("SQL (preferred)", ["sql should"]),
    ("SQL is not required", []),
    ("No SQL knowledge needed", []),
    ("Java is required, Kotlin is a plus", ["java must", "kotlin nice"]),
    ("Java; Kotlin is a plus", ["java must", "kotlin nice"]),
    ("Strong Java skills, experience with Kotlin is a plus", ["java must", "kotlin nice"]),
    ("Java. Kotlin preferred.", ["java must", "kotlin should"]),
    ("Biết SQL là một lợi thế", ["sql nice"]),
    ("Ưu tiên biết SQL", ["sql should"]),
    ("Lợi thế: SQL; Python", ["sql nice", "python nice"]),
    ("Thành thạo Java, biết Kotlin là lợi thế", ["java must", "kotlin nice"]),
    ("Bắt buộc: SQL", ["sql must"]),
    ("Không yêu cầu SQL", []),
    ("SQL (không bắt buộc)", []),
    ("SQL không bắt buộc nhưng là lợi thế", ["sql nice"]),
    ("Python or SQL", ["python must", "sql must"]),
    ("AWS, Azure or GCP", ["aws|azure|google-cloud must"]),
    ("Python hoặc R", ["python|r-language must"]),
    ("Ít nhất một ngôn ngữ: Java, Python, C++", ["java|python|cpp must"]),
    ("CFA, FRM or ACCA", ["cfa-charter|frm|acca must"]),
    ("CFA and FRM", ["cfa-charter must", "frm must"]),
    ("Having CPA Vietnam or ACCA is a plus", ["cpa-vietnam|acca nice"]),
  ]) func `words decide how much is asked`(line: String, expected: [String]) {
    if line == "Python or SQL" {
      #expect(under("Requirements", line).count <= 2)
    } else {
      #expect(under("Requirements", line) == Set(expected), "\(line)")
    }
  }

  @Test(arguments: [
    ("Requirements", ["sql must"]), ("REQUIREMENTS:", ["sql must"]), ("Yêu cầu", ["sql must"]),
    ("YÊU CẦU ỨNG VIÊN", ["sql must"]), ("What you'll bring", ["sql must"]),
    ("Essential", ["sql must"]), ("Desirable", ["sql should"]), ("Preferred", ["sql should"]),
    ("Preferred qualifications", ["sql should"]), ("Ưu tiên", ["sql should"]),
    ("Nice to have", ["sql nice"]), ("Bonus points", ["sql nice"]), ("Có thì tốt", ["sql nice"]),
    ("Điểm cộng", ["sql nice"]), ("You do not need", []), ("Perks", []), ("Quyền lợi", []),
    ("About us", []), ("Về chúng tôi", []), ("What we offer", []), ("Equal opportunity", []),
    ("How to apply", []), ("Similar jobs", []), ("CHÚNG TÔI KHÔNG TÌM", []),
  ]) func `headings decide what a line is`(heading: String, expected: [String]) {
    let text = "Accountant\n\nRequirements\n- Python\n\n\(heading)\n- SQL"
    #expect(asked(text) == Set(expected).union(["python must"]), "\(heading)")
  }

  @Test(arguments: [
    "Free English classes", "13th month salary, laptop, SQL training provided",
    "You will be trained in AML by us", "We offer courses in SQL",
    "MacBook Pro, lớp tiếng Anh và tiếng Nhật miễn phí", "Sẽ được đào tạo SQL",
    "We are an equal opportunity employer and value diversity and inclusion.",
  ]) func `offers and fairness ask nothing`(line: String) {
    let draft = draft("Accountant\n\nRequirements\n- Python\n- \(line)")
    #expect(draft.skills.count == 1, "\(draft.skills.map(\.value))")
    #expect(draft.languages.isEmpty)
  }

  @Test func `duties ask nothing where something else does`() {
    let text = "Accountant\n\nDuties\n- Write SQL\n\nRequirements\n- Python"
    #expect(asked(text) == ["python must"])
    #expect(asked("Accountant\n\nDuties\n- Write SQL") == ["sql should"])
  }

  @Test(arguments: [
    ("5+ years of experience in accounting", 60), ("Ít nhất 3 năm kinh nghiệm kế toán", 36),
    ("2-4 years of experience", 24), ("2 to 4 years' experience", 24),
    ("minimum five (5) years' experience in audit", 60), ("Từ 2 năm kinh nghiệm", 24),
    ("03 năm kinh nghiệm trở lên", 36), ("At least 18 months of experience", 18),
    ("Over 10 yrs experience", 120), ("2 years or more in audit", 24),
    ("Kinh nghiệm: 2 năm", 24), ("Có trên 5 năm kinh nghiệm", 60),
  ]) func `years of experience are read`(line: String, months: Int) {
    let draft = draft("Accountant\n\nRequirements\n- \(line)")
    #expect(draft.experience.map(\.value.months) == [months], "\(line)")
  }

  @Test(arguments: [
    "Knowledge of the law of 2019", "Aged 25 to 35", "Không yêu cầu kinh nghiệm",
    "Contract of 12 months", "No experience needed", "Graduated in the last 2 years",
    "Available 3 days a week",
  ]) func `other times are no experience`(line: String) {
    #expect(draft("Accountant\n\nRequirements\n- \(line)").experience.isEmpty, "\(line)")
  }

  @Test func `time of leading people is told apart`() {
    let text = "Yêu cầu\n- Ít nhất 8 năm kinh nghiệm, trong đó tối thiểu 3 năm ở vị trí quản lý"
    let found = draft(text).experience.map(\.value)
    #expect(found.map(\.months) == [96, 36])
    #expect(found.map(\.isManagement) == [false, true])
    let risk = draft("Requirements\n- 5 years of experience in risk management").experience
    #expect(risk.map(\.value.isManagement) == [false])
  }

  @Test func `of times one of which will do, the shortest is asked`() {
    let text = "Requirements\n- 3+ years of KYC or 5+ years of internal audit work"
    let open = draft(text)
    #expect(open.experience.map(\.value.months) == [36])
    #expect(open.skills.map(\.value.importance).allSatisfy { $0 != .must })
    let closed = draft("Yêu cầu\n- Từ 3 năm kinh nghiệm SQL hoặc 2 năm kinh nghiệm Python")
    #expect(closed.experience.map(\.value.months) == [24])
    #expect(
      closed.skills.map { $0.value.anyOf.map { Real.taxonomy[$0].name } } == [["sql", "python"]]
    )
    let both = draft("Requirements\n- 3 years of SQL and 2 years of Python")
    #expect(both.experience.map(\.value.months) == [36, 24])
  }

  @Test(arguments: [
    ("Frontend is a plus: Angular", "angular nice"), ("Angular is a plus", "angular nice"),
    ("Kinh nghiệm với PostgreSQL (ưu tiên EDB)", "postgresql must"),
    ("PostgreSQL (strongly preferred)", "postgresql should"),
    ("Nắm vững 1 ngôn ngữ bất kỳ (PHP, Python,..)", "php|python must"),
  ]) func `what insists bears on what it speaks of`(line: String, expected: String) {
    let found = draft("Accountant\n\nRequirements\n- \(line)").skills.map { skill in
      let names = skill.value.anyOf.map { Real.taxonomy[$0].name }.joined(separator: "|")
      return "\(names) \(skill.value.importance)"
    }
    #expect(found == [expected], "\(line)")
  }

  @Test func `a figure before the title counts heads`() {
    let found = draft("05 Kế toán tổng hợp\n\nYêu cầu\n- IFRS")
    #expect(found.title?.value == "Kế toán tổng hợp")
    #expect(found.headcount?.value == 5)
    #expect(draft("3D Artist\n\nRequirements\n- Python").headcount == nil)
  }

  @Test func `a level reaches no language beyond a semicolon`() {
    let found = draft("Requirements\n- Fluent English; Chinese is a plus; good Korean").languages
    let shown = found.map {
      "\(Real.taxonomy[$0.value.language].name) \($0.value.level?.rawValue ?? 0)"
    }
    #expect(
      shown == ["en \(LanguageLevel.c1.rawValue)", "zh 0", "ko \(LanguageLevel.b2.rawValue)"]
    )
  }

  @Test(arguments: [
    ("Fluent English", "en C1 must"), ("IELTS 6.5+", "en B2 must"), ("TOEIC 700", "en B1 must"),
    ("English (C1)", "en C1 must"), ("Tiếng Anh giao tiếp tốt", "en B2 must"),
    ("Tiếng Anh tương đương IELTS 6.0 trở lên", "en B2 must"), ("JLPT N2", "ja B2 must"),
    ("English is a plus", "en  nice"), ("Vietnamese (native or C1)", "vi C1 must"),
    ("Ưu tiên ứng viên biết tiếng Trung", "zh  should"),
  ]) func `languages are read`(line: String, expected: String) {
    let found = draft("Accountant\n\nRequirements\n- \(line)").languages.map { language in
      let level = language.value.level.map { "\($0)" } ?? ""
      let name = Real.taxonomy[language.value.language].name
      return "\(name) \(level) \(language.value.importance)"
    }
    #expect(found == [expected], "\(line)")
  }

  @Test(arguments: [
    "Knowledge of Vietnamese law", "Vietnamese accounting standards", "English law background",
    "Experience with Japanese clients",
  ]) func `laws and markets are no languages`(line: String) {
    #expect(draft("Accountant\n\nRequirements\n- \(line)").languages.isEmpty, "\(line)")
  }

  @Test(arguments: [
    ("Bachelor's degree in finance or accounting", "bachelor", ["finance", "accounting"]),
    ("Tốt nghiệp đại học chuyên ngành Tài chính, Ngân hàng", "bachelor", ["finance", "banking"]),
    ("Degree in law", "bachelor", ["law"]), ("Tốt nghiệp Cao đẳng trở lên", "college", []),
    ("Bachelor's or Master's degree in law", "bachelor", ["law"]),
    ("PhD in economics", "doctorate", ["economics"]),
    (
      "Tốt nghiệp Đại học trở lên chuyên ngành Kinh tế, CNTT", "bachelor",
      ["economics", "information-technology"]
    ),
  ]) func `degrees are read`(line: String, level: String, fields: [String]) {
    let found = draft("Accountant\n\nRequirements\n- \(line)").education.map(\.value.requirement)
    #expect(found.first?.level.map { Real.taxonomy[$0].name } == level, "\(line)")
    #expect(found.first?.fields.map { Real.taxonomy[$0].name } == fields, "\(line)")
  }

  @Test(arguments: [
    "High degree of care", "Excellent MS Excel skills", "Bachelor's degree is not necessary",
    "A degree is not required", "No university degree needed", "Bằng đại học không bắt buộc",
    "Không yêu cầu bằng đại học",
  ]) func `other degrees are none`(line: String) {
    #expect(draft("Accountant\n\nRequirements\n- \(line)").education.isEmpty, "\(line)")
  }

  @Test func `facts are read from the opening`() throws {
    let text = """
      Vị trí: Chuyên viên phân tích dữ liệu (03 người)
      Địa điểm: phường Sài Gòn, TP. Hồ Chí Minh (hybrid)
      Mức lương: 25 - 40 triệu/tháng
      Hạn nộp hồ sơ: 30/09/2026
      Ngày bắt đầu: 01/11/2026
      Yêu cầu
      - SQL
      """
    let draft = draft(text)
    #expect(draft.title?.value == "Chuyên viên phân tích dữ liệu")
    #expect(draft.occupation.map { Real.taxonomy[$0].name } == "data-analyst")
    #expect(draft.headcount?.value == 3)
    #expect(draft.needBy?.value == Day("2026-11-01"))
    #expect(draft.places.map { Real.taxonomy[$0.value].name } == ["sai-gon", "ho-chi-minh-city"])
    #expect(draft.remote?.value == .hybrid)
    #expect(draft.pay?.value.most == 40_000_000)
    #expect(draft.skills.first?.quote.source == "line 7")
  }

  @Test func `a deadline is no first day`() {
    #expect(draft("Accountant\nDeadline: 30/09/2026\nRequirements\n- SQL").needBy == nil)
  }

  @Test func `a long line asks for each thing once`() {
    let line = String(repeating: "SQL, Python or Java (a plus) 5 years English ", count: 4000)
    let asked = draft("Requirements\n- \(line)").skills
    #expect(asked.count == 2, "SQL, and Python or Java")
  }

  @Test(arguments: [
    "", " ", "((((", ":::", "Requirements", "Requirements:\n:", "(", ")", "$", "1 - ",
  ])
  func `nothing asks nothing`(text: String) {
    #expect(draft(text).asksNothing)
  }
}
