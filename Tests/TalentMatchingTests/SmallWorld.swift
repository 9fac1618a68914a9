import TalentModel
import TalentTestSupport

@testable import TalentMatching

/// A taxonomy small enough to know by heart, and short ways to ask and answer in it.
///
/// Figures in the tests that use it are worked out by hand from the standard policy on 2026-12-01.
enum SmallWorld {
  /// The day that counts as today.
  static let today = day("2026-12-01")

  /// What the ids mean.
  static let taxonomy = Taxonomy(
    concepts: entries.map { entry in
      var concept = Concept(
        kind: entry.kind,
        name: entry.name,
        labels: Labels(english: entry.name, vietnamese: entry.name),
        rank: entry.rank
      )
      concept.family = entry.family.map { id(.family, $0) }
      concept.broader = entry.broader.map { id(entry.kind, $0) }
      concept.related = entry.related.map { id(entry.kind, $0) }
      concept.essential = entry.essential.map { id(.skill, $0) }
      return concept
    }
  )

  private struct Entry {
    var kind: ConceptKind
    var name: String
    var rank = 0
    var family: String?
    var broader: [String] = []
    var related: [String] = []
    var essential: [String] = []
  }

  private static let entries: [Entry] = [
    Entry(kind: .family, name: "compliance"),
    Entry(kind: .family, name: "banking"),
    Entry(kind: .skill, name: "compliance"),
    Entry(kind: .skill, name: "aml", broader: ["compliance"]),
    Entry(kind: .skill, name: "screening", broader: ["aml"]),
    Entry(kind: .skill, name: "sanctions"),
    Entry(kind: .skill, name: "kyc"),
    Entry(kind: .skill, name: "programming"),
    Entry(kind: .skill, name: "python", broader: ["programming"]),
    Entry(kind: .skill, name: "java", broader: ["programming"], related: ["python"]),
    Entry(kind: .skill, name: "terraform"),
    Entry(kind: .occupation, name: "compliance-officer", family: "compliance"),
    Entry(
      kind: .occupation,
      name: "aml-officer",
      family: "compliance",
      broader: ["compliance-officer"],
      essential: ["aml", "kyc"]
    ),
    Entry(kind: .occupation, name: "teller", family: "banking"),
    Entry(kind: .certificate, name: "cams"),
    Entry(kind: .certificate, name: "cams-audit", broader: ["cams"]),
    Entry(kind: .certificate, name: "ica", related: ["cams"]),
    Entry(kind: .certificate, name: "cfa-2"),
    Entry(kind: .language, name: "en"),
    Entry(kind: .language, name: "vi"),
    Entry(kind: .level, name: "secondary", rank: 1),
    Entry(kind: .level, name: "college", rank: 2),
    Entry(kind: .level, name: "bachelor", rank: 3),
    Entry(kind: .level, name: "master", rank: 4),
    Entry(kind: .level, name: "doctorate", rank: 5),
    Entry(kind: .field, name: "finance"),
    Entry(kind: .field, name: "banking", related: ["finance"]),
    Entry(kind: .field, name: "law"),
    Entry(kind: .field, name: "commercial-law", broader: ["law"]),
    Entry(kind: .place, name: "viet-nam", rank: 1),
    Entry(kind: .place, name: "hcmc", rank: 2, broader: ["viet-nam"]),
    Entry(kind: .place, name: "ha-noi", rank: 2, broader: ["viet-nam"]),
    Entry(kind: .place, name: "sai-gon", rank: 3, broader: ["hcmc"]),
    Entry(kind: .place, name: "thu-thiem", rank: 3, broader: ["hcmc"]),
  ]

  /// The id of a concept.
  static func id(_ kind: ConceptKind, _ name: String) -> ConceptID {
    guard let place = entries.firstIndex(where: { $0.kind == kind && $0.name == name }) else {
      fatalError("the small world has no \(kind.rawValue) \(name)")
    }
    return ConceptID(index: UInt32(place))
  }

