import TalentIdentity
import TalentModel
import Testing

@testable import TalentText

@Suite struct DateFormTests {
  private func stretches(_ text: String, isOpen: Bool = false) -> [String] {
    DateReading.stretches(in: Tokenizer.tokens(in: text), isOpen: isOpen).map { stretch in
      let start = stretch.dates.start.map { "\($0)" } ?? ""
      let end = stretch.dates.end.map { "\($0)" } ?? ""
      return "\(start)/\(stretch.dates.isOngoing ? "…" : end)"
    }
  }

  @Test(
    arguments: [
      ("2018 - 03/2020", "2018-07/2020-03"), ("2018-03/2020", "2018-07/2020-03"),
      ("01/15/2020 - 03/31/2021", "2020-01/2021-03"), ("13/2018 – 03/2020", "2018-07/2020-03"),
      ("T3/2021 - T6/2022", "2021-03/2022-06"), ("T.3/2021 – T.6/2022", "2021-03/2022-06"),
      ("Th3/2021 - Th6/2022", "2021-03/2022-06"), ("thg 3 2021 – thg 6 2022", "2021-03/2022-06"),
      ("T03-2021 → T06-2022", "2021-03/2022-06"),
      ("Từ ngày 15/03/2021 đến ngày 30/06/2022", "2021-03/2022-06"),
      ("Năm 2018 - năm 2021", "2018-07/2021-06"), ("từ năm 2018 đến năm 2021", "2018-07/2021-06"),
      ("Tháng 3 - tháng 9/2021", "2021-03/2021-09"), ("T3 – T9/2021", "2021-03/2021-09"),
      ("03 - 09/2021", "2021-03/2021-09"), ("03-09/2021", "2021-03/2021-09"),
      ("Tháng Ba năm 2021 – tháng mười hai năm 2021", "2021-03/2021-12"),
      ("tháng năm năm 2020 đến tháng mười một 2020", "2020-05/2020-11"),
      ("15 tháng 3 năm 2021 – 30 tháng 6 năm 2022", "2021-03/2022-06"),
      ("Jan'20 – Mar'22", "2020-01/2022-03"), ("Jan-20 to Mar-22", "2020-01/2022-03"),
      ("Jan ’20 - Mar ’22", "2020-01/2022-03"), ("01/20 - 03/22", "2020-01/2022-03"),
      ("Jan - Mar 2020", "2020-01/2020-03"), ("Jan–Mar 2020", "2020-01/2020-03"),
      ("Nov – Feb 2020", "2019-11/2020-02"), ("2020/1 - 2020/12", "2020-01/2020-12"),
      ("2020.03 – 2021.04", "2020-03/2021-04"), ("03.2021 - 05.2022", "2021-03/2022-05"),
      ("1st January 2020 – 31st March 2021", "2020-01/2021-03"),
      ("January 1st, 2020 to March 31st, 2021", "2020-01/2021-03"),
      ("1st of January 2020 until 2nd of March 2021", "2020-01/2021-03"),
      ("2018-21", "2018-07/2021-06"), ("2018–'21", "2018-07/2021-06"),
      ("2018/19", "2018-07/2019-06"), ("2010–11", "2010-07/2011-06"),
      ("Spring 2019 – Fall 2020", "2019-03/2020-11"), ("Summer 2018", "2018-06/2018-08"),
      ("Q1 2020", "2020-01/2020-03"), ("Q1 2020 - Q3 2021", "2020-01/2021-09"),
      ("Quý 2/2020 – Quý IV năm 2021", "2020-04/2021-12"),
      ("Start date: 01/2019, End date: 06/2021", "2019-01/2021-06"),
      ("Bắt đầu: 01/2019 – Kết thúc: 06/2021", "2019-01/2021-06"),
      ("From: 01/2019 To: 06/2021", "2019-01/2021-06"),
      ("01/2019 | 06/2021", "2019-01/2021-06"), ("01/2019 06/2021", "2019-01/2021-06"),
      ("０１／２０１９－０６／２０２１", "2019-01/2021-06"), ("01/2019 ‒ 06/2021", "2019-01/2021-06"),
      ("01/2019 − 06/2021", "2019-01/2021-06"), ("01/2019 ~ 06/2021", "2019-01/2021-06"),
      ("01/2019 ➔ 06/2021", "2019-01/2021-06"), ("01/2019 \u{F0E0} 06/2021", "2019-01/2021-06"),
      ("01/2019 tới 06/2021", "2019-01/2021-06"), ("01/2019 until 06/2021", "2019-01/2021-06"),
      ("05 - 2018 – 08 - 2020", "2018-05/2020-08"), ("15/03/20 – 30/06/21", "2020-03/2021-06"),
      ("2019 Mar - 2021 Jun", "2019-03/2021-06"), ("2019 March – 2021 June", "2019-03/2021-06"),
      ("2019 tháng 3 - 2021 tháng 6", "2019-03/2021-06"), ("00/2018 – 13/2020", "2018-07/2020-06"),
    ]
  )
  func `a stretch is read`(text: String, stretch: String) {
    #expect(stretches(text) == [stretch])
  }

