/// Reads the selectors in front of a rule's block.
struct SelectorReader {
  private static let id = 1_000_000
  private static let inClass = 1_000
  /// Deepest nesting of `:not(:is(…))`.
  private static let deepest = 4

  private var rest: ArraySlice<CSSToken>
  private let depth: Int

  /// The selectors of a list; those that are not understood are left out.
  static func selectors(of list: ArraySlice<CSSToken>) -> [Selector] {
    parts(of: list).compactMap { part in
      var reader = SelectorReader(rest: part, depth: 0)
      return reader.selector()
    }
  }

  /// The parts of a list between commas that stand in no bracket.
  static func parts(of list: ArraySlice<CSSToken>) -> [ArraySlice<CSSToken>] {
    var depth = 0
    return list.split(omittingEmptySubsequences: false) { token in
      switch token {
      case .function, .mark("("), .mark("["): depth += 1
      case .mark(")"), .mark("]"): depth -= 1
      default: break
      }
      return depth == 0 && token == .mark(",")
    }
  }

  private mutating func selector() -> Selector? {
    var steps: [Selector.Step] = []
    var specificity = 0
    skipSpace()
    while !rest.isEmpty {
      guard let (compound, weight) = compound() else { return nil }
      skipSpace()
      let isParent = skip(.mark(">"))
      steps.append(Selector.Step(compound: compound, isParent: isParent))
      specificity += weight
      skipSpace()
    }
    guard let last = steps.last, !last.isParent else { return nil }
    return Selector(steps: steps.reversed(), specificity: specificity)
  }

  /// The tests of one element and their weight; `nil` when one of them is not understood.
  private mutating func compound() -> (Selector.Compound, weight: Int)? {
    var compound = Selector.Compound()
    var weight = 0
    var isUniversal = false
    while let token = rest.first, token != .space, token != .mark(">") {
      rest.removeFirst()
      switch token {
      case .word(let name) where compound.tests.isEmpty:
        compound.tests.append(.name(name.lowercased()))
        weight += 1
      case .mark("*"): isUniversal = true
      case .hash(let id):
        compound.tests.append(.id(id))
        weight += Self.id
      case .mark("."):
        guard case .word(let name) = rest.popFirst() else { return nil }
        compound.tests.append(.inClass(name))
        weight += Self.inClass
      case .mark("["):
        guard let test = attribute() else { return nil }
        compound.tests.append(.attribute(test))
        weight += Self.inClass
      case .mark(":"):
        guard let (test, own) = pseudoClass() else { return nil }
        compound.tests.append(test)
        weight += own
      default: return nil
      }
    }
    return compound.tests.isEmpty && !isUniversal ? nil : (compound, weight)
  }

  private mutating func attribute() -> AttributeTest? {
    skipSpace()
    guard case .word(let name) = rest.popFirst() else { return nil }
    var test = AttributeTest(name: name.lowercased())
    skipSpace()
    if skip(.mark("]")) { return test }
    guard case .mark(let mark) = rest.popFirst(),
      let relation = AttributeTest.Relation(rawValue: Character(mark))
    else { return nil }
    if relation != .equals, !skip(.mark("=")) { return nil }
    skipSpace()
    switch rest.popFirst() {
    case .string(let value), .word(let value): test.condition = (relation, value)
    default: return nil
    }
    // What follows says whether letters may be small; nothing that hides text needs it.
    while let token = rest.popFirst() {
      if token == .mark("]") { return test }
    }
    return nil
  }

  private mutating func pseudoClass() -> (Selector.Test, weight: Int)? {
    switch rest.popFirst() {
    case .word(let name):
      switch name.lowercased() {
      case "root": return (.root, Self.inClass)
      case "link", "any-link": return (.link, Self.inClass)
      default: return nil
      }
    case .function(let name) where depth < Self.deepest:
      var open = 1
      let content = rest.prefix { token in
        switch token {
        case .function, .mark("("): open += 1
        case .mark(")"): open -= 1
        default: break
        }
        return open > 0
      }
      rest = rest[content.endIndex...].dropFirst()
      return list(content, in: name)
    default: return nil
    }
  }

  private func list(
    _ content: ArraySlice<CSSToken>,
    in name: String
  ) -> (Selector.Test, weight: Int)? {
    var compounds: [Selector.Compound] = []
    var weight = 0
    for part in Self.parts(of: content) {
      var reader = SelectorReader(rest: part, depth: depth + 1)
      reader.skipSpace()
      guard let (compound, own) = reader.compound() else { return nil }
      reader.skipSpace()
      guard reader.rest.isEmpty else { return nil }
      compounds.append(compound)
      weight = max(weight, own)
    }
    switch name {
    case "not": return (.not(compounds), weight)
    case "is", "matches", "-webkit-any", "-moz-any": return (.any(compounds), weight)
    case "where": return (.any(compounds), 0)
    default: return nil
    }
  }

  private mutating func skipSpace() {
    while rest.first == .space { rest.removeFirst() }
  }

  private mutating func skip(_ token: CSSToken) -> Bool {
    guard rest.first == token else { return false }
    rest.removeFirst()
    return true
  }
}
