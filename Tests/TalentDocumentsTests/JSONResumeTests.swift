import TalentIdentity
import TalentModel
import Testing

@testable import TalentDocuments

@Suite struct JSONResumeTests {
  private static let basics = #""basics":{"name":"Lan Tran","label":"Accountant"}"#
  private static let work =
    #""work":[{"name":"X","position":"Accountant","startDate":"2019-01","endDate":"2021-06","highlights":["Bank reconciliation in SQL"]}]"#
  private static let skills = #""skills":[{"name":"Python"}]"#
  private static let languages = #""languages":[{"language":"English","fluency":"C1"}]"#
  private static let education =
    #""education":[{"studyType":"Bachelor","area":"Law","startDate":"2011-09","endDate":"2015-06"}]"#
  private static let certificates = #""certificates":[{"name":"CAMS"}]"#
  private static let parts = [basics, work, skills, languages, education, certificates]

  private func profile(_ parts: [String]) throws -> MatchProfile {
    try Read.profile("{" + parts.joined(separator: ",") + "}")
  }

  @Test(arguments: [
    "", " ", "\n\t", "\u{A0}", "\u{3000} \u{2028}", "a", " é", "\u{301}", "\u{7F}", " \u{301}",
  ])
  func `white space alone is blank`(text: String) {
    #expect(text.isBlank == !text.contains { !$0.isWhitespace })
  }

  @Test func `without its text a document declares the same, and the same is wrong`() throws {
    let talent =
      #""talent":{"id":"c","answers":[{}],"consent":{"purpose":"recruitment","given":"2026-01-02","keepUntil":"2027-01-02"},"availableFrom":"soon"}"#
    let wrong =
      #""work":[{"startDate":"2021-99","endDate":7},{"startDate":"2020","endDate":"2019"}],"certificates":[{"name":"CAMS","expires":"someday"}],"basics":{},"basics":{}"#
    for parts in [Self.parts + [talent], [wrong, Self.education, talent]] {
      let tree = try Read.tree("{" + parts.joined(separator: ",") + "}")
      let whole = JSONResume.read(tree, place: "x")
      let short = JSONResume.read(tree, place: "x", keepsText: false)
      #expect(short.document.blocks.isEmpty && !whole.document.blocks.isEmpty)
      #expect(short.diagnostics == whole.diagnostics)
      #expect(short.document.jobs == whole.document.jobs)
      #expect(short.document.education == whole.document.education)
      #expect(short.document.facts == whole.document.facts)
      #expect(short.document.consent == whole.document.consent && short.id == "c")
    }
  }

