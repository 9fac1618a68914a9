internal import Yams

/// A YAML text that is none.
struct YAMLFault: Error {
  var line: Int
  var reason: String
}

extension Tree {
  /// The most nodes a YAML text may have.
  private static let mostNodes = 100_000

  /// Reads one YAML text; scalars stay text, and the reader of a field decides what it means.
  ///
  /// Anchors are refused: a few lines of aliases can stand for more nodes than there is memory.
  static func yaml(_ text: String) throws(YAMLFault) -> Tree {
    try refuseAliases(in: text)
    do {
      // No rule guesses at what a scalar is, and nothing is made of nodes but trees.
      let parser = try Parser(
        yaml: text,
        resolver: .basic,
        constructor: Constructor([:], [:], [:]),
        encoding: .utf8
      )
      guard let root = try parser.singleRoot() else { return Tree(.null) }
      var left = mostNodes
      // A node only knows its anchor as long as the parser lives.
      return try withExtendedLifetime(parser) { try tree(root, depth: 0, left: &left) }
    } catch let fault as YAMLFault {
      throw fault
    } catch let error as YamlError {
      throw fault(of: error, in: text)
    } catch {
      throw YAMLFault(line: 0, reason: "the text is not YAML")
    }
  }

  /// Refuses what looks like an alias before anything is composed: a star that begins a word.
  private static func refuseAliases(in text: String) throws(YAMLFault) {
    let bytes = Array(text.utf8)
    var (line, before) = (1, UInt8(ascii: " "))
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "*"), " \n\r\t[{,:-?".utf8.contains(before) {
        let next = place + 1 < bytes.count ? bytes[place + 1] : UInt8(ascii: "\n")
        guard next <= 0x20 || "*,]}".utf8.contains(next) else {
          throw YAMLFault(line: line, reason: "anchors and aliases are not read")
        }
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      before = byte
    }
  }

  private static func fault(of error: YamlError, in text: String) -> YAMLFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let isTab = hasTabIndent(text, line: mark.line)
      let reason = isTab ? "a tab stands where only spaces indent" : problem
      return YAMLFault(line: mark.line, reason: reason)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let places = lines.indices.filter { $0 + 1 >= context.mark.line }
        .filter { lines[$0].drop { $0 == " " || $0 == "-" }.hasPrefix("\(key):") }
      let line = places.dropFirst().first.map { $0 + 1 } ?? context.mark.line
      return YAMLFault(line: line, reason: "\(key) stands there twice")
    case .reader(let problem, _, _, _):
      return YAMLFault(line: 0, reason: problem)
    default:
      return YAMLFault(line: 0, reason: "the text is not YAML")
    }
  }

  private static func hasTabIndent(_ text: String, line: Int) -> Bool {
    let lines = text.split(separator: "\n", maxSplits: line, omittingEmptySubsequences: false)
    guard line >= 1, line <= lines.count else { return false }
    return lines[line - 1].prefix { $0 == " " || $0 == "\t" }.contains("\t")
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
      throw YAMLFault(line: line, reason: "anchors and aliases are not read")
    }
  }
}