  /// A day from `YYYY-MM-DD`.
  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("no day: \(text)") }
    return day
  }

  /// A month from `YYYY-MM`.
  static func month(_ text: String) -> Month { day("\(text)-01").month }

  /// What positions are judged by.
  static func setting(
    policy: Policy = Policies.standard,
    taxonomy: Taxonomy = SmallWorld.taxonomy,
    asOf: Day = SmallWorld.today,
    eligibility: [EligibilityRule] = []
  ) -> Setting {
    Setting(policy: policy, taxonomy: taxonomy, asOf: asOf, eligibility: eligibility)
  }

  /// A position that asks for what is filled in.
  static func position(_ fill: (inout Position) -> Void) -> Position {
    var position = Position(name: "p", title: Labels(english: "p", vietnamese: "p"))
    fill(&position)
    return position
  }

  /// A position that asks for one skill, or any one of several.
  static func skill(_ names: String..., level: Int? = nil) -> Position {
    position { $0.skills = [skill(anyOf: names, level: level, .must)] }
  }

  /// A requirement of one skill, or any one of several.
  static func skill(
    anyOf names: [String],
    level: Int? = nil,
    _ importance: Importance,
    weight: Int = 1
  ) -> SkillRequirement {
    SkillRequirement(
      anyOf: names.map { id(.skill, $0) },
      level: level,
      importance: importance,
      weight: weight
    )
  }

  /// A position that asks for one certificate, or any one of several.
  static func certificate(_ names: String..., importance: Importance = .must) -> Position {
    let asked = names.map { id(.certificate, $0) }
    return position {
      $0.certificates = [CertificateRequirement(anyOf: asked, importance: importance, weight: 1)]
    }
  }

  /// A position that asks for a language.
  static func language(_ name: String, _ level: LanguageLevel?) -> Position {
    let asked = id(.language, name)
    return position {
      $0.languages = [
        LanguageRequirement(language: asked, level: level, importance: .must, weight: 1)
      ]
    }
  }

  /// A profile that says what is filled in.
  static func profile(_ fill: (inout DraftProfile) -> Void) -> MatchProfile {
    var draft = DraftProfile()
    fill(&draft)
    return draft.profile
  }

  /// A position compared with the profile that says what is filled in.
  static func match(
    _ position: Position,
    policy: Policy = Policies.standard,
    taxonomy: Taxonomy = SmallWorld.taxonomy,
    asOf: Day = SmallWorld.today,
    eligibility: [EligibilityRule] = [],
    _ fill: (inout DraftProfile) -> Void
  ) throws -> Match {
    let setting = setting(policy: policy, taxonomy: taxonomy, asOf: asOf, eligibility: eligibility)
    let matcher = Matcher(try CompiledPosition(position, in: setting))
    return matcher.match(PooledProfile(candidate: CandidateID("c"), profile: profile(fill)))
  }

  /// What the one gate of a position answers for the profile that says what is filled in.
  static func gate(
    _ name: String,
    _ position: Position,
    _ fill: (inout DraftProfile) -> Void
  ) throws -> GateOutcome {
    var gated = position
    gated.gates = [name]
    return try match(gated, fill).gates[0]
  }
}

extension Match {
  /// The outcome of the only requirement of a position that asks for one thing.
  var only: RequirementOutcome { criteria[0].requirements[0] }
}

extension DraftProfile {
  /// Shows a concept.
  mutating func show(
    _ kind: ConceptKind,
    _ name: String,
    _ how: Evidence.Kind,
    level: Int = 0,
    expiry: String? = nil,
    since: String? = nil
  ) {
    add(
      SmallWorld.id(kind, name),
      how,
      level: level,
      expiry: expiry.map { SmallWorld.day($0) },
      since: since.map { SmallWorld.month($0) }
    )
  }

  /// Adds a job from a month to a month, or until today.
  mutating func job(_ first: String, _ last: String?) {
    let end = last.map { SmallWorld.month($0) }
    jobs.append(Job(start: SmallWorld.month(first), end: end))
  }

  /// Adds a job that shows a concept.
  mutating func work(_ first: String, _ last: String?, as kind: ConceptKind, _ name: String) {
    job(first, last)
    let place = jobs.count - 1
    add(SmallWorld.id(kind, name), .dated, jobs: [place])
  }

  /// Adds a language.
  mutating func speak(_ name: String, _ level: LanguageLevel?, _ source: LanguageFact.Source) {
    let language = SmallWorld.id(.language, name)
    languages.append(LanguageFact(language: language, level: level, source: source, span: nil))
  }

  /// Adds a course of study.
  mutating func study(
    _ level: String?,
    _ field: String? = nil,
    isFinished: Bool = true,
    end: String? = nil,
    span: Span? = nil
  ) {
    education.append(
      EducationFact(
        level: level.map { SmallWorld.id(.level, $0) },
        field: field.map { SmallWorld.id(.field, $0) },
        isFinished: isFinished,
        end: end.map { SmallWorld.month($0) },
        span: span
      )
    )
  }
}
