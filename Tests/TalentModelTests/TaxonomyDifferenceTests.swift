import TalentModel
import Testing

@Suite struct TaxonomyDifferenceTests {
  private func concept(_ name: String, _ aliases: [String] = []) -> Concept {
    Concept(
      kind: .skill,
      name: name,
      labels: Labels(english: name, vietnamese: name),
      aliases: aliases
    )
  }

  @Test func `nothing differs from itself, in any order`() {
    let one = Taxonomy(concepts: [concept("a", ["x", "y"]), concept("b")])
    let other = Taxonomy(concepts: [concept("b"), concept("a", ["y", "x"])])
    #expect(TaxonomyDifference(from: one, to: other).entries == [])
  }

  @Test func `added, removed and changed, by name`() {
    var wider = concept("c")
    wider.broader = [ConceptID(index: 0)]
    let old = Taxonomy(concepts: [concept("a", ["x"]), concept("b"), concept("c")])
    let new = Taxonomy(concepts: [concept("a", ["z"]), wider, concept("d")])
    #expect(
      TaxonomyDifference(from: old, to: new).entries == [
        .init(kind: .skill, name: "a", change: .changed(field: "aliases", gone: ["x"], new: ["z"])),
        .init(kind: .skill, name: "b", change: .removed),
        .init(kind: .skill, name: "c", change: .changed(field: "broader", gone: [], new: ["a"])),
        .init(kind: .skill, name: "d", change: .added),
      ]
    )
  }
}
