/// Which elements a rule is about: names, classes, ids and attributes, inside one another.
///
/// Selectors that ask for more (siblings, counting, what a pointer does) are not understood.
struct Selector {
  /// What one element must fulfil.
  struct Compound {
    var tests: [Test] = []
  }

  enum Test {
    case name(String)
    case id(String)
    case inClass(String)
    case attribute(AttributeTest)
    case root
    case link
    case any([Compound])
    case not([Compound])
  }

  /// An element on the way from the one that is meant up to the root.
  struct Step {
    var compound: Compound
    /// Whether it is the parent of the one before, and not any element around it.
    var isParent: Bool
  }

  /// The element that is meant comes first.
  var steps: [Step]
  /// The more special rule counts: ids in millions, classes in thousands, names.
  var specificity: Int

  /// What the element that is meant must be found by.
  var key: Test? {
    let tests = steps[0].compound.tests
    func first(_ isWanted: (Test) -> Bool) -> Test? { tests.first(where: isWanted) }
    return first { if case .id = $0 { true } else { false } }
      ?? first { if case .inClass = $0 { true } else { false } }
      ?? first { if case .name = $0 { true } else { false } }
  }

  /// Whether the selector means the last element of a path that begins at the root.
  ///
  /// - Parameters:
  ///   - path: The elements, the root first.
  ///   - work: Grows by the number of elements that were looked at.
  /// - Returns: Whether it does.
  func matches(_ path: [HTMLElement], work: inout Int) -> Bool {
    guard let last = path.indices.last else { return false }
    work += 1
    return steps[0].compound.matches(path[last]) && matches(path[..<last], from: 1, work: &work)
  }

  private func matches(
    _ ancestors: ArraySlice<HTMLElement>,
    from step: Int,
    work: inout Int
  ) -> Bool {
    guard step < steps.count else { return true }
    let nearest = steps[step].isParent ? ancestors.suffix(1) : ancestors
    for place in nearest.indices.reversed() {
      work += 1
      if steps[step].compound.matches(ancestors[place]),
        matches(ancestors[..<place], from: step + 1, work: &work)
      {
        return true
      }
    }
    return false
  }
}

extension Selector.Compound {
  /// Whether an element fulfils all of it.
  func matches(_ element: HTMLElement) -> Bool {
    tests.allSatisfy { test in
      switch test {
      case .name(let name): element.name == name
      case .id(let id): element.attributes["id"] == id
      case .inClass(let name): element.classes.contains(name)
      case .attribute(let test): test.matches(element)
      case .root: element.name == "html"
      case .link: element.name == "a" && element.attributes["href"] != nil
      case .any(let compounds): compounds.contains { $0.matches(element) }
      case .not(let compounds): !compounds.contains { $0.matches(element) }
      }
    }
  }
}

/// What a selector asks of an attribute: `[hidden]`, `[class*="ghost"]`.
struct AttributeTest {
  enum Relation: Character {
    case equals = "="
    case contains = "*"
    case begins = "^"
    case ends = "$"
    case hasWord = "~"
    case beginsWithPart = "|"
  }

  var name: String
  /// `nil` when it is enough that it is there.
  var condition: (relation: Relation, value: String)?

  func matches(_ element: HTMLElement) -> Bool {
    guard let found = element.attributes[name] else { return false }
    guard let (relation, value) = condition else { return true }
    switch relation {
    case .equals: return found == value
    case .contains: return !value.isEmpty && found.contains(value)
    case .begins: return !value.isEmpty && found.hasPrefix(value)
    case .ends: return !value.isEmpty && found.hasSuffix(value)
    case .hasWord: return found.split(whereSeparator: \.isWhitespace).contains { $0 == value }
    case .beginsWithPart: return found == value || found.hasPrefix(value + "-")
    }
  }
}
