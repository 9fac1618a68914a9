internal import TalentDocuments
internal import TalentIdentity
internal import TalentModel
internal import TalentStore

/// Who somebody is, as a document that was kept says it: what it takes to get in touch.
public struct HeldIdentity: Sendable {
  /// Names as written, parted by commas; empty when none is found.
  public private(set) var names = ""
  /// E-mail addresses, telephone numbers and links, parted by commas.
  public private(set) var contacts = ""

  /// Reads the identity in a document that was kept, with the reader whose masking finds names.
  public init(inKept json: [UInt8], with reader: CandidateReader) {
    for case .record(let record) in CandidateRecord.inputs(inKept: json, of: CandidateID("x")) {
      guard case .document(let raw) = record.content else { continue }
      let stated = raw.identity.contacts
      let marks = PersonMarks(inKept: json)
      let others = (marks.emails.union(marks.phones)).sorted().filter { found in
        !stated.contains { $0.filter { !$0.isWhitespace }.contains(found) }
      }
      names = reader.names(in: record).joined(separator: ", ")
      contacts = (stated + others).joined(separator: ", ")
    }
  }
}
