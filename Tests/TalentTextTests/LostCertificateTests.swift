import TalentModel
import Testing

/// Certificates given back, taken away or not passed are never held.
@Suite struct LostCertificateTests {
  private func kinds(_ concept: String, _ line: String) -> Set<Evidence.Kind> {
    Real.profile("Certificates\n\(line)").kinds("certificate:\(concept)")
  }

  @Test(arguments: [
    ("cfa-charter", "Former CFA charterholder"), ("cfa-charter", "Ex-CFA charterholder"),
    ("cfa-charter", "Previously a CFA charterholder"), ("cpa", "Formerly CPA, resigned"),
    ("cpa", "CPA (resigned 2020)"), ("cpa", "CPA, membership resigned 2019"),
    ("cpa", "Resigned as CPA in 2020"), ("cpa", "CPA – no longer active"),
    ("cpa", "CPA (struck off 2019)"), ("acca", "Former member of ACCA"),
    ("acca", "ACCA (former member)"), ("acca", "No longer an ACCA member"),
    ("acca", "ACCA, was a member until 2019"), ("acca", "Cựu hội viên ACCA"),
    ("acca", "Nguyên hội viên ACCA"), ("acca", "Từng là hội viên ACCA"),
    ("acca", "Không còn là hội viên ACCA"), ("cams", "CAMS bị tước"),
    ("cams", "CAMS (never renewed)"), ("cams", "CAMS: quá hạn"),
    ("cams", "CAMS không còn hiệu lực"), ("cams", "Chứng chỉ CAMS đã bị hủy"),
  ])
  func `what somebody held once is lapsed`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.lapsed])
    #expect(Real.profile("Summary\n\(line)").kinds("certificate:\(concept)") == [.lapsed])
  }

  @Test(arguments: [
    ("cfa-charter", "CFA charterholder, former head of audit"), ("cpa", "CPA, formerly with KPMG"),
    ("cpa", "Former Big4 auditor, CPA"), ("cpa", "Previously at KPMG, CPA"),
    ("cpa", "CPA, resigned from KPMG in 2020"), ("cpa", "I resigned in 2020, CPA"),
    ("cpa", "Was a banker, CPA"), ("cpa", "Nguyên kế toán trưởng, CPA"),
    ("cpa", "Từng là kế toán viên, có CPA"), ("cfa-charter", "CFA charterholder, ex Big4"),
    ("cams", "CAMS; ACCA membership resigned"),
    ("cams", "CPA (thi trượt), CAMS 2019"), ("cpa", "ACCA (failed), CPA"),
  ])
  func `what was given up beside it leaves it held`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.held])
  }

  @Test(arguments: [
    ("cams", "CAMS exam failed in 2020"), ("cams", "Failed the CAMS exam twice"),
    ("cams", "CAMS exam: not passed"), ("cfa-level-1", "CFA Level I exam failed in 2020"),
    ("cams", "Trượt kỳ thi CAMS 2020"), ("cams", "Không thi đỗ CAMS năm 2020"),
    ("cams", "CAMS: thi không đạt"), ("acca", "ACCA – bỏ thi"),
    ("cfa-charter", "Đang thi ACCA. Đã bỏ CFA từ 2019"),
    ("cfa-charter", "Dropped out of CFA in 2019"), ("cia", "CIA Part 1 exam failed"),
  ])
  func `an examination failed shows no certificate`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.denied])
  }

  @Test(arguments: [
    ("cams", "CAMS exam"), ("cams", "Kỳ thi CAMS tháng 5/2027"),
    ("cams", "CAMS exam – failed twice, retaking in 2027"),
    ("cams", "CAMS (thi hỏng lần 1, thi lại 2027)"), ("frm", "FRM Part I exam 2027"),
  ])
  func `an examination still to come is studied for`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.studying])
  }

  @Test(arguments: [
    ("cams", "CAMS exam passed in 2020", Evidence.Kind.held),
    ("cams", "Vượt qua kỳ thi CAMS", .held), ("frm", "FRM Part 1 exam passed", .levelPassed),
    ("cfa-level-1", "CFA Level I (failed 2019, passed 2020)", .held),
    ("cfa-level-2", "CFA Level II exam, passed in 2020", .held), ("ielts", "IELTS exam 7.0", .held),
  ])
  func `an examination passed is`(concept: String, line: String, kind: Evidence.Kind) {
    #expect(kinds(concept, line) == [kind])
  }

  @Test func `what is told of another examination is not its own`() {
    #expect(kinds("soa-asa", "4 SOA exams passed; exam FAM failed; not yet ASA") == [.studying])
    let line = "CFA (Level III candidate), CACS (lapsed)"
    #expect(kinds("cfa-level-3", line) == [.studying])
    #expect(kinds("acca", "Đang thi ACCA (còn 3 môn). Đã bỏ CFA từ 2019") == [.studying])
  }

  @Test func `a level passed stands without the next, whose examination is named`() {
    let line = "CFA Level II passed, Level III exam in 2027"
    #expect(kinds("cfa-level-2", line) == [.held])
    #expect(!kinds("cfa-level-3", line).contains(.held))
  }
}
