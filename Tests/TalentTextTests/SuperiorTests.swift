import TalentModel
import TalentService
import Testing

@testable import TalentDocuments

@Suite struct SuperiorTests {
  private static let superiors = [
    "chief-accountant", "accountant", "chief-financial-officer", "chief-executive-officer",
    "chief-risk-officer", "audit-manager",
  ]

  @Test(arguments: [
    "Assistant to the Chief Accountant", "Trợ lý Tổng giám đốc", "Secretary to the CFO",
    "Thư ký Giám đốc tài chính", "Personal Assistant to the CEO", "Trợ lý Kế toán trưởng",
    "Thư ký cho Giám đốc Rủi ro", "Assistant to Head of Internal Audit",
    "Executive Assistant to the CFO and the CEO", "Tro ly Ke toan truong",
  ])
  func `an assistant has not the title of the superior`(title: String) {
    let texts = [
      "Experience\n\(title), ABC Bank, 01/2020 - 12/2021\n- Filing",
      "Experience\nABC Bank, 01/2020 - 12/2021\n\(title)\n- Filing",
      "Jane Doe\n\(title)\nSummary\nHonest", "Summary\n\(title)",
    ]
    for text in texts {
      let profile = Real.profile(text)
      for superior in Self.superiors {
        #expect(profile.kinds("occupation:\(superior)") == [], "\(superior)")
      }
    }
    #expect(Real.profile(texts[0]).jobs.count == 1)
  }

  @Test(arguments: [
    "Reported to the Chief Accountant", "Báo cáo trực tiếp cho Giám đốc Rủi ro",
    "Reporting directly to the CFO", "Báo cáo cho Kế toán trưởng",
    "Supervised by the Head of Internal Audit", "Reports to: Chief Accountant",
    "Làm việc dưới sự giám sát của Kế toán trưởng", "Bao cao cho Giam doc tai chinh",
  ])
  func `whom one reports to one is not`(line: String) {
    let texts = [
      "Experience\nTeller, ABC Bank, 01/2020 - 12/2021\n\(line)\n- Filing",
      "Experience\nABC Bank, 01/2020 - 12/2021\n\(line)\n- Filing",
      "Experience\n\(line)\nABC Bank, 01/2020 - 12/2021\n- Filing", "Summary\n\(line)",
    ]
    for text in texts {
      let profile = Real.profile(text)
      for superior in Self.superiors {
        #expect(profile.kinds("occupation:\(superior)") == [], "\(superior)")
      }
    }
  }

  @Test(arguments: [
    ("Assistant Finance Manager", "finance-manager"), ("Chief Accountant", "chief-accountant"),
    ("Deputy Chief Accountant", "chief-accountant"), ("Trợ lý luật sư", "paralegal"),
    ("Trợ lý kiểm toán", "auditor"), ("Assistant to the CFO", "executive-assistant"),
    ("Chief Accountant, reporting to the CFO", "chief-accountant"),
    ("Thư ký Giám đốc tài chính", "executive-assistant"),
    ("Secretary and Chief Accountant", "chief-accountant"),
  ])
  func `one's own title stays`(title: String, occupation: String) {
    let profile = Real.profile("Experience\n01/2020 - 12/2021: \(title), ABC Bank\n- Filing")
    #expect(profile.kinds("occupation:\(occupation)") == [.dated])
  }

  @Test(arguments: [
    "Reported to the Chief Accountant", "Reporting to: Head of Internal Audit",
    "Báo cáo cho Kế toán trưởng", "Làm việc dưới sự giám sát của Kế toán trưởng",
  ])
  func `it is no title either`(line: String) throws {
    let text = "Experience\nABC Bank, 01/2020 - 12/2021\n\(line)\n- Filing"
    let record = Real.record(PlainText.document(of: text))
    let extraction = try #require(Extraction(record, with: Real.reader))
    #expect(extraction.jobs.count == 1)
    #expect(extraction.jobs.compactMap(\.title) == [])
  }

  @Test(arguments: [
    "Assistant to the Chief Accountant", "Giám sát cửa hàng", "Giam sat cua hang",
    "Chief Accountant",
  ])
  func `titles beside them are`(title: String) throws {
    let text = "Experience\nABC Bank, 01/2020 - 12/2021\n\(title)\n- Filing"
    let record = Real.record(PlainText.document(of: text))
    let extraction = try #require(Extraction(record, with: Real.reader))
    #expect(extraction.jobs.compactMap(\.title) == [title])
  }
}
