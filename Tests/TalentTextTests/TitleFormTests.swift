import TalentModel
import Testing

/// Titles that the taxonomy spells otherwise.
@Suite struct TitleFormTests {
  private func job(_ title: String) -> MatchProfile {
    let heading = "\(title), 01/2018 - 12/2020, Sao Mai Bank"
    return Real.profile(["Tran Van Binh", "", "EXPERIENCE", heading].joined(separator: "\n"))
  }

  private func occupations(_ title: String) -> Set<String> {
    let profile = job(title)
    return Set(
      profile.evidence.filter { $0.kind == .dated }.map { Real.name(of: $0.concept) }
        .filter { $0.hasPrefix("occupation:") }.map { String($0.dropFirst("occupation:".count)) }
    )
  }

  @Test(arguments: [
    ("VP, Market Risk", "market-risk-manager"), ("Associate, Market Risk", "market-risk-manager"),
    ("Director, Internal Audit", "audit-manager"),
    ("Manager, Trade Finance", "trade-finance-manager"),
    ("Manager - Trade Finance", "trade-finance-manager"), ("Officer, AML", "aml-officer"),
    ("Analyst, Equity Research", "equity-research-analyst"), ("Specialist (AML)", "aml-officer"),
    ("Engineer, Software", "software-engineer"), ("Head of Sanctions", "sanctions-officer"),
    ("KYC Lead", "kyc-analyst"), ("Documentary credits specialist", "trade-finance-officer"),
    ("Trade Finance Manager", "trade-finance-manager"),
    ("Chuyên viên chính Phòng chống rửa tiền", "aml-officer"),
    ("Chuyên viên cao cấp Tuân thủ", "compliance-officer"),
    ("Kiểm soát viên Phòng chống rửa tiền", "aml-officer"),
    ("Chuyên viên Phòng Kiểm toán nội bộ", "internal-auditor"),
    ("Trưởng nhóm KYC", "kyc-analyst"), ("Phó phòng Tài trợ thương mại", "trade-finance-manager"),
    ("Kiểm soát viên thanh toán quốc tế", "international-payments-officer"),
    ("Chuyen vien chinh phong chong rua tien", "aml-officer"),
    ("Chuyên viên kinh doanh vốn", "treasury-dealer"),
  ])
  func `a grade, an inversion or another post of the rank is the same occupation`(
    title: String,
    occupation: String
  ) {
    #expect(occupations(title) == [occupation])
  }

  @Test(arguments: [
    "Business Associate", "Associate, Business", "Manager, Sunshine", "Office Expert",
    "Chuyên viên chính", "Nhân viên Sao Mai",
  ])
  func `another post makes no occupation of what is no skill`(title: String) {
    #expect(occupations(title).isEmpty)
  }

  @Test(arguments: [
    ("Trade Finance Manager", ["trade-finance-manager"]),
    ("Payment Operations Officer", ["payments-operations-officer"]),
    ("Chief Accountant", ["chief-accountant", "accountant"]),
    ("Market Risk Manager", ["market-risk-manager", "risk-manager"]),
  ])
  func `a shorter occupation inside a title counts where it is the wider one`(
    title: String,
    all: [String]
  ) {
    #expect(occupations(title) == Set(all))
  }

  @Test(arguments: [
    ("Senior Relationship Manager, Corporate Banking", "relationship-manager"),
    ("Audit Senior Manager, financial services", "audit-manager"),
    ("Senior Manager, Trade Finance", "trade-finance-manager"),
  ])
  func `a field behind a post is another's where the post has one`(
    title: String,
    occupation: String
  ) {
    #expect(occupations(title) == [occupation])
  }

  @Test(arguments: [
    ("Vice President, Product Control", "financial-controller"),
    ("Head of Product Control", "financial-controller"),
    ("VP, Product, Vietnam", "product-owner"), ("VP Product Vietnam", "product-owner"),
    ("VP, Product Management", "product-owner"),
    ("Director Compliance APAC", "chief-compliance-officer"),
    ("Vice President, Financial Crime Compliance", "aml-manager"),
    ("Head of Risk", "chief-risk-officer"), ("Trưởng phòng Rủi ro", "risk-manager"),
    ("Phó phòng Rủi ro", "risk-manager"), ("Head of Internal Audit", "audit-manager"),
    ("Giám đốc Khối Rủi ro", "chief-risk-officer"), ("AVP, Market Risk", "market-risk-manager"),
  ])
  func `who leads a function has its occupation`(title: String, occupation: String) {
    #expect(occupations(title).contains(occupation))
    #expect(occupations(title).isDisjoint(with: ["department-manager", "senior-executive"]))
  }

  @Test func `the deputy of internal audit leads it`() {
    let deputy = occupations("Phó phòng Kiểm toán nội bộ")
    #expect(deputy == ["internal-audit-manager", "audit-manager"])
  }

  @Test(arguments: [
    "Vice President, Product Safety", "VP Product Safety", "Director, Product Control Systems",
  ])
  func `one word cut off from the next is no field`(title: String) {
    #expect(!occupations(title).contains("product-owner"))
  }

  @Test(arguments: ["AVP", "VP", "Vice President", "Assistant Vice President"])
  func `a grade of banks is no occupation`(title: String) {
    #expect(occupations(title).isEmpty)
    #expect(job(title).jobs.count == 1)
  }

  @Test(arguments: ["SVP", "Executive Vice President", "Phó chủ tịch"])
  func `who leads a bank is an executive`(title: String) {
    #expect(occupations(title) == ["senior-executive"])
  }

  @Test func `words in small letters inside a sentence are no title`() {
    let profile = Real.profile("Summary\nI reported to the director, internal audit and liked it.")
    #expect(profile.kinds("occupation:audit-manager").isEmpty)
  }

  @Test func `what a title is about is used in the job, unless the occupation implies it`() {
    #expect(job("Director, Internal Audit").jobs("skill:internal-audit") == ["2018-01/2020-12"])
    #expect(job("VP, Market Risk").kinds("skill:market-risk").isEmpty)
  }
}
