/// A category that a law describes, with what a person must show for it: dated, cited data.
///
/// A rule informs and never scores. Whom a law lets work, reside or pay less tax is for an
/// authority to decide; the rule says what a profile shows towards it and what is missing.
public struct EligibilityRule: Hashable, Sendable {
  /// How well the text of the law is known.
  public enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// Read in the law itself.
    case text
    /// Told alike by several published accounts of the law.
    case reported
    /// Not confirmed by any account at hand; to be checked before it is relied on.
    case unconfirmed
  }

  /// What a profile must show.
  public indirect enum Condition: Hashable, Sendable {
    /// Every part.
    case all([Condition])
    /// At least one part.
    case any([Condition])
    /// A degree that is taken, of a level or higher, in one of some fields when any are given.
    case degree(level: ConceptID, fields: [ConceptID])
    /// Months of dated work in the occupations that the position counts.
    case work(months: Int)
    /// A fact that somebody declares and nobody derives.
    case declared(Declaration.Fact)
  }

  /// Name, lower-case words joined by hyphens.
  public var name: String
  /// What the category is called.
  public var title: Labels
  /// What being in the category allows.
  public var effect: Labels
  /// The law and its article, as people cite it.
  public var law: Labels
  /// The citation that results carry: `decree-219-2025-art-3-3`.
  public var citation: String
  /// First day on which it is in force.
  public var effective: Day
  /// Last day on which it is, `nil` while no end is set.
  public var until: Day?
  /// Where it was read.
  public var source: String
  /// When it was read there.
  public var checked: Day
  /// How well it is known.
  public var certainty: Certainty
  /// Who decides.
  public var decides: Labels
  /// Papers that the authority asks for.
  public var documents: [Labels]
  /// The gate with which it is shown.
  public var gate: String
  /// What a profile must show.
  public var requires: Condition

  /// Makes a rule.
  public init(
    name: String,
    title: Labels,
    effect: Labels,
    law: Labels,
    citation: String,
    effective: Day,
    until: Day?,
    source: String,
    checked: Day,
    certainty: Certainty,
    decides: Labels,
    documents: [Labels],
    gate: String,
    requires: Condition
  ) {
    self.name = name
    self.title = title
    self.effect = effect
    self.law = law
    self.citation = citation
    self.effective = effective
    self.until = until
    self.source = source
    self.checked = checked
    self.certainty = certainty
    self.decides = decides
    self.documents = documents
    self.gate = gate
    self.requires = requires
  }

  /// Whether it is in force on a day.
  public func isInForce(on day: Day) -> Bool {
    effective <= day && (until.map { day <= $0 } ?? true)
  }
}
