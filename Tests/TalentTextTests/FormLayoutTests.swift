import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

/// Jobs in forms, rows and letters, without a heading above them.
@Suite struct FormLayoutTests {
  private func jobs(_ lines: [String]) -> [String] {
    let record = Real.record(PlainText.document(of: lines.joined(separator: "\n")))
    return Extraction(record, with: Real.reader)?.jobs.map { $0.title ?? "?" } ?? []
  }

  private func profile(_ lines: [String]) -> MatchProfile {
    Real.profile(lines.joined(separator: "\n"))
  }

  @Test(arguments: [
    [
      "Lan Tran", "HR Officer", "Thời gian: tháng 5 năm 2021 - hiện tại", "Đơn vị: Sao Mai",
      "Chức danh: Kế toán trưởng", "Mô tả: lập báo cáo IFRS",
      "Thời gian: tháng 1 năm 2017 - tháng 4 năm 2021", "Đơn vị: Nidec",
      "Chức danh: Kế toán tổng hợp", "Nghỉ thai sản: 6/2019 - 12/2019",
    ],
    [
      "Lan Tran", "Period: 05/2021 - present", "Company: Sao Mai", "Title: Chief Accountant",
      "Duties: IFRS reports", "Period: 01/2017 - 04/2021", "Company: Nidec",
      "Title: General Accountant",
    ],
    [
      "Lan Tran", "Employment period: 05/2021 - now", "Position: Chief Accountant",
      "Employer: Sao Mai", "Tasks: IFRS reports", "Employment period: 01/2017 - 04/2021",
      "Position: General Accountant", "Employer: Nidec",
    ],
  ])
  func `a form with a label to each line tells jobs`(lines: [String]) {
    #expect(jobs(lines).count == 2)
    let profile = profile(lines)
    #expect(profile.jobs("occupation:chief-accountant") == ["2021-05/"])
    #expect(profile.jobs("occupation:accountant").contains("2017-01/2021-04"))
    #expect(profile.jobs("skill:ifrs") == ["2021-05/"])
  }

  @Test(arguments: [
    ["Lan Tran", "Thời gian: 2012 - 2016", "Trường: Đại học Kinh tế", "Bằng cấp: Cử nhân"],
    ["Lan Tran", "Period: 2012 - 2016", "Topic: Chief Accountant", "Result: passed"],
    ["Lan Tran", "Availability: 05/2026 - 06/2026", "Company: Sao Mai"],
  ])
  func `a form about something else tells none`(lines: [String]) {
    #expect(jobs(lines) == [])
  }

  @Test(arguments: [
    "07/2021 - nay | Sao Mai JSC | Kế toán trưởng | Lập báo cáo theo IFRS, SAP",
    "07/2021 - present | Chief Accountant | Sao Mai JSC | IFRS statements, SAP",
    "Sao Mai JSC | Chief Accountant | 07/2021 - present | IFRS statements, SAP",
    "01.07.2021-to date | Sao Mai Securities | Chief Accountant | IFRS, SAP",
    "07/2021 - nay\tSao Mai JSC\tKế toán trưởng\tLập báo cáo theo IFRS, SAP",
  ])
  func `the duties of a row are of its job`(row: String) {
    let next = "01/2018 - 06/2021 | Nidec Ltd | Teller | Cash, Excel"
    let profile = profile(["Period | Company | Title | Duties", row, next])
    #expect(profile.jobs("occupation:chief-accountant") == ["2021-07/"])
    #expect(profile.jobs("skill:ifrs") == ["2021-07/"])
    #expect(profile.jobs("skill:sap-erp") == ["2021-07/"])
    #expect(profile.jobs("skill:microsoft-excel") == ["2018-01/2021-06"])
  }

  @Test(arguments: [
    "07/2021 - now | Sao Mai JSC | Chief Accountant | Hanoi",
    "Sao Mai JSC | Chief Accountant | Ho Chi Minh City | 07/2021 - now",
    "07/2021 - now | Chief Accountant | Sao Mai JSC",
  ])
  func `a place in a row is no duty`(row: String) {
    #expect(jobs(["Experience", row]) == ["Chief Accountant"])
  }