  @Test(arguments: [
    "03/2021 cho đến nay", "03/2021 đến thời điểm hiện tại", "từ 03/2021 – hiện giờ",
    "since March 2021", "Từ tháng 3/2021", "from 03/2021", "March 2021 till date",
    "03/2021 up to now", "03/2021 to-date", "March 2021 – to date", "March 2021 onwards",
    "03/2021 - at present", "03/21 - present", "T3/2021 – nay", "03/2021 – until now",
    "Từ ngày 01/03/2021 đến nay", "March 2021 – Present (2 years 3 months)",
  ])
  func `a stretch goes on`(text: String) {
    #expect(stretches(text) == ["2021-03/…"])
  }

  @Test func `a dash at the end leaves a stretch open`() {
    #expect(stretches("March 2021", isOpen: true) == ["2021-03/…"])
    #expect(stretches("March 2021") == [])
    #expect(LineForm(of: "March 2021 -").isOpen)
    #expect(LineForm(of: "(03/2021 – )").isOpen)
    #expect(LineForm(of: "03/2021 – ...").isOpen)
    #expect(!LineForm(of: "03/2021 – 05/2022").isOpen)
  }

  @Test(arguments: [
    "13/13/2020", "00/2020", "Jan 1900 – Mar 1901",
    "10/12 - 8/12",
    "7/10 - 9/10", "24/7/365", "2018, 2020", "2018 and 2019", "VAS 2001–2005 series",
    "ISO 9001:2015 – 2018", "$2000 – 2050", "2000 - 2050 USD",
    "page 1990 - 2010", "1st - 3rd", "May – be", "T5 – T8", "March 2021", "Q3", "Spring Boot",
    "version 3.2 – 4.1", "0903.123.456", "2018 - 21 people",
  ])
  func `a figure that is no time is none`(text: String) {
    #expect(stretches(text) == [])
  }

  @Test(
    arguments: [
      ("2022-03-31T00:00:00Z", 2022, 3), ("2022-03-31T00:00:00.000+07:00", 2022, 3),
      ("2022-03-31 00:00:00", 2022, 3), ("2020-1", 2020, 1), ("01/15/2020", 2020, 1),
      ("Mar 2020", 2020, 3), ("T3/2020", 2020, 3), ("Q2 2020", 2020, 4),
      ("1st January 2020", 2020, 1),
    ] as [(String, Int, Int)]
  )
  func `a date of structured documents is read`(text: String, year: Int, month: Int) {
    #expect(DateReading.date(text)?.year == year)
    #expect(DateReading.date(text)?.month == month)
  }

  @Test(arguments: ["2022-03-31 and later", "13/13/2020", "2022-13-01T00:00:00Z", "01/20"])
  func `what is no date in full is none`(text: String) {
    #expect(DateReading.date(text) == nil)
  }

  @Test(arguments: ["cho đến nay", "till date", "up to now", "to-date", "until present"])
  func `more words for the present go on`(text: String) {
    #expect(DateReading.isPresent(text))
  }

  @Test(arguments: ["date", "to", "den 2020", "up to 5"])
  func `parts of them do not`(text: String) {
    #expect(!DateReading.isPresent(text))
  }

  @Test(arguments: [
    ("3/15/2019 - 4/1/2022", "2019-03/2022-04"), ("4/1/2019 - 3/15/2022", "2019-04/2022-03"),
    ("03-15-2019 to 04-01-2022", "2019-03/2022-04"), ("4/1/2019 - 3/2/2022", "2019-01/2022-02"),
    ("15/3/2019 - 4/1/2022", "2019-03/2022-01"),
  ])
  func `one end that can only be American tells the order of the other`(
    text: String,
    stretch: String
  ) {
    #expect(stretches(text) == [stretch])
  }

  @Test(arguments: [
    ("'19 - '22", "2019-07/2022-06"), ("\u{2019}98 – \u{2019}03", "1998-07/2003-06"),
    ("'19 - present", "2019-07/…"), ("FY2016 - FY2018", "2016-07/2018-06"),
    ("FY 2016 – FY 2018", "2016-07/2018-06"), ("FY2016 - present", "2016-07/…"),
    ("Mai 2019 bis heute", "2019-05/…"), ("Januar 2019 bis Mai 2020", "2019-01/2020-05"),
    ("seit Oktober 2019", "2019-10/…"), ("01.03.2019 bis 31.12.2021", "2019-03/2021-12"),
    ("Sao Mai 2019 - 2021", "2019-07/2021-06"),
  ])
  func `years may be short or fiscal, and words German`(text: String, stretch: String) {
    #expect(stretches(text) == [stretch])
  }

  @Test(arguments: ["2022 - 2019", "05/2021 – 01/2020", "từ 2022 đến 2019", "May 2021 to Jan 2020"])
  func `an end before its beginning is impossible`(text: String) {
    let dates = DateReading.stretches(in: Tokenizer.tokens(in: text)).map(\.dates)
    #expect(dates.map(\.isImpossible) == [true])
    #expect(dates.allSatisfy { $0.start == nil && $0.end == nil })
  }

  @Test(arguments: ["2022 | 2019", "2022\t2019", "2022, 2019", "'22, '19", "FY22"])
  func `years side by side are no stretch`(text: String) {
    #expect(stretches(text) == [])
  }

  @Test func `what says how long belongs to a stretch`() {
    let tokens = Tokenizer.tokens(in: "Từ 01/2019 đến 06/2021 (2 năm 6 tháng)")
    #expect(DateReading.stretches(in: tokens).map(\.tokens) == [0..<tokens.count])
  }
}
