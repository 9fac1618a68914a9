/// A declaration that bears on whether a reader sees a text.
enum StyleDeclaration: Hashable {
  case set(StyleProperty, StyleValue)
  /// The property is as if nothing had been said about it.
  case reset(StyleProperty)
  /// A variable of the page's author.
  case variable(String, [CSSValue])
  /// A declaration whose value is known when its variables are.
  case pending(String, [CSSValue])

  private static let shorthands: Set<String> = ["background", "font", "inset", "margin"]

  /// What a declaration says, each property by itself.
  ///
  /// - Parameters:
  ///   - name: Its property, which may stand for several.
  ///   - values: Its value.
  /// - Returns: None when it says nothing that matters, or nothing that makes sense.
  static func declarations(_ name: String, _ values: [CSSValue]) -> [StyleDeclaration] {
    if name.hasPrefix("--") { return [.variable(name, values)] }
    let property = StyleProperty(name: name)
    guard property != nil || shorthands.contains(name) else { return [] }
    if Variables.isNeeded(in: values) { return [.pending(name, values)] }
    switch name {
    case "background": return background(values)
    case "font": return size(inFont: values).map { [.set(.size, .length($0))] } ?? []
    case "inset": return sides(values, [.top, .right, .bottom, .left])
    case "margin": return sides(values, [.marginTop, nil, nil, .marginLeft])
    default: return property.flatMap { declaration($0, values) }.map { [$0] } ?? []
    }
  }

  private static func declaration(
    _ property: StyleProperty,
    _ values: [CSSValue]
  ) -> StyleDeclaration? {
    switch values {
    case [.word("inherit")], [.word("unset")], [.word("currentcolor")]: return .reset(property)
    case [.word("auto")] where property.isLength, [.word("none")] where property.isLength:
      return .reset(property)
    case [.word("initial")], [.word("revert")], [.word("revert-layer")]:
      return property.initial.map { .set(property, $0) } ?? .reset(property)
    default: return property.value(values).map { .set(property, $0) }
    }
  }

  /// A ground sets both its colour and its gradients, whichever of them it names.
  private static func background(_ values: [CSSValue]) -> [StyleDeclaration] {
    if values.count == 1, case .word = values[0], let reset = declaration(.ground, values) {
      return [reset, .reset(.gradient)]
    }
    let paints = values.compactMap(Paint.init)
    let isUnderstood = values.allSatisfy { value in
      if case .word(let word) = value {
        return GroundWords.all.contains(word) || Paint(value) != nil
      }
      return value != .other
    }
    guard isUnderstood, !values.isEmpty else { return [] }
    return [
      .set(.ground, .paint(paints.last ?? .none)),
      .set(.gradient, .paints(GroundWords.gradients(in: values))),
      .set(.groundClip, .flag(values.contains(.word("text")))),
    ]
  }

  /// The lengths of one to four sides, in the order of a clock.
  private static func sides(
    _ values: [CSSValue],
    _ properties: [StyleProperty?]
  ) -> [StyleDeclaration] {
    guard (1...4).contains(values.count) else { return [] }
    let right = values.count > 1 ? 1 : 0
    let places = [0, right, values.count > 2 ? 2 : 0, values.count > 3 ? 3 : right]
    return zip(properties, places).compactMap { property, place in
      property.flatMap { declaration($0, [values[place]]) }
    }
  }

  /// The size in the value of `font`, where it stands before the family.
  private static func size(inFont values: [CSSValue]) -> Length? {
    values.lazy.compactMap { value in
      switch value {
      // A number without a unit is a weight, unless it is nothing.
      case .number(let figure, let unit): unit.isEmpty && figure != 0 ? nil : Length(value)
      case .word(let word): Length(sizeName: word)
      default: nil
      }
    }
    .first
  }
}

/// What may stand in the value of `background`.
enum GroundWords {
  /// The words that are no colour.
  static let all: Set<String> = [
    "none", "repeat", "repeat-x", "repeat-y", "no-repeat", "space", "round", "scroll", "fixed",
    "local", "center", "left", "right", "top", "bottom", "cover", "contain", "auto", "border-box",
    "padding-box", "content-box", "text",
  ]

  /// The colours of the gradients in a value.
  static func gradients(in values: [CSSValue]) -> [Paint] {
    values.flatMap { value -> [Paint] in
      guard case .call(let name, let content) = value, name.hasSuffix("gradient") else { return [] }
      return content.compactMap(Paint.init)
    }
  }
}
