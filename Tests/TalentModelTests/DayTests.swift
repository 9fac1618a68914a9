import TalentModel
import Testing

@Suite struct DayTests {
  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static func isLeap(_ year: Int) -> Bool {
    year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  @Test func `every day of three centuries is one more than the day before`() throws {
    // 1900-01-01 lies 70 years with 17 leap days before 1970-01-01.
    var count: Int32 = -(70 * 365 + 17)
    for year in 1900...2200 {
      for month in 1...12 {
        let length = Self.lengths[month - 1] + (month == 2 && Self.isLeap(year) ? 1 : 0)
        for number in 1...length {
          let day = Day(year: year, month: month, day: number)
          if day?.ordinal != count {
            Issue.record("\(year)-\(month)-\(number) is \(String(describing: day))")
            return
          }
          count += 1
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
        #expect(Day(year: year, month: month, day: 0) == nil)
      }
    }
    #expect(Day(year: 1970, month: 1, day: 1)?.ordinal == 0)
  }

  @Test func `a day is written as it is read`() throws {
    for year in stride(from: 1900, through: 2200, by: 7) {
      for month in 1...12 {
        for number in [1, 9, 15, 28] {
          let text = "\(year)-\(Self.two(month))-\(Self.two(number))"
          let day = try #require(Day(text))
          #expect("\(day)" == text)
          #expect(day.month == Month(year: year, month: month))
        }
      }
    }
  }

  @Test(arguments: ["1904-02-29", "2000-02-29", "2024-02-29", "2096-02-29"])
  func `leap days exist`(text: String) throws {
    #expect("\(try #require(Day(text)))" == text)
  }

  @Test(arguments: [
    "1900-02-29", "2023-02-29", "2100-02-29", "2200-02-29", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-01-00", "2026-01-32", "1899-12-31", "2201-01-01", "", "2026", "2026-01",
    "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01T00:00", " 2026-01-01", "2026-01-01 ",
    "2026--01", "-2026-01-01", "abcd-ef-gh", "2026-01-0x", "２０２６-01-01", "2026-+1-01",
    "2026-01-+1", "2026-01-01-01",
  ])
  func `anything but a day of the calendar is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days order and subtract by time`() throws {
    let first = try #require(Day("2023-12-31"))
    let second = try #require(Day("2024-03-01"))
    #expect(first < second)
    #expect(second - first == 61)
    #expect(first - second == -61)
    #expect(first.advanced(by: 61) == second)
    #expect(second.advanced(by: -61) == first)
  }

  @Test func `the last day of a month is the day before the next month`() throws {
    for year in [1900, 1999, 2000, 2023, 2024, 2100, 2199, 2200] {
      for number in 1...12 {
        let month = try #require(Month(year: year, month: number))
        let length = Self.lengths[number - 1] + (number == 2 && Self.isLeap(year) ? 1 : 0)
        #expect("\(month.lastDay)" == "\(year)-\(Self.two(number))-\(length)")
      }
    }
  }
}
