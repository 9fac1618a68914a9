import TalentIdentity
import Testing

@Suite struct SchoolMaskingTests {
  @Test(arguments: [
    ("Trường Đại học Kinh tế Quốc dân, 2015", "[school]"),
    ("Đại học Ngoại Thương", "[school]"),
    ("University of Oxford", "[school]"),
    ("Harvard University, 2015", "[school], 2015"),
    ("Clarendon Bay Law School, Singapore", "[school], Singapore"),
    ("Học viện Ngân Hàng", "[school]"), ("Boston College", "[school]"),
    ("Cao đẳng Công Thương", "Cao đẳng [school]"),
  ])
  func `a school goes whole, and a level below a degree stays`(line: String, masked: String) {
    #expect(Masked.line(line).hasPrefix(masked))
  }

  @Test(arguments: [
    ("Bachelor of Finance, Banking University", "Bachelor of Finance, [school]"),
    (
      "Đại học Ngoại Thương, chuyên ngành Kế toán",
      "[school], chuyên ngành Kế toán"
    ),
    ("Bachelor Harvard University", "Bachelor [school]"),
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

  @Test(arguments: [
    [
      "Đại học Ngoại Thương", "Học viện Tài Chính", "University of Oxford", "Harvard University",
      "Massachusetts Institute of Technology", "Boston College", "London School of Economics",
      "Trường Đại học Mỏ Địa chất",
    ]
  ])
  func `all schools become the same line`(schools: [String]) {
    for form in ["NAME, 2015 - 2019", "Bachelor of Law, NAME", "Tốt nghiệp NAME năm 2019"] {
      let lines = schools.map { Masked.line(form.replacing("NAME", with: $0)) }
      #expect(Set(lines) == [form.replacing("NAME", with: "[school]")])
    }
  }

  /// A name whose words are partly in small letters must leave nothing of itself.
  @Test func `small letters inside a name do not save a part of it`() {
    #expect(
      Masked.line("Trường Đại học Kinh tế Quốc dân, 2015")
        == Masked.line("Trường Đại học Mỏ Địa chất, 2015")
    )
  }
}
