import TalentModel
import Testing

/// What is told behind title and employer in the same line is what was done in the job.
@Suite struct HeaderStoryTests {
  @Test(arguments: [
    "2020 - 2024: Compliance officer at C Ltd. Led AML and KYC.",
    "2020 - 2024 Compliance officer, Sao Mai Bank. AML, KYC, sanctions screening.",
    "2020 - 2024: Compliance officer. AML",
    "Compliance officer at C Ltd (2020 - 2024). Led AML and KYC.",
    "Compliance officer, 2020 - 2024, C Ltd. Responsible for AML.",
    "2020 - 2024: Chuyên viên tuân thủ, Công ty Sao Mai. Phụ trách AML và KYC.",
    "Chuyên viên tuân thủ, Ngân hàng Sao Mai (2020 - 2024). AML, KYC",
  ])
  func `a skill behind a full stop is used for the time of the job`(line: String) {
    for heading in ["EXPERIENCE", "KINH NGHIỆM"] {
      let profile = Real.profile("Tran Van Binh\n\(heading)\n\(line)")
      #expect(profile.jobs("skill:anti-money-laundering") == ["2020-07/2024-06"])
      #expect(profile.jobs("occupation:compliance-officer") == ["2020-07/2024-06"])
    }
  }

  @Test(arguments: [
    "2020 - 2024: Backend Developer. Oracle", "2020 - 2024: Backend Developer. Oracle Vietnam",
    "2020 - 2024: Kế toán. Oracle.", "2020 - 2024: Oracle. Kế toán",
  ])
  func `an employer behind a full stop is used for nothing`(line: String) {
    let profile = Real.profile("Tran Van Binh\nEXPERIENCE\n\(line)")
    #expect(profile.kinds("skill:oracle-database") == [])
    #expect(profile.jobs.count == 1)
  }

  @Test(arguments: [
    "2020 - 2024: Sao Mai Bank. AML Officer", "2020 - 2024: Sr. AML Officer, Sao Mai Bank",
    "2020 - 2024: Ngân hàng Sao Mai. Chuyên viên phòng chống rửa tiền",
  ])
  func `a title behind a full stop is one`(line: String) {
    let profile = Real.profile("Tran Van Binh\nEXPERIENCE\n\(line)")
    #expect(profile.jobs("occupation:aml-officer") == ["2020-07/2024-06"])
  }
}
