public import TalentDocuments
public import TalentModel

/// Some candidates of a source, looked up by id before anything of them is read.
public struct CandidateLookup: Sendable {
  /// The records of those sought, in the source's order.
  public private(set) var records: [CandidateRecord] = []
  /// All ids of the source, by bytes, each once.
  public private(set) var ids: [CandidateID] = []
  /// What was wrong where there is no candidate.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Looks candidates up.
  ///
  /// - Parameters:
  ///   - sought: Their ids; all candidates of the source when it is empty.
  ///   - path: File, folder, or `-`.
  ///   - ocr: Whether the letters in scanned pages and pictures are read.
  public init(_ sought: [CandidateID], in path: String, ocr: Bool = false) async {
    var seen: Set<CandidateID> = []
    let keep = { @Sendable (input: CandidateInput) in input }
    try? await CandidateSource(path, ocr: ocr).read(keep) { input in
      switch input {
      case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
      case .record(let record):
        seen.insert(record.candidate)
        if sought.isEmpty || sought.contains(record.candidate) { records.append(record) }
      }
    }
    ids = seen.sorted()
  }

  /// The lookup with the records of one candidate only.
  public func only(_ candidate: CandidateID) -> CandidateLookup {
    var lookup = self
    lookup.records.removeAll { $0.candidate != candidate }
    return lookup
  }
}
