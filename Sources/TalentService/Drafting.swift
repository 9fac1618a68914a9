public import TalentDocuments
internal import TalentIdentity
public import TalentText

/// Drafts positions from postings.
public struct Drafting: Sendable {
  private let lexicon: Lexicon

  /// Prepares drafting with the concepts of a lexicon.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The draft of a posting, `nil` when it asks for nothing or is no text, and why.
  public func draft(
    of record: CandidateRecord
  ) -> (document: PositionDraftDocument?, diagnostics: [Diagnostic]) {
    var log = record.diagnostics
    guard case .document(let document) = record.content else {
      let reason = "it is a profile of a candidate"
      log.append(Diagnostic(record.place, .malformed(format: "a posting", reason: reason)))
      return (nil, log)
    }
    let draft = PostingReader(lexicon: lexicon).read(document)
    guard !draft.asksNothing else {
      let reason = "no requirement was found in it"
      log.append(Diagnostic(record.place, .malformed(format: "a posting", reason: reason)))
      return (nil, log)
    }
    let file = record.place.split(separator: "/").last.map(String.init) ?? record.place
    let name = file.split(separator: ".").first.map(String.init) ?? file
    let drafted = PositionDraftDocument(draft, name: name, taxonomy: lexicon.taxonomy)
    return (drafted, log)
  }
}
