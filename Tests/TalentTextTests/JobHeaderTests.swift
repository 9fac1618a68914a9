import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

/// What stands in the header of a job beside a title, an employer and one stretch of time.
@Suite struct JobHeaderTests {
  private func profile(_ lines: String...) -> MatchProfile {
    Real.profile((["Tran Van Binh", ""] + lines).joined(separator: "\n"))
  }

  private func titles(_ lines: [String]) -> [String] {
    let text = (["Tran Van Binh", ""] + lines).joined(separator: "\n")
    let record = Real.record(PlainText.document(of: text))
    return Extraction(record, with: Real.reader)?.jobs.compactMap(\.title) ?? []
  }

  @Test(arguments: [
    "ABC Co., Ltd.", "Sao Mai Inc.", "Sao Mai Corp.", "Sao Mai J.S.C.", "A.B.C.",
    "Sao Mai Pte. Ltd.",
  ])
  func `the full stop of an abbreviation ends no sentence`(employer: String) {
    let duty = "- Prepared financial statements under VAS"
    for title in ["Senior Accountant", "Kế toán trưởng"] {
      let heading = title == "Kế toán trưởng" ? "KINH NGHIỆM" : "EXPERIENCE"
      #expect(titles([heading, "\(title) - \(employer)", "03/2017 - 06/2026", duty]) == [title])
      #expect(titles([heading, "03/2017 - 06/2026", employer, title, duty]) == [title])
      #expect(titles([heading, title, employer, "03/2017 - 06/2026", duty]) == [title])
    }
  }

  @Test func `a full stop behind prose still ends it`() {
    let lines = ["EXPERIENCE", "Led a team of accountants.", "01/2019 - 06/2021", "Teller"]
    #expect(titles(lines) == ["Teller"])
  }

  @Test(arguments: [
    ("EXPERIENCE", "Teller, later Credit Officer (from 01/2018)", "occupation:loan-officer"),
    ("KINH NGHIỆM", "Chuyên viên phòng chống rửa tiền (từ 01/2018)", "occupation:aml-officer"),
    (
      "KINH NGHIỆM", "Vị trí: Giao dịch viên, sau là Cán bộ tín dụng (từ 01/2018)",
      "occupation:loan-officer"
    ),
  ])
  func `the date of a promotion opens no job`(heading: String, title: String, post: String) {
    let layouts = [
      [heading, "09/2015 - 04/2019: Sao Mai Bank", title, "- Cash"],
      [heading, "09/2015 - 04/2019", "Sao Mai Bank", title, "- Cash"],
      [heading, title, "Sao Mai Bank, 09/2015 - 04/2019", "- Cash"],
      [heading, "\(title), Sao Mai Bank, 09/2015 - 04/2019", "- Cash"],
    ]
    for lines in layouts {
      let profile = Real.profile((["Tran Van Binh", ""] + lines).joined(separator: "\n"))
      #expect(profile.jobs.map { "\($0.start)" } == ["2015-09"], "\(lines)")
      #expect(profile.jobs(post) == ["2015-09/2019-04"], "\(lines)")
    }
  }

  @Test(arguments: ["Toà án nhân dân Quận 1", "Viện kiểm sát nhân dân tỉnh", "Kho bạc nhà nước"])
  func `a public body is an employer, its dates in a column at the right`(body: String) {
    let profile = Real.profile(
      """
      Trần Minh Khôi

      KINH NGHIỆM LÀM VIỆC
      Công ty Luật ABC                    05/2017 – nay
      Luật sư
      Tư vấn mua bán sáp nhập

      \(body)              10/2010 – 04/2017
      Thư ký
      """
    )
    #expect(profile.jobs.map { "\($0.start)" } == ["2010-10", "2017-05"])
    #expect(profile.jobs("occupation:lawyer") == ["2017-05/"])
  }

  @Test(arguments: [
    [
      "EXPERIENCE", "Credit Officer (since 03/2020)", "Sao Mai Bank", "- Loans",
      "Teller, Sao Mai Bank, 09/2015 - 02/2020",
    ],
    [
      "KINH NGHIỆM", "Cán bộ tín dụng (từ 03/2020)", "Ngân hàng Sao Mai", "- Cho vay",
      "Giao dịch viên, Ngân hàng Sao Mai, 09/2015 - 02/2020",
    ],
  ])
  func `a date of its own opens a job that goes on`(lines: [String]) {
    let profile = Real.profile((["Tran Van Binh", ""] + lines).joined(separator: "\n"))
    #expect(profile.jobs("occupation:loan-officer") == ["2020-03/"])
    #expect(profile.jobs("occupation:bank-teller") == ["2015-09/2020-02"])
  }

