/// A part of the value of a declaration; white space is gone.
enum CSSValue: Hashable {
  /// A word in small letters; the name of a variable keeps its letters.
  case word(String)
  case hash(String)
  /// A number; its unit is empty or in small letters.
  case number(Double, unit: String)
  case call(String, [CSSValue])
  case mark(Unicode.Scalar)
  /// Text in quotes, and what cannot stand in a value.
  case other

  /// The mark between the elements of a list.
  static let comma = CSSValue.mark(",")

  /// Deepest nesting of brackets that is followed; what is deeper has no meaning.
  private static let deepest = 16

  /// The values that tokens stand for.
  ///
  /// - Complexity: O(tokens).
  static func values(of tokens: some Sequence<CSSToken>) -> [CSSValue] {
    // The calls that are open, outermost first, each with what stands in it so far.
    var open: [(name: String, content: [CSSValue])] = [("", [])]
    var ignored = 0
    for token in tokens {
      switch token {
      case .function, .mark("("):
        guard open.count <= deepest else {
          ignored += 1
          continue
        }
        if case .function(let name) = token {
          open.append((name, []))
        } else {
          open.append(("", []))
        }
      case .mark(")"):
        if ignored > 0 {
          ignored -= 1
        } else if open.count > 1, let call = open.popLast() {
          open[open.count - 1].content.append(.call(call.name, call.content))
        }
      case .space: break
      default: open[open.count - 1].content.append(single(token))
      }
    }
    while open.count > 1, let call = open.popLast() {
      open[open.count - 1].content.append(.call(call.name, call.content))
    }
    return open[0].content
  }

  private static func single(_ token: CSSToken) -> CSSValue {
    switch token {
    case .word(let name): .word(name.hasPrefix("--") ? name : name.lowercased())
    case .hash(let name): .hash(name.lowercased())
    case .number(let value, let unit): .number(value, unit: unit)
    case .mark(let mark): .mark(mark)
    default: .other
    }
  }
}
