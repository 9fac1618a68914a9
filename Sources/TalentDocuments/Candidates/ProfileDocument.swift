public import TalentModel

/// The text-free profile as a document, `talent.profile/1`: what the matcher sees and nothing else.
public enum ProfileDocument {
  /// Name and version of the format.
  public static let schema = "talent.profile/1"

  /// The document of a profile, without an id: equal profiles give equal documents.
  public static func tree(of profile: MatchProfile, taxonomy: Taxonomy) -> Tree {
    func name(_ concept: ConceptID) -> Tree {
      .text(taxonomy[concept].kind.rawValue + ":" + taxonomy[concept].name)
    }
    func span(_ span: Span?) -> Tree? {
      span.map { .list([Int($0.block), Int($0.start), Int($0.end)].map { .integer($0) }) }
    }
    let evidence = profile.evidence.map { item in
      Tree.map(
        ("concept", name(item.concept)),
        ("kind", .text(kindName(item.kind))),
        (
          "jobs",
          item.jobs.isEmpty ? nil : .list(item.jobs.map { .integer(Int(profile.jobLists[$0])) })
        ),
        ("level", item.level == 0 ? nil : .integer(Int(item.level))),
        ("since", item.since.map { .text("\($0)") }),
        ("until", item.expiry.map { .text("\($0)") }),
        ("span", span(item.span))
      )
    }
    let languages = profile.languages.map { fact in
      Tree.map(
        ("language", name(fact.language)),
        ("level", fact.level.map { .text("\($0)") }),
        ("tested", .bool(fact.source == .tested)),
        ("vague", fact.source == .rated ? .bool(true) : nil),
        ("until", fact.expiry.map { .text("\($0)") }),
        ("span", span(fact.span))
      )
    }
    let education = profile.education.map { fact in
      Tree.map(
        ("level", fact.level.map(name)),
        ("field", fact.field.map(name)),
        ("finished", .bool(fact.isFinished)),
        ("end", fact.end.map { .text("\($0)") }),
        ("span", span(fact.span))
      )
    }
    return .map(
      ("schema", .text(schema)),
      (
        "jobs",
        .list(
          profile.jobs.map { job in
            .map(
              ("start", .text("\(job.start)")),
              ("end", job.end.map { .text("\($0)") } ?? Tree.null)
            )
          }
        )
      ),
      ("evidence", .list(evidence)),
      ("languages", .list(languages)),
      ("education", .list(education)),
      (
        "declarations",
        .list(
          profile.declarations.map {
            .map(("fact", .text($0.fact.rawValue)), ("holds", .bool($0.holds)))
          }
        )
      ),
      ("places", .list(profile.places.map(name))),
      ("willingToRelocate", profile.isWillingToRelocate.map { .bool($0) }),
      ("desiredSalary", profile.desiredPay.map(tree)),
      ("availability", profile.availability.map(tree))
    )
  }

  /// Digest of a profile: that of its document.
  public static func digest(of profile: MatchProfile, taxonomy: Taxonomy) -> String {
    Digest.of(json(of: profile, taxonomy: taxonomy))
  }

  /// The document of pay.
  static func tree(of pay: Pay) -> Tree {
    .map(
      ("min", pay.least.map { .integer($0) }),
      ("max", pay.most.map { .integer($0) }),
      ("currency", .text("\(pay.currency)")),
      ("period", .text(pay.period.rawValue))
    )
  }

  static func tree(of availability: Availability) -> Tree {
    switch availability {
    case .from(let day): .map(("from", .text("\(day)")))
    case .notice(let days): .map(("noticeDays", .integer(days)))
    }
  }

  private static let kindNames: [(Evidence.Kind, String)] = [
    (.denied, "denied"), (.listed, "listed"), (.undated, "undated"), (.dated, "dated"),
    (.studying, "studying"), (.held, "held"), (.lapsed, "lapsed"), (.assessed, "assessed"),
    (.confirmed, "confirmed"), (.refuted, "refuted"), (.levelPassed, "levelPassed"),
  ]

  static func kindName(_ kind: Evidence.Kind) -> String {
    kindNames.first { $0.0 == kind }?.1 ?? ""
  }

  /// Reads a profile; what names no concept of the taxonomy is left out with a diagnostic.
  public static func read(
    _ tree: Tree,
    taxonomy: Taxonomy,
    place: String
  ) -> (profile: MatchProfile, diagnostics: [Diagnostic]) {
    var reader = ProfileTreeReader(taxonomy: taxonomy, place: place)
    let profile = reader.profile(tree)
    return (profile, reader.diagnostics)
  }

  /// The kind of evidence with a name.
  static func kind(_ name: String) -> Evidence.Kind? {
    kindNames.first { $0.1 == name }?.0
  }
}
