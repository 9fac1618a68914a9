import TalentIdentity
import Testing

@Suite struct SchoolMaskingTests {
  @Test(arguments: [
    ("Trường Đại học Kinh tế Quốc dân, 2015", "Trường Đại học [school]"),
    ("Đại học Ngoại Thương", "Đại học [school]"),
    ("University of Oxford", "University of [school]"),
    ("Harvard University, 2015", "[school] University, 2015"),
    ("Clarendon Bay Law School, Singapore", "[school] School, Singapore"),
    ("Học viện Ngân Hàng", "Học viện [school]"), ("Boston College", "[school] College"),
    ("Cao đẳng Công Thương", "Cao đẳng [school]"),
  ])
  func `the proper part of a school goes and the common word stays`(line: String, masked: String) {
    #expect(Masked.line(line).hasPrefix(masked))
  }

  @Test(arguments: [
    ("Bachelor of Finance, Banking University", "Bachelor of Finance, [school] University"),
    (
      "Đại học Ngoại Thương, chuyên ngành Kế toán",
      "Đại học [school], chuyên ngành Kế toán"
    ),
    ("Bachelor Harvard University", "Bachelor [school] University"),
  ])
  func `degree and field stay`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: [
    "university degree in finance", "trình độ đại học", "tốt nghiệp đại học loại giỏi",
    "college diploma", "high school", "học vấn: cao đẳng",
  ])
  func `a level of education is no school`(text: String) {
    #expect(Masked.line(text) == text)
  }

  @Test func `two schools become the same line`() {
    let one = Masked.line("Đại học Ngoại Thương, 2015 - 2019")
    #expect(one == Masked.line("Đại học Bách Khoa Hà Nội, 2015 - 2019"))
    #expect(
      Masked.line("Stanford University, 2015") == Masked.line("Royal Holloway University, 2015")
    )
  }

  /// A name whose words are partly in small letters must leave nothing of itself.
  @Test func `small letters inside a name do not save a part of it`() {
    #expect(
      Masked.line("Trường Đại học Kinh tế Quốc dân, 2015")
        == Masked.line("Trường Đại học Mỏ Địa chất, 2015")
    )
  }
}
