import TalentModel
import TalentService
import TalentTestSupport
import Testing

@testable import TalentDocuments

@Suite struct ProfileDocumentTests {
  private func examples() async throws -> [(CandidateID, MatchProfile)] {
    let source = try await Read.source("\(Repository.root)/profiles/candidates")
    #expect(source.log == [])
    return source.records.map { ($0.candidate, Read.reader.read($0).candidate.profile) }
  }

  @Test func `every example is read, written and read back the same`() async throws {
    let examples = try await examples()
    #expect(examples.count == 80)
    for (id, profile) in examples {
      let tree = ProfileDocument.tree(of: profile, taxonomy: Read.taxonomy)
      let read = ProfileDocument.read(
        try Read.tree(tree.json),
        taxonomy: Read.taxonomy,
        place: id.text
      )
      #expect(read.diagnostics == [], "\(id)")
      #expect(read.profile == profile, "\(id)")
      let json = ProfileDocument.json(of: profile, taxonomy: Read.taxonomy)
      #expect(json == Array(tree.json.utf8), "\(id)")
      let digest = ProfileDocument.digest(of: profile, taxonomy: Read.taxonomy)
      #expect(ProfileDocument.digest(of: read.profile, taxonomy: Read.taxonomy) == digest)
    }
  }

  @Test func `the bytes of a profile are those of its tree, whatever it holds`() {
    for seed in 0..<500 {
      var generate = Generate(seed: UInt64(seed))
      let profile = generate.profile(Read.taxonomy)
      let tree = ProfileDocument.tree(of: profile, taxonomy: Read.taxonomy)
      let json = ProfileDocument.json(of: profile, taxonomy: Read.taxonomy)
      #expect(json == Array(tree.json.utf8), "\(seed)")
    }
  }

  @Test func `every example but the one that says nothing tells of dated work`() async throws {
    // cv-04 is the document that is nearly empty: nothing of it is known, which is no fault.
    for (id, profile) in try await examples() where id.text != "compliance/cv-04.json" {
      #expect(!profile.jobs.isEmpty, "\(id)")
      #expect(profile.evidence.contains { $0.kind == .dated }, "\(id)")
      // cv-74's intermediate school ranks between two levels, and is none of them.
      #expect(!profile.education.isEmpty || id.text == "office/cv-74.json", "\(id)")
    }
  }

  @Test func `a profile holds no word of the person`() async throws {
    let example = "\(Repository.root)/profiles/candidates/compliance/cv-01.json"
    let record = try #require(try await Read.source(example).records.first)
    let profile = Read.reader.read(record).candidate.profile
    let json = ProfileDocument.tree(of: profile, taxonomy: Read.taxonomy).json
    for word in ["Trần", "Minh", "Châu", "example.com", "0900", "Kinh tế", "UEH", "female"] {
      #expect(!json.contains(word))
    }
  }

  @Test func `the order of a profile's parts does not matter`() throws {
    func profile(_ jobs: String, _ evidence: String) throws -> MatchProfile {
      let json = #"{"schema":"talent.profile/1","jobs":[\#(jobs)],"evidence":[\#(evidence)]}"#
      return ProfileDocument.read(try Read.tree(json), taxonomy: Read.taxonomy, place: "x").profile
    }
    let early = #"{"start":"2018-01","end":"2018-12"}"#
    let late = #"{"start":"2020-01","end":null}"#
    let one = try profile(
      "\(early),\(late)",
      #"{"concept":"skill:sql","kind":"dated","jobs":[1]},{"concept":"skill:java","kind":"listed"}"#
    )
    let other = try profile(
      "\(late),\(early)",
      #"{"concept":"skill:java","kind":"listed"},{"concept":"skill:sql","kind":"dated","jobs":[0]}"#
    )
    #expect(one == other)
    #expect(one.datedSkills == ["sql 2020-01/"])
  }

