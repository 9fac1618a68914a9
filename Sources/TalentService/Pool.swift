public import TalentDocuments
public import TalentIdentity
public import TalentMatching
public import TalentModel

/// Candidates read from a source, ready to be ranked.
public struct Pool: Sendable {
  /// Profiles by candidate id as bytes; ids differ.
  public private(set) var profiles: [PooledProfile] = []
  /// Masked documents by candidate, for quotes.
  public private(set) var documents: [CandidateID: MaskedDocument] = [:]
  /// What was wrong in the source, in its order.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Digest of all profiles with their ids, the same in any order of reading.
  public private(set) var digest: String = ""

  /// What became of one input.
  private enum Outcome: Sendable {
    case candidate(ReadCandidate, digest: String, [Diagnostic])
    case diagnostic(Diagnostic)
  }

  /// Reads a pool.
  ///
  /// Two documents with one id are a fault; the one whose profile has the smaller digest stays, so
  /// that the order of reading decides nothing.
  ///
  /// - Parameters:
  ///   - path: File, folder, or `-`.
  ///   - run: What the documents are read for; files are opened while it is still being prepared.
  ///   - progress: Called with the number of candidates read so far.
  /// - Returns: The pool; empty when there is no run.
  public static func read(
    _ path: String,
    for run: @escaping @Sendable () async -> Run?,
    progress: (Int) -> Void = { _ in }
  ) async -> Pool {
    var pool = Pool()
    var kept: [CandidateID: (digest: String, candidate: ReadCandidate)] = [:]
    let outcome = { @Sendable (input: CandidateInput) async -> Outcome? in
      switch input {
      case .diagnostic(let diagnostic): return .diagnostic(diagnostic)
      case .record(let record):
        guard let run = await run() else { return nil }
        let (candidate, faults) = run.reader.read(record)
        let digest = ProfileDocument.digest(of: candidate.profile, taxonomy: run.taxonomy)
        return .candidate(candidate, digest: digest, faults)
      }
    }
    try? await CandidateSource(path).read(outcome) { outcome in
      switch outcome {
      case nil: throw CancellationError()
      case .diagnostic(let diagnostic): pool.diagnostics.append(diagnostic)
      case .candidate(let candidate, let digest, let faults):
        pool.diagnostics += faults
        if let other = kept[candidate.candidate] {
          let fault = Diagnostic.Fault.repeatedID(
            id: candidate.candidate.text,
            other: other.candidate.place
          )
          pool.diagnostics.append(Diagnostic(candidate.place, fault))
          if other.digest <= digest { return }
        }
        kept[candidate.candidate] = (digest, candidate)
        progress(kept.count)
      }
    }
    let ordered = kept.values.sorted { $0.candidate.candidate < $1.candidate.candidate }
    var lines: [UInt8] = []
    for (digest, candidate) in ordered {
      pool.profiles.append(
        PooledProfile(candidate: candidate.candidate, profile: candidate.profile)
      )
      pool.documents[candidate.candidate] = candidate.document
      lines += Array("\(candidate.candidate.text)\n\(digest)\n".utf8)
    }
    pool.digest = Digest.of(lines)
    return pool
  }
}
