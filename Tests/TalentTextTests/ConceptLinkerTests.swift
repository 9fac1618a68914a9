import TalentModel
import TalentTestSupport
import Testing

@testable import TalentText

@Suite struct ConceptLinkerTests {
  private static let taxonomy = Taxonomy(
    concepts: [
      (
        "aml", "anti-money laundering", "phòng chống rửa tiền",
        ["AML", "money laundering prevention"]
      ),
      (
        "sanctions", "sanctions screening", "rà soát cấm vận",
        ["screen customers against sanctions"]
      ),
      ("python", "Python", "Python", ["Python programming"]),
      ("statistics", "statistics", "thống kê", ["statistical analysis"]),
      ("data", "analyse data", "phân tích dữ liệu", ["data analysis"]),
    ].map { name, english, vietnamese, aliases in
      Concept(
        kind: .skill,
        name: name,
        labels: Labels(english: english, vietnamese: vietnamese),
        aliases: aliases
      )
    }
  )
  private let linker = ConceptLinker(Lexicon(taxonomy), kind: .skill)

  private func names(_ text: String) -> [String] {
    linker.links(for: text, limit: 3).map { Self.taxonomy[$0.concept].name }
  }

  @Test(arguments: [
    ("anti-money laundering", "aml"), ("AML", "aml"), ("phòng chống rửa tiền", "aml"),
    ("prevention of money laundering", "aml"), ("screening for sanctions", "sanctions"),
    ("strong Python skills", "python"), ("analyzing data", "data"), ("analysis of data", "data"),
    ("statistically analyse", "data"), ("pyton programming", "python"),
  ])
  func `the first concept`(text: String, name: String) {
    #expect(names(text).first == name)
  }

  @Test func `a concept's own name scores a thousand, nothing else does`() {
    let exact = linker.links(for: "Sanctions Screening", limit: 5)
    #expect(exact.first?.score == 1000)
    #expect(exact.first?.isExact == true)
    #expect(exact.dropFirst().allSatisfy { $0.score < 1000 })
    #expect(
      linker.links(for: "sanctions screening of ships", limit: 1).first.map { $0.score < 1000 }
        ?? false
    )
  }

  @Test func `no shared word, no concept`() {
    #expect(linker.links(for: "cooking", limit: 5) == [])
    #expect(linker.links(for: "", limit: 5) == [])
  }

  @Test(arguments: [
    ("managing", "manag"), ("managed", "manag"), ("manages", "manag"), ("analyses", "analysis"),
    ("organisation", "organization"), ("policies", "policy"), ("c++", "c++"), ("it", "it"),
    ("business", "business"), ("analysis", "analysis"),
  ])
  func `stems`(word: String, stem: String) {
    #expect(Stem.of(word) == stem)
  }
}
