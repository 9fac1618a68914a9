import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

/// Dates of jobs in plain text that cannot be are told, and earn no more than a list.
@Suite struct ImpossibleTextDatesTests {
  @Test(arguments: [
    ("KINH NGHIỆM\nKế toán, Công ty Sao Mai, 13/2019 - 05/2020", "13/2019 - 05/2020"),
    ("KINH NGHIỆM\nKế toán, Công ty Sao Mai, 2022 - 2019", "2022 - 2019"),
    ("EXPERIENCE\nAccountant, Delta Ltd\nMay 2021 to Jan 2020", "May 2021 to Jan 2020"),
  ])
  func `dates of a text that cannot be are told where it is read`(text: String, dates: String) {
    let record = Real.record(PlainText.document(of: "Tran Van Binh\n\(text)\n- Java"))
    let read = Real.reader.read(record)
    let extraction = Extraction(record, with: Real.reader)
    #expect(read.candidate.profile.jobs == [])
    #expect(read.candidate.profile.kinds("skill:java") == [.listed])
    #expect(extraction?.jobs.map { [$0.start, $0.end] } == [[nil, nil]])
    let place = "line \(2 + text.split(separator: "\n").count - 1)"
    let line = place.replacing("line", with: "dòng")
    for diagnostics in [read.diagnostics, extraction?.diagnostics ?? []] {
      #expect(
        diagnostics.map(\.description)
          == ["x: \(place) gives dates that cannot be, \(dates); mend them"]
      )
      #expect(
        diagnostics.map { $0.text(in: .vietnamese) } == [
          "x: \(line) ghi thời gian không thể có, \(dates); hãy sửa"
        ]
      )
    }
  }

  @Test func `the years at the end of a sentence open no job`() {
    let text = """
      EXPERIENCE
      Accountant, Delta Ltd, 01/2008 - 12/2010
      Applied new procurement processes to secure a reduction of 11% from
      2008 to 2009.
      Reported to the board
      """
    #expect(Real.profile("Tran Van Binh\n\(text)").jobs.count == 1)
  }
}
