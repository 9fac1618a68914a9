import TalentModel
import Testing

/// Degrees, certificates and languages that stand among the jobs, without a heading of their own.
@Suite struct CredentialLineTests {
  private func profile(_ lines: String) -> MatchProfile {
    Real.profile("Tran Van Binh\n\(lines)")
  }

  private static let english =
    "EXPERIENCE\nAuditor, Delta Ltd, 2018 - 2020\n- Prepared VAT returns\n"
  private static let vietnamese =
    "KINH NGHIỆM\nKiểm toán viên, Công ty Delta, 2018 - 2020\n- Khai thuế VAT\n"

  @Test(arguments: [
    english + "Bachelor of Law, Foreign Trade University, 2014 - 2018",
    english + "Bachelor of Law\nForeign Trade University, 2014 - 2018\nGPA 3.4",
    english + "Foreign Trade University, 2014 - 2018\nBachelor of Law",
    english + "LLB, 2018",
    vietnamese + "Cử nhân Luật, Đại học Ngoại thương, 2014 - 2018",
    vietnamese + "2014 - 2018: Cử nhân Luật, Đại học Ngoại thương",
    vietnamese + "Đại học Ngoại thương, 2014 - 2018\nCử nhân Luật",
  ])
  func `a degree among the jobs is education and no job`(text: String) {
    let profile = profile(text)
    #expect(profile.jobs.map { "\($0.start)" } == ["2018-07"])
    #expect(profile.education.map { $0.level.map { Real.taxonomy[$0].name } } == ["bachelor"])
    #expect(profile.education.map { $0.field.map { Real.taxonomy[$0].name } } == ["law"])
    #expect(profile.education.map { $0.end.map { "\($0)" } } == ["2018-06"])
  }

  @Test(arguments: [
    (english + "ACCA member since 2019", "acca"),
    (english + "CFA charterholder, 2018 - present", "cfa-charter"),
    ("Member of ACCA 2019 - nay\n" + english, "acca"), (english + "CAMS (2021)", "cams"),
    (english + "LLB, 2018\nCAMS, 2021", "cams"),
    (vietnamese + "Hội viên ACCA từ 2019", "acca"),
    (vietnamese + "Thành viên ACCA, 2018 - nay", "acca"),
    (vietnamese + "2021: Chứng chỉ CAMS", "cams"),
    (vietnamese + "CFA charterholder, 2018 - nay", "cfa-charter"),
  ])
  func `a membership with its dates is a certificate and no job`(text: String, name: String) {
    let profile = profile(text)
    #expect(profile.jobs.map { "\($0.start)" } == ["2018-07"])
    #expect(profile.kinds("certificate:\(name)") == [.held])
  }

  @Test(arguments: [
    english + "LLB, 2018\nEnglish: C1", english + "Tiếng Anh: IELTS 7.0",
    english + "LLB, 2018\nIELTS 7.0", vietnamese + "Cử nhân Luật, 2018\nTiếng Anh: C1",
    vietnamese + "Tiếng Anh: IELTS 7.0",
  ])
  func `so is what somebody speaks`(text: String) {
    let profile = profile(text)
    #expect(profile.languages.contains { $0.level == .c1 })
    #expect(profile.jobs.count == 1)
  }

  @Test(arguments: [
    ("ACCA trainer, Sao Mai Academy, 01/2015 - 12/2017", "2015-01"),
    ("MBA admissions officer, RMIT University, 01/2015 - 12/2017", "2015-01"),
    ("English teacher, Sao Mai Academy, 01/2015 - 12/2017", "2015-01"),
    ("CFA analyst, Sao Mai Bank, 01/2015 - 12/2017", "2015-01"),
    ("Foreign Trade University, 01/2015 - 12/2017\nLecturer\n- Taught law", "2015-01"),
    ("Documentary credits specialist, Sao Mai Bank, 01/2015 - 12/2017", "2015-01"),
    ("Certified Public Accountant, Delta Ltd, 01/2015 - 12/2017", "2015-01"),
    ("Giảng viên, Đại học Ngoại thương, 01/2015 - 12/2017", "2015-01"),
    ("Giáo viên tiếng Anh, Trung tâm Sao Mai, 01/2015 - 12/2017", "2015-01"),
  ])
  func `a post that has to do with one is a job`(line: String, start: String) {
    for text in [Self.english, Self.vietnamese] {
      let profile = profile(text + line)
      #expect(profile.jobs.map { "\($0.start)" } == [start, "2018-07"])
      #expect(profile.education.isEmpty)
    }
  }

  @Test(arguments: [
    "ACCA member\n- Audited banks\n- English reports to auditors", "- ACCA member\n- Audited banks",
    "LLB\n- Audited banks",
  ])
  func `a degree right below the header leaves the job its story`(lines: String) {
    let profile = profile("EXPERIENCE\nAuditor, Delta Ltd, 2018 - 2020\n\(lines)\n- VAT")
    #expect(profile.jobs("skill:vat") == ["2018-07/2020-06"])
  }
}
