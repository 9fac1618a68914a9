import TalentModel
import Testing

/// Jobs whose headers have neither a known title nor months, or stand in one row with their story.
@Suite struct JobRowTests {
  private func jobs(_ lines: [String]) -> [String] {
    Real.profile((["Pat Example", "Experience"] + lines).joined(separator: "\n")).jobs.map { job in
      "\(job.start)/\(job.end.map { "\($0)" } ?? "")"
    }
  }

  @Test func `a line of names and years between the bullets of two jobs opens the next one`() {
    let lines = [
      "Deal Captain, Northgate, 2015 - 2018", "- Wrote letters",
      "Yield Keeper, Sunfield, 2011 - 2014",
      "- Wrote more letters",
    ]
    #expect(jobs(lines) == ["2011-07/2014-06", "2015-07/2018-06"])
  }

  @Test(arguments: [
    "Won 2 awards, Grew Sales, 2016 - 2017", "- Kept Yields, Northgate Plan, 2016 - 2017",
    "kept all the yields of the northern plan, 2016 - 2017",
  ])
  func `what was done in some years opens none`(line: String) {
    let lines = ["Deal Captain, Northgate, 2015 - 2018", "- Wrote letters", line]
    #expect(jobs(lines) == ["2015-07/2018-06"])
  }

  @Test func `rows of a table hold dates, employer, title and story`() {
    let lines = [
      "Thời gian\tĐơn vị\tChức vụ\tMô tả công việc",
      "08/2015 - nay\tQuỹ Lá Xanh\tGiám đốc đầu tư\tThẩm định doanh nghiệp, định giá DCF",
      "07/2010 - 07/2015\tCông ty Chứng khoán Sông Hậu\tChuyên viên phân tích\tViết báo cáo ngành"
        + " ngân hàng, dùng Python để dựng mô hình cho danh mục cổ phiếu",
    ]
    #expect(jobs(lines) == ["2010-07/2015-07", "2015-08/"])
    let profile = Real.profile((["Pat Example", "Experience"] + lines).joined(separator: "\n"))
    #expect(profile.jobs("skill:python") == ["2010-07/2015-07"])
  }

  @Test(arguments: ["Career summary", "Summary", "Tóm tắt"])
  func `a career told in the summary is read`(heading: String) {
    let lines = [
      "Northgate LLP — Partner, Corporate (since January 2019)", "Wrote services in Python.",
      "Sunfield LLP — Senior Associate (2015-2018)", "Wrote services in Java.",
    ]
    let profile = Real.profile((["Pat Example", heading] + lines).joined(separator: "\n"))
    #expect(profile.jobs("skill:python") == ["2019-01/"])
    #expect(profile.jobs("skill:java") == ["2015-07/2018-06"])
  }

  @Test(arguments: [
    "Accountant at Northgate Ltd, 2012 - 2018, then auditor.",
    "Ten years of growth, 2012 - 2018", "- Accountant at Northgate Ltd, 2012 - 2018",
  ])
  func `a sentence of a summary opens no job`(line: String) {
    #expect(Real.profile("Pat Example\nSummary\n\(line)").jobs.isEmpty)
  }

  @Test func `a summary opens no job where a part tells the jobs`() {
    let lines = [
      "Tóm tắt", "Kế toán trưởng tại công ty Sao Mai từ 2015 đến nay", "Thành thạo Java",
      "Kinh nghiệm", "Kế toán trưởng, Công ty Sao Mai, 2015 - nay", "- SQL",
    ]
    let profile = Real.profile((["Pat Example"] + lines).joined(separator: "\n"))
    #expect(profile.jobs.count == 1)
    #expect(profile.kinds("skill:java") == [.listed])
  }

  @Test func `skills told below a job end neither the story nor the jobs`() {
    let lines = [
      "Accountant", "Northgate Ltd · Full-time", "Jan 2019 - Dec 2021 · 3 yrs", "- SQL",
      "Skills: Excel · Java", "Intern", "Sunfield Ltd · Internship", "Jun 2018 - Aug 2018 · 3 mos",
    ]
    #expect(jobs(lines) == ["2018-06/2018-08", "2019-01/2021-12"])
    let profile = Real.profile((["Pat Example", "Experience"] + lines).joined(separator: "\n"))
    #expect(profile.kinds("skill:java") == [.listed])
  }

  @Test(arguments: ["Java (Jan 2015 - Dec 2018)", "Java, 2015 - 2018", "Python 2015-2018, Java"])
  func `skills with their years are no job`(line: String) {
    let lines = ["Accountant, Northgate Ltd, 01/2019 - 12/2021", "- Did sums", "Skills: SQL", line]
    #expect(jobs(lines) == ["2019-01/2021-12"])
  }
}
