import TalentModel
import Testing

/// Offices in clubs are held beside work.
@Suite struct ClubOfficeTests {
  private func profile(_ header: String) -> MatchProfile {
    Real.profile("Lan\nExperience\n\(header)\n- Python, thu chi hằng tháng")
  }

  @Test(arguments: [
    ("Thủ quỹ CLB Kế toán, 09/2019 - 06/2021", "cash-custodian"),
    ("Thủ quỹ, Câu lạc bộ Tài chính – Đại học Kinh tế, 09/2019 - 06/2021", "cash-custodian"),
    ("09/2019 - 06/2021\nCLB Chứng khoán SCUE\nThủ quỹ", "cash-custodian"),
    ("Treasurer, Finance Club, 09/2019 - 06/2021", "corporate-treasurer"),
    ("Finance Club\nTreasurer\n09/2019 - 06/2021", "corporate-treasurer"),
    ("Trưởng ban Tài chính, Hội sinh viên, 09/2019 - 06/2021", "chief-financial-officer"),
  ])
  func `an office is listed and what is done in it has no months`(
    header: String,
    occupation: String
  ) {
    #expect(profile(header).kinds("occupation:\(occupation)") == [.listed])
    #expect(profile(header).kinds("skill:python") == [.undated])
    #expect(!profile(header).kinds("skill:accounting").contains(.dated))
  }

  @Test(arguments: [
    ("Thủ quỹ, Công ty ABC, 09/2019 - 06/2021", "cash-custodian"),
    ("Kế toán trưởng CLB bóng đá Hà Nội, 09/2019 - 06/2021", "chief-accountant"),
    ("Accountant, Golf Club Hanoi, 09/2019 - 06/2021", "accountant"),
  ])
  func `a trade at a club is work`(header: String, occupation: String) {
    #expect(profile(header).kinds("occupation:\(occupation)") == [.dated])
    #expect(profile(header).kinds("skill:python") == [.dated])
  }

  @Test(arguments: [
    "Thành viên CLB Kế toán", "Tài trợ câu lạc bộ Kế toán", "Member, Accounting Club",
  ])
  func `what a club is called after is no skill`(line: String) {
    #expect(Real.kinds("skill:accounting", inSummary: line) == [])
  }

  @Test(arguments: ["Kế toán cho CLB", "Kế toán, CLB Kỹ năng", "Club accounting"])
  func `what is done for a club is`(line: String) {
    #expect(Real.kinds("skill:accounting", inSummary: line) == [.listed])
  }
}
