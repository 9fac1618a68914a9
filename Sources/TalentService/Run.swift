public import TalentDocuments
internal import TalentIdentity
public import TalentMatching
public import TalentModel
public import TalentText

/// Everything that decides a result but the candidates: position, policy, taxonomy, day.
public struct Run: Sendable {
  /// The position, compiled.
  public let compiled: CompiledPosition
  /// How concepts are named, with the position's own phrases.
  public let lexicon: Lexicon
  /// Reads candidates for this run.
  public let reader: CandidateReader
  /// Digest of the policy's file.
  public let policyDigest: String
  /// Digest of the taxonomy's files.
  public let taxonomyDigest: String
  /// Digest of all of this together; results of different runs must not be mixed.
  public let digest: String

  /// The position's policy.
  public var policy: Policy { compiled.setting.policy }

  /// The position's taxonomy.
  public var taxonomy: Taxonomy { compiled.setting.taxonomy }

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - position: Path or name of a position.
  ///   - policy: Path or name of a policy.
  ///   - data: Where taxonomy, policies and positions are kept.
  ///   - asOf: The day that counts as today.
  /// - Returns: The run, `nil` when position or policy cannot be used, and what is wrong.
  public static func prepare(
    position: String,
    policy: String,
    data: DataFolder,
    asOf: Day
  ) -> (run: Run?, diagnostics: [Diagnostic]) {
    var log: [Diagnostic] = []
    let vocabulary = data.vocabulary()
    log += vocabulary.diagnostics
    let policyPath = data.policyPath(policy)
    let policyBytes = load(policyPath, "policy", policy, among: data.policyNames, &log)
    let policy = read(policyBytes, &log) { PolicyDocument.read($0, file: policyPath) }
    let policyFaults = policy?.faults() ?? []
    if let policyBytes, !policyFaults.isEmpty {
      let places = FieldPlaces(policyBytes, file: policyPath)
      log += policyFaults.map { Diagnostic(places.place(of: $0.field), .policy($0)) }
    }

    let path = data.positionPath(position)
    let lexicon = vocabulary.lexicon
    let positionBytes = load(path, "position", position, among: data.positionNames, &log)
    let loaded = read(positionBytes, &log) {
      PositionDocument.read($0, file: path, lexicon: lexicon)
    }
    guard let policy, policyFaults.isEmpty, let loaded else { return (nil, log) }
    // A field that is not read may be the one that matters: `skils` would rank without any skill.
    let isMisread = loaded.diagnostics.contains {
      if case .unknownField = $0.fault { return true }
      return false
    }
    if isMisread { return (nil, log) }

    let places = FieldPlaces(positionBytes ?? [], file: path)
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
    for index in lexicon.taxonomy.concepts.count..<loaded.taxonomy.concepts.count {
      extended = extended.adding(ConceptID(index: UInt32(index)), of: loaded.taxonomy)
    }
    let setting = Setting(policy: policy, taxonomy: loaded.taxonomy, asOf: asOf)
    do {
      let compiled = try CompiledPosition(loaded.position, in: setting)
      let policyDigest = Digest.of(policyBytes ?? [])
      let parts = [
        "talent.match/1", policyDigest, vocabulary.digest, Digest.of(positionBytes ?? []),
        "\(asOf)",
      ]
      let run = Run(
        compiled: compiled,
        lexicon: extended,
        reader: CandidateReader(lexicon: extended),
        policyDigest: policyDigest,
        taxonomyDigest: vocabulary.digest,
        digest: Digest.of(parts.joined(separator: "\n").utf8)
      )
      return (run, log)
    } catch {
      var place = path
      if case .unknownGate(_, let gate, _) = error { place = places.place(of: gate, in: "gates") }
      return (nil, log + [Diagnostic(place, .compile(error))])
    }
  }

  /// The bytes of a position or policy that was asked for by path or name.
  private static func load(
    _ path: String,
    _ kind: String,
    _ name: String,
    among names: @autoclosure () -> [String],
    _ log: inout [Diagnostic]
  ) -> [UInt8]? {
    if case .nothing = FileKind(at: path) {
      let stem = name.split(separator: "/").last?.split(separator: ".").first.map(String.init)
      let nearest = Slips.nearest(to: stem ?? name, among: names())
      log.append(Diagnostic(path, .unknownName(kind: kind, name: name, nearest: nearest)))
      return nil
    }
    let (bytes, diagnostics) = contents(of: path)
    log += diagnostics
    return bytes
  }

  private static func read<Value>(
    _ bytes: [UInt8]?,
    _ log: inout [Diagnostic],
    _ reader: ([UInt8]) -> (Value?, [Diagnostic])
  ) -> Value? {
    guard let bytes else { return nil }
    let (value, faults) = reader(bytes)
    log += faults
    return value
  }
}
