import Testing

@testable import TalentService

/// Which figures of a text are telephone numbers.
@Suite struct PhoneNumbersTests {
  @Test(arguments: [
    ("+84 90 123 45 67", ["0901234567"]),
    ("+84 (0)90 123 45 67", ["0901234567"]),
    ("0084901234567", ["0901234567"]),
    ("Mobile: 0901.234.567, fax (028) 3822-1234", ["0901234567", "02838221234"]),
    ("84901234567", ["0901234567"]),
    ("+44 20 7946 0000", ["442079460000"]),
    ("(415) 555-0132", ["4155550132"]),
    ("07700 900123", ["07700900123"]),
  ])
  func `a number is found however it is written`(text: String, numbers: [String]) {
    #expect(PhoneNumbers(in: text).found == numbers)
  }

  @Test(arguments: [
    "01.2015 - 12.2019", "2015-01 - 2019-12", "15.08.2019 - 31.12.2021", "2015 - 2019 2020 - 2022",
    "20.000.000 - 30.000.000", "50 000 000 - 60 000 000", "000000000", "12345", "",
  ])
  func `dates and sums are none`(text: String) {
    #expect(PhoneNumbers(in: text).found == [])
  }

  @Test(arguments: [
    ("0901234567 0912345678", ["0901234567", "0912345678"]),
    ("0901 234 567 0912 345 678", ["0901234567", "0912345678"]),
    ("+84 901 234 567 +84 912 345 678", ["0901234567", "0912345678"]),
    ("028 3822 1234 0912345678", ["02838221234", "0912345678"]),
    ("01.2015 - 12.2019 0901234567", ["0901234567"]),
    ("0901234567 01.2015 - 12.2019", ["0901234567"]),
    ("15.000.000 0901234567 15.000.000", ["0901234567"]),
    ("1. 0901234567", ["0901234567"]),
  ])
  func `a blank parts what stands side by side`(text: String, numbers: [String]) {
    #expect(PhoneNumbers(in: text).found == numbers)
  }
}
