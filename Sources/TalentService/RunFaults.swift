internal import TalentDocuments
internal import TalentMatching
internal import TalentText

extension Diagnostic.Fault {
  /// A fault of a policy in words.
  static func policy(_ fault: PolicyFault) -> Diagnostic.Fault {
    switch fault {
    case .unknownCriterion(let name, let known):
      .unknownName(kind: "criterion", name: name, nearest: nearest(to: name, among: known))
    case .unknownGate(let name, let known):
      .unknownName(kind: "gate", name: name, nearest: nearest(to: name, among: known))
    case .repeated(let name):
      .contradiction(reason: "\(name) stands there twice", remedy: "keep one")
    case .noWeight:
      .contradiction(reason: "no criterion has any weight", remedy: "give one a weight above 0")
    case .noShare:
      .contradiction(reason: "no tier has any share", remedy: "give one a share above 0")
    case .wrongCount(let field, let count, let expected):
      .wrongCount(field: field, count: count, expected: expected)
    case .outOfRange(let field, let value, let range):
      .outOfRange(field: field, value: value, range: range)
    case .disorder(let field, let greater):
      .contradiction(
        reason: "\(field) must not be greater than \(greater)",
        remedy: "exchange or equal them"
      )
    }
  }

  /// A fault of compiling in words.
  static func compile(_ fault: CompileFault) -> Diagnostic.Fault {
    switch fault {
    case .noRequirements(let position):
      .contradiction(
        reason: "position \(position) asks for nothing",
        remedy: "add skills or other requirements"
      )
    case .noWeight(let position, let policy):
      .contradiction(
        reason: "policy \(policy) gives no weight to anything that position \(position) asks for",
        remedy: "use another policy"
      )
    case .unknownGate(_, let gate, let known):
      .unknownName(kind: "gate", name: gate, nearest: nearest(to: gate, among: known))
    }
  }

  /// The names that a typing error may have meant, all of them when none is near.
  private static func nearest(to name: String, among known: [String]) -> [String] {
    let nearest = Slips.nearest(to: name, among: known)
    return nearest.isEmpty ? known : nearest
  }
}
