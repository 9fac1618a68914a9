public import TalentDocuments
public import TalentModel
public import TalentStore

/// Whether a decision counts only once a second person confirms it.
public enum SecondEyes {
  /// Asks the policies: that of the shortlist which the decision rests on, and the one named.
  ///
  /// - Parameters:
  ///   - outcome: What is decided.
  ///   - name: Path or name of a policy.
  ///   - receipt: The shortlist's receipt, `nil` when it rests on none.
  ///   - workspace: Where the receipt is.
  ///   - data: Where policies are kept.
  /// - Returns: Whether one of them asks for it; `nil`, and why, when one cannot be read.
  /// - Throws: When the receipt is not there.
  public static func areAsked(
    for outcome: DecisionOutcome,
    policy name: String,
    receipt: String?,
    in workspace: Workspace,
    data: DataFolder
  ) throws(StoreFault) -> (areAsked: Bool?, diagnostics: [Diagnostic]) {
    var log: [Diagnostic] = []
    let file = NamedFile(data.policyPath(name), kind: "policy", name: name)
    var sources = [(file.bytes(among: data.policyNames, &log), file.path)]
    if let receipt { sources.append((try workspace.receipt(receipt).policy, receipt)) }
    var areAsked = false
    for (bytes, place) in sources {
      guard let bytes else { return (nil, log) }
      let read = PolicyDocument.read(bytes, file: place)
      log += read.diagnostics
      guard let policy = read.policy else { return (nil, log) }
      if policy.secondEyes.contains(outcome) { areAsked = true }
    }
    return (areAsked, log)
  }
}
