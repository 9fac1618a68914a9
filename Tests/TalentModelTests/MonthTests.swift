import TalentModel
import Testing

@Suite struct MonthTests {
  @Test func `a month knows its year and number`() throws {
    for year in [1900, 1969, 1970, 2000, 2026, 2200] {
      for number in 1...12 {
        let month = try #require(Month(year: year, month: number))
        #expect(month.year == year)
        #expect(month.month == number)
      }
    }
  }

  @Test(arguments: [(1899, 12), (2201, 1), (2026, 0), (2026, 13), (0, 1), (-5, 3), (20_260, 1)])
  func `there is no month outside the calendar of a working life`(year: Int, month: Int) {
    #expect(Month(year: year, month: month) == nil)
  }

  @Test func `months follow each other without a gap`() throws {
    var last = try #require(Month(year: 1900, month: 1))
    for year in 1900...2200 {
      for number in 1...12 where (year, number) != (1900, 1) {
        let month = try #require(Month(year: year, month: number))
        #expect(month - last == 1)
        #expect(last < month)
        #expect(!(month < last))
        last = month
      }
    }
  }

  @Test func `the difference of months is signed`() throws {
    let early = try #require(Month(year: 2019, month: 11))
    let late = try #require(Month(year: 2021, month: 2))
    #expect(late - early == 15)
    #expect(early - late == -15)
    #expect(early - early == 0)
  }

  @Test func `a month is written with two digits`() throws {
    #expect("\(try #require(Month(year: 2026, month: 3)))" == "2026-03")
    #expect("\(try #require(Month(year: 2026, month: 10)))" == "2026-10")
  }
}
