import TalentModel
import Testing

@Suite struct CertificateProgressTests {
  private func kinds(_ concept: String, _ line: String) -> Set<Evidence.Kind> {
    Real.profile("Certificates\n\(line)").kinds("certificate:\(concept)")
  }

  @Test(arguments: [
    "CFA Level II passed, Level III candidate",
    "CFA Level II – đã đỗ tháng 8/2024; đăng ký thi Level III tháng 2/2027",
    "Passed CFA Level II; sitting Level III in 2027",
  ])
  func `a level passed is held and the next one studied for`(line: String) {
    #expect(kinds("cfa-level-2", line) == [.held])
    #expect(kinds("cfa-level-3", line) == [.studying])
  }

  @Test func `two levels passed are no level studied for`() {
    #expect(kinds("cfa-level-3", "CFA Level II and Level III passed").contains(.studying) == false)
  }

  @Test(arguments: [
    "PMP – not pursued", "PMP: không theo học nữa", "PMP: chưa thi", "PMP (abandoned)",
  ])
  func `given up or not sat is not held`(line: String) {
    #expect(kinds("pmp", line) == [.denied])
  }

  @Test func `a level passed before giving up is held`() {
    #expect(kinds("cfa-level-2", "CFA – Level II passed in 2007, programme abandoned") == [.held])
  }

  @Test(arguments: ["PMP: đang ôn, chưa thi", "PMP – đang học, dự kiến hoàn thành 12/2026"])
  func `who studies and has not sat yet is studying`(line: String) {
    #expect(kinds("pmp", line) == [.studying])
  }

  @Test func `run out and not sat again is lapsed`() {
    #expect(kinds("pmp", "PMP (hết hạn 05/2024, chưa thi lại)") == [.lapsed])
  }

  @Test func `an institute in the plural is not its people`() {
    let line = "Fellow of the Institute and Faculty of Actuaries (2017)"
    #expect(kinds("ifoa", line) == [.held])
  }

  @Test func `an application shows nothing`() {
    #expect(kinds("viac-arbitrator", "Application pending to be listed as a VIAC arbitrator") == [])
  }

  /// Names of certificates that overlap once trapped.
  @Test(arguments: [
    "Chứng chỉ CFA Level I passed CFA Level II", "Certified PMP certified PMI PMP certified CSPO",
    "chứng chỉ CFA ESG Investing certificate SCR certificate CAMS",
  ])
  func `names that overlap are read`(line: String) {
    #expect(!Real.profile("Certificates\n\(line)").evidence.isEmpty)
  }

  @Test(arguments: [
    "Đọc hiểu hợp đồng tiếng Anh", "Tiếng Anh: đọc hiểu tài liệu tốt",
    "English (reading comprehension only)",
  ])
  func `reading gives a language no level`(line: String) {
    let languages = Real.profile("Languages\n\(line)").languages
    #expect(languages.count == 1)
    #expect(languages.first?.level == nil)
  }

  @Test func `reading among other skills has its level`() {
    let languages = Real.profile("Ngoại ngữ\nTiếng Anh: nghe, nói, đọc hiểu tốt").languages
    #expect(languages.first?.level == .b2)
  }

  @Test func `a language said of outside of a list is stated`() {
    let profile = Real.profile("Khác\n- Tiếng Nga: biết chút ít\n- Đam mê golf")
    #expect(profile.languages.count == 1)
  }
}
