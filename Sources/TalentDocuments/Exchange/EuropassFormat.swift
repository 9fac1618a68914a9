/// The CV formats of Europass in XML: the passport of 2005–2020 and the HR-XML candidate since.
struct EuropassFormat: CandidateFormat {
  /// How far into a file its root is sought, past declarations and comments.
  private static let head = 4096

  func recognises(_ bytes: [UInt8]) -> Bool {
    guard bytes.drop(while: { $0 <= 0x20 || $0 > 0x7F }).first == UInt8(ascii: "<") else {
      return false
    }
    let head = String(decoding: bytes.prefix(Self.head), as: UTF8.self)
    return ["SkillsPassport", "learnerinfo", "<Candidate", ":Candidate"].contains {
      head.contains($0)
    }
  }

  func candidates(in bytes: [UInt8]) throws(DocumentFault) -> [ForeignCandidate] {
    guard let root = Element(xml: bytes) else {
      throw DocumentFault(fault: .malformed(format: "a Europass CV", reason: "its XML breaks off"))
    }
    switch root.name {
    case "skillspassport", "learnerinfo":
      return [ForeignCandidate(resume: EuropassPassport.resume(of: root))]
    case "candidate": return [ForeignCandidate(resume: EuropassCandidate.resume(of: root))]
    default:
      throw DocumentFault(
        fault: .malformed(format: "a Europass CV", reason: "its root is none of theirs")
      )
    }
  }
}
