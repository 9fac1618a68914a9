public import TalentDocuments
public import TalentModel
internal import TalentText

/// What a taxonomy holds and what is wrong with it.
public struct TaxonomyCheck: Sendable {
  /// Figures of one kind of concept.
  public struct Count: Hashable, Sendable {
    /// The kind.
    public var kind: ConceptKind
    /// How many concepts there are.
    public var concepts: Int
    /// How many other ways to write them.
    public var aliases: Int
    /// How many of them name a concept of ESCO.
    public var linked: Int
  }

  /// Figures by kind; kinds without concepts are left out.
  public let counts: [Count]
  /// Rules for ambiguous names.
  public let rules: Int
  /// What is wrong in the files.
  public let diagnostics: [Diagnostic]

  /// Checks the taxonomy in a folder.
  public init(of files: TaxonomyFiles) {
    let loaded = files.taxonomy()
    let taxonomy = loaded.taxonomy
    self.counts = ConceptKind.allCases.compactMap { kind in
      let concepts = taxonomy.all(kind).map { taxonomy[$0] }
      guard !concepts.isEmpty else { return nil }
      return Count(
        kind: kind,
        concepts: concepts.count,
        aliases: concepts.reduce(0) { $0 + $1.aliases.count },
        linked: concepts.count { !$0.esco.isEmpty }
      )
    }
    self.rules = loaded.rules.count
    self.diagnostics = loaded.diagnostics
  }
}
