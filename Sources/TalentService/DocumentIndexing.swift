internal import TalentDocuments
internal import TalentIdentity
internal import TalentModel
internal import TalentStore
internal import TalentText

/// Reads kept documents once for all: the profile, and what can be searched.
struct DocumentIndexing: Sendable {
  /// The concepts, and how they are named.
  let vocabulary: Vocabulary
  private let reader: CandidateReader

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.reader = CandidateReader(lexicon: vocabulary.lexicon)
  }

  /// What can be searched of a document, and its profile; `nil` when it holds nothing.
  func read(
    _ document: [UInt8],
    of revision: Revision
  ) -> (text: IndexedText, profile: String)? {
    for case .record(let record) in CandidateRecord.inputs(
      inKept: document,
      of: revision.candidate
    ) {
      let read = reader.reading(of: record)
      let profile = read?.reading.profile ?? reader.read(record).candidate.profile
      let tree = ProfileDocument.tree(of: profile, taxonomy: vocabulary.taxonomy)
      return (text(revision, profile, read?.document, read?.reading), tree.json)
    }
    return nil
  }

  /// What can be searched of a document: its words without those that it denies, and the concepts
  /// that it names or shows; they are found by all their names.
  private func text(
    _ revision: Revision,
    _ profile: MatchProfile,
    _ document: MaskedDocument?,
    _ read: Reading?
  ) -> IndexedText {
    let mentions = read?.mentions ?? []
    let shown = profile.evidence.filter { $0.kind != .denied && $0.kind != .refuted }
    let concepts =
      mentions.filter { !$0.isDenied }.map(\.concept) + shown.map(\.concept) + profile.places
    let names = Set(concepts).sorted().map { Self.word(for: $0, in: vocabulary.taxonomy) }
    let denied = Dictionary(grouping: mentions.filter(\.isDenied).map(\.span)) { Int($0.block) }
    let texts = (document?.blocks ?? []).enumerated().map { number, block in
      SearchQuery.folded(block.text.without(denied[number] ?? []))
    }
    return IndexedText(
      revision: revision,
      text: texts.joined(separator: "\n"),
      concepts: names.joined(separator: " ")
    )
  }

  /// A concept as one word of the index.
  static func word(for concept: ConceptID, in taxonomy: Taxonomy) -> String {
    let concept = taxonomy[concept]
    return (concept.kind.rawValue + "0" + concept.name).filter { $0.isLetter || $0.isNumber }
  }
}

extension String {
  /// The text with some stretches of its bytes blank.
  fileprivate func without(_ spans: [Span]) -> String {
    guard !spans.isEmpty else { return self }
    var bytes = Array(utf8)
    for span in spans {
      let range = Int(span.start)..<Int(span.end)
      for place in range.clamped(to: bytes.indices) { bytes[place] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
