/// What each relation is worth, per mille.
public struct Relations: Hashable, Sendable {
  /// The concept asked for.
  public var exact: Int
  /// A more special one.
  public var narrower: Int
  /// A more general one.
  public var broader: Int
  /// A near one.
  public var related: Int
  /// The words of the requirement, found as written.
  public var text: Int

  /// Makes the table.
  public init(exact: Int, narrower: Int, broader: Int, related: Int, text: Int) {
    self.exact = exact
    self.narrower = narrower
    self.broader = broader
    self.related = related
    self.text = text
  }

  /// The worth of a relation.
  public subscript(relation: Relation) -> Int {
    switch relation {
    case .exact: exact
    case .narrower: narrower
    case .broader: broader
    case .related: related
    case .text: text
    }
  }
}
