import TalentModel
import Testing

@Suite struct MatchProfileTests {
  private func id(_ index: UInt32) -> ConceptID { ConceptID(index: index) }

  @Test func `evidence is found by concept and kind`() {
    var profile = MatchProfile()
    profile.evidence = [
      Evidence(concept: id(2), kind: .listed), Evidence(concept: id(5), kind: .denied),
      Evidence(concept: id(5), kind: .dated), Evidence(concept: id(9), kind: .held),
    ]
    #expect(profile.evidence(for: id(5)).map(\.kind) == [.denied, .dated])
    #expect(profile.evidence(for: id(2)).map(\.kind) == [.listed])
    #expect(profile.evidence(for: id(9)).map(\.kind) == [.held])
    for missing in [0, 3, 7, 10] as [UInt32] { #expect(profile.evidence(for: id(missing)).isEmpty) }
    #expect(profile.evidence(.dated, for: id(5))?.concept == id(5))
    #expect(profile.evidence(.listed, for: id(5)) == nil)
    #expect(MatchProfile().evidence(for: id(0)).isEmpty)
  }

  @Test func `a degree is taken once it is finished and its month has come`() {
    let june = Month(ordinal: 2026 * 12 + 5)
    func fact(_ isFinished: Bool, _ end: Int32?) -> EducationFact {
      EducationFact(
        level: nil,
        field: nil,
        isFinished: isFinished,
        end: end.map { Month(ordinal: june.ordinal + $0) },
        span: nil
      )
    }
    #expect(fact(true, nil).isTaken(by: june))
    #expect(fact(true, 0).isTaken(by: june))
    #expect(!fact(true, 1).isTaken(by: june))
    #expect(!fact(false, nil).isTaken(by: june))
    #expect(!fact(false, -12).isTaken(by: june))
  }

  @Test(arguments: zip(["A1", "b2", "C2", "native", "NATIVE"], [1, 4, 6, 7, 7] as [UInt8]))
  func `language levels are read in any case`(text: String, rank: UInt8) {
    #expect(LanguageLevel(text)?.rawValue == rank)
  }

  @Test func `language levels ascend and are written as they are read`() {
    #expect(LanguageLevel.allCases == LanguageLevel.allCases.sorted())
    for level in LanguageLevel.allCases { #expect(LanguageLevel("\(level)") == level) }
    for text in ["", "A0", "A3", "D1", "B", "fluent"] { #expect(LanguageLevel(text) == nil) }
  }
}
