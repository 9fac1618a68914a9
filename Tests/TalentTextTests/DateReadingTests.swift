import TalentIdentity
import TalentModel
import Testing

@testable import TalentText

@Suite struct DateReadingTests {
  @Test(
    arguments: [
      ("2019", 2019, nil), ("2019-03", 2019, 3), ("2019-03-15", 2019, 3), ("03/2019", 2019, 3),
      ("3/2019", 2019, 3), ("15/03/2019", 2019, 3), ("Mar 2019", 2019, 3), ("March 2019", 2019, 3),
      ("Sept 2019", 2019, 9), ("Mar. 2019", 2019, 3), ("tháng 3/2019", 2019, 3),
      ("Tháng 3 năm 2019", 2019, 3), ("tháng 03.2019", 2019, 3), ("thang 3/2019", 2019, 3),
      ("03.2019", 2019, 3), ("03-2019", 2019, 3), ("March 15, 2019", 2019, 3), ("2019/03", 2019, 3),
      ("2019.03", 2019, 3), ("MAY 2019", 2019, 5), ("Dec-2019", 2019, 12),
      ("15 March 2019", 2019, 3),
    ] as [(String, Int, Int?)]
  )
  func `a date is read in the forms of both languages`(text: String, year: Int, month: Int?) {
    #expect(DateReading.date(text) == DatePoint(year: year, month: month))
  }

  @Test func `what programs write is read as it is among all forms`() {
    var found = 0
    for year in ["0000", "1949", "1950", "2019", "2070", "2071", "20a9"] {
      for month in ["", "-00", "-01", "-12", "-13", "/05", "-1", "-0x"] {
        for day in ["", "-00", "-01", "-31", "-32", "/02", "-1"] {
          let text = year + month + day
          #expect(DateReading.date(text) == DateReading.anyDate(text), "\(text)")
          if DatePoint(standard: text) != nil { found += 1 }
        }
      }
    }
    #expect(found == 24)
  }

  @Test(arguments: [
    "", "soon", "13/2019", "00/2019", "2019-13", "1066", "12019", "32/03/2019", "March", "3",
    "15/03",
    "tháng 13/2019", "2019 2020", "Resolution 222", "ISO 27001", "next year",
  ])
  func `anything else is no date`(text: String) {
    #expect(DateReading.date(text) == nil)
  }

  @Test(arguments: [
    "Present", "present", "PRESENT", "now", "Current", "currently", "nay", "Hiện tại", "hiện nay",
    "đến nay", "to date", "Today", "ongoing", "bây giờ",
  ])
  func `words for the present go on`(text: String) {
    #expect(DateReading.isPresent(text))
  }

  @Test(arguments: ["", "2019", "presently unknown", "presentation", "past", "nay mai"])
  func `other words do not`(text: String) {
    #expect(!DateReading.isPresent(text))
  }

  @Test func `bare years stand for their middle`() {
    func dates(_ start: Int, _ end: Int) -> Dates {
      DateReading.dates(
        from: DatePoint(year: start, month: nil),
        to: DatePoint(year: end, month: nil),
        isOngoing: false
      )
    }
    for length in 1...9 {
      let between = dates(2010, 2010 + length)
      let months = between.start.flatMap { start in between.end.map { $0 - start + 1 } }
      #expect(months == length * 12)
    }
    let inside = dates(2010, 2010)
    #expect(inside.start.map { "\($0)" } == "2010-04")
    #expect(inside.end.map { "\($0)" } == "2010-09")
  }

  @Test func `dates in the wrong order are none`() {
    let wrong = DateReading.dates(
      from: DatePoint(year: 2020, month: 5),
      to: DatePoint(year: 2018, month: 5),
      isOngoing: false
    )
    #expect(wrong.start == nil)
    #expect(wrong.end == nil)
  }
}
