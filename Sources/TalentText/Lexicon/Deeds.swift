/// What somebody did, said with the verb where a name has the noun.
///
/// English names are nouns ("complaint handling"), and English CVs tell deeds: "handled
/// complaints", "handling the complaints", "handling of complaints". Vietnamese says both alike.
enum Deeds {
  /// Most words of a name of which deeds are told; longer ones are hardly ever turned round.
  private static let longest = 4

  /// The ways to tell the deed that a name is the noun of.
  ///
  /// - Parameter name: A name of a skill, in either language.
  /// - Returns: Phrases; none of a name that does not end in the noun of a deed, or whose object is
  ///   itself no noun: "analyzed financial" begins something else.
  static func phrases(of name: String) -> [String] {
    let words = name.split(separator: " ")
    guard words.count > 1, words.count <= longest, let noun = words.last?.lowercased(),
      let verbs = verbs[noun], let thing = words.dropLast().last?.lowercased(),
      !qualifiers.contains(thing)
    else { return [] }
    let object = words.dropLast().joined(separator: " ")
    return (verbs + ["\(noun) of"]).flatMap { ["\($0) \(object)", "\($0) the \(object)"] }
  }

  /// Every form of the verbs.
  static var forms: [String] { verbs.values.flatMap { $0 } }

  /// Words that go before a noun, so that a verb before them has its object behind them.
  private static let qualifiers: Set<String> = [
    "account", "annual", "bank", "business", "commercial", "corporate", "digital", "electronic",
    "external", "financial", "functional", "internal", "international", "legal", "medical",
    "mobile",
    "monthly", "online", "operational", "personal", "regional", "social", "statistical",
    "strategic",
    "technical", "weekly",
  ]

  /// The forms of the verb by the noun.
  ///
  /// Of "design", "forecasting", "mapping", "modelling", "trading" and "valuation" the bare form is
  /// left out: "design system" is what has been designed, no deed.
  private static let verbs: [String: [String]] = [
    "administration": ["administer", "administered", "administering"],
    "allocation": ["allocate", "allocated", "allocating"],
    "analysis": ["analyze", "analyzed", "analyzing", "analysed", "analysing"],
    "appraisal": ["appraise", "appraised", "appraising"],
    "approval": ["approve", "approved", "approving"],
    "assessment": ["assess", "assessed", "assessing"],
    "building": ["build", "built", "building"],
    "calculation": ["calculate", "calculated", "calculating"],
    "checking": ["check", "checked", "checking"],
    "cleansing": ["cleanse", "cleansed", "cleansing"],
    "closing": ["close", "closed", "closing"],
    "collection": ["collect", "collected", "collecting"],
    "configuration": ["configure", "configured", "configuring"],
    "control": ["control", "controlled", "controlling"],
    "coordination": ["coordinate", "coordinated", "coordinating"],
    "declaration": ["declare", "declared", "declaring"],
    "deployment": ["deploy", "deployed", "deploying"],
    "design": ["designed", "designing"],
    "detection": ["detect", "detected", "detecting"],
    "development": ["develop", "developed", "developing"],
    "distribution": ["distribute", "distributed", "distributing"],
    "drafting": ["draft", "drafted", "drafting"],
    "editing": ["edit", "edited", "editing"],
    "evaluation": ["evaluate", "evaluated", "evaluating"],
    "filing": ["file", "filed", "filing"],
    "forecasting": ["forecasted", "forecasting"],
    "gathering": ["gather", "gathered", "gathering"],
    "generation": ["generate", "generated", "generating"],
    "handling": ["handle", "handled", "handling"],
    "implementation": ["implement", "implemented", "implementing"],
    "improvement": ["improve", "improved", "improving"],
    "installation": ["install", "installed", "installing"],
    "integration": ["integrate", "integrated", "integrating"],
    "investigation": ["investigate", "investigated", "investigating"],
    "maintenance": ["maintain", "maintained", "maintaining"],
    "management": ["manage", "managed", "managing"],
    "mapping": ["mapped", "mapping"],
    "migration": ["migrate", "migrated", "migrating"],
    "modelling": ["modelled", "modelling"],
    "monitoring": ["monitor", "monitored", "monitoring"],
    "negotiation": ["negotiate", "negotiated", "negotiating"],
    "opening": ["open", "opened", "opening"],
    "optimisation": ["optimize", "optimized", "optimizing"],
    "organisation": ["organize", "organized", "organizing"],
    "planning": ["plan", "planned", "planning"],
    "preparation": ["prepare", "prepared", "preparing"],
    "prevention": ["prevent", "prevented", "preventing"],
    "processing": ["process", "processed", "processing"],
    "production": ["produce", "produced", "producing"],
    "reconciliation": ["reconcile", "reconciled", "reconciling"],
    "recruitment": ["recruit", "recruited", "recruiting"],
    "reduction": ["reduce", "reduced", "reducing"],
    "registration": ["register", "registered", "registering"],
    "resolution": ["resolve", "resolved", "resolving"],
    "review": ["review", "reviewed", "reviewing"],
    "scheduling": ["schedule", "scheduled", "scheduling"],
    "screening": ["screen", "screened", "screening"],
    "sourcing": ["source", "sourced", "sourcing"],
    "supervision": ["supervise", "supervised", "supervising"],
    "support": ["support", "supported", "supporting"],
    "taking": ["take", "took", "taking"],
    "testing": ["test", "tested", "testing"],
    "tracking": ["track", "tracked", "tracking"],
    "trading": ["traded", "trading"],
    "training": ["train", "trained", "training"],
    "translation": ["translate", "translated", "translating"],
    "validation": ["validate", "validated", "validating"],
    "valuation": ["valued", "valuing"],
    "verification": ["verify", "verified", "verifying"],
    "writing": ["write", "wrote", "written", "writing"],
  ]
}
