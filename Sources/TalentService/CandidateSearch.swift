internal import TalentDocuments
internal import TalentIdentity
internal import TalentMatching
public import TalentModel
public import TalentStore
internal import TalentText

/// Seeks candidates of a workspace by words, concepts and figures.
///
/// A word finds its own letters, with or without accents, and whatever concept it is a name of, by
/// all of that concept's names in both languages.
public struct CandidateSearch: Sendable {
  private let workspace: Workspace
  private let vocabulary: Vocabulary
  private let asOf: Day

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - workspace: Where candidates are sought.
  ///   - vocabulary: What names mean.
  ///   - asOf: The day that counts as today.
  public init(in workspace: Workspace, vocabulary: Vocabulary, asOf: Day) {
    self.workspace = workspace
    self.vocabulary = vocabulary
    self.asOf = asOf
  }

  /// What a query finds.
  public struct Found: Sendable {
    /// The candidates, by id.
    public var candidates: [CandidateID]
    /// How well the words fit those in whose text or concepts they stand: the greater the better.
    public var relevance: [CandidateID: Double]
    /// How many have never been read, and cannot be without the vault's key.
    public var sealed: Int
  }

  /// Seeks.
  ///
  /// - Parameters:
  ///   - query: What is sought.
  ///   - progress: Called with the number of documents read for the index.
  /// - Returns: Whom it finds.
  /// - Throws: `SearchQuery.Fault` for a field that is none, and when the store fails.
  public func run(
    _ query: SearchQuery,
    progress: (Int) -> Void = { _ in }
  ) throws -> Found {
    func test(_ leaf: SearchQuery) throws -> FieldTest? {
      guard case .field(let name, let subject, let comparison, let value) = leaf else { return nil }
      return try FieldTest(
        name: name,
        subject: subject,
        comparison,
        value: value,
        vocabulary: vocabulary,
        asOf: asOf
      )
    }
    // What is wrong is told first: a part that finds nobody keeps others from being asked.
    for leaf in query.leaves { _ = try test(leaf) }
    let sealed = try index(progress)
    let all = Set(try workspace.candidates().map(\.candidate))
    let answers = try workspace.answers(until: nil)
    var profiles: [CandidateID: MatchProfile]?
    let found = try query.found(among: all) { leaf in
      switch leaf {
      case .words(let words): return try find(words, answers)
      case .together(let words):
        return try SearchQuery.found(
          together: words,
          among: all,
          isName: { !concepts(named: $0).isEmpty },
          find: { try find($0, answers) }
        )
      case .field:
        guard let test = try test(leaf) else { return [] }
        let read = try profiles ?? readProfiles(answers)
        profiles = read
        return Set(read.filter { test.holds(for: $0.value) }.keys)
      case .all, .any, .not: return []
      }
    }
    let sought = query.soughtWords.compactMap(expression)
    return Found(
      candidates: found.intersection(all).sorted(),
      relevance: sought.isEmpty
        ? [:] : try workspace.relevance(matching: sought.joined(separator: " OR ")),
      sealed: sealed
    )
  }

  /// Those whose text holds the words, or whose profile a concept that they name, and not those of
  /// whom a person learned the contrary.
  private func find(
    _ words: String,
    _ answers: [CandidateID: [Answer]]
  ) throws -> Set<CandidateID> {
    guard let expression = expression(for: words) else { return [] }
    var found = try workspace.candidates(matching: expression)
    let named = concepts(named: words).map { concept in
      "\(vocabulary.taxonomy[concept].kind.rawValue):\(vocabulary.taxonomy[concept].name)"
    }
    guard !named.isEmpty else { return found }
    for (candidate, learned) in answers {
      let verdicts = named.map { concept -> Bool? in
        let about = learned.filter { $0.concept == concept }
        return (about.first { $0.basis == .learned } ?? about.first)?.holds
      }
      if verdicts.contains(true) {
        found.insert(candidate)
      } else if verdicts.allSatisfy({ $0 == false }) {
        found.remove(candidate)
      }
    }
    return found
  }

  /// The expression of SQLite's FTS5 for words that belong together; `nil` for signs alone.
  private func expression(for words: String) -> String? {
    let folded = SearchQuery.folded(words)
    guard !folded.isEmpty else { return nil }
    let concepts = concepts(named: words).map {
      "concepts : \"\(DocumentIndexing.word(for: $0, in: vocabulary.taxonomy))\""
    }
    return (["text : \"\(folded)\""] + concepts).joined(separator: " OR ")
  }

  private func concepts(named words: String) -> [ConceptID] {
    ConceptKind.allCases.flatMap { vocabulary.lexicon.concepts($0, named: words) }
  }

  /// Takes into the index what is not there yet; how many documents only the key would open.
  private func index(_ progress: (Int) -> Void) throws -> Int {
    let indexing = DocumentIndexing(vocabulary)
    var read: [(text: IndexedText, profile: String)] = []
    func hand() throws {
      try workspace.keep(
        read.map { ($0.text.revision, $0.profile) },
        vocabulary: vocabulary.reading
      )
      try workspace.index(read.map(\.text), vocabulary: vocabulary.reading)
      read = []
    }
    let revisions = try workspace.unindexed(vocabulary: vocabulary.reading)
    if workspace.vault == nil { return revisions.count }
    for (count, revision) in revisions.enumerated() {
      let document = try workspace.document(of: revision)
      if let found = indexing.read(document, of: revision) { read.append(found) }
      if read.count == 512 { try hand() }
      progress(count + 1)
    }
    if !read.isEmpty { try hand() }
    return 0
  }

  private func readProfiles(
    _ answers: [CandidateID: [Answer]]
  ) throws -> [CandidateID: MatchProfile] {
    var profiles: [CandidateID: MatchProfile] = [:]
    let json = JSONReader()
    for (revision, document) in try workspace.newestProfiles(vocabulary: vocabulary.reading) {
      guard let tree = try? json.read(Array(document.utf8)[...]) else { continue }
      let whole = tree.with(answers[revision.candidate] ?? [])
      profiles[revision.candidate] =
        ProfileDocument.read(
          whole,
          taxonomy: vocabulary.taxonomy,
          place: revision.candidate.text
        )
        .profile
    }
    return profiles
  }
}
