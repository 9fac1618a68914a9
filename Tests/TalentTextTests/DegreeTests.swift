import TalentModel
import Testing

/// Lines as CVs have them, with the degrees that they show.
@Suite struct DegreeTests {
  private func facts(_ text: String) -> [String] {
    Real.profile("Pat Example\n\(text)").education.map { fact in
      let level = fact.level.map { Real.taxonomy[$0].name } ?? "?"
      let field = fact.field.map { Real.taxonomy[$0].name } ?? "?"
      let now = Month(ordinal: 2026 * 12 + 10)
      return "\(level) \(field) \(fact.isTaken(by: now) ? "taken" : "open")"
    }
  }

  @Test(arguments: [
    ("Bachelor of Law 2012; Master of Finance 2015", ["bachelor law", "master finance"]),
    ("MSc Finance, BSc Economics", ["master finance", "bachelor economics"]),
    ("Master of Finance and Bachelor of Law", ["master finance", "bachelor law"]),
    ("Cử nhân Luật, thạc sĩ Tài chính", ["bachelor law", "master finance"]),
    (
      "Bachelor of Commerce, Major in Finance, minor in Law",
      [
        "bachelor business-administration", "bachelor finance",
      ]
    ),
    ("Double degree: Bachelor of Finance and Law", ["bachelor finance", "bachelor law"]),
    ("Master's in Finance, 2015", ["master finance"]),
    ("Bachelor's in Accounting", ["bachelor accounting"]),
    (
      "Bachelor of Law, 2010\nMasters : Business Administration , May 2012",
      ["bachelor law", "master business-administration"]
    ),
    ("Đại học Bến Nghé, ngành Công nghệ thông tin", ["bachelor information-technology"]),
    ("Thạc sĩ Luật, Đại học Bến Nghé", ["master law"]),
    ("BBA, 2014", ["bachelor business-administration"]), ("LLB (Hons)", ["bachelor law"]),
    ("LL.M., 2016", ["master law"]), ("Juris Doctor, 2016", ["master law"]),
    ("BEng Software Engineering", ["bachelor software-engineering"]),
    ("MPhil in Economics", ["master economics"]), ("MBBS", ["bachelor ?"]),
    ("Cử nhân\nChuyên ngành: Tài chính – Ngân hàng", ["bachelor finance", "bachelor banking"]),
    ("Đại học Kinh tế Quốc dân\nCử nhân Kế toán, GPA 3.4/4, loại giỏi", ["bachelor accounting"]),
    ("Bằng kỹ sư Công nghệ thông tin", ["bachelor information-technology"]),
    ("Trung cấp Kế toán, 2008 - 2010", ["college accounting"]),
    ("Tốt nghiệp THPT năm 2010", ["secondary ?"]),
    ("High School Diploma : Business, 2004", ["secondary ?"]),
    ("Associate of Applied Science in Accounting", ["college accounting"]),
    ("Bachelor of Science : Computer Engineering", ["bachelor computer-science"]),
    ("Bachelor of Law\nRelevant coursework: accounting, finance, statistics", ["bachelor law"]),
    ("Bachelor of Law, thesis on banking regulation", ["bachelor law"]),
    ("Finance MSc, 2016", ["master finance"]), ("Tiến sĩ Kinh tế", ["doctorate economics"]),
    ("Chuyên ngành: Kế toán\nCử nhân, 2014", ["bachelor accounting"]),
    ("BSc in Banking and Finance", ["bachelor finance", "bachelor banking"]),
    ("Bachelor of Law, Student Council President", ["bachelor law"]),
    ("Cử nhân Luật, Sinh viên xuất sắc", ["bachelor law"]),
  ])
  func `each degree has its level and field`(lines: String, shown: [String]) {
    #expect(facts("Education\n\(lines)") == shown.map { "\($0) taken" })
  }

  @Test(arguments: [
    ("48 semester hours toward Bachelor of Accounting", "bachelor accounting"),
    ("Two years toward a BA in Economics, university", "bachelor economics"),
    ("BSc Finance, dropped out 2014", "bachelor finance"),
    ("Master of Finance, expected 2026", "master finance"),
    ("Sinh viên năm 3 ngành Kế toán, hệ đại học", "bachelor accounting"),
    ("Cử nhân Luật, chưa tốt nghiệp", "bachelor law"), ("Đang học thạc sĩ Luật", "master law"),
    ("PhD candidate in Economics", "doctorate economics"),
    ("Pursuing MBA", "master business-administration"),
    ("Bachelor of Finance (incomplete)", "bachelor finance"),
    ("Currently enrolled in Master of Law", "master law"),
    ("Bachelor of Law\nExpected graduation: June 2028", "bachelor law"),
    ("Nghiên cứu sinh tiến sĩ Kinh tế", "doctorate economics"),
    ("Cử nhân Kế toán (dự kiến tốt nghiệp 2027)", "bachelor accounting"),
    ("Bachelor of Law, 2024 - present", "bachelor law"), ("Cử nhân Luật, bảo lưu", "bachelor law"),
    ("Working towards a Master of Finance", "master finance"),
  ])
  func `one that was not taken is open`(lines: String, shown: String) {
    #expect(facts("Education\n\(lines)") == ["\(shown) open"])
  }

