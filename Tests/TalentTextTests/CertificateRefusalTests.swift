import TalentModel
import Testing

/// What a no before the name of a certificate, or behind it in an item of its own, tells.
@Suite struct CertificateRefusalTests {
  private func kinds(_ concept: String, _ line: String) -> Set<Evidence.Kind> {
    Real.profile("Certificates\n\(line)").kinds("certificate:\(concept)")
  }

  @Test(arguments: [
    "Google Data Analytics Certificate · Not certified in AWS (yet!)",
    "Google Data Analytics Certificate; not certified in Azure",
    "Google Data Analytics Certificate. Not licensed for advising clients.",
    "Google Data Analytics Certificate | failed the driving test",
    "Google Data Analytics; không đạt giải hùng biện",
    "Chứng chỉ Google Data Analytics · đang học tiếng Nhật",
  ])
  func `what the next item tells is of something else`(line: String) {
    #expect(kinds("google-data-analytics", line) == [.held])
  }

  @Test(arguments: [
    ("CAMS; failed", Evidence.Kind.denied), ("CAMS · failed in June 2024", .denied),
    ("CAMS. Studying for the exam.", .studying), ("CAMS; đang học", .studying),
    ("CAMS. Đang ôn thi tháng 6/2027", .studying), ("CAMS · chưa đạt", .studying),
  ])
  func `an item that tells nothing else is of the name before`(
    line: String,
    kind: Evidence.Kind
  ) {
    #expect(kinds("cams", line) == [kind])
  }

  @Test(arguments: [
    ("cams", "I am not CAMS certified"), ("cams", "I have never been CAMS certified"),
    ("cpa", "Not CPA qualified"), ("pmp", "I'm not PMP-certified"),
    ("acca", "not ACCA qualified"), ("cfa-charter", "I'm not a CFA charterholder"),
    ("aws-certified", "I am not AWS certified"), ("aws-certified", "Not certified in AWS"),
    ("aws-certified", "Google Data Analytics Certificate · Not certified in AWS (yet!)"),
    ("cpa", "I am not a Certified Public Accountant"), ("cams", "I'm not CAMS or CFA certified"),
    ("cpa", "chưa có chứng chỉ CPA"), ("cpa", "Không có chứng chỉ CPA"),
    ("acca", "chưa phải là hội viên ACCA"),
  ])
  func `who is not certified does not hold it`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.denied])
    let summary = Real.profile("Summary\n\(line)")
    #expect(summary.kinds("certificate:\(concept)") == [.denied])
  }

  @Test(arguments: [
    ("cfa-charter", "not yet CFA certified"), ("cams", "not yet CAMS or CFA certified"),
    ("aws-certified", "chưa được cấp chứng chỉ AWS"),
    ("cfa-charter", "PMP | Not yet certified in CFA"),
  ])
  func `who is not certified yet does not hold it`(concept: String, line: String) {
    #expect(kinds(concept, line) == [.studying])
  }

  @Test(arguments: [
    "CAMS certified, not only in theory", "I am not only CAMS certified but also a lawyer",
    "CAMS. Advised clients who are not certified.",
    "We are not ISO certified, but I am CAMS certified",
  ])
  func `another no leaves it held`(line: String) {
    #expect(kinds("cams", line) == [.held])
  }

  @Test func `others who do not hold it tell nothing`() {
    #expect(kinds("cams", "Trained people who are not CAMS certified") == [])
  }

  @Test(arguments: [
    "I am not AWS certified", "Not certified in AWS", "No certification in AWS",
    "Chưa được cấp chứng chỉ về AWS",
  ])
  func `a certificate denied leaves its subject open`(line: String) {
    #expect(Real.kinds("skill:aws", inSummary: line) == [])
  }

  @Test func `a subject denied beside its certificate is denied`() {
    let line = "No experience with AWS; not AWS certified"
    #expect(Real.kinds("skill:aws", inSummary: line) == [.denied])
  }

  @Test(arguments: ["CFA Level I; failed Level II", "CFA Level I, gave up Level II"])
  func `the next level failed leaves the one before held`(line: String) {
    #expect(kinds("cfa-level-1", line) == [.held])
  }
}