  @Test func `a job that goes on beside an older one is one`() {
    let lines = ["Credit Officer (from 01/2018)", "Lecturer, 2015 - present"]
    let profile = Real.profile(
      (["Tran Van Binh", "", "EXPERIENCE"] + lines).joined(separator: "\n")
    )
    #expect(profile.jobs("occupation:loan-officer") == ["2018-01/"])
    #expect(profile.jobs("occupation:teacher") == ["2015-07/"])
  }

  @Test(arguments: [
    "01/2012 - 06/2017: Lawyer, B LLP. Advised on M&A, litigation and SQL",
    "01/2012 - 06/2017: Lawyer, B LLP – advised on M&A, litigation and SQL",
    "Lawyer, B LLP, 01/2012 - 06/2017. Advised on M&A, litigation and SQL",
    "01/2012 - 06/2017: Luật sư, Công ty B. Tư vấn M&A, tranh tụng, dùng SQL",
    "01/2012 - 06/2017: Luật sư, Công ty B, tư vấn M&A, tranh tụng, dùng SQL",
    "- Tháng 1/2012 - tháng 6/2017: Luật sư, Công ty B. Tư vấn hợp đồng, M&A, tranh tụng thương mại"
      + " cho khách hàng doanh nghiệp lớn, truy vấn bằng SQL",
  ])
  func `what is told in the line of a header is used in the job`(line: String) {
    let profile = profile("EXPERIENCE", "2008 - 2011: Accountant, Sao Mai Ltd", line)
    #expect(profile.jobs("occupation:lawyer") == ["2012-01/2017-06"])
    for skill in ["mergers-and-acquisitions", "litigation", "sql"] {
      #expect(profile.jobs("skill:\(skill)") == ["2012-01/2017-06"], "\(skill)")
    }
  }

  @Test(arguments: [
    "09/2008 - 12/2011: Chuyên viên pháp lý – Địa ốc Nam Phong",
    "09/2008 - 12/2011. Legal Counsel. Python Software Ltd",
    "09/2008 - 12/2011: Legal Counsel – Python House – Hanoi",
  ])
  func `an employer is no story`(line: String) {
    let profile = profile("EXPERIENCE", line)
    #expect(profile.jobs("occupation:legal-counsel") == ["2008-09/2011-12"])
    #expect(profile.kinds("skill:python").isEmpty)
  }

  @Test(arguments: [
    ("06/2021 – nay: Công ty TNHH Sao Mai, nhân viên chứng từ xuất nhập khẩu", "logistics-officer"),
    ("06/2021 – nay, Sao Mai Ltd, senior accountant", "accountant"),
  ])
  func `behind an employer a title may have small letters`(line: String, occupation: String) {
    let profile = profile("EXPERIENCE", line, "- Lập bộ chứng từ")
    #expect(profile.jobs("occupation:\(occupation)") == ["2021-06/"])
    #expect(titles(["EXPERIENCE", line]).count == 1)
  }

  @Test(arguments: [
    "2019/06 - 2024/12  SOC Lead, Mekong Digital Bank",
    "06/2019 - 12/2024: Trưởng nhóm SOC, Ngân hàng Sao Mai",
    "06/2019 - 12/2024  Chief Happiness, Mekong Digital Bank",
  ])
  func `the first job of a document without headings may have an unknown title`(line: String) {
    let profile = profile(
      line,
      "    Splunk, threat hunting",
      "2016/01 - 2019/05  Accountant, Sao Mai"
    )
    #expect(profile.jobs("skill:splunk") == ["2019-06/2024-12"])
    #expect(profile.jobs("occupation:accountant") == ["2016-01/2019-05"])
  }

  @Test(arguments: [
    "09/2010 - 06/2014 Foreign Trade University", "09/2010 - 06/2014: Đại học Ngoại thương",
    "2010 - 2014 Sao Mai Group",
  ])
  func `a school and bare years open none there`(line: String) {
    #expect(profile(line, "Splunk").jobs.isEmpty)
  }

  @Test func `a job with a month that there is not counts as a list`() {
    for line in [
      "13/2019 - 02/2021 Accountant, Sao Mai", "00/2019 - 02/2021: Kế toán viên, Sao Mai",
    ] {
      let profile = profile("EXPERIENCE", line, "- IFRS")
      #expect(profile.jobs.isEmpty)
      #expect(profile.kinds("occupation:accountant") == [.listed])
      #expect(profile.kinds("skill:ifrs") == [.listed])
    }
  }

  @Test(arguments: [
    "Triển khai Thông tư 09/2020 về an toàn hệ thống", "Trien khai thong tu 09/2020 ve an toan",
    "Nghị định 13/2023 đến nay, bảo vệ dữ liệu",
  ])
  func `the number of a legal text is no date`(line: String) {
    let profile = profile("KINH NGHIỆM", "Kế toán viên, Công ty Sao Mai, 01/2018 - nay", line)
    #expect(profile.jobs.map { "\($0.start)" } == ["2018-01"])
  }
}
