import TalentModel
import Testing

@Suite struct CertificateReadingTests {
  private func kinds(_ concept: String, _ line: String) -> Set<Evidence.Kind> {
    Real.profile("Certificates\n\(line)").kinds("certificate:\(concept)")
  }

  @Test(arguments: [
    ("cams", "CAMS"), ("cams", "CAMS, 2024"),
    ("cams", "Certified Anti-Money Laundering Specialist (CAMS)"),
    ("pmp", "Project Management Professional (PMP), 2015, renewed 2024"),
    ("cfa-level-1", "Passed CFA Level I in 2021"), ("cfa-charter", "CFA charterholder"),
    ("acca", "ACCA member since 2019"), ("cams", "CAMS, valid until 12/2027"),
    ("lawyer-practising-licence", "Chứng chỉ hành nghề luật sư"), ("acca", "Hội viên ACCA"),
  ])
  func `a certificate without any doubt is held`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.held])
  }

  @Test(arguments: [
    ("cams", "CAMS (studying)"), ("cams", "CAMS in progress"), ("cams", "Preparing for CAMS"),
    ("cfa-level-2", "CFA Level II candidate"), ("cfa-level-1", "Đang ôn CFA Level 1"),
    ("acca", "Working towards ACCA"), ("acca", "ACCA (part qualified)"),
    ("cams", "CAMS, expected 06/2027"), ("cams", "Registered for CAMS"), ("cams", "Đang học CAMS"),
    ("cams", "Dự kiến thi CAMS tháng 6/2027"), ("cfa-level-1", "CFA Level I, chưa hoàn thành"),
    ("frm", "FRM Part I: exam in May 2027, studying"),
  ])
  func `one that is worked for is not held`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.studying])
  }

  @Test(arguments: [
    ("cams", "CAMS, ACAMS, 2014 – expired in 2020, not renewed"), ("cams", "CAMS (expired)"),
    ("scrum-master", "Certified ScrumMaster, 2018 (lapsed)"), ("cams", "CAMS (hết hạn)"),
    ("pmp", "PMP – no longer valid"), ("cams", "Chứng chỉ CAMS đã hết hiệu lực"),
  ])
  func `one that ran out has lapsed`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.lapsed])
  }

  @Test(arguments: [
    "Chưa có chứng chỉ CAMS", "No CAMS certificate", "Do not hold CAMS", "I do not have CAMS",
    "Không có CAMS", "CAMS: no", "CAMS: chưa có",
  ])
  func `one that is denied is not held`(line: String) {
    let kinds = kinds("cams", line)
    #expect(!kinds.contains(.held))
    #expect(kinds == [.denied])
  }

  @Test func `a level is not the charter`() {
    #expect(kinds("cfa-charter", "CFA Level II candidate") == [])
    #expect(kinds("cfa-charter", "Passed CFA Level II") == [])
  }

  @Test func `one in the story of a job may be anybody's`() {
    func job(_ line: String) -> Set<Evidence.Kind> {
      Real.profile("Experience\nAML Officer, 01/2020 - 12/2021\n- \(line)").kinds(
        "certificate:cams"
      )
    }
    #expect(job("Trained staff for the CAMS certificate") == [])
    #expect(job("Obtained CAMS") == [.held])
    #expect(job("Recruited CAMS certified officers") == [])
  }

  @Test func `wishes hold nothing`() {
    #expect(kinds("cams", "Want to obtain CAMS") == [])
    #expect(kinds("cams", "Muốn học CAMS") == [])
  }

  @Test func `the state of one is not that of its neighbour`() {
    let line = "CAMS (expired); ACCA"
    #expect(kinds("cams", line) == [.lapsed])
    #expect(kinds("acca", line) == [.held])
  }
}
