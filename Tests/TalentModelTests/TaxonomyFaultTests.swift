import TalentModel
import Testing

@Suite struct TaxonomyFaultTests {
  @Test func `a sound taxonomy has no fault`() {
    let sound = Taxonomy(concepts: [
      .sample("data"), .sample("sql", broader: [0]), .sample("etl", broader: [0], related: [1]),
      .sample("analyst", kind: .occupation, essential: [1, 2]),
    ])
    #expect(sound.faults().isEmpty)
    #expect(Taxonomy(concepts: []).faults().isEmpty)
  }

  @Test func `every concept on a circle is reported, those that lead to it are not`() {
    let circle = Taxonomy(concepts: [
      .sample("a", broader: [1]), .sample("b", broader: [2]), .sample("c", broader: [0]),
      .sample("leaf", broader: [0]),
    ])
    #expect(
      circle.faults() == ["a", "b", "c"].map { TaxonomyFault.cycle(kind: .skill, name: $0) }
    )
  }

  @Test func `a concept broader than itself is a circle`() {
    let circle = Taxonomy(concepts: [.sample("a", broader: [0])])
    #expect(circle.faults().contains(.cycle(kind: .skill, name: "a")))
  }

  @Test func `broader and related at once is one relation too many`() {
    let double = Taxonomy(concepts: [.sample("a"), .sample("b", broader: [0], related: [0])])
    #expect(double.faults() == [.doubleRelation(kind: .skill, name: "b", other: "a")])
  }

  @Test func `related counts from either side`() {
    // "a" says that it is related to "b", whose broader concept it is.
    let double = Taxonomy(concepts: [.sample("a", related: [1]), .sample("b", broader: [0])])
    #expect(
      double.faults().contains { fault in
        if case .doubleRelation = fault { return true }
        return false
      }
    )
  }

  @Test func `nothing is related to itself`() {
    let narcissus = Taxonomy(concepts: [.sample("a", related: [0])])
    #expect(narcissus.faults() == [.doubleRelation(kind: .skill, name: "a", other: "a")])
  }

  @Test func `relations stay inside a kind`() {
    let foreign = Taxonomy(concepts: [
      .sample("law"), .sample("lawyer", kind: .occupation, broader: [0]),
      .sample("judge", kind: .occupation, essential: [1]),
    ])
    #expect(
      foreign.faults() == [
        .foreignRelation(kind: .occupation, name: "lawyer", other: "law"),
        .foreignRelation(kind: .occupation, name: "judge", other: "lawyer"),
      ]
    )
  }

  @Test func `a label is missing in each language apart`() {
    var silent = Concept.sample("a")
    silent.labels.vietnamese = ""
    #expect(
      Taxonomy(concepts: [silent]).faults()
        == [.noLabel(kind: .skill, name: "a", language: .vietnamese)]
    )
    silent.labels.english = ""
    #expect(Taxonomy(concepts: [silent]).faults().count == 2)
  }
}
