import TalentIdentity
import TalentModel
import Testing

@testable import TalentText

@Suite struct DateStretchTests {
  private func stretches(_ text: String) -> [String] {
    DateReading.stretches(in: Tokenizer.tokens(in: text)).map { stretch in
      let start = stretch.dates.start.map { "\($0)" } ?? ""
      let end = stretch.dates.end.map { "\($0)" } ?? ""
      return "\(start)/\(stretch.dates.isOngoing ? "…" : end)"
    }
  }

  @Test(arguments: [
    "01/2015 - 05/2018", "01.2015 – 05.2018", "01-2015 - 05-2018", "1/2015-5/2018",
    "Jan 2015 - May 2018", "January 2015 to May 2018", "Jan. 2015 – May. 2018",
    "JAN 2015 — MAY 2018", "2015-01 - 2018-05", "2015-01 – 2018-05", "2015/01 - 2018/05",
    "2015.01 - 2018.05", "01/01/2015 - 31/05/2018", "2015-01-01 – 2018-05-31",
    "tháng 1/2015 đến tháng 5/2018", "tháng 01/2015 - tháng 05/2018",
    "Tháng 1 năm 2015 – Tháng 5 năm 2018", "Từ 01/2015 đến 05/2018",
    "từ tháng 1/2015 tới tháng 5/2018",
    "From January 2015 until May 2018", "Jan 1, 2015 - May 31, 2018", "(01/2015 – 05/2018)",
    "Acme | 01/2015 – 05/2018 | Hanoi", "01/2015 – 05/2018 (3 years 5 months)", "01/2015~05/2018",
    "01/2015 → 05/2018", "Jan 2015 through May 2018", "January, 2015 - May, 2018",
    "thang 1/2015 den thang 5/2018", "1 January 2015 – 31 May 2018", "01/2015–05/2018",
    "Jan-2015 to May-2018", "between January 2015 and May 2018", "Jan 15 – May 18",
    "January 15 to May 18 (3 years)",
  ])
  func `a stretch is read in all its forms`(text: String) {
    #expect(stretches(text) == ["2015-01/2018-05"])
  }

  @Test(arguments: [
    "01/2015 - Present", "01/2015 – nay", "01/2015 đến nay", "01/2015 - Hiện tại",
    "01/2015 – hiện nay",
    "từ tháng 01/2015 đến nay", "Jan 2015 to Current", "2015-01 – now", "01.2015 - present",
    "Jan 2015 to date", "01/2015 – PRESENT (4 years)", "1 January 2015 – Present",
    "Từ tháng 1 năm 2015 đến hiện tại", "Jan 15 – now",
  ])
  func `a stretch may go on`(text: String) {
    #expect(stretches(text) == ["2015-01/…"])
  }

  @Test(arguments: [
    ("2015 - 2018", "2015-07/2018-06"), ("2015–2018", "2015-07/2018-06"),
    ("2018 – 2018", "2018-04/2018-09"), ("2015 - nay", "2015-07/…"),
    ("09/2018 – 2018", "2018-09/2018-09"), ("2018 – 03/2019", "2018-07/2019-03"),
    ("03/2016 – 2018", "2016-03/2018-06"),
  ])
  func `bare years are read by their middle`(text: String, stretch: String) {
    #expect(stretches(text) == [stretch])
  }

  @Test(arguments: [
    "", "2019", "03/2019", "Resolution 222/2025/QH15", "Circular 200/2014/TT-BTC",
    "TOEIC 815 (2024)",
    "1200 – 1500 USD", "24/7 support", "ISO 27001:2013", "10 - 15 people",
    "growth of 5-10% a year", "0912 345 678", "Jan 15 – May 18, 2018", "May 15", "Jan 5 – May 8",
    "Jan 15, May 18",
  ])
  func `other figures are no stretch`(text: String) {
    #expect(stretches(text) == [])
  }

  @Test func `several stretches are read one after another`() {
    #expect(
      stretches("Accountant 01/2015 - 05/2018, Auditor 06/2018 - nay")
        == ["2015-01/2018-05", "2018-06/…"]
    )
  }

  @Test func `the last date of a line is its date`() {
    func last(_ text: String) -> DatePoint? {
      DateReading.lastPoint(in: Tokenizer.tokens(in: text))
    }
    #expect(last("Bachelor of Law, 2015") == DatePoint(year: 2015, month: nil))
    #expect(last("2011, then 06/2015") == DatePoint(year: 2015, month: 6))
    #expect(last("no date") == nil)
  }
}
