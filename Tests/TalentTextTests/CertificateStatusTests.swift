import TalentModel
import Testing

/// Lines as CVs have them, with what they show of a certificate.
@Suite struct CertificateStatusTests {
  /// What a line shows: kinds of evidence, with the last day of validity.
  private func status(_ concept: String, _ line: String, under heading: String) -> String {
    Real.profile("Pat Example\n\(heading)\n\(line)")
      .evidence(for: Real.concept("certificate:\(concept)"))
      .map { item in "\(item.kind)" + (item.expiry.map { " \($0)" } ?? "") }
      .joined(separator: ", ")
  }

  @Test(arguments: [
    ("cfa-charter", "CFA Charterholder, 2018", "held"),
    ("cfa-charter", "Chartered Financial Analyst (CFA)", "held"),
    ("acca", "ACCA member", "held"), ("acca", "FCCA", "held"),
    ("acca", "ACCA affiliate", "levelPassed"),
    ("acca", "ACCA (13/13 papers)", "held"), ("acca", "ACCA, passed all 13 papers", "held"),
    ("soa-asa", "ASA (Society of Actuaries) – đang thi tiếp để đạt FSA", "held"),
    ("caia", "CAIA Level I and Level II passed", "held"),
    ("cfa-level-3", "CFA Level 3 passed", "held"), ("cfa-level-1", "Passed CFA Level I", "held"),
    ("cfa-level-2", "CFA (Level II)", "held"), ("cfa-level-2", "Passed Level 2 of the CFA", "held"),
    ("cfa-level-2", "CFA Level I & II", "held"), ("cfa-level-1", "Đã đỗ CFA level 1", "held"),
    ("frm", "FRM Part I and Part II passed", "held"), ("frm", "Certified FRM", "held"),
    ("cpa", "Passed the CPA exam", "held"), ("cams", "Earned CAMS in May 2023", "held"),
    ("cams", "Chứng chỉ CAMS (2023)", "held"), ("cams", "Đạt chứng chỉ CAMS năm 2022", "held"),
    ("cams", "Obtained CAMS, now preparing for CFA Level I", "held"),
    ("cams", "CAMS, issued 03/2023", "held"), ("pmp", "PMP since 2019", "held"),
    ("lawyer-practising-licence", "Chứng chỉ hành nghề luật sư do Bộ Tư pháp cấp", "held"),
    ("cfa-level-2", "CFA Level 2 passed; failed Level 3", "held"),
    ("cfa-level-1", "CFA: Level 1 passed in 2021, failed Level 2 in 2022", "held"),
    ("cfe", "Certified Fraud Examiner", "held"), ("pmp", "PMP (2019 – present)", "held"),
  ])
  func `it is held`(concept: String, line: String, shown: String) {
    #expect(status(concept, line, under: "Certificates") == shown)
  }

  @Test(arguments: [
    ("cams", "CAMS, valid until 12/2025", "held 2025-12-31"),
    ("cams", "CAMS (valid until 12/2025, issued 12/2022)", "held 2025-12-31"),
    ("cams", "CAMS – expires 03/2024", "held 2024-03-31"),
    ("cams", "CAMS, expiry date: March 2027", "held 2027-03-31"),
    ("cams", "CAMS, hiệu lực đến 12/2025", "held 2025-12-31"),
    ("cams", "CAMS (có giá trị đến tháng 6/2027)", "held 2027-06-30"),
    ("cams", "CAMS, 2019-2022", "held 2022-12-31"),
    ("pmp", "PMP: 03/2021 - 03/2024", "held 2024-03-31"),
    ("pmp", "PMP, Issued Jan 2021, Expires Jan 2027", "held 2027-01-31"),
    ("cissp", "CISSP, hết hạn 08/2026", "held 2026-08-31"),
    ("cisa", "CISA (exp. 2028)", "held 2028-12-31"),
    ("cams", "CAMS valid through 2027; PMP", "held 2027-12-31"),
    ("pmp", "CAMS valid through 2024; PMP", "held"),
    ("ielts", "IELTS 7.5 (03/2023)", "held 2025-03-31"),
    ("toeic", "TOEIC 850, 2024", "held 2026-12-31"),
  ])
  func `it is held until a day`(concept: String, line: String, shown: String) {
    #expect(status(concept, line, under: "Certificates") == shown)
  }

