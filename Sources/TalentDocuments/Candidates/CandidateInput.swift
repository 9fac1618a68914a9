public import TalentIdentity
public import TalentModel

/// A candidate as it comes out of a source.
public struct CandidateRecord: Sendable {
  /// What is known of a candidate.
  public enum Content: Sendable {
    /// A document, still to be masked and read.
    case document(RawDocument)
    /// A profile that was read before, as its document.
    case profile(Tree)
  }

  /// The id the document carries, or its place in the source.
  public var candidate: CandidateID
  /// Its place, for messages.
  public var place: String
  /// What is known.
  public var content: Content
  /// What in the record could not be understood.
  public var diagnostics: [Diagnostic] = []
}

/// What comes out of a source, in its order.
public enum CandidateInput: Sendable {
  /// A candidate.
  case record(CandidateRecord)
  /// Something to know about the input at this place, where there is no candidate.
  case diagnostic(Diagnostic)
}