  @Test func `of two degrees one may be open`() {
    #expect(
      facts("Education\nBachelor of Law 2015; Master of Finance (in progress)")
        == ["bachelor law taken", "master finance open"]
    )
    #expect(
      facts("Education\nPursuing MBA; Bachelor of Law 2015")
        == ["master business-administration open", "bachelor law taken"]
    )
  }

  @Test(arguments: [
    "Master of Finance (not completed), Bachelor of Law, 2015",
    "Master of Finance, dropped out 2018; Bachelor of Law 2015",
    "Master of Finance (unfinished) and Bachelor of Law",
    "Thạc sĩ Tài chính (đang học), Cử nhân Luật 2015",
    "Thạc sĩ Tài chính (chưa tốt nghiệp), Cử nhân Luật",
    "Thạc sĩ Tài chính, bỏ học năm 2018; Cử nhân Luật",
  ])
  func `what is told of the first of two says nothing of the second`(line: String) {
    #expect(facts("Education\n\(line)") == ["master finance open", "bachelor law taken"])
  }

  @Test(arguments: [
    "Master of Finance dropout", "Master of Finance, dropped out", "Master of Finance (withdrawn)",
    "Withdrew from Master of Finance", "Master of Finance, left without a degree",
    "Master of Finance (ABD)", "Master of Finance, ABD, 2010 - 2016", "Thạc sĩ Tài chính, bỏ học",
    "Thạc sĩ Tài chính, nghỉ học giữa chừng", "Thạc sĩ Tài chính (đã thôi học)",
    "Bỏ học thạc sĩ Tài chính năm 2018", "Thạc sĩ Tài chính, không tốt nghiệp",
  ])
  func `who left did not take the degree`(line: String) {
    #expect(facts("Education\n\(line)") == ["master finance open"])
  }

  @Test(arguments: [
    "High school diploma 2012. Planning an MBA in Finance",
    "High school diploma, 2012\nPlanning to take an MBA in Finance",
    "High school diploma 2012, applying for a Master of Finance",
    "Tốt nghiệp THPT 2012, sẽ học thạc sĩ Tài chính",
    "Tốt nghiệp THPT 2012; dự định học thạc sĩ ngành Tài chính",
    "Dự kiến học thạc sĩ Tài chính. Tốt nghiệp THPT 2012",
  ])
  func `a degree that is planned shows nothing, nor does its field`(lines: String) {
    #expect(facts("Education\n\(lines)") == ["secondary ? taken"])
  }

  @Test(arguments: [
    ("BSc Law 2015, MSc Finance 2018", ["2015-06", "2018-06"]),
    ("2015 BSc Law, 2018 MSc Finance", ["2015-06", "2018-06"]),
    ("2011 - 2015: Cử nhân Luật, 2016 - 2018: Thạc sĩ Tài chính", ["2015-06", "2018-06"]),
    ("BSc Law (2011 - 2015), MSc Finance (2016 - 2018)", ["2015-06", "2018-06"]),
    ("BSc Law, graduated 2015, thesis awarded 2016", ["2015-06"]),
    ("BSc Law, 2015, exchange in Paris 2013", ["2015-06"]),
    ("Cử nhân Luật, tốt nghiệp năm 2015, học bổng năm 2012", ["2015-06"]),
    ("Cử nhân Luật, 2015\nHọc bổng 2012 - 2013", ["2015-06"]),
    ("BSc Law, 2015\nVolunteer, 2016 - 2017", ["2015-06"]),
    ("BSc Law\n2011 - 2015", ["2015-06"]),
    ("BSc Law, scholarship of 2012, graduated in June 2015", ["2015-06"]),
  ])
  func `the time of a degree is no other year of its lines`(lines: String, ends: [String]) {
    let education = Real.profile("Pat Example\nEducation\n\(lines)").education
    #expect(education.map { $0.end.map { "\($0)" } ?? "?" } == ends)
  }

  @Test(arguments: [
    "Officers Course, 2010", "Certified Public Accountant", "Scrum Master certification",
    "Master of Ceremonies at the spring gala", "Bachelor party planning", "Master data course",
    "Skills: accounting, marketing, statistics", "Accounting licence, State of Texas",
    "Training in risk management and insurance", "Coursework: finance, law, economics",
    "Seminar on banking, finance and marketing", "Khóa học kế toán tổng hợp, 2019",
    "Chứng chỉ kế toán trưởng", "Award for the best project in finance", "No bachelor's degree",
    "Finance, accounting, marketing, law, statistics and logistics of the region",
  ])
  func `what is no degree shows nothing`(line: String) {
    #expect(facts("Education\n\(line)") == [])
  }

  @Test(arguments: [
    (
      "Pat, MBA\nEducation\nBachelor of Law, 2010",
      [
        "bachelor law taken", "master business-administration taken",
      ]
    ),
    ("Analyst, MBA\nEducation\nMBA, 2010", ["master business-administration taken"]),
    ("Summary\nTaught MBA students for ten years", []),
    ("Summary\nSupervised PhD candidates", []), ("Summary\nSeeking an MBA", []),
    ("Summary\nAccountant with a Master's degree in Finance", ["master finance taken"]),
    ("Skills\nMaster data, bachelor of law", []),
  ])
  func `outside the section only one's own degree counts`(text: String, shown: [String]) {
    #expect(facts(text) == shown)
  }
}
