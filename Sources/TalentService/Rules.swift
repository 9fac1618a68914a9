public import TalentDocuments
internal import TalentMatching
public import TalentModel

/// What positions are judged by, loaded once for all of them: vocabulary, policy, day.
public struct Rules: Sendable {
  /// How concepts are named.
  public let vocabulary: Vocabulary
  /// The policy, `nil` when it cannot be used.
  public let policy: Policy?
  /// The policy's document.
  public let policySource: [UInt8]
  /// Digest of the policy's file.
  public let policyDigest: String
  /// The rules of law, by file name; they inform.
  public let eligibility: [EligibilityRule]
  /// Their files, by name; `nil` for one that could not be read.
  public let eligibilityFiles: [(name: String, bytes: [UInt8]?)]
  /// Digest of their files.
  public let eligibilityDigest: String
  /// The day that counts as today.
  public let asOf: Day

  /// Loads rules.
  ///
  /// - Parameters:
  ///   - name: Path or name of a policy.
  ///   - data: Where taxonomy and policies are kept.
  ///   - asOf: The day that counts as today.
  /// - Returns: The rules, and what is wrong with taxonomy, policy and rules of law.
  public static func load(
    policy name: String,
    data: DataFolder,
    asOf: Day
  ) async -> (rules: Rules, diagnostics: [Diagnostic]) {
    let file = NamedFile(data.policyPath(name), kind: "policy", name: name)
    return await load(file, data: data, asOf: asOf)
  }

  static func load(
    _ file: NamedFile,
    data: DataFolder,
    asOf: Day
  ) async -> (rules: Rules, diagnostics: [Diagnostic]) {
    // To be parsed, neither policy nor rules of law need the vocabulary.
    async let folder = data.eligibility
    async let policy = policy(in: file, of: data)
    let vocabulary = data.vocabulary()
    let eligibility = await folder.rules(vocabulary.lexicon)
    let rules = Rules(
      vocabulary: vocabulary,
      policy: await policy.policy,
      policySource: await policy.source,
      policyDigest: await Digest.of(policy.source),
      eligibility: eligibility.rules,
      eligibilityFiles: await folder.contents,
      eligibilityDigest: await folder.digest,
      asOf: asOf
    )
    let log = vocabulary.diagnostics + (await policy.diagnostics) + eligibility.diagnostics
    return (rules, log)
  }

  private static func policy(
    in file: NamedFile,
    of data: DataFolder
  ) -> (policy: Policy?, source: [UInt8], diagnostics: [Diagnostic]) {
    var log: [Diagnostic] = []
    guard let bytes = file.bytes(among: data.policyNames, &log) else { return (nil, [], log) }
    let read = PolicyDocument.read(bytes, file: file.path)
    let faults = read.policy?.faults() ?? []
    log += read.diagnostics
    if !faults.isEmpty {
      let places = FieldPlaces(bytes, file: file.path)
      log += faults.map { Diagnostic(places.place(of: $0.field), .policy($0)) }
    }
    return (faults.isEmpty ? read.policy : nil, bytes, log)
  }
}
