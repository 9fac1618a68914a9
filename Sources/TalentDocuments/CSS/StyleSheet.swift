/// The rules of a style sheet that bear on whether a reader sees a text, in their order.
struct StyleSheet {
  /// Some elements and what is said about them.
  struct Rule {
    var selector: Selector
    var declarations: [StyleDeclaration]
    /// Declarations that outdo all that are not so marked.
    var important: [StyleDeclaration]
  }

  /// Deepest nesting of `@media` and its like.
  private static let deepest = 16

  private(set) var rules: [Rule] = []

  /// Reads a sheet; what is not understood is left out.
  ///
  /// - Complexity: O(length of the text).
  init(_ text: String) {
    take(CSSTokenizer.tokens(of: text)[...], depth: 0)
  }

  /// What a `style` attribute says.
  static func declarations(
    inline text: String
  ) -> (plain: [StyleDeclaration], important: [StyleDeclaration]) {
    declarations(in: CSSTokenizer.tokens(of: text)[...])
  }

  private mutating func take(_ tokens: ArraySlice<CSSToken>, depth: Int) {
    var rest = tokens
    while let token = rest.first {
      switch token {
      case .space, .mark(";"), .mark("}"): rest.removeFirst()
      case .atWord(let name):
        rest.removeFirst()
        let head = rest.prefix { $0 != .mark("{") && $0 != .mark(";") }
        rest = rest[head.endIndex...]
        guard rest.first == .mark("{") else { continue }
        let block = Self.block(&rest)
        if depth < Self.deepest, Self.holds(name, head) { take(block, depth: depth + 1) }
      default:
        let head = rest.prefix { $0 != .mark("{") }
        rest = rest[head.endIndex...]
        guard !rest.isEmpty else { return }
        let (plain, important) = Self.declarations(in: Self.block(&rest))
        guard !plain.isEmpty || !important.isEmpty else { continue }
        rules += SelectorReader.selectors(of: head).map {
          Rule(selector: $0, declarations: plain, important: important)
        }
      }
    }
  }

  /// Whether the rules inside an at-rule count.
  private static func holds(_ name: String, _ head: ArraySlice<CSSToken>) -> Bool {
    switch name {
    case "media": MediaQuery.holds(head)
    // A page is written for browsers that have what it asks for.
    case "supports": head.first { $0 != .space } != .word("not")
    case "layer", "scope", "starting-style": name == "layer"
    default: false
    }
  }

  /// Takes a block off the front; what stands between its brackets.
  private static func block(_ rest: inout ArraySlice<CSSToken>) -> ArraySlice<CSSToken> {
    var depth = 0
    let block = rest.prefix { token in
      if token == .mark("{") { depth += 1 }
      if token == .mark("}") { depth -= 1 }
      return depth > 0
    }
    rest = rest[block.endIndex...].dropFirst()
    return block.dropFirst()
  }

  private static func declarations(
    in block: ArraySlice<CSSToken>
  ) -> (plain: [StyleDeclaration], important: [StyleDeclaration]) {
    var plain: [StyleDeclaration] = []
    var important: [StyleDeclaration] = []
    var rest = block
    while !rest.isEmpty {
      var depth = 0
      let declaration = rest.prefix { token in
        switch token {
        case .function, .mark("("), .mark("["): depth += 1
        case .mark(")"), .mark("]"): depth -= 1
        case .mark("{"): return false
        case .mark(";"): return depth > 0
        default: break
        }
        return true
      }
      rest = rest[declaration.endIndex...]
      // A rule inside the rule.
      if rest.first == .mark("{") {
        _ = Self.block(&rest)
        continue
      }
      rest = rest.dropFirst()
      read(declaration, &plain, &important)
    }
    return (plain, important)
  }

  private static func read(
    _ declaration: ArraySlice<CSSToken>,
    _ plain: inout [StyleDeclaration],
    _ important: inout [StyleDeclaration]
  ) {
    var rest = declaration.drop { $0 == .space }
    guard case .word(let name) = rest.popFirst() else { return }
    rest = rest.drop { $0 == .space }
    guard rest.popFirst() == .mark(":") else { return }
    var values = CSSValue.values(of: rest)
    let isImportant = values.suffix(2) == [.mark("!"), .word("important")]
    if isImportant { values.removeLast(2) }
    let property = name.hasPrefix("--") ? name : name.lowercased()
    let read = StyleDeclaration.declarations(property, values)
    if isImportant { important += read } else { plain += read }
  }
}