  @Test func `the standard form is read`() throws {
    let profile = try profile(Self.parts)
    #expect(
      profile.jobs.map { "\($0.start) \($0.end.map { "\($0)" } ?? "")" } == ["2019-01 2021-06"]
    )
    #expect(
      profile.datedSkills.isSuperset(
        of: ["bank-reconciliation 2019-01/2021-06", "sql 2019-01/2021-06"]
      )
    )
    #expect(profile.languages.map(\.level) == [.c1])
    #expect(profile.education.map { $0.end.map { "\($0)" } } == ["2015-06"])
    let kinds = profile.evidence.map { "\(Read.taxonomy[$0.concept].name) \($0.kind)" }
    #expect(kinds.contains("python listed"))
    #expect(kinds.contains("cams held"))
    #expect(kinds.contains("accountant dated"))
  }

  @Test(arguments: [
    (0, #""bio":{"name":"Lan Tran","headline":"Accountant"}"#),
    (0, #""name":"Lan Tran","label":"Accountant""#),
    (0, #""basics":{"firstName":"Lan","lastName":"Tran","label":"Accountant"}"#),
    (0, #""basics":{"fullName":"Lan Tran","title":"Accountant","email":"a@b.vn"}"#),
    (
      1,
      #""experience":[{"company":"X","title":"Accountant","start":"01/2019","end":"06/2021","bullets":["Bank reconciliation in SQL"]}]"#
    ),
    (
      1,
      #""employment":[{"employer":"X","role":"Accountant","from":"Jan 2019","to":"June 2021","responsibilities":"Bank reconciliation in SQL"}]"#
    ),
    (
      1,
      #""positions":{"organization":"X","jobTitle":"Accountant","startDate":"2019-01-15","endDate":"tháng 6/2021","achievements":["Bank reconciliation in SQL"]}"#
    ),
    (
      1,
      #""work":[{"company":"X","position":"Accountant","startDate":"2019-01","endDate":"2021-06","current":false,"summary":"Bank reconciliation in SQL"}]"#
    ),
    (
      1,
      #""work":[{"position":"Accountant","startDate":"2019.01","endDate":"2021/06","technologies":[{"name":"Bank reconciliation"},{"name":"SQL"}]}]"#
    ),
    (2, #""skills":["Python"]"#), (2, #""skills":"Python""#), (2, #""skill":["Python"]"#),
    (2, #""skills":{"languages":["Python"]}"#),
    (2, #""skills":[{"skill":"Python","level":"Expert"}]"#),
    (2, #""skills":[{"name":"Coding","keywords":["Python"]}]"#),
    (2, #""skills":{"coding":"Python"}"#),
    (2, #""skills":[null,{},"",{"name":null},"Python"]"#),
    (3, #""languages":["English: C1"]"#), (3, #""languages":[{"name":"English","level":"C1"}]"#),
    (3, #""language":[{"language":"English","proficiency":"C1"}]"#),
    (3, #""languages":"English (C1)""#),
    (4, #""education":[{"degree":"Bachelor","field":"Law","start":"09/2011","end":"06/2015"}]"#),
    (4, #""educations":{"level":"Bachelor","major":"Law","endDate":"Jun 2015"}"#),
    (4, #""education":[{"studyType":"Bachelor of Law","endDate":"2015-06"}]"#),
    (5, #""certificates":["CAMS"]"#), (5, #""certifications":[{"title":"CAMS"}]"#),
    (5, #""licenses":"CAMS""#), (5, #""certificates":{"name":"CAMS","issuer":"ACAMS"}"#),
  ])
  func `a dialect says the same`(place: Int, part: String) throws {
    var parts = Self.parts
    parts[place] = part
    #expect(try profile(parts) == profile(Self.parts))
  }

  @Test(arguments: [
    #""endDate":"Present""#, #""endDate":"present""#, #""endDate":"nay""#, #""endDate":"Hiện tại""#,
    #""endDate":null"#, #""endDate":"""#, #""x":1"#, #""current":true"#, #""isCurrent":"yes""#,
    #""end":"now""#, #""endDate":"đến nay""#,
  ])
  func `a job without an end goes on`(end: String) throws {
    let profile = try Read.profile(
      #"{"work":[{"position":"Accountant","startDate":"2019-01",\#(end)}]}"#
    )
    #expect(profile.jobs == [Job(start: Month(ordinal: 2019 * 12), end: nil)])
  }

  @Test(arguments: [
    #""startDate":"2019-01","endDate":"soon""#, #""startDate":"soon","endDate":"2019-01""#,
    #""endDate":"2019-01""#, #""x":1"#, #""startDate":"2019-01","current":false"#,
  ])
  func `dates that cannot be understood are never guessed`(dates: String) throws {
    let profile = try Read.profile(
      #"{"work":[{"position":"Accountant","highlights":["SQL"],\#(dates)}]}"#
    )
    #expect(profile.jobs.isEmpty)
    #expect(profile.datedSkills.isEmpty)
    #expect(profile.evidence.contains { $0.kind == .undated })
  }

  @Test(
    arguments: [
      (#"{"talent":{"id":"a"},"id":"b","meta":{"id":"c"}}"#, "a"),
      (#"{"id":"b","meta":{"id":"c"}}"#, "b"),
      (#"{"meta":{"id":"c"}}"#, "c"), (#"{"id":17}"#, "17"), (#"{"id":""}"#, nil),
      (#"{"id":null}"#, nil),
      (#"{"basics":{"name":"x"}}"#, nil),
    ] as [(String, String?)]
  )
  func `a document may carry its id`(json: String, id: String?) throws {
    #expect(JSONResume.read(try Read.tree(json), place: "x").id == id)
  }

  @Test func `a certificate may run out`() throws {
    func expiry(_ member: String) throws -> String? {
      let profile = try Read.profile(#"{"certificates":[{"name":"CAMS",\#(member)}]}"#)
      let held = profile.evidence.first { $0.kind == .held }
      return held?.expiry.map { "\($0)" }
    }
    #expect(try expiry(#""expires":"2027-03-31""#) == "2027-03-31")
    #expect(try expiry(#""validUntil":"03/2027""#) == "2027-03-31")
    #expect(try expiry(#""expiryDate":"Feb 2028""#) == "2028-02-29")
    #expect(try expiry(#""date":"2020""#) == nil)
  }

  @Test func `an expiry that cannot be read is reported`() throws {
    let json = #"{"certificates":[{"name":"CAMS","expires":"soon"}]}"#
    let read = JSONResume.read(try Read.tree(json), place: "cv.json")
    #expect(read.diagnostics.map(\.place) == ["cv.json"])
  }

  @Test(arguments: [
    "{}", "[]", "1", "null", #""x""#, #"{"work":1}"#, #"{"work":[1,null,[[]]]}"#, #"{"basics":[]}"#,
    #"{"skills":{"a":{"b":{}}}}"#, #"{"basics":{"location":[1]},"languages":{"x":[]}}"#,
    #"{"talent":[]}"#, #"{"talent":{"assessments":5,"declarations":[1]}}"#,
  ])
  func `rubbish in a document gives no evidence`(json: String) throws {
    #expect(try Read.profile(json).evidence.isEmpty)
  }
}