  @Test(arguments: [
    "{}", #"{"jobs":1}"#,
    #"{"jobs":[{"start":"x"}],"evidence":[{"concept":"skill:sql","kind":"dated","jobs":[0,5,-1]}]}"#,
    #"{"evidence":[{"concept":"skill:nothing","kind":"listed"},{"kind":"listed"},null,7]}"#,
    #"{"evidence":[{"concept":"skill:sql","kind":"wizard"}],"languages":[{}],"education":[5]}"#,
    #"{"jobs":[{"start":"2020-13"},{"start":"2020-01","end":"0000-00"}],"places":["x",{}],"desiredSalary":5}"#,
    #"{"evidence":[{"concept":"skill:sql","kind":"listed","span":[9,5,1]}],"availability":{"noticeDays":99999999}}"#,
  ])
  func `rubbish in a profile keeps its invariants`(json: String) throws {
    let read = ProfileDocument.read(try Read.tree(json), taxonomy: Read.taxonomy, place: "x")
    for item in read.profile.evidence {
      for place in item.jobs {
        #expect(Int(read.profile.jobLists[place]) < read.profile.jobs.count)
      }
      if let span = item.span { #expect(span.start <= span.end) }
    }
    if case .notice(let days) = read.profile.availability { #expect(days <= 730) }
  }

  @Test func `a concept that the taxonomy lacks is reported`() throws {
    let json = #"{"evidence":[{"concept":"skill:alchemy","kind":"listed"}]}"#
    let read = ProfileDocument.read(try Read.tree(json), taxonomy: Read.taxonomy, place: "p:3")
    #expect(read.profile.evidence.isEmpty)
    #expect(read.diagnostics.map(\.place) == ["p:3"])
  }

  @Test(
    arguments: [
      (#"{"jobs":5}"#, "jobs must be a list"), (#"{"jobs":[7]}"#, "jobs[0] must be a map"),
      (#"{"jobs":[{}]}"#, "jobs[0].start is missing"),
      (#"{"jobs":[{"start":"2026-99"}]}"#, "jobs[0].start must be a month"),
      (#"{"jobs":[{"start":"2020-01","end":"2019-01"}]}"#, "jobs[0] ends before it starts"),
      (#"{"jobs":[{"start":"-200-01"}]}"#, "jobs[0].start must be a month"),
      (
        #"{"evidence":[{"concept":"skill:sql","kind":"dated","jobs":[999]}]}"#,
        "evidence[0].jobs[0] must be the number of a job and is 999"
      ),
      (
        #"{"evidence":[{"concept":"skill:sql","kind":"dated","jobs":[-1]}]}"#,
        "evidence[0].jobs[0] must be the number of a job and is -1"
      ),
      (
        #"{"evidence":[{"concept":"certificate:acca","kind":"held","until":"2026-99-99"}]}"#,
        "evidence[0].until must be a day"
      ),
      (
        #"{"evidence":[{"concept":"skill:sql","kind":"listed","span":[9,5,1]}]}"#,
        "evidence[0].span must be [block"
      ),
      (
        #"{"evidence":[{"concept":"skill:sql","kind":"assessed","level":9}]}"#,
        "evidence[0].level must be 1…5 and is 9"
      ),
      (#"{"evidence":[{"concept":"skill:sql","kind":"magic"}]}"#, "evidence[0].kind must be"),
      (#"{"evidence":[{"kind":"listed"}]}"#, "evidence[0].concept is missing"),
      (#"{"evidence":[{"concept":"sql","kind":"listed"}]}"#, "evidence[0].concept must be kind:"),
      (
        #"{"evidence":[{"concept":"skill:sql","kind":"listed"},{"concept":"skill:sql","kind":"listed"}]}"#,
        "evidence[1]: sql stands in earlier evidence"
      ),
      (#"{"languages":[{"language":"skill:sql"}]}"#, "languages[0].language must be kind:name"),
      (
        #"{"languages":[{"language":"language:en","level":"D1"}]}"#, "languages[0].level must be A1"
      ),
      (#"{"education":[{"finished":"perhaps"}]}"#, "education[0].finished must be true or false"),
      (#"{"declarations":[{"fact":"rich","holds":true}]}"#, "declarations[0].fact must be a fact"),
      (#"{"declarations":[{"fact":"statutory-age"}]}"#, "declarations[0]: fact and holds is miss"),
      (#"{"places":["place:atlantis"]}"#, "places[0] names no known place"),
      (#"{"willingToRelocate":"maybe"}"#, "willingToRelocate must be true or false"),
      (#"{"availability":{"noticeDays":-3}}"#, "availability.noticeDays must be 0…730 and is -3"),
      (#"{"availability":{"from":"2026-02-30"}}"#, "availability.from must be a day"),
      (#"{"desiredSalary":{"min":-5}}"#, "desiredSalary.min is -5"),
      (#"{"digest":"sha256:00"}"#, "digest is not that of the profile"),
    ]
  )
  func `what makes no sense in a profile is told with its path`(
    json: String,
    message: String
  ) throws {
    let read = ProfileDocument.read(try Read.tree(json), taxonomy: Read.taxonomy, place: "p:3")
    #expect(read.diagnostics.count == 1)
    let text = read.diagnostics.first.map { "\($0)" } ?? ""
    #expect(text.hasPrefix("p:3: \(message)"), "\(text)")
  }

  @Test func `a profile of another version is no candidate`() async throws {
    let folder = try Folder()
    try folder.write("a.json", #"{"schema":"talent.profile/2","id":"x","evidence":[]}"#)
    try folder.write("b.json", #"{"schema":"talent.match/1","skills":["SQL"]}"#)
    let (records, log) = try await Read.source(folder.path)
    #expect(records.isEmpty)
    #expect(log.map { "\($0)".contains("schema must be talent.profile/1") } == [true, true])
  }
}
