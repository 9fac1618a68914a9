public import TalentDocuments
internal import TalentMatching
public import TalentModel

/// What positions are judged by, loaded once for all of them: vocabulary, policy, day.
public struct Rules: Sendable {
  /// How concepts are named.
  public let vocabulary: Vocabulary
  /// The policy, `nil` when it cannot be used.
  public let policy: Policy?
  /// Digest of the policy's file.
  public let policyDigest: String
  /// The rules of law, by file name; they inform.
  public let eligibility: [EligibilityRule]
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
    // To be parsed, neither policy nor rules of law need the vocabulary.
    async let folder = EligibilityFolder(data.eligibilityPath)
    async let policy = policy(name, in: data)
    let vocabulary = data.vocabulary()
    let eligibility = await folder.rules(vocabulary.lexicon)
    let rules = Rules(
      vocabulary: vocabulary,
      policy: await policy.policy,
      policyDigest: await policy.digest,
      eligibility: eligibility.rules,
      eligibilityDigest: await folder.digest,
      asOf: asOf
    )
    let log = vocabulary.diagnostics + (await policy.diagnostics) + eligibility.diagnostics
    return (rules, log)
  }

  private static func policy(
    _ name: String,
    in data: DataFolder
  ) -> (policy: Policy?, digest: String, diagnostics: [Diagnostic]) {
    let path = data.policyPath(name)
    var log: [Diagnostic] = []
    let bytes = NamedFile(path, kind: "policy", name: name).bytes(among: data.policyNames, &log)
    guard let bytes else { return (nil, Digest.of([]), log) }
    let read = PolicyDocument.read(bytes, file: path)
    let faults = read.policy?.faults() ?? []
    log += read.diagnostics
    if !faults.isEmpty {
      let places = FieldPlaces(bytes, file: path)
      log += faults.map { Diagnostic(places.place(of: $0.field), .policy($0)) }
    }
    return (faults.isEmpty ? read.policy : nil, Digest.of(bytes), log)
  }
}
