internal import TalentDocuments

/// The ids that the records of one input carry, so that one that comes again is told.
///
/// Of each no more is kept than its hash and its line, for nobody knows how long a stream is. That
/// two of ten million ids share a hash is as likely as one in three hundred thousand.
struct MetIDs {
  private var lines: [Int: UInt32] = [:]

  /// Meets a record.
  ///
  /// - Returns: What is wrong with it; `nil` when it carries no id, or the first of its id is met.
  mutating func meet(_ origin: CandidateRecord.Origin, at place: String) -> Diagnostic? {
    guard case .id(let id, _) = origin else { return nil }
    let start = place.lastIndex(of: ":") ?? place.endIndex
    let line = UInt32(place[start...].dropFirst().prefix { $0 != "." }) ?? 0
    guard let first = lines[origin.hashValue] else {
      lines[origin.hashValue] = line
      return nil
    }
    return Diagnostic(place, .repeatedID(id: id, other: "\(place[..<start]):\(first)"))
  }

  /// Begins anew, for the next input.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
  }
}
