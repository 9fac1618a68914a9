import TalentModel
import Testing

/// What stands beside the name of a certificate and is less than it, or something else.
@Suite struct CertificateStandingTests {
  private func profile(_ line: String) -> MatchProfile { Real.profile("Certificates\n\(line)") }

  private func kinds(_ concept: String, _ line: String) -> Set<Evidence.Kind> {
    profile(line).kinds("certificate:\(concept)")
  }

  @Test(arguments: [
    ("shrm-scp", "Course Prep for SHRM-SCP"), ("cams", "Exam prep course: CAMS"),
    ("cfa-charter", "Prep for CFA"), ("cams", "CAMS prep course"),
    ("cfa-charter", "Khóa luyện thi CFA"), ("cpa-vietnam", "Lớp ôn thi CPA Việt Nam"),
    ("cfa-charter", "CFA, dự kiến thi 10/2027"), ("cfa-charter", "Ứng viên CFA"),
  ])
  func `a course that prepares for it is none`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.studying])
  }

  @Test func `a course beside another certificate leaves that one held`() {
    #expect(kinds("cfa-level-1", "CAMS prep course, CFA Level I") == [.held])
  }

  @Test(arguments: [
    "ACCA F1-F9 papers passed", "ACCA: đã đỗ 9/13 môn", "ACCA (9/13)", "ACCA, 9 of 13",
    "ACCA affiliate student",
  ])
  func `some papers are no membership`(line: String) {
    #expect(kinds("acca", line) == [.studying])
  }

  @Test(arguments: ["ACCA affiliate", "Affiliate of ACCA since 2020", "ACCA Affiliate (2021)"])
  func `an affiliate of ACCA has passed the examinations`(line: String) {
    #expect(kinds("acca", line) == [.levelPassed])
  }

  @Test(arguments: ["ACCA", "ACCA member since 2019", "Hội viên ACCA", "ACCA: đã đỗ 13/13 môn"])
  func `who has all of it holds it`(line: String) {
    #expect(kinds("acca", line) == [.held])
  }

  @Test(arguments: [
    ("Passed 2 of 3 CFA levels", "cfa-level-2"), ("Passed two of three CFA levels", "cfa-level-2"),
    ("Đã đỗ 2/3 cấp độ CFA", "cfa-level-2"), ("Cleared one level of the CFA", "cfa-level-1"),
    ("Passed all three CFA levels", "cfa-level-3"),
    ("I passed CFA Level I but did not continue", "cfa-level-1"),
    ("Đã đỗ CFA Level I, không thi tiếp", "cfa-level-1"),
  ])
  func `levels passed are those levels and no charter`(line: String, level: String) {
    #expect(kinds(level, line) == [.held])
    #expect(kinds("cfa-charter", line) == [])
  }

  @Test(arguments: [
    ("acca", "Worked for ACCA Vietnam"), ("acca", "Làm việc tại ACCA Việt Nam"),
    ("acca", "Employee of ACCA"), ("cfa-charter", "Volunteered with CFA Institute"),
    ("cfa-charter", "Member of CFA Society Vietnam"), ("cfa-charter", "Câu lạc bộ CFA Việt Nam"),
    ("cfa-charter", "Hội viên Hiệp hội CFA Việt Nam"), ("pmp", "PMP Vietnam Club"),
  ])
  func `a body that is called so shows nothing`(concept: String, line: String) {
    #expect(kinds(concept, line) == [])
  }

  @Test(arguments: [
    ("cams", "Worked at HSBC, CAMS certified"), ("cfa-charter", "CFA, Society of Actuaries fellow"),
    ("cfa-charter", "CFA charterholder, member of CFA Society Vietnam"),
    ("cpa-vietnam", "CPA Vietnam"), ("cfa-charter", "CFA (Vietnam)"),
  ])
  func `what is held beside a body is held`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.held])
  }

  @Test(arguments: [
    ("CAMS 2027", "2027-01"), ("CAMS (Aug 2027)", "2027-08"), ("CAMS, 08/2027", "2027-08"),
    ("CAMS, obtained", nil), ("CAMS (valid until 2027)", nil),
    ("CAMS since 2019", "2019-01"),
  ])
  func `the date beside it is since when it is held`(line: String, month: String?) {
    let held = profile(line).evidence(.held, for: Real.concept("certificate:cams"))
    #expect(held?.since.map { "\($0)" } == month)
  }

  @Test func `a date beside a bare name elsewhere counts`() {
    let text = "Nguyen An, CAMS\nCertificates\nCAMS 2027"
    let held = Real.profile(text).evidence(.held, for: Real.concept("certificate:cams"))
    #expect(held?.since == Month(year: 2027, month: 1))
    #expect(held?.isExpected(on: Day("2026-11-30")!) == true)
    #expect(held?.isExpected(on: Day("2027-01-01")!) == false)
  }

  @Test(arguments: [
    "CAMS, trainer", "CAMS; trainer", "CAMS (2019), lecturer", "CAMS – lectured on AML",
    "CAMS, giảng viên", "CAMS but also a trainer",
  ])
  func `who trains others besides holds it`(line: String) {
    #expect(kinds("cams", line) == [.held])
  }

  @Test(arguments: [
    "CAMS trainer", "Trainer for CAMS", "Taught CAMS to juniors", "Giảng dạy CAMS",
  ])
  func `who trains for it shows nothing`(line: String) {
    #expect(kinds("cams", line).isDisjoint(with: [.held, .studying]))
  }
}
