import TalentIdentity
import TalentModel
import TalentText
import Testing

@testable import TalentDocuments

/// Inputs that took minutes while each part of them was compared with all others; the growth itself
/// is measured by `talent-bench growth`.
@Suite struct GrowthTests {
  @Test func `a line of twenty thousand dates is read`() {
    let text = "Java developer\n" + String(repeating: "2019-2020 ", count: 20_000)
    let profile = Read.profile(PlainText.document(of: text))
    #expect(profile.evidence.map { Read.taxonomy[$0.concept].name }.contains("java"))
  }

  @Test func `a position may ask for thousands of things that nobody knows`() throws {
    let skills = (0..<5_000).map { "  - unheard of skill \($0)\n" }.joined()
    let read = PositionDocument.read(
      Array("title: Accountant\nskills:\n\(skills)".utf8),
      file: "x.yaml",
      lexicon: Read.lexicon
    )
    let loaded = try #require(read.loaded)
    #expect(loaded.position.skills.count == 5_000)
    #expect(loaded.taxonomy.concepts.count == Read.taxonomy.concepts.count + 5_000)
    var lexicon = Read.lexicon
    lexicon.extend(to: loaded.taxonomy)
    let last = try #require(loaded.position.skills.last?.anyOf.first)
    #expect(lexicon.concepts(.skill, named: "Unheard of skill 4999") == [last])
  }
}
