import TalentModel
import Testing

@Suite struct EducationReadingTests {
  private func facts(_ lines: String...) -> [String] {
    let profile = Real.profile((["Pat Example", "Education"] + lines).joined(separator: "\n"))
    return profile.education.map { fact in
      let level = fact.level.map { Real.taxonomy[$0].name } ?? "?"
      let field = fact.field.map { Real.taxonomy[$0].name } ?? "?"
      let now = Month(ordinal: 2026 * 12 + 10)
      return "\(level) \(field) \(fact.isTaken(by: now) ? "taken" : "open")"
    }
  }

  @Test(arguments: [
    ("Bachelor of Law, 2011 - 2015", "bachelor law taken"),
    ("Cử nhân Kế toán, 2011 - 2015", "bachelor accounting taken"),
    ("Cử nhân Luật, loại giỏi, 2015", "bachelor law taken"),
    ("Master of Finance, 2015 - 2017", "master finance taken"),
    ("Thạc sĩ Kinh tế học", "master economics taken"),
    ("MBA, 2019", "master business-administration taken"),
    ("PhD in Economics, 2010", "doctorate economics taken"),
    ("Tiến sĩ Toán học, 2012", "doctorate mathematics taken"),
    ("Bachelor's degree in Computer Science", "bachelor computer-science taken"),
    ("BSc in Statistics, 2014", "bachelor statistics taken"),
    ("Cao đẳng Kế toán, 2010 - 2013", "college accounting taken"),
    ("Trung học phổ thông, 2008", "secondary ? taken"),
    ("High school diploma", "secondary ? taken"),
    ("Cu nhan Ke toan, 2011 - 2015", "bachelor accounting taken"),
  ])
  func `a degree has a level and a field`(line: String, fact: String) {
    #expect(facts(line) == [fact])
  }

  @Test(arguments: [
    "ACCA – Member since 2018", "Hội viên ACCA từ 2018", "CFA charterholder, 2018 - present",
  ])
  func `the time of a membership is no time of a course`(line: String) {
    #expect(facts(line, "Diploma in Accounting, 2013") == ["college accounting taken"])
    #expect(facts(line, "Cử nhân Kế toán, 2013") == ["bachelor accounting taken"])
  }

  @Test func `the time of a course goes on`() {
    #expect(facts("Cử nhân Kế toán, từ 2025") == ["bachelor accounting open"])
    #expect(facts("Bachelor of Law, ACCA, 2025 - present") == ["bachelor law open"])
  }

