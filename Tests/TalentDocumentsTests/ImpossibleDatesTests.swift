import TalentModel
import Testing

@testable import TalentDocuments

/// What cannot be is reported with its field, and earns no more than what can be would.
@Suite struct ImpossibleDatesTests {
  private func read(_ json: String) throws -> (faults: [String], profile: MatchProfile) {
    let read = JSONResume.read(try Read.tree(json), place: "x")
    return (read.diagnostics.map(\.description), Read.profile(read.document))
  }

  private func job(_ dates: String) -> String {
    #"{"work":[{"position":"Developer","highlights":["Wrote Java"],\#(dates)}]}"#
  }

  private static let range = "must be a date from 1950-01 to 2070-12 and is"

  @Test(arguments: [
    (#""startDate":"2026-13""#, "work[0].startDate \(range) 2026-13"),
    (#""startDate":"0000-01""#, "work[0].startDate \(range) 0000-01"),
    (#""startDate":"2019-01","endDate":"9999-12""#, "work[0].endDate \(range) 9999-12"),
    (#""startDate":{"year":2019,"month":13}"#, "work[0].startDate \(range) 2019-13"),
    (#""start":["2019"]"#, "work[0].start \(range) a list"),
    (#""startDate":true,"endDate":"2020-01""#, "work[0].startDate \(range) a truth value"),
    (
      #""startDate":"2021-05","endDate":"2020-01""#,
      "work[0].endDate lies before work[0].startDate, 2021-05 – 2020-01"
    ),
    (
      #""startDate":"2019-01","endDate":"2020-13","current":true"#,
      "work[0].endDate \(range) 2020-13"
    ),
  ])
  func `impossible dates are told with their field and count as a list`(
    dates: String,
    problem: String
  ) throws {
    let (faults, profile) = try read(job(dates))
    let remedy = problem.contains("before") ? "mend one of them" : "mend it"
    #expect(faults == ["x: \(problem); \(remedy)"])
    let java = profile.evidence.filter { Read.taxonomy[$0.concept].name == "java" }
    #expect(java.map(\.kind) == [.listed])
    #expect(profile.jobs == [])
  }

  @Test(arguments: [
    (
      #""startDate":"2026-13""#,
      "work[0].startDate phải là ngày từ 1950-01 đến 2070-12 nhưng là 2026-13"
    ),
    (
      #""startDate":"2021-05","endDate":"2020-01""#,
      "work[0].endDate sớm hơn work[0].startDate, 2021-05 – 2020-01"
    ),
  ])
  func `they are told in Vietnamese with what stands there`(dates: String, told: String) throws {
    let read = JSONResume.read(try Read.tree(job(dates)), place: "x")
    #expect(
      read.diagnostics.map { $0.text(in: .vietnamese).hasPrefix("x: \(told); hãy sửa") } == [true]
    )
  }

  @Test func `a text that stands where a date should is not repeated`() throws {
    let (faults, _) = try read(job(#""startDate":"Tran Van Binh 1990""#))
    #expect(faults == ["x: work[0].startDate \(Self.range) none; mend it"])
  }

  @Test(arguments: [
    (#""startDate":"2019-01","endDate":"2020-12""#, Evidence.Kind.dated),
    (#""years":"3""#, .undated),
    (#""startDate":"2019-01""#, .dated), (#""startDate":"unknown""#, .undated),
    (#""startDate":"","endDate":null"#, .undated), (#""startDate":2019,"endDate":2020"#, .dated),
    (#""startDate":"2019-01","endDate":"n/a""#, .undated),
  ])
  func `dates that are possible, or not said, are no fault`(
    dates: String,
    kind: Evidence.Kind
  ) throws {
    let (faults, profile) = try read(job(dates))
    #expect(faults == [])
    let java = profile.evidence.filter { Read.taxonomy[$0.concept].name == "java" }
    #expect(java.map(\.kind) == [kind])
  }

  @Test func `a field that stands there twice is told, and the last one counts`() throws {
    let json =
      #"{"work":[{"position":"Clerk","position":"Developer","x":1,"x":2}],"skills":["SQL"],"#
      + #""skills":["Java"],"skills":["Python"]}"#
    let (faults, profile) = try read(json)
    #expect(
      faults
        == ["work[0].position", "skills"].map {
          "x: \($0) stands there twice, and the last one counts; keep one"
        }
    )
    let names = profile.evidence.map { Read.taxonomy[$0.concept].name }
    #expect(names.contains("python") && !names.contains("java"))
  }

  @Test(arguments: [("7", "a number"), (#"["a"]"#, "a list"), ("true", "a truth value")])
  func `a text that is none is told, and its candidate stays`(text: String, kind: String) {
    let inputs = CandidateDocument.inputs(
      inFile: Array("{\"id\":\"c-1\",\"text\":\(text)}".utf8),
      place: "x",
      id: "x"
    )
    guard inputs.count == 1, case .record(let record) = inputs[0] else {
      Issue.record("\(inputs)")
      return
    }
    #expect(record.candidate == CandidateID("c-1"))
    #expect(
      record.diagnostics.map(\.description) == ["x: text must be text and is \(kind); mend it"]
    )
  }
}