  @Test(arguments: [
    ("cams", "CAMS, sitting the exam in June"), ("cams", "Sitting for CAMS in June 2027"),
    ("acca", "ACCA, 9/13 papers"), ("acca", "ACCA (9 of 13 papers passed)"),
    ("acca", "Passed 9/13 ACCA papers"), ("acca", "ACCA: hoàn thành 9/13 môn"),
    ("acca", "ACCA student"), ("acca", "ACCA finalist"), ("acca", "Part-qualified ACCA"),
    ("acca", "ACCA – đang học, còn 3 môn"), ("frm", "FRM Part I candidate"),
    ("frm", "Studying for FRM Part 2"), ("cia", "CIA: đăng ký thi Part 1"),
    ("acca", "ACCA: passed F1-F9"), ("acca", "Exempted from 9 ACCA papers"),
    ("acca", "Được miễn 5 môn ACCA"), ("acca", "ACCA – tạm dừng"), ("acca", "ACCA (on hold)"),
    ("cfa-level-3", "Chứng chỉ CFA level 2 (2021), đang chuẩn bị thi level 3"),
    ("acca", "ACCA (two papers left)"),
    ("soa-asa", "Đang thi tiếp để đạt ASA (Society of Actuaries)"),
    ("soa-fsa", "ASA (Society of Actuaries), 2019. Two exams left to FSA"),
    ("soa-fsa", "ASA – đang thi tiếp để đạt FSA"), ("caia", "CAIA – exam booked for March 2027"),
    ("lawyer-practising-licence", "Chứng chỉ hành nghề luật sư – đang tập sự"),
    ("ica-diploma", "Working on CAMS; one module away from ICA Diploma"),
    ("cfa-level-2", "CFA Level II candidate"),
    ("cfa-level-2", "Candidate for CFA Level 2"), ("cams", "CAMS (studying)"),
    ("cams", "CAMS: not yet obtained"), ("cfa-charter", "đang học CFA"),
    ("cfa-charter", "CFA candidate"), ("cams", "Dự thi CAMS tháng 6/2027"),
    ("cams", "Registered for the CAMS exam"), ("cpa", "CPA exam"), ("cpa", "CPA (exam scheduled)"),
    ("cams", "CAMS, awaiting results"), ("cams", "Đăng ký thi CAMS"), ("cams", "Luyện thi CAMS"),
    ("cams", "CAMS training course"), ("ielts", "IELTS target 7.5"),
    ("ielts", "IELTS mục tiêu 7.5"), ("cfa-level-1", "Sẽ thi CFA Level 1 vào tháng 8/2027"),
    ("cfa-level-1", "Obtained CAMS, now preparing for CFA Level I"),
    ("cams", "Preparing for CAMS and CFA Level I"),
    ("cfa-level-1", "Preparing for CAMS and CFA Level I"),
  ])
  func `it is worked for`(concept: String, line: String) {
    #expect(status(concept, line, under: "Certificates") == "studying")
  }

  @Test(arguments: [
    ("frm", "FRM Part I passed"), ("frm", "FRM Part I"), ("frm", "Passed FRM Part 1"),
    ("frm", "FRM Part I (đỗ 11/2023), Part II thi tháng 11/2026"),
    ("frm", "Passed FRM Part 1 in May 2022; Part 2 scheduled"),
    ("frm", "Đang ôn thi FRM Part II (Part I passed 2023)"),
    ("cia", "CIA Part 1 and 2 passed"), ("caia", "CAIA Level I passed"),
    ("cma", "CMA Part 1 (2024), studying Part 2"), ("cia", "CIA Part 1, Part 2 (Part 3 pending)"),
  ])
  func `a part of it is passed`(concept: String, line: String) {
    #expect(status(concept, line, under: "Certificates") == "levelPassed")
  }

  @Test func `what has run out is the one before the words`() {
    let line = "CSPO (2017); SAFe POPM (expired); PMP"
    #expect(status("product-owner-certificate", line, under: "Certificates") == "held")
    #expect(status("safe-agilist", line, under: "Certificates") == "lapsed")
    #expect(status("pmp", line, under: "Certificates") == "held")
  }

  @Test(arguments: [
    ("cisa", "Studied for CISA but never sat it"),
    ("cfa-level-2", "Failed CFA Level II in 2022"), ("cams", "CAMS – failed"),
    ("cams", "Thi trượt CAMS năm 2023"), ("cams", "CAMS: không đạt"),
    ("cfa-charter", "Not a CFA charterholder"), ("cams", "Không có chứng chỉ CAMS"),
    ("cams", "Did not pass CAMS"), ("cfa-charter", "CFA (đã rút)"),
    ("cfa-charter", "CFA: withdrew in 2019"), ("acca", "ACCA, đã rút khỏi chương trình"),
  ])
  func `it is not held`(concept: String, line: String) {
    #expect(status(concept, line, under: "Certificates") == "denied")
  }

