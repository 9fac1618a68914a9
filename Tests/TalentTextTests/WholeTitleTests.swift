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
    "Vice President, Credit – Asia", "Dealer / Bond Sales", "Auditor → Audit Manager",
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
  func `a promotion with a date of its own is a part of the title`(title: String) {
    let lines = ["Experience", "Sao Mai Ltd\t01/2016 - 06/2021", title, "• Bank reconciliation"]
    #expect(titles(lines) == [title])
  }

  @Test(arguments: [
    ("Accountant, Sao Mai Ltd, 01/2019 - 06/2021", "Accountant"),
    ("Accountant, Singapore, 01/2019 - 06/2021", "Accountant"),
    ("Accountant, Sao Mai, 01/2019 - 06/2021", "Accountant"),
    ("Accountant (01/2019 - 06/2021)", "Accountant"),
    ("Accountant (Hanoi) 01/2019 - 06/2021", "Accountant"),
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
