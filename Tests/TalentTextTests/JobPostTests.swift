import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

/// Jobs told in unusual places: the dates behind the story, several posts in a line, no dates.
@Suite struct JobPostTests {
  private func profile(_ lines: [String], under heading: String = "EXPERIENCE") -> MatchProfile {
    Real.profile((["Pat Example", heading] + lines).joined(separator: "\n"))
  }

  @Test(arguments: [
    "Compliance officer at C Ltd. Led AML and sanctions screening. 2020 - 2024",
    "Compliance Officer, Sao Mai Bank. Responsible for AML. (2020 - 2024)",
    "Chuyên viên tuân thủ tại Ngân hàng Sao Mai. Phụ trách AML. 2020 - 2024",
    "Compliance Officer, Sao Mai Bank. Led AML.\n2020 - 2024",
    "Chuyên viên tuân thủ, Ngân hàng Sao Mai. Phụ trách AML.\n2020 - 2024",
  ])
  func `dates may stand behind the story`(lines: String) {
    for heading in ["EXPERIENCE", "KINH NGHIỆM"] {
      let read = profile([lines], under: heading)
      #expect(read.jobs("skill:anti-money-laundering") == ["2020-07/2024-06"])
      #expect(read.jobs("occupation:compliance-officer") == ["2020-07/2024-06"])
    }
  }

  @Test func `each of several such stories has its own dates`() {
    let above = [
      "Compliance Officer, Sao Mai Bank. Led AML.", "2020 - 2024",
      "Data Analyst, Minh Long JSC. Wrote SQL reports.", "2016 - 2019",
    ]
    let below = [above[1], above[0], above[3], above[2]]
    for lines in [above, below] {
      let read = profile(lines)
      #expect(read.jobs("skill:anti-money-laundering") == ["2020-07/2024-06"])
      #expect(read.jobs("skill:sql") == ["2016-07/2019-06"])
      #expect(read.jobs("occupation:data-analyst") == ["2016-07/2019-06"])
    }
  }

  @Test(arguments: [
    "AML Officer, Sao Mai Bank", "Sr. AML Officer, Sao Mai Bank. Ho Chi Minh City",
    "Sao Mai Bank. AML Officer",
  ])
  func `a header without a story is one`(header: String) {
    for line in ["\(header), 2020 - 2024", "\(header)\n2020 - 2024"] {
      #expect(profile([line]).jobs("occupation:aml-officer") == ["2020-07/2024-06"])
    }
  }

  @Test(arguments: [
    "Compliance Officer (2018 - 2021), Data Analyst (2015 - 2018), Sao Mai Bank",
    "Sao Mai Bank, Data Analyst 2015 - 2018; Compliance Officer 2018 - 2021",
    "2015 - 2018: Data Analyst, Sao Mai Bank; 2018 - 2021: Compliance Officer, Hoa Binh Bank",
    "Chuyên viên phân tích dữ liệu 2015 - 2018, Chuyên viên tuân thủ 2018 - 2021",
  ])
  func `each post of a line has its own dates`(line: String) {
    let read = profile([line, "- Wrote SQL"])
    #expect(read.jobs("occupation:data-analyst") == ["2015-07/2018-06"])
    #expect(read.jobs("occupation:compliance-officer") == ["2018-07/2021-06"])
    #expect(read.jobs("skill:sql") == ["2018-07/2021-06"])
  }

  @Test(arguments: [
    "Sao Mai Bank (2010 - 2018): Compliance Officer (2014 - 2018)",
    "Compliance Officer, 2014 - 2018 (Project Dawn 2015 - 2016)",
  ])
  func `a second stretch of time without a title is no job`(line: String) {
    #expect(profile([line]).jobs.count == 1)
  }

