internal import Yams

/// A YAML text that is none.
struct YAMLFault: Error {
  var line: Int
  var reason: String
}

extension Tree {
  /// The most nodes a YAML text may have; aliases count as often as they are used.
  private static let mostNodes = 100_000

  /// Reads one YAML text; scalars stay text, and the reader of a field decides what it means.
  static func yaml(_ text: String) throws(YAMLFault) -> Tree {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let YamlError.scanner(_, problem, mark, _), let YamlError.parser(_, problem, mark, _),
      let YamlError.composer(_, problem, mark, _)
    {
      throw YAMLFault(line: mark.line, reason: problem)
    } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
      let names = duplicates.map { "\($0)" }.joined(separator: ", ")
      throw YAMLFault(line: context.mark.line, reason: "\(names) stands there twice")
    } catch let YamlError.reader(problem, _, _, _) {
      throw YAMLFault(line: 0, reason: problem)
    } catch {
      throw YAMLFault(line: 0, reason: "the text is not YAML")
    }
    guard let root else { return Tree(.null) }
    var left = mostNodes
    return try tree(root, depth: 0, left: &left)
  }

  private static func tree(_ node: Node, depth: Int, left: inout Int) throws(YAMLFault) -> Tree {
    let line = node.mark?.line ?? 0
    left -= 1
    guard left >= 0, depth < 200 else {
      throw YAMLFault(line: line, reason: "the text is too deep or too large")
    }
    guard node.anchor == nil else {
      throw YAMLFault(line: line, reason: "anchors and aliases are not read")
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .any || scalar.style == .plain
      let isNull = isPlain && ["", "~", "null"].contains(scalar.string)
      return Tree(isNull ? .null : .text(scalar.string), line: line)
    case .sequence(let sequence):
      var elements: [Tree] = []
      for element in sequence { elements.append(try tree(element, depth: depth + 1, left: &left)) }
      return Tree(.list(elements), line: line)
    case .mapping(let mapping):
      var members: [Member] = []
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        members.append(Member(name, try tree(value, depth: depth + 1, left: &left)))
      }
      return Tree(.map(members), line: line)
    case .alias:
      throw YAMLFault(line: line, reason: "aliases are not read")
    }
  }
}
