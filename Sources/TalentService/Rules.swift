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
  ) -> (rules: Rules, diagnostics: [Diagnostic]) {
    load(NamedFile(data.policyPath(name), kind: "policy", name: name), data: data, asOf: asOf)
  }

  static func load(
    _ file: NamedFile,
    data: DataFolder,
    asOf: Day
  ) -> (rules: Rules, diagnostics: [Diagnostic]) {
    let vocabulary = data.vocabulary()
    let path = file.path
    var log = vocabulary.diagnostics
    let bytes = file.bytes(among: data.policyNames, &log)
    var policy: Policy?
    if let bytes {
      let read = PolicyDocument.read(bytes, file: path)
      let faults = read.policy?.faults() ?? []
      log += read.diagnostics
      if !faults.isEmpty {
        let places = FieldPlaces(bytes, file: path)
        log += faults.map { Diagnostic(places.place(of: $0.field), .policy($0)) }
      }
      policy = faults.isEmpty ? read.policy : nil
    }
    let eligibility = EligibilityFolder(data.eligibilityPath, lexicon: vocabulary.lexicon)
    log += eligibility.diagnostics
    let rules = Rules(
      vocabulary: vocabulary,
      policy: policy,
      policySource: bytes ?? [],
      policyDigest: Digest.of(bytes ?? []),
      eligibility: eligibility.rules,
      eligibilityDigest: eligibility.digest,
      asOf: asOf
    )
    return (rules, log)
  }
}
