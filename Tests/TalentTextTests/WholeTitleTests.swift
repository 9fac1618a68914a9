import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

@Suite struct WholeTitleTests {
  private func titles(_ lines: [String]) -> [String] {
    let text = lines.joined(separator: "\n")
    let record = Real.record(PlainText.document(of: text))
    return Extraction(record, with: Real.reader)?.jobs.compactMap(\.title) ?? []
  }

  @Test(arguments: [
    "Manager, Fund Pricing", "Head of Reserving, ASEAN", "Associate, Model Validation",
    "Vice President, Credit – Asia", "Director - Financial Crime Compliance", "Analyst II (Risk)",
    "Head, Legal & Compliance", "Sr. Mgr", "Senior Associate - Tax & Legal", "Dealer / Bond Sales",
    "Auditor → Audit Manager",
    "Trader, then Senior Trader",
    "Engineer (PHP/Laravel)", "Sr. Accountant", "Cabin crew", "Nhân viên thu ngân (bán thời gian)",
    "Chuyên viên cao cấp phòng chống gian lận", "Chuyên viên đầu tư", "Trưởng nhóm Tài chính xanh",
    "Giám đốc Chi nhánh Bắc Sông Hậu", "Luật sư tập sự, sau là Luật sư",
    "Chuyên viên bảo hiểm tài sản – kỹ thuật", "Cộng tác viên (freelance)",
  ])
  func `a title is read whole below its employer, and before it`(title: String) {
    #expect(
      titles(["Experience", "Sao Mai Ltd\t01/2016 - 06/2021", title, "• Bank reconciliation"])
        == [title]
    )
    #expect(
      titles(["Experience", "\(title)\t01/2016 - 06/2021", "Sao Mai Ltd", "• Bank reconciliation"])
        == [title]
    )
  }

  @Test func `posts with the years of promotion are one title`() {
    let title = "Associate; Counsel (2012); Partner (2015)"
    let lines = ["Experience", "Sao Mai Ltd\t01/2010 - 06/2021", title, "• Bank reconciliation"]
    #expect(titles(lines) == [title])
  }

  @Test(arguments: [
    "Trader, then Senior Trader (from 2018)", "Luật sư tập sự, sau là Luật sư (từ 03/2018)",
  ])
  func `a promotion keeps its own stretch, and the job its dates`(title: String) {
    let dates = "Sao Mai Ltd\t01/2016 - 06/2021"
    for header in [[dates, title], [title, dates]] {
      let lines = ["Experience"] + header + ["• Bank reconciliation"]
      #expect(titles(lines) == [title])
      let profile = Real.profile(lines.joined(separator: "\n"))
      #expect(profile.jobs("skill:bank-reconciliation") == ["2016-01/2021-06"])
    }
  }

  @Test func `a title with the month of a promotion ends before the dates of its job`() {
    let title = "Consultant, promoted to Senior Consultant 10/2020"
    let lines = ["Experience", "\(title)\t07/2018 – 03/2023", "Sao Mai Ltd", "• Benchmarking"]
    #expect(titles(lines) == [title])
  }

  @Test func `posts under the line of their employer have their whole titles`() {
    let lines = [
      "Experience", "Sao Mai Pay Co., Ltd\t2020 - nay", "Sao Mai Pay is a wallet with 9m users.",
      "Group Product Manager, Payments\t04/2023 - nay", "• Roadmap",
      "Senior Product Owner, Checkout\t01/2020 - 03/2023", "• Backlog",
    ]
    #expect(
      titles(lines) == ["Group Product Manager, Payments", "Senior Product Owner, Checkout"]
    )
    #expect(Real.profile(lines.joined(separator: "\n")).jobs.count == 2)
  }

  @Test func `who leads so many people in a list without bullets tells of the work`() {
    let lines = [
      "Kinh nghiệm", "Tax Manager\t04/2023 – nay", "Sao Mai Ltd", "Lập hồ sơ thuế.",
      "Quản lý 2 nhân viên kế toán thuế (họ lập tờ khai)",
    ]
    #expect(titles(lines) == ["Tax Manager"])
  }

  @Test(arguments: [
    ("Accountant, Sao Mai Ltd, 01/2019 - 06/2021", "Accountant"),
    ("Accountant, Singapore, 01/2019 - 06/2021", "Accountant"),
    ("Accountant, Sao Mai, 01/2019 - 06/2021", "Accountant"),
    ("Accountant, Lunaverde Fund Services, 01/2019 - 06/2021", "Accountant"),
    (
      "Accountant, Structured Trade Finance, 01/2019 - 06/2021",
      "Accountant, Structured Trade Finance"
    ),
    ("Accountant (01/2019 - 06/2021)", "Accountant"),
    ("Accountant (Hanoi) 01/2019 - 06/2021", "Accountant"),
    ("Accountant - Risk Management, Northgate, 01/2019 - 06/2021", "Accountant - Risk Management"),
    ("Accountant – Oracle – 01/2019 - 06/2021", "Accountant"),
    ("Accountant – Sao Mai – 01/2019 - 06/2021", "Accountant"),
    ("Kế toán viên tại Sao Mai, 01/2019 - 06/2021", "Kế toán viên"),
    ("Kế toán trưởng Công ty Sao Mai 01/2019 - 06/2021", "Kế toán trưởng"),
  ])
  func `employers and places are no part of a title`(line: String, title: String) {
    #expect(titles(["Experience", line, "- Bank reconciliation"]) == [title])
  }

  @Test(arguments: ["London", "Hội sở", "Bangkok"])
  func `a place beside the dates is no title`(place: String) {
    let lines = ["Experience", "Sao Mai Ltd", "\(place)\t01/2019 - 06/2021", "Fund Accountant"]
    #expect(titles(lines + ["• Bank reconciliation"]) == ["Fund Accountant"])
  }

  @Test(arguments: ["2013 – 2015: parental leave", "(07/2017 – 09/2018: du học)"])
  func `a time without a job is none`(line: String) {
    let job = ["Experience", "Accountant, 01/2019 - 06/2021", "- Bank reconciliation"]
    #expect(titles(job + [line]) == ["Accountant"])
    #expect(Real.profile((job + [line]).joined(separator: "\n")).jobs.count == 1)
  }
}
