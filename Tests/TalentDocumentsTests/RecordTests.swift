import TalentDocuments
import TalentIdentity
import TalentModel
import TalentService
import TalentTestSupport
import Testing

/// What stands beside the text of a document: more of it never takes anything away.
@Suite struct RecordTests {
  private func profile(_ json: String) async throws -> MatchProfile {
    let folder = try Folder()
    try folder.write("cv.json", json)
    let record = try #require(try await Read.source(folder.path).records.first)
    return Read.reader.read(record).candidate.profile
  }

  @Test func `the best of several assessments counts`() async throws {
    let profile = try await profile(
      #"{"talent":{"assessments":[{"skill":"sql","level":5},{"skill":"sql","level":1}]}}"#
    )
    #expect(profile.evidence.map(\.level) == [5])
  }

  @Test func `the latest of several expiries counts`() async throws {
    let profile = try await profile(
      #"{"certificates":[{"name":"CAMS","expires":"2030-01-01"},"#
        + #"{"name":"CAMS","expires":"2020-01-01"}]}"#
    )
    #expect(profile.evidence.first { $0.kind == .held }?.expiry == Day("2030-01-01"))
  }

  @Test func `a degree without dates is taken`() async throws {
    let profile = try await profile(
      #"{"education":[{"studyType":"Bachelor","area":"Finance"}]}"#
    )
    #expect(profile.education.map(\.isFinished) == [true])
  }

  @Test func `an answer may be about a requirement as results name it`() async throws {
    let profile = try await profile(
      #"{"talent":{"answers":[{"requirement":"language:en","answer":true},"#
        + #"{"requirement":"cams|ica-diploma","answer":"no"}]}}"#
    )
    #expect(profile.evidence.map(\.kind) == [.refuted, .refuted, .confirmed])
  }

  @Test func `a school is masked wherever it stands`() async throws {
    let folder = try Folder()
    try folder.write(
      "cv.json",
      #"{"basics":{"summary":"MIT graduate with Python"},"education":[{"institution":"MIT"}]}"#
    )
    let record = try #require(try await Read.source(folder.path).records.first)
    let text = Read.reader.read(record).candidate.document?.blocks.first?.text
    #expect(text == "[school] graduate with Python")
  }
}
