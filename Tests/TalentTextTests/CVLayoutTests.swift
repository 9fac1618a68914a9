import TalentIdentity
import TalentModel
import TalentService
import Testing

@testable import TalentDocuments
@testable import TalentText

/// Curricula vitae as people lay them out, and the jobs in them: title, beginning, end.
@Suite struct CVLayoutTests {
  private func jobs(_ text: String) -> [String] {
    let raw = PlainText.document(of: "Pat Example\n" + text)
    guard let (document, reading) = Real.reader.reading(of: Real.record(raw)) else { return [] }
    return reading.jobs.map { dates, title, _ in
      let start = dates.start.map { "\($0)" } ?? ""
      let end = dates.isOngoing ? "…" : dates.end.map { "\($0)" } ?? ""
      return "\(title.flatMap(document.text(at:)) ?? "–") \(start)/\(end)"
    }
  }

  @Test(
    arguments: [
      (
        "WORK EXPERIENCE\nABC Bank — Senior Analyst\n03/2019 – 05/2021\n• Models in Excel\n"
          + "ABC Bank — Financial Analyst\n01/2017 – 02/2019\n• Reports",
        ["Senior Analyst 2019-03/2021-05", "Financial Analyst 2017-01/2019-02"]
      ),
      (
        "Experience\nSenior Accountant, ABC Bank, Hanoi\nMar 2019 to present\n- Closed books",
        ["Senior Accountant 2019-03/…"]
      ),
      (
        "KINH NGHIỆM LÀM VIỆC\nCông ty TNHH Sao Mai | Vị trí: Kế toán trưởng\n"
          + "Từ ngày 15/03/2019 đến ngày 30/06/2021\n- Lập báo cáo",
        ["Kế toán trưởng 2019-03/2021-06"]
      ),
      (
        "QUÁ TRÌNH CÔNG TÁC\nThời gian: 03/2019 – 06/2021\nCông ty: Sao Mai\n"
          + "Chức vụ: Kế toán tổng hợp\n+ Lập báo cáo\nThời gian: 07/2021 – nay\n"
          + "Công ty: Bình Minh\nChức vụ: Kế toán trưởng\n+ Quản lý",
        ["Kế toán tổng hợp 2019-03/2021-06", "Kế toán trưởng 2021-07/…"]
      ),
      (
        "Professional background\nSao Mai Bank   01/2015 – 12/2021\n"
          + "Financial Analyst   01/2018 – 12/2021\n- Models\nAccountant   01/2015 – 12/2017\n- Books",
        ["Financial Analyst 2018-01/2021-12", "Accountant 2015-01/2017-12"]
      ),
      (
        "EMPLOYMENT RECORD\nPosition: Internal Auditor\nEmployer: Sao Mai\nPeriod: 2015 - 2018\n"
          + "- Audited branches",
        ["Internal Auditor 2015-07/2018-06"]
      ),
      (
        "Work Experience\nSoftware Engineer\nGamma Corp, Hanoi\nMarch 2021 –\n- Go services\n"
          + "Data Analyst\nDelta Ltd, Hanoi\nJan - Mar 2020\n- Dashboards",
        ["Software Engineer 2021-03/…", "Data Analyst 2020-01/2020-03"]
      ),
      (
        "KINH NGHIỆM\n03/2019 – 06/2021: Nhân viên kinh doanh tại Công ty Sao Mai\n"
          + "- Bán hàng\n07/2021 – nay: Trưởng phòng kinh doanh tại Công ty Sao Mai\n- Quản lý",
        ["Nhân viên kinh doanh 2019-03/2021-06", "Trưởng phòng kinh doanh 2021-07/…"]
      ),
      (
        "Experience\nJan 2019 – Jun 2021\tAccountant\tSao Mai Ltd\nJul 2021 – Present\tAuditor\tDelta",
        ["Accountant 2019-01/2021-06", "Auditor 2021-07/…"]
      ),
      (
        "1. WORK EXPERIENCE\nAccountant (01/2019 - 06/2021)\nSao Mai\n"
          + "• IFRS 9 project (2018–2019)\n• Budget grew from 2010 to 2015\n"
          + "Budget grew from 2010 to 2015\nIFRS 9 Project (2018–2019)\n• Reports",
        ["Accountant 2019-01/2021-06"]
      ),
      (
        "Career history\nGamma Corp July 2011 to November 2012 Accountant\nBooks of two branches.\n"
          + "Gamma Corp April 2010 to June 2011 Auditor\nAudits.",
        ["Accountant 2011-07/2012-11", "Auditor 2010-04/2011-06"]
      ),
      (
        "Experience\nBarista Lead\nHighland Coffee, Hanoi · 03/2019 – 05/2020\n• Served\n"
          + "Head Barista\nLowland Coffee, Hanoi · 06/2020 – 07/2021\n• Served",
        ["Barista Lead 2019-03/2020-05", "Head Barista 2020-06/2021-07"]
      ),
      (
        "Kinh nghiệm làm việc / Work experience\nT3/2019 – T6/2021\nKế toán viên (Accountant)\n"
          + "Công ty CP Sao Mai\n- Hạch toán",
        ["Kế toán viên (Accountant) 2019-03/2021-06"]
      ),
      (
        "Experience\nIntern, Sao Mai Bank, Summer 2018\n- Helped",
        ["Intern 2018-06/2018-08"]
      ),
      (
        "Experience\nAccountant, Sao Mai Ltd\n- Books\n- Taxes\nAuditor, Delta Ltd\n- Audits",
        ["Accountant /", "Auditor /"]
      ),
      (
        "Experience\nAccountant, 01/2019 - 06/2021\n- Books\nEducation\nBachelor, 2011 - 2015\n"
          + "Certificates\nCAMS 2018 – 2021\nReferences\nChief Accountant, 2015 – 2018",
        ["Accountant 2019-01/2021-06"]
      ),
    ] as [(String, [String])]
  )
  func `jobs are found with their titles and dates`(text: String, expected: [String]) {
    #expect(jobs(text) == expected)
  }

  @Test func `months worked in two jobs at once count once`() {
    let profile = Real.profile(
      "Experience\nAccountant, 01/2019 - 12/2019\n- Books\nAuditor, 07/2019 - 06/2020\n- Audits"
    )
    #expect(profile.jobs.count == 2)
    let months = profile.jobs.reduce(into: Set<Int32>()) { months, job in
      months.formUnion(job.start.ordinal...(job.end ?? job.start).ordinal)
    }
    #expect(months.count == 18)
  }
}