  @Test(arguments: [
    ("cams", "CAMS (revoked)"), ("cams", "CAMS – revoked in 2023"), ("cpa", "CPA (inactive)"),
    ("cams", "Chứng chỉ CAMS đã bị thu hồi"), ("cams", "CAMS: hết hạn"),
    ("pmp", "PMP, lapsed 2020"),
  ])
  func `it was held`(concept: String, line: String) {
    #expect(status(concept, line, under: "Certificates") == "lapsed")
  }

  @Test(arguments: [
    ("cams", "My manager holds CAMS"), ("cfa-charter", "Worked with CFA charterholders"),
    ("cfa-charter", "Reviewed files of CFA charterholders"), ("acca", "Taught ACCA classes"),
    ("acca", "Tutored ACCA students"), ("cpa", "Worked alongside CPAs"),
    ("cams", "CAMS preferred"), ("acca", "Giảng dạy ACCA"), ("cams", "Trained staff to pass CAMS"),
    ("cfa-charter", "Passed CFA Level I"), ("cfa-charter", "CFA Level 3 passed"),
    ("cfa-charter", "CFA (Level II)"), ("cfa-charter", "Aspiring CFA charterholder"),
    ("cfa-charter", "Chứng chỉ CFA level 2 (2021), đang chuẩn bị thi level 3"),
    ("acca", "Tax adviser with ACCA background"), ("cfa-charter", "CFA scholarship recipient"),
    ("acca", "Học bổng ACCA năm 2019"),
    ("cfa-charter", "CFA Research Challenge finalist"), ("acca", "ACCA instructor"),
    ("acca", "ACCA lecturer at a training centre"),
  ])
  func `it is somebody else's or something else`(concept: String, line: String) {
    #expect(status(concept, line, under: "Summary") == "")
  }

  @Test(arguments: [
    ("cams", "CAMS, KYC, sanctions", "listed"), ("cams", "AML, CAMS", "listed"),
    ("cpa", "Certified Public Accountant", "held"), ("cams", "CAMS certified", "held"),
    ("cams", "CAMS (2023 passed)", "held"), ("cams", "Chứng chỉ CAMS", "held"),
    ("cams", "CAMS (studying)", "studying"), ("cfa-charter", "CFA charterholder", "held"),
    ("cams", "KYC, CAMS 2019, FRM", "held"), ("frm", "KYC, CAMS 2019, FRM", "listed"),
    ("bar-admission", "Bar admissions: New York (2011), Singapore (2015)", "held"),
  ])
  func `in a list of skills a bare name is only named`(
    concept: String,
    line: String,
    shown: String
  ) {
    #expect(status(concept, line, under: "Skills") == shown)
  }

  @Test(arguments: ["Professional memberships", "Memberships", "Hội viên"])
  func `a member of a professional body holds its certificate`(heading: String) {
    #expect(status("acca", "ACCA – member since 2015", under: heading) == "held")
  }

  @Test(arguments: [
    ("Obtained CAMS in 2023", "held"), ("Passed the CAMS exam", "held"),
    ("Thi đỗ chứng chỉ CAMS", "held"), ("Prepared colleagues for CAMS", ""),
    ("Advised CAMS holders on renewals", ""), ("Reviewed CAMS applications", ""),
    ("Helped staff obtain CAMS", ""), ("Organised CAMS training", ""),
  ])
  func `in the story of a job only what was obtained counts`(line: String, shown: String) {
    let text = "AML Officer, 01/2020 - 12/2021\n- \(line)"
    #expect(status("cams", text, under: "Experience") == shown)
  }

  @Test func `what one line tells is not undone by a bare name in another`() {
    let lines = "Compliance officer, CAMS\nCertificates\n"
    #expect(
      status("cams", lines + "CAMS, valid until 03/2024", under: "Summary") == "held 2024-03-31"
    )
    #expect(status("cams", lines + "CAMS (expired)", under: "Summary") == "lapsed")
    #expect(status("cams", lines + "CAMS, 2024", under: "Summary") == "held")
  }
}

/// Names of certificates that share words.
@Suite struct OverlappingCertificateTests {
  @Test(arguments: [
    "CPA Australia CPA", "CFA CFA Level I CFA",
    "ACCA CPA Australia CPA Vietnam, CFA Level 1 Level 2",
    "Chứng chỉ CFA Level I Level II passed CPA Australia Australia CPA",
  ])
  func `are read without a trap`(line: String) {
    _ = Real.profile("Pat Example\nCertificates\n\(line)\n\(line) - \(line)")
  }
}
