import TalentModel
import Testing

/// Years of two digits, and jobs that were left and taken up again.
@Suite struct SpellTests {
  private func profile(_ header: String) -> MatchProfile {
    Real.profile("Experience\n\(header)\n- Solvency II reviews")
  }

  private func jobs(_ header: String) -> [String] {
    profile(header).jobs.map { "\($0.start)/\($0.end.map { "\($0)" } ?? "")" }
  }

  @Test(arguments: [
    "Actuary, Deloitte, '15-'18", "Actuary, Deloitte, \u{2019}15\u{2013}\u{2019}18",
    "Actuary, Deloitte, '15 - '18", "Actuary, Deloitte, '15-18", "Actuary, Deloitte, '15 to '18",
  ])
  func `two digits behind an apostrophe are a year`(header: String) {
    #expect(jobs(header) == ["2015-07/2018-06"])
  }

  @Test(arguments: [
    ("Actuary, Deloitte, '09-'12", "2009-07/2012-06"), ("Actuary, Deloitte, since '15", "2015-07/"),
    ("Actuary, Deloitte, 09'12 - 10'15", "2012-09/2015-10"),
    ("Actuary, Deloitte, Mar'15-Jun'18", "2015-03/2018-06"),
    ("Actuary, Deloitte, '98-'03", "1998-07/2003-06"),
  ])
  func `a month before it stays a month`(header: String, time: String) {
    #expect(jobs(header) == [time])
  }

  @Test(arguments: [
    "Actuary, Prudential, 2009-2015, 2018-Present", "Actuary, Prudential, 2009-2015; 2018-Present",
    "Actuary, Prudential, 2009-2015 and 2018-Present",
    "Chuyên viên định phí, Prudential, 2009-2015 và 2018-nay",
  ])
  func `who came back has both times, and the story tells of both`(header: String) {
    #expect(jobs(header) == ["2009-07/2015-06", "2018-07/"])
    #expect(profile(header).jobs("skill:solvency-ii") == ["2009-07/2015-06", "2018-07/"])
    #expect(profile(header).jobs("occupation:actuary").count <= 2)
  }

  @Test func `posts within an employer keep times of their own`() {
    let text = """
      EXPERIENCE
      PRUDENTIAL FINANCIAL, Hartford, CT        2009-2015, 2018-Present
        Director & Actuary (2018-Present)
          Pricing of universal life
        Actuarial Associate (2009-2015)
          Reserving and Solvency II
      """
    #expect(Real.profile(text).jobs("occupation:actuary") == ["2018-07/"])
    #expect(Real.profile(text).jobs("skill:solvency-ii") == ["2009-07/2015-06"])
  }

  @Test func `two posts in a line are two`() {
    let header = "Teller, Sacombank, 2012 - 2014; Credit Officer 2014 - 2017"
    #expect(profile(header).jobs("skill:solvency-ii") == ["2014-07/2017-06"])
  }
}
