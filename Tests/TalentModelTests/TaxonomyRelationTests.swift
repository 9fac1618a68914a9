import TalentModel
import Testing

@Suite struct TaxonomyRelationTests {
  private let taxonomy = Taxonomy(concepts: [
    .sample("databases"), .sample("sql", broader: [0], related: [3]),
    .sample("postgresql", broader: [1]), .sample("etl"), .sample("law"),
  ])

  private func id(_ index: UInt32) -> ConceptID { ConceptID(index: index) }

  @Test(
    arguments: [
      (1, 1, .exact), (2, 1, .narrower), (0, 1, .broader), (3, 1, .related), (1, 3, .related),
      (2, 0, nil), (0, 2, nil), (2, 3, nil), (4, 1, nil),
    ] as [(UInt32, UInt32, Relation?)]
  )
  func `a relation goes one hop and has a direction`(
    shown: UInt32,
    asked: UInt32,
    relation: Relation?
  ) {
    #expect(taxonomy.relation(of: id(shown), to: id(asked)) == relation)
  }

  @Test func `a phrase is found as written and is near to nothing`() {
    var phrase = Concept.sample("text:Quantexa", related: [1])
    phrase.isPhrase = true
    var extended = taxonomy
    let added = extended.add(phrase)
    #expect(added == id(5))
    #expect(extended.relation(of: added, to: added) == .text)
    #expect(extended.neighbours(of: added).map(\.concept) == [added])
    #expect(extended.concept(.skill, "sql") == id(1))
    #expect(taxonomy.concepts.count == 5)
  }

  @Test func `names are looked up inside their kind`() {
    let both = Taxonomy(concepts: [
      .sample("law"), .sample("law", kind: .field), .sample("law", kind: .family),
    ])
    #expect(both.concept(.skill, "law") == id(0))
    #expect(both.concept(.field, "law") == id(1))
    #expect(both.concept(.occupation, "law") == nil)
    #expect(both.concept(.skill, "Law") == nil)
    #expect(both.all(.family) == [id(2)])
    #expect(both.kind(of: id(1)) == .field)
  }

  @Test func `an occupation implies its essential skills`() {
    let taxonomy = Taxonomy(concepts: [
      .sample("kyc"), .sample("aml-officer", kind: .occupation, essential: [0]), .sample("sql"),
    ])
    #expect(taxonomy.implying[0] == [id(1)])
    #expect(taxonomy.implying[2].isEmpty)
  }

  @Test func `the neighbours are all concepts that stand in a relation`() {
    var random = Random(seed: 5)
    for _ in 0..<300 {
      let count = UInt32.random(in: 1...9, using: &random)
      let concepts = (0..<count).map { index in
        Concept.sample(
          "c\(index)",
          broader: (0..<index).filter { _ in Int.random(in: 0..<4, using: &random) == 0 },
          related: (0..<count).filter { $0 != index && Int.random(in: 0..<5, using: &random) == 0 }
        )
      }
      let taxonomy = Taxonomy(concepts: concepts)
      for asked in (0..<count).map(id) {
        let neighbours = taxonomy.neighbours(of: asked)
        let expected = (0..<count).map(id).filter { taxonomy.relation(of: $0, to: asked) != nil }
        #expect(neighbours.map(\.concept).sorted() == expected)
        #expect(neighbours.first?.concept == asked)
        for (concept, relation) in neighbours {
          #expect(taxonomy.relation(of: concept, to: asked) == relation)
        }
      }
    }
  }
}

extension Concept {
  /// A concept with labels made of its name, and relations given as table places.
  static func sample(
    _ name: String,
    kind: ConceptKind = .skill,
    broader: [UInt32] = [],
    related: [UInt32] = [],
    essential: [UInt32] = []
  ) -> Concept {
    var concept = Concept(
      kind: kind,
      name: name,
      labels: Labels(english: name, vietnamese: name)
    )
    concept.broader = broader.map { ConceptID(index: $0) }
    concept.related = related.map { ConceptID(index: $0) }
    concept.essential = essential.map { ConceptID(index: $0) }
    return concept
  }
}
