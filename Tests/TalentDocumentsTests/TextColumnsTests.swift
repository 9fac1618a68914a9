import TalentIdentity
import Testing

@testable import TalentDocuments

@Suite struct TextColumnsTests {
  private func lines(_ text: String) -> [String] {
    PlainText.document(of: text).blocks.map(\.text)
  }

  private static let page = """
    NAME                       PROFILE
    Data Scientist             Seven years in fraud analytics.

    SKILLS                     EXPERIENCE
    Python, SQL                Senior Data Scientist, Northgate
                               2021 - present
                                 - Models of fraud

    LANGUAGES                  EDUCATION
    Polish: native
    English: C1                MSc Statistics, 2018
    """

  @Test func `three spaces before a word are found wherever they stand`() {
    for length in 0...9 {
      for bits in 0..<(1 << length) {
        let line = String((0..<length).map { bits >> $0 & 1 == 1 ? "x" : " " })
        let parts = line.split(separator: "x", omittingEmptySubsequences: false)
        #expect(TextColumns.isSplit(line) == parts.dropLast().contains { $0.count >= 3 }, "\(line)")
      }
    }
  }

  @Test func `the left of two columns is read before the right one`() {
    #expect(
      lines(Self.page) == [
        "NAME", "Data Scientist", "SKILLS", "Python, SQL", "LANGUAGES", "Polish: native",
        "English: C1", "PROFILE", "Seven years in fraud analytics.", "EXPERIENCE",
        "Senior Data Scientist, Northgate", "2021 - present", "- Models of fraud", "EDUCATION",
        "MSc Statistics, 2018",
      ]
    )
    #expect(PlainText.document(of: Self.page).blocks.last?.source == "line 11")
  }

  @Test func `a long name across the columns changes nothing else`() {
    let name = "Maximiliana Konstantina Featherstonehaugh"
    let rows = Self.page.replacing("NAME                       PROFILE", with: name)
    #expect(lines("PROFILE\n" + rows).contains("Seven years in fraud analytics."))
    #expect(lines(rows).suffix(3) == ["- Models of fraud", "EDUCATION", "MSc Statistics, 2018"])
  }

  @Test func `what stands behind both columns is read last`() {
    #expect(lines(Self.page + "\n\nReferences on request").last == "References on request")
  }

  @Test func `rows of a table and dates at the edge stay in their lines`() {
    let table = """
      Education
      2006 - 2010    Northgate School       Bachelor of Law
      2013 - 2015    Sunfield School        Master of Law
      Experience
      NORTHGATE LTD                         2015 - 2018
      Accountant                            Hanoi
      SUNFIELD LTD                          2018 - 2021
      Auditor                               Hanoi
      """
    #expect(lines(table).count == 8)
    let dates = (1...6).map { "Job \($0)                    201\($0) - 201\($0 + 1)" }
    #expect(lines((["Skills"] + dates + ["Languages"]).joined(separator: "\n")).count == 8)
  }
}
