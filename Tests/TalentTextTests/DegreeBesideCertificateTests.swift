import TalentModel
import Testing

/// Words of what is not finished, between a degree and a certificate.
@Suite struct DegreeBesideCertificateTests {
  private func isFinished(_ line: String) -> Bool? {
    Real.profile("Education\n\(line)").education.first?.isFinished
  }

  @Test(arguments: [
    "Bachelor of Accounting, 2014, CPA candidate", "MBA, RMIT University, 2018 (CFA candidate)",
    "Bachelor of Accounting, 2014; CFA Level II candidate",
    "Cử nhân Kế toán, 2014, đang học ACCA", "Bachelor of Finance, 2015, ACCA in progress",
    "CFA candidate, Bachelor of Finance 2014", "Studying for the CPA; Bachelor of Law 2014",
    "Cử nhân Luật 2014, ứng viên CFA",
  ])
  func `a certificate worked for leaves the degree finished`(line: String) {
    #expect(isFinished(line) == true)
  }

  @Test(arguments: [
    "MBA candidate, 2018", "PhD candidate in Finance",
    "Bachelor of Accounting (expected 2027), CPA",
    "Pursuing MBA, CFA", "MSc Finance (in progress), CFA Level II",
    "Cử nhân Kế toán (dự kiến 2027), ACCA", "Đang học MBA; CFA Level I",
  ])
  func `a degree worked for is not finished`(line: String) {
    #expect(isFinished(line) == false)
  }

  @Test(arguments: [
    "Bachelor of Accounting (expected 2027), ACCA", "Cử nhân Kế toán (dự kiến 2027), ACCA",
  ])
  func `what is told of the degree leaves the certificate held`(line: String) {
    #expect(Real.profile("Education\n\(line)").kinds("certificate:acca") == [.held])
  }

  @Test(arguments: ["Ngân hàng LL.B a-esg4", "LL.B A 2010", "LL.B.A. - Law"])
  func `names of degrees that overlap are read without a trap`(line: String) {
    #expect(Real.profile("Education\n\(line)").education.count <= 4)
    #expect(Real.profile(line).education.count <= 4)
  }
}
