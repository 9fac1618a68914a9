import TalentIdentity
import TalentModel
import Testing

/// Names of schools in their many forms; levels, fields and titles beside them.
@Suite struct SchoolFormTests {
  private func course(_ text: String, knowing schools: [String] = []) -> String {
    var raw = RawDocument()
    raw.education = [Dates()]
    raw.identity.schools = schools
    raw.blocks = [Block(source: "education[0]", role: .education(0), text: text)]
    return Masked.masking.mask(raw).blocks[0].text
  }

  @Test(arguments: [
    ("Học viện Ngân hàng", "[school]"),
    ("London School of Economics", "[school]"),
    ("Massachusetts Institute of Technology", "[school]"),
    ("Robert H. Smith School of Business", "[school]"),
    ("University of Economics and Law", "[school]"),
    (
      "Bachelor of Economics, University of Economics",
      "Bachelor of Economics, [school]"
    ),
    ("Bachelor of Finance, RMIT, 2015", "Bachelor of Finance, [school], 2015"),
    ("MSc Finance, HEC Paris, 2016", "MSc Finance, [school], 2016"),
    ("BBA, RMIT Vietnam", "BBA, [school]"), ("MBA, INSEAD Singapore", "MBA, [school]"),
    ("MBA, ESSEC, Singapore", "MBA, [school], Singapore"),
    ("Cử nhân Luật, Đại học Tài chính - Marketing", "Cử nhân Luật, [school]"),
    ("MIT, 2015 - 2019", "[school], 2015 - 2019"), ("MBA, INSEAD", "MBA, [school]"),
    ("Cử nhân Kế toán, UEH", "Cử nhân Kế toán, [school]"),
    ("ĐHQG Hà Nội, 2015", "[school], 2015"),
    ("Cao đẳng Kế toán", "Cao đẳng Kế toán"), ("THPT Chu Văn An", "THPT [school]"),
    ("Đại học: Kinh tế quốc dân", "Đại học: [school]"),
    ("Đại học : Bách khoa Hà Nội, 2010 - 2014", "Đại học : [school], 2010 - 2014"),
    ("Cao đẳng: Công thương Sao Mai", "Cao đẳng: [school]"),
    ("Đại học: Kế toán", "Đại học: Kế toán"), ("Đại học: 2010 - 2014", "Đại học: 2010 - 2014"),
    ("Lincoln High School, 2010", "[school] High School, 2010"),
    ("Houston Community College", "[school] Community College"),
    ("Clarendon Bay Business School", "[school]"),
    ("Đại học Kinh tế TP.HCM, chuyên ngành Kế toán", "[school], chuyên ngành Kế toán"),
    ("Teacher at Saigon Star International School", "Teacher at [school] School"),
    ("Senior Lecturer Harvard University", "Senior Lecturer [school]"),
    ("University of Oxford where I led a club", "[school] where I led a club"),
  ])
  func `the name goes, level, field and title stay`(line: String, masked: String) {
    #expect(Masked.line(line) == masked)
  }

  @Test(arguments: [
    ("Bachelor, Finance at Harvard", "Bachelor, Finance at [school]"),
    ("MBA from Wharton", "MBA from [school]"), ("Thạc sĩ tại Fulbright", "Thạc sĩ tại [school]"),
    ("Master, Finance", "Master, Finance"),
    ("BSc Accounting at distinction level", "BSc Accounting at distinction level"),
  ])
  func `a school inside a field of study goes`(text: String, masked: String) {
    #expect(course(text) == masked)
  }

  @Test func `a declared school goes in every spelling, a field with its name stays`() {
    #expect(
      course("Finance, EDUCATION HUB saigon", knowing: ["Education Hub Saigon"])
        == "Finance, [school]"
    )
    #expect(course("Bachelor, Finance", knowing: ["Finance"]) == "Bachelor, Finance")
  }

  @Test(arguments: [
    "Released under the MIT licence", "LSE listed equities", "Old school banking",
    "school of thought",
    "Back to school campaign", "FPT software tools", "GPA 3.6, IELTS 7.0",
  ])
  func `work that mentions them stays`(line: String) {
    #expect(Masked.line(line) == line)
  }
}
