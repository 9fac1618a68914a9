internal import Foundation
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
  /// What texts in the index depend on.
  private var reading: String { "\(vocabulary.digest) \(ProgramMark.text)" }

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

  /// The candidates that a query finds, by id.
  ///
  /// - Parameters:
  ///   - query: What is sought.
  ///   - progress: Called with the number of documents read for the index.
  /// - Returns: Their ids.
  /// - Throws: `SearchQuery.Fault` for a field that is none, and when the store fails.
  public func run(
    _ query: SearchQuery,
    progress: (Int) -> Void = { _ in }
  ) throws -> [CandidateID] {
    try index(progress)
    let all = Set(try workspace.candidates().map(\.candidate))
    var profiles: [CandidateID: MatchProfile]?
    let found = try evaluate(query, among: all) {
      if let profiles { return profiles }
      let read = try readProfiles()
      profiles = read
      return read
    }
    return found.intersection(all).sorted()
  }

  private func evaluate(
    _ query: SearchQuery,
    among all: Set<CandidateID>,
    _ profiles: () throws -> [CandidateID: MatchProfile]
  ) throws -> Set<CandidateID> {
    switch query {
    case .words(let words): return try find(words)
    case .all(let parts):
      return try parts.reduce(all) { found, part in
        found.isEmpty ? found : found.intersection(try evaluate(part, among: all, profiles))
      }
    case .any(let parts):
      return try parts.reduce(into: []) { found, part in
        found.formUnion(try evaluate(part, among: all, profiles))
      }
    case .not(let part): return all.subtracting(try evaluate(part, among: all, profiles))
    case .field(let name, let subject, let comparison, let value):
      let test = try FieldTest(
        name: name,
        subject: subject,
        comparison,
        value: value,
        vocabulary: vocabulary,
        asOf: asOf
      )
      return Set(try profiles().filter { test.holds(for: $0.value) }.keys)
    }
  }

  /// Those whose text holds the words, or whose profile a concept that they name.
  private func find(_ words: String) throws -> Set<CandidateID> {
    let folded = Self.folded(words)
    guard !folded.isEmpty else { return [] }
    var parts = ["text : \"\(folded)\""]
    for kind in ConceptKind.allCases {
      for concept in vocabulary.lexicon.concepts(kind, named: words) {
        parts.append("concepts : \"\(Self.word(for: concept, in: vocabulary.taxonomy))\"")
      }
    }
    return try workspace.candidates(matching: parts.joined(separator: " OR "))
  }

  /// Takes into the index what is not there yet.
  private func index(_ progress: (Int) -> Void) throws {
    let reader = CandidateReader(lexicon: vocabulary.lexicon)
    var texts: [IndexedText] = []
    var profiles: [(Revision, String)] = []
    func hand() throws {
      try workspace.keep(profiles.map { ($0.0, $0.1) }, vocabulary: reading)
      try workspace.index(texts, vocabulary: reading)
      (texts, profiles) = ([], [])
    }
    for (count, revision) in try workspace.unindexed(vocabulary: reading).enumerated() {
      let document = try workspace.document(of: revision)
      for case .record(let record) in CandidateRecord.inputs(
        inKept: document,
        of: revision.candidate
      ) {
        // A concept that a text names is found by all its names, whatever the text says of it.
        let text = reader.reading(of: record)
        let profile = text?.reading.profile ?? reader.read(record).candidate.profile
        let concepts =
          (text?.reading.mentions.map(\.concept) ?? []) + profile.evidence.map(\.concept)
          + profile.places
        let names = Set(concepts).sorted().map { Self.word(for: $0, in: vocabulary.taxonomy) }
        let blocks = text?.document.blocks ?? []
        texts.append(
          IndexedText(
            revision: revision,
            text: blocks.map { Self.folded($0.text) }.joined(separator: "\n"),
            concepts: names.joined(separator: " ")
          )
        )
        let tree = ProfileDocument.tree(of: profile, taxonomy: vocabulary.taxonomy)
        profiles.append((revision, tree.json))
        break
      }
      if texts.count == 512 { try hand() }
      progress(count + 1)
    }
    if !texts.isEmpty { try hand() }
  }

  private func readProfiles() throws -> [CandidateID: MatchProfile] {
    let answers = try workspace.answers(until: nil)
    var profiles: [CandidateID: MatchProfile] = [:]
    let json = JSONReader()
    for (revision, document) in try workspace.newestProfiles(vocabulary: reading) {
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

  /// A text in small letters without accents, its words parted by blanks.
  static func folded(_ text: String) -> String {
    text.lowercased().replacing("đ", with: "d")
      .folding(options: .diacriticInsensitive, locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// A concept as one word of the index.
  private static func word(for concept: ConceptID, in taxonomy: Taxonomy) -> String {
    let concept = taxonomy[concept]
    return (concept.kind.rawValue + "0" + concept.name).filter { $0.isLetter || $0.isNumber }
  }
}
