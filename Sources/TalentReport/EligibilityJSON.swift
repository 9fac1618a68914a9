internal import TalentDocuments
internal import TalentMatching
internal import TalentModel
internal import TalentService

/// The rules of law that a run shows, as results carry them.
enum EligibilityJSON {
  /// The rules with their digest, words in one language.
  static func tree(of run: Run, in language: DisplayLanguage) -> Tree {
    .map(
      ("digest", .text(run.eligibilityDigest)),
      ("rules", .list(run.compiled.eligibility.map { tree(of: $0, in: language) }))
    )
  }

  private static func tree(of rule: EligibilityRule, in language: DisplayLanguage) -> Tree {
    .map(
      ("gate", .text(rule.name)),
      ("title", .text(rule.title[language])),
      ("effect", .text(rule.effect[language])),
      ("law", .text(rule.law[language])),
      ("rule", .text(rule.citation)),
      ("effective", .text("\(rule.effective)")),
      ("until", rule.until.map { .text("\($0)") }),
      ("source", .text(rule.source)),
      ("checked", .text("\(rule.checked)")),
      ("certainty", .text(rule.certainty.rawValue)),
      ("decides", .text(rule.decides[language])),
      ("documents", .list(rule.documents.map { .text($0[language]) }))
    )
  }
}
