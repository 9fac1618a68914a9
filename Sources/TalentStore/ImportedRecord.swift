public import TalentIdentity
public import TalentModel

/// A candidate's document on its way into the workspace.
public struct ImportedRecord: Sendable {
  /// Where it comes from: the id it carries, or the file that is its alone; `nil` for one of many
  /// in a file, which only its content tells from the others.
  public var origin: String?
  /// The document as JSON: everything that later readings need.
  public var document: [UInt8]
  /// By what the person might be known in another document of the same origin: e-mail addresses,
  /// or else names; empty when the document does not say.
  public var marks: [String]
  /// What the person allows, as the document says.
  public var consent: Consent?

  /// The origin together with each mark of the person, so that a file that now holds somebody
  /// else's document is somebody else.
  var origins: [String] {
    guard let origin else { return [] }
    return (marks.isEmpty ? [""] : marks).map { "\(origin)\0\($0)" }
  }

  /// Makes a record.
  public init(
    origin: String?,
    document: [UInt8],
    marks: [String] = [],
    consent: Consent? = nil
  ) {
    self.origin = origin
    self.document = document
    self.marks = marks
    self.consent = consent
  }
}

/// What became of a record.
public enum ImportOutcome: Hashable, Sendable {
  /// A candidate whom the workspace did not know.
  case new(CandidateID)
  /// Another document of a candidate whom it knew.
  case revised(CandidateID, revision: Int)
  /// A document that it had.
  case unchanged(CandidateID)

  /// Whose document it was.
  public var candidate: CandidateID {
    switch self {
    case .new(let id), .revised(let id, _), .unchanged(let id): id
    }
  }
}
