@_spi(_Unicode) import Swift
import TalentDocuments
import TalentModel
import TalentText
import Testing

@Suite struct TaxonomyTests {
  private let taxonomy = Real.taxonomy

  @Test func `the taxonomy of the centre is sound`() {
    #expect(Real.loaded.diagnostics.map(\.description) == [])
    #expect(taxonomy.faults() == [])
  }

  @Test func `it is large enough for the centre`() {
    #expect(taxonomy.all(.skill).count >= 600)
    #expect(taxonomy.all(.occupation).count >= 180)
    #expect(taxonomy.all(.certificate).count >= 120)
    #expect(taxonomy.all(.language).count >= 30)
    #expect(taxonomy.all(.level).count == 5)
  }

  @Test func `every concept has a label in both languages, in composed letters`() {
    for concept in taxonomy.concepts {
      for text in [concept.labels.english, concept.labels.vietnamese] + concept.aliases {
        #expect(!text.isEmpty, "\(concept.kind.rawValue) \(concept.name)")
        let composed = Array(text._nfc)
        #expect(Array(text.unicodeScalars) == composed, "\(concept.name): \(text)")
        #expect(text == text.filter { $0 != "\n" && $0 != "\t" }, "\(concept.name)")
        #expect(text.first != " " && text.last != " ", "\(concept.name): \(text)")
      }
    }
  }

  @Test func `names are lower-case words joined by hyphens`() {
    for concept in taxonomy.concepts {
      let isName = concept.name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      #expect(isName && !concept.name.isEmpty, "\(concept.name)")
    }
  }

  @Test func `every family has skills and occupations`() {
    for family in taxonomy.all(.family) {
      for kind in [ConceptKind.skill, .occupation] {
        let members = taxonomy.all(kind).filter { taxonomy[$0].family == family }
        #expect(!members.isEmpty, "\(taxonomy[family].name) has no \(kind.rawValue)")
      }
    }
    for concept in taxonomy.concepts where [.skill, .occupation].contains(concept.kind) {
      #expect(concept.family != nil, "\(concept.name) has no family")
    }
  }

  @Test func `every occupation has essential skills, none of them optional too`() {
    for occupation in taxonomy.all(.occupation).map({ taxonomy[$0] }) {
      #expect(!occupation.essential.isEmpty, "\(occupation.name)")
      #expect(Set(occupation.essential).isDisjoint(with: occupation.optional), "\(occupation.name)")
      #expect(Set(occupation.essential).count == occupation.essential.count, "\(occupation.name)")
    }
  }

  @Test func `levels of education are in order`() {
    let ranks = taxonomy.all(.level).map { taxonomy[$0].rank }
    #expect(ranks == [1, 2, 3, 4, 5])
  }

  @Test func `every label finds its own concept`() {
    for id in taxonomy.concepts.indices.map({ ConceptID(index: UInt32($0)) }) {
      let concept = taxonomy[id]
      guard concept.kind != .family else { continue }
      for label in [concept.labels.english, concept.labels.vietnamese] {
        let found = Real.lexicon.concepts(concept.kind, named: label)
        #expect(found.contains(id), "\(concept.kind.rawValue) \(concept.name): \(label)")
      }
    }
  }
}
