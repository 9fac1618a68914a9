import TalentModel
import Testing

/// Firms that are called like a thing: who works there need not use it.
@Suite struct EmployerPlaceTests {
  @Test(arguments: [
    "Backend Developer, Oracle, 01/2020 - 12/2021\n- Wrote Java",
    "Oracle\nBackend Developer\n01/2020 - 12/2021\n- Wrote Java",
    "Oracle — Backend Developer (01/2020 - 12/2021)\n- Wrote Java",
    "Backend Developer at Oracle, 01/2020 - 12/2021\n- Wrote Java",
    "Backend Developer | Oracle | 01/2020 - 12/2021\n- Wrote Java",
    "01/2020 - 12/2021: Oracle - Chuyên viên đầu tư\n- Viết báo cáo",
    "01/2020 - 12/2021\nCông ty: Oracle\nChức vụ: Chuyên viên đầu tư\n- Viết báo cáo",
    "Oracle Vietnam, Hanoi\nBackend Developer, 01/2020 - 12/2021\n- Wrote Java",
    "Backend Developer, 01/2020 - 12/2021\nOracle\n- Wrote Java",
    "01/2020 - 12/2021: Nhân viên kinh doanh tại Oracle\n- Bán hàng",
    "Accountant, Delta Ltd, 2015 - 2018\n- Books\nOracle\nDeveloper\n01/2020 - 12/2021\n- Java",
  ])
  func `the employer is no use of what it is called`(job: String) {
    #expect(Real.profile("Experience\n\(job)").kinds("skill:oracle-database") == [])
  }

  @Test(arguments: [
    "Data Analyst, Bloomberg LP, 01/2020 - 12/2021\n- Wrote Java",
    "Bloomberg, London\nData Analyst\n01/2020 - 12/2021\n- Wrote Java",
  ])
  func `with the form of a firm or a city behind it`(job: String) {
    #expect(Real.profile("Experience\n\(job)").kinds("skill:bloomberg-terminal") == [])
  }

  @Test(arguments: [
    "Java Developer, Sao Mai, 01/2020 - 12/2021\n- Wrote code",
    "Developer (Java, SQL), Sao Mai, 01/2020 - 12/2021\n- Wrote code",
    "Senior Developer - Java, Sao Mai Bank, 01/2020 - 12/2021\n- Wrote code",
    "Senior Developer, Java, Sao Mai Bank, 01/2020 - 12/2021\n- Wrote code",
    "Developer, Sao Mai Bank, 01/2020 - 12/2021\nTechnologies: Java, SQL",
    "Developer, Sao Mai Bank, 01/2020 - 12/2021\nJava, SQL, Docker",
    "Developer, Java, Docker, 01/2020 - 12/2021\n- Wrote code",
  ])
  func `a thing beside the employer is used`(job: String) {
    #expect(Real.profile("Experience\n\(job)").kinds("skill:java") == [.dated])
  }

  @Test(arguments: [
    "Data Analyst, Java, 01/2020 - 12/2021\n- Wrote code",
    "01/2020 - 12/2021: Data Analyst - Java\n- Wrote code",
    "01/2020 - 12/2021: Chuyên viên phân tích dữ liệu, Java\n- Viết báo cáo",
    "01/2020 - 12/2021\nData Analyst\nJava\n- Wrote code",
  ])
  func `what no firm is called is used, also alone`(job: String) {
    #expect(Real.profile("Pat Example\nExperience\n\(job)").kinds("skill:java") == [.dated])
  }
}
