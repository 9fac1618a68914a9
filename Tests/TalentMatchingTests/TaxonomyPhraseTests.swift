import TalentModel
import TalentTestSupport
import Testing

@testable import TalentMatching

/// Words that the taxonomy lacks, looked for as a concept of their own for one run.
@Suite struct TaxonomyPhraseTests {
  private func adding(
    _ kind: ConceptKind,
    isPhrase: Bool = true
  ) -> (taxonomy: Taxonomy, id: ConceptID) {
    let words = "quantum lending"
    var concept = Concept(
      kind: kind,
      name: words,
      labels: Labels(english: words, vietnamese: words)
    )
    concept.isPhrase = isPhrase
    var taxonomy = SmallWorld.taxonomy
    let id = taxonomy.add(concept)
    return (taxonomy, id)
  }

  private func asking(_ skill: ConceptID) -> Position {
    SmallWorld.position {
      $0.skills = [SkillRequirement(anyOf: [skill], level: nil, importance: .must, weight: 1)]
    }
  }

  @Test func `a phrase stands to itself as text, and is near to nothing`() {
    let (taxonomy, phrase) = adding(.skill)
    #expect(taxonomy.relation(of: phrase, to: phrase) == .text)
    #expect(taxonomy.neighbours(of: phrase).map(\.concept) == [phrase])
    #expect(taxonomy.neighbours(of: phrase).map(\.relation) == [.text])
    for skill in SmallWorld.taxonomy.all(.skill) {
      #expect(taxonomy.relation(of: skill, to: phrase) == nil)
      #expect(taxonomy.relation(of: phrase, to: skill) == nil)
    }
  }

  @Test func `a concept of the taxonomy stands to itself as exact`() {
    let (taxonomy, concept) = adding(.skill, isPhrase: false)
    #expect(taxonomy.relation(of: concept, to: concept) == .exact)
  }

  @Test func `adding a phrase changes no id`() {
    let (taxonomy, phrase) = adding(.skill)
    #expect(Int(phrase.index) == SmallWorld.taxonomy.concepts.count)
    #expect(taxonomy.concepts.dropLast().elementsEqual(SmallWorld.taxonomy.concepts))
    #expect(taxonomy.concept(.skill, "quantum lending") == phrase)
    #expect(taxonomy.concept(.skill, "aml") == SmallWorld.id(.skill, "aml"))
  }

  @Test(arguments: [("standard", 600), ("strict", 360), ("potential", 700)])
  func `undated use of the words earns what the policy gives text`(
    name: String,
    credit: Int
  ) throws {
    // standard 600 × 1,000 · strict 400 × 900 · potential 700 × 1,000
    let (taxonomy, phrase) = adding(.skill)
    let policy = Policies.named(name)
    let match = try SmallWorld.match(asking(phrase), policy: policy, taxonomy: taxonomy) {
      $0.add(phrase, .undated)
    }
    #expect(match.only.name == "quantum lending")
    #expect(match.only.credit == credit)
    #expect(match.only.evidence.first?.relation == .text)
    #expect(match.potential == 10_000)
  }

  @Test func `dated use of the words answers the question`() throws {
    let (taxonomy, phrase) = adding(.skill)
    let match = try SmallWorld.match(asking(phrase), taxonomy: taxonomy) {
      $0.job("2026-01", nil)
      $0.add(phrase, .dated, jobs: [0])
    }
    // 600 + 400 × 12 ÷ 24
    #expect(match.only.credit == 800)
    #expect(match.potential == 8000)
  }

  @Test func `a denial of the words is a denial`() throws {
    let (taxonomy, phrase) = adding(.skill)
    let match = try SmallWorld.match(asking(phrase), taxonomy: taxonomy) {
      $0.add(phrase, .listed)
      $0.add(phrase, .denied)
    }
    #expect(match.score == 0)
    #expect(match.only.status == .notMet)
    #expect(match.only.evidence.map(\.kind).contains(.denial))
  }

  @Test func `a certificate found as written opens its gate`() throws {
    let (taxonomy, phrase) = adding(.certificate)
    let position = SmallWorld.position {
      $0.certificates = [CertificateRequirement(anyOf: [phrase], importance: .must, weight: 1)]
      $0.gates = ["must-certificates"]
    }
    let held = try SmallWorld.match(position, taxonomy: taxonomy) { $0.add(phrase, .held) }
    #expect(held.score == 10_000)
    #expect(held.gates.map(\.status) == [.met])
    let lapsed = try SmallWorld.match(position, taxonomy: taxonomy) { $0.add(phrase, .lapsed) }
    #expect(lapsed.isExcluded)
  }

  @Test func `the small world is sound`() {
    #expect(SmallWorld.taxonomy.faults() == [])
  }
}
