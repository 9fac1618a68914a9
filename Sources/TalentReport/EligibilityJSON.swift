internal import TalentDocuments
internal import TalentModel

/// A rule of law as results carry it.
enum EligibilityJSON {
  /// The rule, its words in one language.
  static func tree(_ rule: EligibilityRule, in tongue: Tongue) -> Tree {
    .map(
      ("gate", .text(rule.name)),
      ("title", .text(rule.title[tongue])),
      ("effect", .text(rule.effect[tongue])),
      ("law", .text(rule.law[tongue])),
      ("rule", .text(rule.citation)),
      ("effective", .text("\(rule.effective)")),
      ("until", rule.until.map { .text("\($0)") }),
      ("source", .text(rule.source)),
      ("checked", .text("\(rule.checked)")),
      ("certainty", .text(rule.certainty.rawValue)),
      ("decides", .text(rule.decides[tongue])),
      ("documents", .list(rule.documents.map { .text($0[tongue]) }))
    )
  }
}
