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

  /// What tells a record from all others, however often it is read.
  public enum Origin: Hashable, Sendable {
    /// An id that the document carries, and the file that gave it, `nil` for a pipe: what two files
    /// number alike need not be the same.
    case id(String, file: String?)
    /// The file, which holds nothing else.
    case file
    /// One of several in a file, told from the others by who it is: a row of a table.
    case part(file: String)
    /// Nothing but its content: one of several records without ids.
    case content
  }

  /// The id the document carries, or its place in the source.
  public var candidate: CandidateID
  /// Its place, for messages.
  public var place: String
  /// What is known.
  public var content: Content
  /// What in the record could not be understood.
  public var diagnostics: [Diagnostic] = []
  /// What tells it from others.
  public var origin = Origin.content
  /// The bytes of its JSON, `nil` for what was no JSON.
  public var json: [UInt8]?

  /// Makes a record.
  public init(
    candidate: CandidateID,
    place: String,
    content: Content,
    diagnostics: [Diagnostic] = []
  ) {
    self.candidate = candidate
    self.place = place
    self.content = content
    self.diagnostics = diagnostics
  }
}

extension CandidateRecord {
  /// Reads a record that was kept as JSON.
  ///
  /// - Parameters:
  ///   - json: Its bytes, as `CandidateRecord.json` or `LinesDocument.json(of:)` gave them.
  ///   - candidate: Whose it is, also when it carries another id.
  /// - Returns: The record, behind what there is to know about it.
  public static func inputs(
    inKept json: [UInt8],
    of candidate: CandidateID
  ) -> [CandidateInput] {
    let id = candidate.text
    return CandidateDocument.inputs(inFile: json, place: id, id: id).map { input in
      guard case .record(var record) = input else { return input }
      record.candidate = candidate
      return .record(record)
    }
  }
}

/// What comes out of a source, in its order.
public enum CandidateInput: Sendable {
  /// A candidate.
  case record(CandidateRecord)
  /// Something to know about the input at this place, where there is no candidate.
  case diagnostic(Diagnostic)
}
