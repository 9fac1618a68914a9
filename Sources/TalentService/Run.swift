public import TalentDocuments
internal import TalentIdentity
public import TalentMatching
public import TalentModel
internal import TalentStore
public import TalentText

/// The documents that a run is made of.
public struct RunSources: Hashable, Sendable {
  /// The position's.
  public var position: [UInt8]
  /// The policy's.
  public var policy: [UInt8]

  /// Makes sources.
  public init(position: [UInt8], policy: [UInt8]) {
    self.position = position
    self.policy = policy
  }
}

/// Everything that decides a result but the candidates: position, policy, taxonomy, day.
public struct Run: Sendable {
  /// The position, compiled.
  public let compiled: CompiledPosition
  /// How concepts are named, with the position's own phrases.
  public let lexicon: Lexicon
  /// Reads candidates for this run.
  public let reader: CandidateReader
  /// The documents of position and policy.
  public let sources: RunSources
  /// Digest of the policy's file.
  public let policyDigest: String
  /// Digest of the taxonomy's files.
  public let taxonomyDigest: String
  /// What a profile depends on beside its document: the concepts, the position's own phrases, and
  /// the program that reads.
  public let reading: String
  /// The files of taxonomy and rules of law.
  let folders: [KeptFolder]
  /// Digest of the rules of law.
  public let eligibilityDigest: String
  /// Digest of all of this together; results of different runs must not be mixed.
  public let digest: String

  /// The position's policy.
  public var policy: Policy { compiled.setting.policy }

  /// The position's taxonomy.
  public var taxonomy: Taxonomy { compiled.setting.taxonomy }

  /// Prepares a run from the names of its parts.
  ///
  /// - Parameters:
  ///   - position: Path or name of a position.
  ///   - stored: Its document, where the workspace keeps it.
  ///   - policy: Path or name of a policy.
  ///   - data: Where taxonomy, policies and positions are kept.
  ///   - asOf: The day that counts as today.
  /// - Returns: The run, `nil` when position or policy cannot be used, and what is wrong.
  public static func prepare(
    position: String,
    stored: [UInt8]? = nil,
    policy: String,
    data: DataFolder,
    asOf: Day
  ) async -> (run: Run?, diagnostics: [Diagnostic]) {
    let rules = await Rules.load(policy: policy, data: data, asOf: asOf)
    let path = stored == nil ? data.positionPath(position) : position
    let file = NamedFile(path, kind: "position", name: position, content: stored)
    let prepared = prepare(file, among: data.positionNames, under: rules.rules)
    return (prepared.run, rules.diagnostics + prepared.diagnostics)
  }

  /// Prepares the run of one position under rules that were loaded before.
  ///
  /// - Parameters:
  ///   - path: File of the position, or the id of one whose document is at hand.
  ///   - stored: That document.
  ///   - rules: What it is judged by.
  /// - Returns: The run, `nil` when the position or the rules' policy cannot be used, and what is
  ///   wrong with the position.
  public static func prepare(
    position path: String,
    stored: [UInt8]? = nil,
    under rules: Rules
  ) -> (run: Run?, diagnostics: [Diagnostic]) {
    let file = NamedFile(path, kind: "position", name: path, content: stored)
    return prepare(file, among: [], under: rules)
  }

  /// Prepares a run from documents that were kept.
  ///
  /// - Parameters:
  ///   - sources: The documents.
  ///   - data: Where taxonomy and rules of law are.
  ///   - asOf: The day that counts as today.
  /// - Returns: The run, `nil` when position or policy cannot be used, and what is wrong.
  public static func prepare(
    kept sources: RunSources,
    data: DataFolder,
    asOf: Day
  ) async -> (run: Run?, diagnostics: [Diagnostic]) {
    let policy = NamedFile("policy", kind: "policy", name: "policy", content: sources.policy)
    let rules = await Rules.load(policy, data: data, asOf: asOf)
    let file = NamedFile(
      "position",
      kind: "position",
      name: "position",
      content: sources.position
    )
    let prepared = prepare(file, among: [], under: rules.rules)
    return (prepared.run, rules.diagnostics + prepared.diagnostics)
  }

  private static func prepare(
    _ file: NamedFile,
    among names: @autoclosure () -> [String],
    under rules: Rules
  ) -> (run: Run?, diagnostics: [Diagnostic]) {
    let path = file.path
    var log: [Diagnostic] = []
    let lexicon = rules.vocabulary.lexicon
    let asOf = rules.asOf
    let positionBytes = file.bytes(among: names(), &log)
    var loaded: LoadedPosition?
    if let positionBytes {
      let read = PositionDocument.read(positionBytes, file: path, lexicon: lexicon)
      loaded = read.loaded
      log += read.diagnostics
    }
    guard let policy = rules.policy, let loaded else { return (nil, log) }
    // A field that is not read may be the one that matters: `skils` would rank without any skill.
    let isMisread = loaded.diagnostics.contains {
      if case .unknownField = $0.fault { return true }
      return false
    }
    if isMisread { return (nil, log) }

    var places: FieldPlaces { FieldPlaces(positionBytes ?? [], file: path) }
    if let pay = loaded.position.pay, policy.yearlyDong(1, pay, on: asOf) == nil {
      let known = Set(policy.rates.map { "\($0.currency)" }).sorted()
      let fault = Diagnostic.Fault.unknownName(
        kind: "currency",
        name: "\(pay.currency)",
        nearest: known
      )
      log.append(Diagnostic(places.place(of: "salary.currency"), fault))
    }
    // Requirements that the taxonomy lacks stand behind its own concepts.
    var extended = lexicon
    extended.extend(to: loaded.taxonomy)
    let setting = Setting(
      policy: policy,
      taxonomy: loaded.taxonomy,
      asOf: asOf,
      eligibility: rules.eligibility
    )
    do {
      let compiled = try CompiledPosition(loaded.position, in: setting)
      let parts = [
        "talent.match/1", rules.policyDigest, rules.vocabulary.digest,
        Digest.of(positionBytes ?? []), rules.eligibilityDigest, "\(asOf)",
      ]
      let run = Run(
        compiled: compiled,
        lexicon: extended,
        reader: CandidateReader(lexicon: extended, digest: rules.vocabulary.digest),
        sources: RunSources(position: positionBytes ?? [], policy: rules.policySource),
        policyDigest: rules.policyDigest,
        taxonomyDigest: rules.vocabulary.digest,
        reading: rules.vocabulary.reading
          + (loaded.taxonomy.concepts.count > lexicon.taxonomy.concepts.count
            ? " \(Digest.of(positionBytes ?? []))" : ""),
        folders: rules.folders,
        eligibilityDigest: rules.eligibilityDigest,
        digest: Digest.of(parts.joined(separator: "\n").utf8)
      )
      return (run, log)
    } catch {
      var place = path
      if case .unknownGate(_, let gate, _) = error { place = places.place(of: gate, in: "gates") }
      return (nil, log + [Diagnostic(place, .compile(error))])
    }
  }
}
