import TalentModel
import Testing

@Suite struct JobLayoutTests {
  struct Entry {
    var title, employer, start, end, duty: String
  }

  enum Layout: CaseIterable {
    case titleThenDates, titleAbove, titleTwoAbove, titleBelow, titleTwoBelow, datesThenTitle
    case employerBeside, bars, brackets, brokenBefore, brokenAfter, brokenInTwo, sentence, dashes

    func lines(_ job: Entry) -> [String] {
      let dates = "\(job.start) - \(job.end)"
      return switch self {
      case .titleThenDates: ["\(job.title), \(dates)", job.employer, "- \(job.duty)"]
      case .titleAbove: [job.title, "\(job.employer) | \(dates)", "• \(job.duty)"]
      case .titleTwoAbove: [job.title, job.employer, dates, "- \(job.duty)"]
      case .titleBelow: [dates, job.title, job.employer, "- \(job.duty)"]
      case .titleTwoBelow: [dates, job.employer, job.title, "- \(job.duty)"]
      case .datesThenTitle: ["\(dates) \(job.title)", job.employer, job.duty]
      case .employerBeside: ["\(job.employer) \(dates)", job.title, "* \(job.duty)"]
      case .bars: ["\(job.title) | \(job.employer) | \(dates)", job.duty]
      case .brackets: ["\(job.title) (\(dates))", "- \(job.duty)"]
      case .brokenBefore: [job.start, "to", job.end, job.title, job.employer, "- \(job.duty)"]
      case .brokenAfter: [job.title, job.employer, job.start, "–", job.end, "- \(job.duty)"]
      case .brokenInTwo: ["\(job.start) -", job.end, job.title, job.employer, "- \(job.duty)"]
      case .sentence: ["\(dates): \(job.title) tại \(job.employer)", "+ \(job.duty)"]
      case .dashes: ["\(job.title) – \(job.employer) – \(dates)", "➢ \(job.duty)"]
      }
    }
  }

  private static let english = [
    Entry(
      title: "Senior Accountant",
      employer: "Sao Mai Ltd",
      start: "01/2019",
      end: "06/2021",
      duty: "Bank reconciliation for two branches"
    ),
    Entry(
      title: "Software Engineer",
      employer: "Gamma Corp",
      start: "July 2016",
      end: "December 2018",
      duty: "Wrote services in Python"
    ),
  ]

  private static let vietnamese = [
    Entry(
      title: "Kế toán viên",
      employer: "Công ty Sao Mai",
      start: "Tháng 1/2019",
      end: "tháng 6/2021",
      duty: "Đối chiếu ngân hàng hằng tháng"
    ),
    Entry(
      title: "Kỹ sư phần mềm",
      employer: "Công ty Gamma",
      start: "07/2016",
      end: "12/2018",
      duty: "Viết dịch vụ bằng Python"
    ),
  ]

  private func check(_ heading: String, _ jobs: [Entry], _ layout: Layout) {
    let profile = Real.profile(([heading] + jobs.flatMap(layout.lines)).joined(separator: "\n"))
    #expect(profile.jobs.map { "\($0.start)" } == ["2016-07", "2019-01"])
    #expect(profile.jobs.map { $0.end.map { "\($0)" } } == ["2018-12", "2021-06"])
    #expect(profile.jobs("occupation:accountant") == ["2019-01/2021-06"])
    #expect(profile.jobs("occupation:software-engineer") == ["2016-07/2018-12"])
    #expect(profile.jobs("skill:bank-reconciliation") == ["2019-01/2021-06"])
    #expect(profile.jobs("skill:python") == ["2016-07/2018-12"])
  }

  @Test(arguments: Layout.allCases)
  func `jobs are read in every layout, in English`(layout: Layout) {
    check("Experience", Self.english, layout)
  }

  @Test(arguments: Layout.allCases)
  func `jobs are read in every layout, in Vietnamese`(layout: Layout) {
    check("Kinh nghiệm làm việc", Self.vietnamese, layout)
  }

  @Test func `jobs without a heading are read by their titles and dates`() {
    let profile = Real.profile("Pat Example\nAccountant, 01/2019 - 06/2021\nBank reconciliation")
    #expect(profile.jobs("occupation:accountant") == ["2019-01/2021-06"])
    #expect(profile.jobs("skill:bank-reconciliation") == ["2019-01/2021-06"])
  }

  @Test func `a season across the turn of the year is a job of its own`() {
    let profile = Real.profile("Experience\nAudit Intern, Summer 2009/10\n- SQL")
    #expect(profile.jobs("skill:sql") == ["2009-07/2010-06"])
  }

  @Test func `two occupations side by side are both held`() {
    let profile = Real.profile("Experience\nAuditor / Accountant, 01/2019 - 06/2021\n- SQL")
    #expect(profile.kinds("occupation:auditor") == [.dated])
    #expect(profile.kinds("occupation:accountant") == [.dated])
  }

  @Test func `a job that goes on has no end`() {
    let profile = Real.profile("Experience\nAccountant, 01/2019 - nay\n- SQL")
    #expect(profile.jobs("skill:sql") == ["2019-01/"])
  }

  @Test func `work at no known time is undated`() {
    let profile = Real.profile("Experience\nWrote services in Python\nMany years as accountant")
    #expect(profile.jobs.isEmpty)
    #expect(profile.kinds("skill:python") == [.undated])
  }

  @Test func `dates inside a long sentence open no job`() {
    let profile = Real.profile(
      """
      Experience
      Accountant, 01/2019 - 06/2021
      Led the migration of the general ledger of eleven branches from the old system to the new one \
      in the years 2019 - 2020 together with a consultant from abroad and with Python
      """
    )
    #expect(profile.jobs.count == 1)
    #expect(profile.jobs("skill:python") == ["2019-01/2021-06"])
  }

  @Test(arguments: ["Skills: Excel", "Kỹ năng: Excel", "Skills\n- Excel\n"])
  func `a list of skills swallows no job behind it where no heading tells the jobs`(list: String) {
    let profile = Real.profile(
      "Lan\n\(list)\n01/2015 - 06/2019: Accountant, X Ltd\n- Wrote reports in Python"
    )
    #expect(profile.jobs.count == 1)
    #expect(profile.jobs("skill:python") == ["2015-01/2019-06"])
    #expect(profile.kinds("skill:microsoft-excel") == [.listed])
  }
}