  @Test func `whatever a school is called, it tells the same`() {
    let schools = ["Đại học Kinh tế", "Học viện Ngân hàng", "Harvard University", "MIT"]
    for form in [
      "NAME, ngành Kế toán, 2011 - 2015", "NAME, 2011 - 2015", "Cử nhân Kế toán, NAME, 2015",
      "Thạc sĩ Tài chính, NAME, 2018",
    ] {
      let told = schools.map { facts(form.replacing("NAME", with: $0)) }
      #expect(Set(told).count == 1, "\(form) \(told)")
    }
    #expect(
      facts("Harvard University, ngành Kế toán, 2011 - 2015") == ["bachelor accounting taken"]
    )
    #expect(facts("MIT, 2011 - 2015") == ["bachelor ? taken"])
  }

  @Test func `a school beside its degree is no other one`() {
    #expect(facts("Master of Laws", "Harvard University, Faculty of Law", "2010 - 2012").count == 1)
    #expect(
      facts("Harvard University, ngành Kế toán, 2010 - 2014", "Thạc sĩ Tài chính, MIT, 2016")
        == ["bachelor accounting taken", "master finance taken"]
    )
  }

  @Test func `who graduated somewhere has a degree`() {
    let profile = Real.profile("Pat Example\nTóm tắt\nTốt nghiệp Đại học Kinh tế năm 2015")
    #expect(profile.education.compactMap(\.level).map { Real.taxonomy[$0].name } == ["bachelor"])
  }

  @Test(arguments: [
    "Kỹ sư phần mềm\nTóm tắt\nNăm năm lập trình", "Pat Example\nTóm tắt\nTôi là kỹ sư phần mềm",
    "Pat Example\nKinh nghiệm\nKỹ sư dữ liệu, 01/2019 - 06/2021\n- Quản lý 5 kỹ sư",
  ])
  func `an engineer outside of education is no degree`(text: String) {
    #expect(Real.profile(text).education.isEmpty)
  }

  @Test(arguments: [
    ("Kỹ sư Công nghệ thông tin, Đại học Bách Khoa, 2015", "bachelor information-technology taken"),
    ("Bằng kỹ sư Kinh tế, 2010", "bachelor economics taken"),
  ])
  func `in education it is one`(line: String, fact: String) {
    #expect(facts(line) == [fact])
  }

  @Test(arguments: [
    ("Bachelor of Laws, Hanoi Law University, 2012", "bachelor law taken"),
    ("B.E. (Computer Science), Anna University, 2010, 78%", "bachelor computer-science taken"),
    ("Kỹ sư CNTT, 2015", "bachelor information-technology taken"),
    ("Kỹ sư Khoa học Máy tính, 2014 - 2019", "bachelor computer-science taken"),
    ("Sinh viên Đại học Ngân hàng, chuyên ngành Tín dụng, 2002 - 2006", "bachelor banking taken"),
    ("Học viên cao học, tốt nghiệp Thạc sĩ Tài chính năm 2012", "master finance taken"),
    ("MMath, University of Somewhere, 2008-2012", "master mathematics taken"),
    ("Đại học Kinh tế TP.HCM, Tài chính doanh nghiệp, 2010-2014", "bachelor finance taken"),
    ("Tốt nghiệp loại Giỏi ngành Kế toán - ĐH Kinh tế 2012", "bachelor accounting taken"),
    ("Diploma in IT, Singapore Polytechnic, 2014", "college information-technology taken"),
    ("Diploma: Accounting, 2014", "college accounting taken"),
  ])
  func `a degree may be short, old or unnamed`(line: String, fact: String) {
    #expect(facts(line) == [fact])
  }

  @Test(arguments: [
    "Thạc sĩ Tài chính, ĐH Ngân hàng, 2023-2025 (chưa bảo vệ luận văn)",
    "Master of Finance, 2023-2025 (thesis not yet defended)",
  ])
  func `a thesis to defend leaves a degree open`(line: String) {
    #expect(facts(line) == ["master finance open"])
  }

  @Test(arguments: [
    "Education: University of Somewhere, Accounting, 2010-2014",
    "Học vấn: Đại học Kinh tế, ngành Kế toán, 2010-2014",
  ])
  func `a school behind the heading opens no job`(line: String) {
    let profile = Real.profile(
      "Pat Example\nExperience\nAuditor, 01/2019 - 12/2019\n- SQL\n\(line)"
    )
    #expect(profile.jobs.count == 1)
    #expect(profile.education.map { $0.field.map { Real.taxonomy[$0].name } } == ["accounting"])
  }

  @Test(arguments: ["Education: Bachelor of Finance, 2014", "Học vấn: Cử nhân Tài chính, 2014"])
  func `the heading is no field of study`(line: String) {
    let facts = Real.profile("Pat Example\n\(line)").education
    #expect(facts.map { $0.field.map { Real.taxonomy[$0].name } } == ["finance"])
  }

  @Test func `a diploma that is a certificate is no level`() {
    #expect(facts("ICA International Diploma in Anti Money Laundering") == [])
  }

  @Test(arguments: [
    ("Master of Finance (in progress)", "master finance open"),
    ("Học viên cao học Tài chính", "master finance open"),
    ("Bachelor of Finance (deferred)", "bachelor finance open"),
    ("Đang học thạc sĩ Tài chính", "master finance open"),
    ("Bachelor of Law, expected 2027", "bachelor law open"),
    ("Master of Finance, 2025 - nay", "master finance open"),
    ("Master of Finance, 2025 – 2028", "master finance open"),
    ("Bachelor of Law, not completed", "bachelor law open"),
    ("Cử nhân Luật (chưa tốt nghiệp)", "bachelor law open"),
    ("Bachelor of Law, dropped out in 2015", "bachelor law open"),
    ("Sinh viên năm 3, cử nhân Luật", "bachelor law open"),
    ("Final-year student, Bachelor of Law", "bachelor law open"),
  ])
  func `a degree that is not taken is open`(line: String, fact: String) {
    #expect(facts(line) == [fact])
  }

  @Test func `each degree has its own dates`() {
    let profile = Real.profile(
      "Học vấn\nThạc sĩ Luật, 2025 - 2028\nCử nhân Tài chính, Đại học X, 2013 – 2017"
    )
    #expect(profile.education.map { $0.end.map { "\($0)" } } == ["2028-06", "2017-06"])
    #expect(
      facts("Master of Law, 2025 - nay", "Bachelor of Finance, 2013 - 2017")
        == ["master law open", "bachelor finance taken"]
    )
  }

  /// Degrees with the year in which they end.
  private func degrees(_ lines: [String]) -> [String] {
    Real.profile((["Pat Example", "Education"] + lines).joined(separator: "\n")).education.map {
      let level = $0.level.map { Real.taxonomy[$0].name } ?? "?"
      let field = $0.field.map { Real.taxonomy[$0].name } ?? "?"
      return "\(level) \(field) \($0.end.map { "\($0)" } ?? "?")"
    }
  }

  @Test func `a school, a diploma and a degree are three courses`() {
    let lines = [
      "Đại học Bến Nghé, ngành Kế toán, 2011 - 2015", "Diploma in IT, Northgate, 2016",
      "Thạc sĩ Luật, 2018-2020",
    ]
    #expect(
      degrees(lines)
        == [
          "bachelor accounting 2015-06", "college information-technology 2016-06",
          "master law 2020-06",
        ]
    )
  }

  @Test func `dates on lines of their own open a course each`() {
    let lines = [
      "2010 - 2014", "Đại học Bến Nghé", "Chuyên ngành: Luật", "2015 - 2017", "Đại học Bến Nghé",
      "Thạc sĩ Tài chính",
    ]
    #expect(degrees(lines) == ["bachelor law 2014-06", "master finance 2017-06"])
  }

  @Test func `the level of a course may have a label that is a heading elsewhere`() {
    let lines = ["Kế toán", "Đại học Bến Nghé", "Bằng cấp: Đại học", "Từ 09/2013 đến 06/2017"]
    #expect(degrees(lines) == ["bachelor accounting 2017-06"])
  }

  @Test func `level, school and dates may stand on lines of their own`() {
    #expect(
      facts("University of Somewhere", "Bachelor of Law", "2011 - 2015") == ["bachelor law taken"]
    )
  }

  @Test func `a degree in the summary counts where there is no section`() {
    let profile = Real.profile("Summary\nBachelor of Law with ten years of practice")
    #expect(profile.education.count == 1)
  }

  @Test func `the name of a school is no level`() {
    let profile = Real.profile("Summary\nTaught accounting at Harvard University")
    #expect(profile.education.isEmpty)
  }
}
