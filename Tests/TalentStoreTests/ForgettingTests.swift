import Foundation
import TalentIdentity
import TalentModel
import TalentStore
import Testing

/// Whoever is forgotten is nowhere; who may be kept no longer is due.
@Suite struct ForgettingTests {
  private static let document = "Nguyễn Thị Ví Dụ, vidu@example.com"

  /// All bytes of the workspace's files.
  private func bytes(of sample: Sample) throws -> Data {
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.path)
    return names.reduce(into: Data()) { all, name in
      all += FileManager.default.contents(atPath: "\(sample.path)/\(name)") ?? Data()
    }
  }

  @Test func `nothing of them is in any file, while others stay`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    let consent = try Sample.consent()
    let ids = try Sample.add(
      [(nil, Self.document), (nil, "another one")],
      to: workspace,
      consent: consent
    )
    .map(\.candidate)
    let profiles = [#"{"evidence":["skill:one-of-a-kind"]}"#, #"{"evidence":["skill:another"]}"#]
    try workspace.keep(
      zip(ids, profiles).map { (Revision(candidate: $0, number: 1), $1) },
      vocabulary: "v"
    )
    let answer = Answer(concept: "skill:singular", holds: true)
    try workspace.record([answer], of: ids[0], source: "a call", on: Sample.occasion(1))
    for word in ["one-of-a-kind", "singular"] {
      #expect(try bytes(of: sample).range(of: Data(word.utf8)) != nil)
    }

    try workspace.forget([ids[0]], on: Sample.occasion(2))
    for word in ["one-of-a-kind", "singular"] {
      #expect(try bytes(of: sample).range(of: Data(word.utf8)) == nil, "\(word)")
    }
    #expect(try bytes(of: sample).range(of: Data("skill:another".utf8)) != nil)
    #expect(try workspace.candidates().map(\.candidate) == [ids[1]])
    #expect(throws: StoreFault.unknown(kind: "candidate", id: ids[0].text)) {
      try workspace.forget([ids[0]], on: Sample.occasion(3))
    }
    #expect(try workspace.verifyLog().breach == nil)
  }

  @Test func `no file tells in clear who somebody is`() throws {
    let sample = try Sample()
    let workspace = try sample.open()
    try Sample.add(
      [("/home/hr/Nguyễn Thị Ví Dụ.pdf", Self.document)],
      to: workspace,
      marks: ["vidu@example.com"],
      consent: try Sample.consent()
    )
    let kept = try bytes(of: sample)
    for word in ["Nguyễn", "Ví Dụ", "vidu@example.com", "vidu", "form of An"] {
      let composed = Data(word.utf8)
      let decomposed = Data(word.decomposedStringWithCanonicalMapping.utf8)
      let wide = try #require(word.data(using: .utf16LittleEndian))
      for form in [composed, decomposed, wide] { #expect(kept.range(of: form) == nil, "\(word)") }
    }
  }

  @Test func `a journal left full is emptied by whoever opens the workspace next`() throws {
    let sample = try Sample()
    var workspace: Workspace? = try sample.open()
    let id = try Sample.add([(nil, "x")], to: #require(workspace))[0].candidate
    try workspace?.keep([(Revision(candidate: id, number: 1), "singular")], vocabulary: "v")
    // A reader in a long look at the data keeps the journal from being emptied.
    workspace = nil
    let reopened = try sample.open(.existing)
    try reopened.forget([id], on: Sample.occasion(1))
    #expect(try bytes(of: sample).range(of: Data("singular".utf8)) == nil)
  }

  @Test func `due are those whose every consent has ended or was withdrawn`() throws {
    let workspace = try Sample().open()
    func add(_ text: String, _ consent: Consent?) throws -> CandidateID {
      try Sample.add([(nil, text)], to: workspace, consent: consent)[0].candidate
    }
    let never = try add("never", nil)
    let ended = try add("ended", Sample.consent(until: "2025-06-30"))
    let valid = try add("valid", Sample.consent())
    let withdrawn = try add("withdrawn", Sample.consent())
    try workspace.withdraw(.recruitment, of: [withdrawn], on: Sample.occasion(1))
    let day = try #require(Day("2025-07-01"))
    #expect(try Set(workspace.due(on: day)) == [ended, withdrawn])
    let allowed = try workspace.allowed(.recruitment, on: day, vocabulary: "v")
    #expect(allowed.revisions.map(\.revision.candidate) == [valid])
    #expect(allowed.withoutConsent == 3)
    #expect(try workspace.candidates().contains { $0.candidate == never })
  }

  @Test func `the last day of a consent counts, and objecting to a machine holds back`() throws {
    let workspace = try Sample().open()
    let id = try Sample.add(
      [(nil, "x")],
      to: workspace,
      consent: Sample.consent(until: "2026-03-31")
    )[0].candidate
    func allowed(on day: String) throws -> Allowed {
      try workspace.allowed(.recruitment, on: #require(Day(day)), vocabulary: "v")
    }
    #expect(try allowed(on: "2026-03-31").revisions.count == 1)
    #expect(try allowed(on: "2026-04-01").withoutConsent == 1)
    #expect(try allowed(on: "2024-12-31").withoutConsent == 1)
    try workspace.setOptOut(true, of: [id], on: Sample.occasion(1))
    #expect(try allowed(on: "2026-03-31").optedOut == 1)
    try workspace.setOptOut(false, of: [id], on: Sample.occasion(2))
    #expect(try allowed(on: "2026-03-31").optedOut == 0)
  }
}
