/// The elements of a page that are open while a walk goes through it, and how each of them looks.
struct StyledPage {
  private var cascade: Cascade
  private var path: [HTMLElement] = []
  private var looks: [Look] = []

  /// Makes a page with its style sheets, in their order.
  init(_ sheets: [String]) {
    cascade = Cascade(sheets)
  }

  /// Opens an element in those that are open.
  mutating func open(_ element: HTMLElement) {
    path.append(element)
    let declarations = cascade.declarations(for: path)
    let outer = looks.last ?? Look()
    let style = Style(declarations, variables: outer.variables)
    looks.append(Look(style, in: outer, isRoot: path.count == 1))
  }

  /// Closes the innermost element.
  mutating func close() {
    _ = path.popLast()
    _ = looks.popLast()
  }

  /// How the innermost element looks.
  var look: Look { looks.last ?? Look() }

  /// Whether the page asked for more than can be weighed, so that nothing is known of its look.
  var isTooStyled: Bool { cascade.work > Cascade.mostWork }
}
