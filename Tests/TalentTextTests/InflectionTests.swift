import Testing

@testable import TalentText

@Suite struct InflectionTests {
  @Test(arguments: [
    ("Ran stress tests", "skill:stress-testing"),
    ("Prepared financial reports", "skill:financial-reporting"),
    ("Internal audits of branches", "skill:internal-audit"),
  ])
  func `work is known by what it makes`(text: String, concept: String) {
    #expect(Real.mentions(text).contains(concept))
  }

  @Test(arguments: [
    ("an investment bank", "skill:investment-banking"),
    ("the stress of a test", "skill:stress-testing"),
  ])
  func `a place of work is no work`(text: String, concept: String) {
    #expect(!Real.mentions(text).contains(concept))
  }

  @Test(arguments: [
    ("processes", "process"), ("businesses", "business"), ("breaches", "breach"), ("taxes", "tax"),
    ("caches", "cache"), ("niches", "niche"), ("approaches", "approach"), ("databases", "database"),
    ("losses", "loss"), ("branches", "branch"), ("purchases", "purchase"), ("crashes", "crash"),
    ("series", "sery"), ("axes", "axes"), ("analysis", "analysis"),
  ])
  func `long plurals are levelled`(written: String, levelled: String) {
    #expect(Tokenizer.words(in: written) == [levelled])
  }
}
