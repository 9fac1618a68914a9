import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

@Suite struct JoinedLinesTests {
  private static let lines = [
    "Summary", "HR officer with six years in payroll, recruitment and labour law.", "Experience",
    "HR Officer", "Dec 2015   to   Dec 2018", "Company Name   -   City  ,   State",
    "Ran the payroll of 400 people, and prepared audits with SQL and Excel every month.",
    "Payroll Clerk", "Jan 2013   to   Nov 2015", "Company Name   -   City  ,   State",
    "Kept the records of staff, and answered what they asked about their pay and their leave.",
    "Education", "Bachelor of Law, 2012", "Kỹ năng", "Tiền lương, Excel",
    "Languages", "English: fluent",
  ]

  @Test(arguments: ["     ", "    ", "   \t"])
  func `lines that were joined are read as they were`(blanks: String) {
    let apart = PlainText.document(of: Self.lines.joined(separator: "\n"))
    let joined = PlainText.document(of: Self.lines.joined(separator: blanks))
    #expect(joined.blocks.map(\.text) == apart.blocks.map(\.text))
    #expect(joined.blocks.allSatisfy { $0.source == "line 1" })
    let profile = Read.profile(joined)
    #expect(profile.jobs.count == 2)
    #expect(profile == Read.profile(apart))
  }

  @Test func `a long line with single blanks, and rows of a table, stay whole`() {
    let prose = Self.lines.joined(separator: " ")
    #expect(PlainText.document(of: prose).blocks.count == 1)
    let row = "Accountant      2019 - 2021      Hanoi      IFRS      SAP      Excel      English"
    #expect(PlainText.document(of: row).blocks.map(\.text) == [row])
    let page = row + "\n" + String(repeating: " ", count: 40) + "Hanoi"
    #expect(PlainText.document(of: page).blocks.map(\.text) == [row, "Hanoi"])
  }
}
