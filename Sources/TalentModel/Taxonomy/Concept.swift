/// What sort of thing a concept is; names are unique inside a kind.
public enum ConceptKind: String, Hashable, Sendable, CaseIterable {
  case skill
  case occupation
  case certificate
  case language
  /// A level of education.
  case level
  /// A field of study.
  case field
  /// A job family.
  case family
  /// A ward, city, province or country.
  case place
}

/// A concept of one taxonomy: its place in that taxonomy's table.
///
/// Ids of different taxonomies must not be mixed; every result carries its taxonomy's digest.
public struct ConceptID: Hashable, Comparable, Sendable {
  /// Index into `Taxonomy.concepts`.
  public let index: UInt32

  /// Makes an id from a table index.
  public init(index: UInt32) {
    self.index = index
  }

  /// Orders concepts as the table does.
  public static func < (left: ConceptID, right: ConceptID) -> Bool {
    left.index < right.index
  }
}

/// One entry of a taxonomy: what it is called in both languages and what it is near to.
public struct Concept: Hashable, Sendable {
  /// Kind of thing.
  public var kind: ConceptKind
  /// Stable name, lower-case words joined by hyphens, unique inside the kind.
  public var name: String
  /// Preferred labels.
  public var labels: Labels
  /// Other ways to write it, in either language, abbreviations included, separated by bars.
  ///
  /// One text, because most commands never ask for them one by one.
  public var aliasText: String
  /// The job family it belongs to, for skills and occupations.
  public var family: ConceptID?
  /// Concepts one step more general, of the same kind.
  public var broader: [ConceptID]
  /// Concepts near to it, neither broader nor narrower.
  public var related: [ConceptID]
  /// For an occupation: skills that holding it implies.
  public var essential: [ConceptID]
  /// For an occupation: skills that often go with it.
  public var optional: [ConceptID]
  /// Place in the order of its kind, 0 for kinds without one.
  ///
  /// Levels of education: 1 (secondary) … 5 (doctorate). Places: 1 (country), 2 (city or province),
  /// 3 (ward).
  public var rank: Int
  /// URI of the ESCO concept that means the same, empty when there is none.
  public var esco: String
  /// Whether this is no concept of a taxonomy but the words of one requirement, for one run.
  public var isPhrase: Bool

  /// Makes a concept without relations.
  public init(
    kind: ConceptKind,
    name: String,
    labels: Labels,
    aliases: [String] = [],
    rank: Int = 0,
    esco: String = ""
  ) {
    self.kind = kind
    self.name = name
    self.labels = labels
    self.aliasText = aliases.joined(separator: "|")
    self.family = nil
    self.broader = []
    self.related = []
    self.essential = []
    self.optional = []
    self.rank = rank
    self.esco = esco
    self.isPhrase = false
  }

  /// Other ways to write it, one by one.
  public var aliases: [String] {
    aliasText.split(separator: "|").map(String.init)
  }
}
