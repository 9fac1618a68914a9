/// What is said about one element, after all that says it has been weighed.
struct Style {
  private var values: [StyleProperty: StyleValue] = [:]
  /// The variables that hold for the element and all in it.
  private(set) var variables: [String: [CSSValue]]

  /// Weighs declarations, the weakest first.
  ///
  /// - Parameters:
  ///   - declarations: What is said about the element.
  ///   - variables: Those of the element around it.
  init(_ declarations: [StyleDeclaration], variables: [String: [CSSValue]]) {
    self.variables = variables
    for case .variable(let name, let value) in declarations { self.variables[name] = value }
    for declaration in declarations { take(declaration) }
  }

  private mutating func take(_ declaration: StyleDeclaration) {
    switch declaration {
    case .set(let property, let value): values[property] = value
    case .reset(let property): values[property] = nil
    case .variable: break
    case .pending(let name, let value):
      guard let value = Variables.resolved(value, with: variables) else { return }
      for declaration in StyleDeclaration.declarations(name, value) { take(declaration) }
    }
  }

  func paint(_ property: StyleProperty) -> Paint? {
    if case .paint(let paint) = values[property] { paint } else { nil }
  }

  func paints(_ property: StyleProperty) -> [Paint] {
    if case .paints(let paints) = values[property] { paints } else { [] }
  }

  func length(_ property: StyleProperty) -> Length? {
    if case .length(let length) = values[property] { length } else { nil }
  }

  func number(_ property: StyleProperty) -> Double? {
    if case .number(let number) = values[property] { number } else { nil }
  }

  func flag(_ property: StyleProperty) -> Bool? {
    if case .flag(let flag) = values[property] { flag } else { nil }
  }

  var position: Placement {
    if case .position(let position) = values[.position] { position } else { .flow }
  }

  var transforms: [Transform] {
    [StyleProperty.transform, .scale, .translate].compactMap { property in
      if case .transform(let transform) = values[property] { transform } else { nil }
    }
  }
}
