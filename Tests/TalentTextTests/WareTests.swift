import TalentModel
import Testing

/// Tools as wares, tools that somebody does not want, and names that are none.
@Suite struct WareTests {
  private func kinds(_ skill: String, inJob line: String) -> Set<Evidence.Kind> {
    Real.profile("Experience\nSales Executive, 2015 - 2018\n- \(line)").kinds("skill:\(skill)")
  }

  @Test(arguments: [
    ("oracle-database", "Sold Oracle licences"), ("aws", "Sold AWS solutions to banks"),
    ("oracle-database", "Bán giấy phép phần mềm Oracle"), ("sap-erp", "Selling SAP"),
    ("microsoft-office", "Renewed Microsoft Office licences"),
    ("oracle-database", "Phân phối giải pháp Oracle"),
  ])
  func `a tool sold is not one used`(skill: String, line: String) {
    #expect(kinds(skill, inJob: line) == [])
  }

  @Test(arguments: [
    ("life-insurance", "Sold life insurance"), ("life-insurance", "Bán bảo hiểm nhân thọ"),
    ("derivatives", "Sold derivatives to corporates"), ("tableau", "Sales dashboards in Tableau"),
    ("sql", "Used SQL to analyse what was sold"), ("oracle-database", "Managed Oracle databases"),
  ])
  func `what has to be known to be sold is known`(skill: String, line: String) {
    #expect(kinds(skill, inJob: line) == [.dated])
  }

  @Test(arguments: [
    "No Java please", "Looking for Go roles; no Java please", "Please no Java",
    "I would rather not do Java", "I prefer not to work with Java", "No more Java",
    "Xin đừng giao Java",
  ])
  func `what is not wanted is neither known nor unknown`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [])
  }

  @Test(arguments: ["No Java", "No Java experience", "I do not know Java"])
  func `what is denied is denied`(line: String) {
    #expect(Real.kinds("skill:java", inSummary: line) == [.denied])
  }

  @Test(arguments: [("Alex\nLondon EC2", false), ("Skills\nEC2, S3, Lambda", true)])
  func `a district of London is no cloud`(text: String, isCloud: Bool) {
    #expect(Real.profile(text).kinds("skill:aws").isEmpty != isCloud)
  }

  @Test func `the cloud in London is one`() {
    #expect(kinds("aws", inJob: "Ran EC2 instances for a bank in London") == [.dated])
  }

  @Test func `the licence of a lawyer has its other name`() {
    let profile = Real.profile("Chứng chỉ\nGiấy phép hành nghề luật sư")
    #expect(profile.kinds("certificate:lawyer-practising-licence") == [.held])
    let foreign = Real.profile("Chứng chỉ\nGiấy phép hành nghề luật sư nước ngoài")
    #expect(foreign.kinds("certificate:foreign-lawyer-licence") == [.held])
  }
}
