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

  @Test(arguments: [
    ("cfa-charter", "CFA charterholder since 2019"), ("acca", "ACCA member since 2018"),
    ("cfe", "Certified Fraud Examiner since 2019"), ("cams", "CAMS (2019)"),
    ("acca", "Hội viên ACCA từ năm 2018"), ("cfa-charter", "Chứng chỉ CFA, 06/2019"),
  ])
  func `one that is all a line of a job tells, with its year, is held`(
    concept: String,
    line: String
  ) {
    let text = "Experience\nAnalyst, 01/2018 - 12/2021\n- SQL\n- \(line)\n- Python"
    #expect(Real.profile(text).kinds("certificate:\(concept)") == [.held])
  }

  @Test(arguments: ["ACCA", "Tutored CFA candidates since 2019", "CFA programme review, 2019"])
  func `one beside other words of a job is not`(line: String) {
    let text = "Experience\nAnalyst, 01/2018 - 12/2021\n- SQL\n- \(line)"
    for concept in ["acca", "cfa-charter"] {
      #expect(!Real.profile(text).kinds("certificate:\(concept)").contains(.held))
    }
  }

  @Test(arguments: [
    ("chief-accountant-certificate", "Chứng chỉ", "Kế toán trưởng (Bộ Tài chính, 2017)"),
    ("chief-accountant-certificate", "Certificates", "Chief accountant, 2017"),
    ("securities-practising-licence", "Chứng chỉ", "Hành nghề chứng khoán, 2019"),
  ])
  func `under certificates the word for one may be left out`(
    concept: String,
    heading: String,
    line: String
  ) {
    #expect(
      Real.profile("Pat Example\n\(heading)\n- \(line)").kinds("certificate:\(concept)") == [.held]
    )
    #expect(Real.profile("Pat Example\nSummary\n- \(line)").kinds("certificate:\(concept)") == [])
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
