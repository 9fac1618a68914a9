public import TalentDocuments
internal import TalentIdentity
public import TalentMatching
internal import TalentModel

/// Candidates read from a source, ready to be ranked.
public struct Pool: Sendable {
  /// Profiles by candidate id as bytes; ids differ.
  public private(set) var profiles: [PooledProfile] = []
  /// Gives the masked document of a candidate, for quotes.
  private var shelf: @Sendable (CandidateID) -> MaskedDocument? = { _ in nil }
  /// What was wrong in the source, in its order.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many candidates of a workspace were not looked at; none elsewhere.
  public internal(set) var heldBack = HeldBack()
  /// Digest of all profiles with their ids, the same in any order of reading.
  public private(set) var digest: String = ""

  /// What became of one input.
  private enum Outcome: Sendable {
    case candidate(ReadCandidate, digest: String, [Diagnostic])
    case diagnostic(Diagnostic)
  }

  /// Reads a pool.
  ///
  /// Two documents with one id are a fault; the first one stays: by path in a folder, by line in a
  /// stream.
  ///
  /// - Parameters:
  ///   - path: File, folder, or `-`.
  ///   - ocr: Whether the letters in scanned pages and pictures are read.
  ///   - run: What the documents are read for; files are opened while it is still being prepared.
  ///   - progress: Called with the number of candidates read so far.
  /// - Returns: The pool; empty when there is no run.
  public static func read(
    _ path: String,
    ocr: Bool = false,
    for run: @escaping @Sendable () async -> Run?,
    progress: (Int) -> Void = { _ in }
  ) async -> Pool {
    var pool = Pool()
    var kept = KeptCandidates()
    let outcome = { @Sendable (input: CandidateInput) async -> Outcome? in
      switch input {
      case .diagnostic(let diagnostic): return .diagnostic(diagnostic)
      case .record(let record):
        guard let run = await run() else { return nil }
        let (candidate, digest, faults) = run.read(record)
        return .candidate(candidate, digest: digest, faults)
      }
    }
    try? await CandidateSource(path, ocr: ocr).read(outcome) { outcome in
      switch outcome {
      case nil: throw CancellationError()
      case .diagnostic(let diagnostic): pool.diagnostics.append(diagnostic)
      case .candidate(let candidate, let digest, let faults):
        pool.diagnostics += faults
        if let repeated = kept.add(candidate, digest: digest) { pool.diagnostics.append(repeated) }
        progress(kept.count)
      }
    }
    pool.fill(from: kept)
    return pool
  }

  /// Makes a pool of records that were taken from a source before.
  ///
  /// - Parameters:
  ///   - records: The records, in any order.
  ///   - run: What they are read for.
  public init(_ records: [CandidateRecord], for run: Run) {
    var kept = KeptCandidates()
    for record in records {
      let (candidate, digest, faults) = run.read(record)
      diagnostics += faults
      if let repeated = kept.add(candidate, digest: digest) { diagnostics.append(repeated) }
    }
    fill(from: kept)
  }

  private init() {}

  /// Makes a pool of candidates that were read before.
  ///
  /// - Parameters:
  ///   - candidates: The candidates; their ids differ.
  ///   - run: What they were read for.
  ///   - diagnostics: What was wrong with others.
  ///   - shelf: Gives the masked document of a candidate.
  init(
    _ candidates: [ReadCandidate],
    in run: Run,
    diagnostics: [Diagnostic],
    shelf: @escaping @Sendable (CandidateID) -> MaskedDocument?
  ) {
    var kept = KeptCandidates()
    for candidate in candidates {
      let digest = ProfileDocument.digest(of: candidate.profile, taxonomy: run.taxonomy)
      _ = kept.add(candidate, digest: digest)
    }
    self.diagnostics = diagnostics
    fill(from: kept)
    self.shelf = shelf
  }

  /// The masked document of a candidate, `nil` when there is none.
  func document(of candidate: CandidateID) -> MaskedDocument? {
    shelf(candidate)
  }

  private mutating func fill(from kept: KeptCandidates) {
    var lines: [UInt8] = []
    var documents: [CandidateID: MaskedDocument] = [:]
    for (candidate, digest) in kept.ordered {
      profiles.append(PooledProfile(candidate: candidate.candidate, profile: candidate.profile))
      documents[candidate.candidate] = candidate.document
      lines += Array("\(candidate.candidate.text)\n\(digest)\n".utf8)
    }
    shelf = { [documents] in documents[$0] }
    digest = Digest.of(lines)
  }
}

extension Run {
  /// Reads a record for this run, with the digest of its profile.
  fileprivate func read(
    _ record: CandidateRecord
  ) -> (candidate: ReadCandidate, digest: String, diagnostics: [Diagnostic]) {
    let (candidate, faults) = reader.read(record)
    let digest = ProfileDocument.digest(of: candidate.profile, taxonomy: taxonomy)
    return (candidate, digest, faults)
  }
}

/// Candidates by id; of several with one id, the first one stays.
private struct KeptCandidates {
  private var kept: [CandidateID: (candidate: ReadCandidate, digest: String)] = [:]

  var count: Int { kept.count }

  /// The candidates by id as bytes.
  var ordered: [(candidate: ReadCandidate, digest: String)] {
    kept.values.sorted { $0.candidate.candidate < $1.candidate.candidate }
  }

  /// Adds a candidate; the fault when the id is there already.
  mutating func add(_ candidate: ReadCandidate, digest: String) -> Diagnostic? {
    guard let other = kept[candidate.candidate] else {
      kept[candidate.candidate] = (candidate, digest)
      return nil
    }
    let id = candidate.candidate.text
    return Diagnostic(candidate.place, .repeatedID(id: id, other: other.candidate.place))
  }
}
