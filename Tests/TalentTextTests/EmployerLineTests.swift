import TalentModel
import Testing

@Suite struct EmployerLineTests {
  private func job(_ line: String, at employer: String = "Sao Mai Pay") -> MatchProfile {
    Real.profile("Experience\nProject Manager, \(employer), 01/2020 to 12/2021\n\(line)\n- SQL")
  }

  @Test(arguments: [
    "- ABC is a leading provider of Python software",
    "- ABC Bank (Hanoi) is one of the leading KYC and Python providers",
    "- Công ty hoạt động trong lĩnh vực Python", "- About the company: Python software house",
    "- Công ty ABC là một trong những công ty Python lớn", "- Lĩnh vực hoạt động: Python",
    "- About the company\n- Python software house",
    "Sao Mai Pay is an e-money licence holder, also selling Python courses.",
    "Sao Mai provides Python software to banks", "Sao Mai Pay là ví điện tử viết bằng Python",
    "Sao Mai cung cấp phần mềm Python", "A fintech company offering Python software",
    "Leading software company in Asia with Python products",
    "The largest Python software vendor in Vietnam.", "Group of six companies in Python services",
    "The bank offers Python courses", "Company products: Python tools",
    "Sản phẩm của công ty: Python", "Công ty cung cấp phần mềm Python",
  ])
  func `what the employer is or does is not used`(line: String) {
    #expect(job(line).kinds("skill:python") == [])
    #expect(job(line).kinds("skill:sql") == [.dated])
  }

  @Test(arguments: [
    "- The project is a Python platform for a bank", "- My role is a Python developer at a bank",
    "- ABC is a leading bank. Wrote its Python services", "- Was a Python developer of the group",
    "- Công ty ABC: viết Python", "- Responsible for Python, a company standard",
    "- Sao Mai is a payments company; wrote its Python services",
    "- Leading bank reconciliation in Python", "- Leading a company project in Python",
    "To provide advice to users of Python", "A team of four: Python and reporting",
    "- A Python tool for company reports",
  ])
  func `what is done for the employer is used`(line: String) {
    #expect(job(line).kinds("skill:python") == [.dated])
  }

  @Test func `a name that only looks like the employer's says nothing`() {
    let line = "- Reconciliation is automated in Python\n- Reconciliation has moved to Python"
    #expect(job(line).kinds("skill:python") == [.dated])
  }
}