  @Test(arguments: [
    ("Data Analyst, later Compliance Officer (from 2009)", "2005-07/2012-06"),
    ("Nhân viên kho, sau đó Compliance Officer (từ 2009)", "2005-07/2012-06"),
    ("Compliance Officer (since 2009)", "2009-07/2012-06"),
    ("Compliance Officer (2009 - 2012)", "2009-07/2012-06"),
  ])
  func `a post ends with the time of its employer`(line: String, time: String) {
    let read = profile(["Ngân hàng Sao Mai (2005 - 2012)", "• \(line)", "• Led AML"])
    #expect(read.jobs("occupation:compliance-officer") == [time])
    #expect(read.jobs.count == 1)
  }

  @Test func `the row of a table ends with what was used`() {
    let read = profile([
      "Company | Role | Period | Stack",
      "Sao Mai Pay | Data Engineer | 03/2021 - 05/2023 | Spark, Kafka, Python",
      "Oracle | Data Engineer | 06/2018 - 02/2021 | Scala, SQL",
    ])
    #expect(read.jobs("skill:python") == ["2021-03/2023-05"])
    #expect(read.jobs("skill:scala") == ["2018-06/2021-02"])
    #expect(profile(["Data Engineer | 2018 - 2021 | Oracle"]).kinds("skill:oracle-database") == [])
  }

  @Test(arguments: [
    "Từ/From 01/2017 đến/to nay/present", "01/2017 - Hiện tại (Present)", "01/2017 – now/nay",
  ])
  func `the present is told in two languages`(dates: String) {
    let lines = [dates, "Company: Sao Mai JSC", "Position: Data Analyst", "- Wrote SQL"]
    #expect(profile(lines).jobs("occupation:data-analyst") == ["2017-01/"])
  }

  @Test(arguments: ["THỰC TẬP", "Thực tập", "QUÁ TRÌNH THỰC TẬP"])
  func `internships are jobs`(heading: String) {
    let lines = ["DỰ ÁN", "Ví điện tử", heading]
    let read = profile(
      lines + ["Data Analyst, Công ty Sao Mai (07/2024 - 09/2024): viết báo cáo quản trị bằng SQL"],
      under: "HỌC VẤN"
    )
    #expect(read.jobs("skill:sql") == ["2024-07/2024-09"])
  }

  @Test func `undated jobs follow one another`() {
    let lines = [
      "Compliance Officer, Sao Mai Bank", "Data Analyst, Minh Long JSC", "Accountant",
      "Hoa Binh Ltd", "Prepared IFRS statements.", "Bank Teller", "Ngân hàng Nam Việt",
    ]
    for name in ["compliance-officer", "data-analyst", "accountant", "bank-teller"] {
      #expect(profile(lines).kinds("occupation:\(name)") == [.undated])
    }
  }

  @Test(arguments: [
    "May 2015 Accountant", "05/2015 Kế toán viên, Công ty Sao Mai", "2015-05: Accountant",
  ])
  func `a month before a title is when it began`(line: String) {
    let read = profile([line, "- Prepared IFRS statements"])
    #expect(read.kinds("occupation:accountant") == [.undated])
    #expect(read.kinds("skill:ifrs") == [.undated])
    #expect(read.jobs.isEmpty)
  }

  @Test(arguments: [
    "Dallas , TX Accountant", "City , State Accountant", "Little Rock, Arkansas Accountant",
  ])
  func `a title begins behind the state`(place: String) {
    #expect(titles("Company Name \(place) 10/2012 to 11/2015") == ["Accountant"])
  }

  @Test(arguments: [
    ("Sao Mai Ltd, State Auditor", "State Auditor"),
    ("Sao Mai Ltd, AR Accountant", "AR Accountant"),
  ])
  func `a word of the title is no state`(header: String, title: String) {
    #expect(titles("\(header) 10/2012 to 11/2015") == [title])
  }

  private func titles(_ line: String) -> [String] {
    let document = PlainText.document(of: "Pat Example\nEXPERIENCE\n\(line)")
    return Extraction(Real.record(document), with: Real.reader)?.jobs.compactMap(\.title) ?? []
  }
}
