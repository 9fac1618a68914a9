import Testing

@testable import TalentText

struct DeedsTests {
  @Test(arguments: [
    ("Analyzed the data of four subsidiaries", "data-analysis"),
    ("Handled customer complaints", "complaint-handling"),
    ("Gathering requirements from branches", "business-analysis"),
    ("Preparation of tax returns", "tax-compliance"),
    ("Review contracts with suppliers", "contract-review"),
    ("Took minutes at board meetings", "minute-taking"),
  ])
  func `a deed counts as the skill that the noun names`(text: String, skill: String) {
    #expect(Real.mentions(text).contains("skill:\(skill)"), "\(Real.mentions(text))")
  }

  @Test(arguments: [
    ("Analyzed financial risks of borrowers", "financial-analysis"),
    ("Figma design system", "software-architecture"),
    ("Trained as a nurse", "training-and-development"),
    ("Managed by the risk department", "risk-management"),
  ])
  func `what only looks like one is none`(text: String, skill: String) {
    #expect(!Real.mentions(text).contains("skill:\(skill)"), "\(Real.mentions(text))")
  }

  @Test func `names without a deed have none`() {
    #expect(Deeds.phrases(of: "Python").isEmpty)
    #expect(Deeds.phrases(of: "management").isEmpty)
    #expect(Deeds.phrases(of: "kế toán ngân hàng").isEmpty)
    #expect(Deeds.phrases(of: "a very long name of project management").isEmpty)
  }

  @Test func `the object may have an article`() {
    let phrases = Deeds.phrases(of: "risk assessment")
    #expect(phrases.contains("assessed risk") && phrases.contains("assessed the risk"))
    #expect(phrases.contains("assessment of risk"))
  }
}
