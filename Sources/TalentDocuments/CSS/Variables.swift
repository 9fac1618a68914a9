/// Variables of a page's author (`--ink: #fff`) and their place in values (`var(--ink, black)`).
enum Variables {
  /// Deepest chain of variables that name variables.
  private static let deepest = 8
  /// Most parts that a value may grow to.
  private static let most = 1_000

  /// Whether a value asks for a variable.
  static func isNeeded(in values: [CSSValue]) -> Bool {
    values.contains { value in
      guard case .call(let name, let content) = value else { return false }
      return name == "var" || isNeeded(in: content)
    }
  }

  /// A value with its variables filled in.
  ///
  /// - Returns: `nil` when one is not known, or they name each other without end.
  static func resolved(_ values: [CSSValue], with variables: [String: [CSSValue]]) -> [CSSValue]? {
    var room = most
    return resolved(values, with: variables, depth: 0, room: &room)
  }

  private static func resolved(
    _ values: [CSSValue],
    with variables: [String: [CSSValue]],
    depth: Int,
    room: inout Int
  ) -> [CSSValue]? {
    guard depth <= deepest else { return nil }
    var result: [CSSValue] = []
    for value in values {
      room -= 1
      guard room > 0 else { return nil }
      guard case .call(let name, let content) = value else {
        result.append(value)
        continue
      }
      guard name == "var" else {
        guard let inner = resolved(content, with: variables, depth: depth, room: &room) else {
          return nil
        }
        result.append(.call(name, inner))
        continue
      }
      guard case .word(let variable) = content.first else { return nil }
      let fallback = content.count > 1 ? Array(content.dropFirst(2)) : nil
      let known = variables[variable].flatMap {
        resolved($0, with: variables, depth: depth + 1, room: &room)
      }
      guard
        let found = known
          ?? fallback.flatMap({ resolved($0, with: variables, depth: depth + 1, room: &room) })
      else { return nil }
      result += found
    }
    return result
  }
}