  @Test(arguments: [
    ["2021-now, Harbour Hedge Fund", "Portfolio Manager", "- Python models"],
    ["2021 - nay, Quỹ đầu tư Sao Mai", "Chuyên viên quản lý danh mục đầu tư", "- Python"],
    ["Harbour Hedge Fund, 2021 - present", "Portfolio Manager", "- Python models"],
  ])
  func `dates and an employer above a title open a job without a heading`(lines: [String]) {
    let profile = profile(["Lan Tran"] + lines)
    #expect(profile.jobs("occupation:portfolio-manager") == ["2021-07/"])
    #expect(profile.jobs("skill:python") == ["2021-07/"])
    #expect(profile.kinds("skill:hedge-funds") == [])
  }

  @Test(arguments: [
    ["2010 - 2014, Banking University", "Bachelor of Finance"],
    ["2010 - 2014, Sao Mai Hackathon", "Second prize"],
    ["2021 - 2022 reading about investments", "Portfolio Manager"],
  ])
  func `other lines with years open none`(lines: [String]) {
    #expect(jobs(["Lan Tran"] + lines) == [])
  }

  @Test(arguments: [
    "Đại học: Kinh tế quốc dân", "Đại học: Ngoại thương Sao Mai", "University: Economics and Law",
  ])
  func `a university behind its label is no skill`(line: String) {
    let profile = profile(["Lan Tran", "Học vấn", line])
    #expect(!profile.evidence.contains { $0.kind == .listed })
  }

  @Test func `a letter tells jobs with their titles and dates`() {
    let letter =
      "I am a market risk manager with Commerzbank in Frankfurt, where I have been since October"
      + " 2016. Before that (January 2011 to September 2016) I worked at KPMG as a consultant in"
      + " financial risk management, doing Basel III projects."
    let lines = ["Dear Sir or Madam,", letter, "Yours faithfully"]
    #expect(jobs(lines) == ["market risk manager", "consultant"])
    let profile = profile(lines)
    #expect(profile.jobs("occupation:market-risk-manager") == ["2016-10/"])
    #expect(profile.jobs("occupation:consultant") == ["2011-01/2016-09"])
    #expect(profile.kinds("skill:basel-iii") == [.listed])
  }

  @Test(arguments: [
    "Hiện tôi là kế toán trưởng tại Sao Mai từ tháng 10/2016 đến nay. Trước đó (01/2011 - 09/2016)"
      + " tôi làm kiểm toán viên tại KPMG.",
    "Since October 2016 I have been the chief accountant of Sao Mai. I was an auditor at KPMG from"
      + " January 2011 to September 2016.",
  ])
  func `so do others, in both languages`(letter: String) {
    let profile = profile(["Kính gửi,", letter])
    #expect(profile.jobs("occupation:chief-accountant") == ["2016-10/"])
    #expect(profile.jobs("occupation:auditor") == ["2011-01/2016-09"])
  }

  @Test(arguments: [
    "From 2011 to 2016 I worked with an accountant on taxes.",
    "My boss was an accountant from 2011 to 2016.",
    "I would like to be an accountant from 2027 to 2030.",
    "I was never an accountant between 2011 and 2016.",
    "I worked as an accountant and as a teller, 2011 - 2013 and 2014 - 2016.",
    "Từ 2011 đến 2016 tôi làm việc cùng kế toán viên.",
  ])
  func `sentences about others or about wishes tell none`(sentence: String) {
    #expect(
      profile(["Dear Sir,", sentence]).kinds("occupation:accountant").contains(.dated) == false
    )
  }

  @Test func `a summary above jobs tells none of its own`() {
    let lines = [
      "Summary", "I have been an accountant since 2010.", "Experience",
      "Teller, Sao Mai Bank, 01/2015 - 12/2020",
    ]
    #expect(jobs(lines) == ["Teller"])
  }
}
