/// A structured document, whatever it was written in, with the lines of its parts.
public struct Tree: Sendable {
  /// What a node is.
  public enum Value: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([Tree])
    case map([Member])
  }

  /// A named part of a map; names are in document order and may repeat.
  public struct Member: Sendable {
    /// The name.
    public var name: String
    /// The part.
    public var tree: Tree

    /// Makes a member.
    public init(_ name: String, _ tree: Tree) {
      self.name = name
      self.tree = tree
    }
  }

  /// What the node is.
  public var value: Value
  /// Its line, from 1; 0 when lines are not known.
  public var line: Int

  /// Makes a node.
  public init(_ value: Value, line: Int = 0) {
    self.value = value
    self.line = line
  }
}

extension Tree {
  /// The part with a name; the last one when the name repeats, `nil` when there is none.
  public subscript(name: String) -> Tree? {
    guard case .map(let members) = value else { return nil }
    for place in members.indices.reversed() where members[place].name == name {
      return members[place].tree
    }
    return nil
  }

  /// The members of a map, empty for anything else.
  public var members: [Member] {
    guard case .map(let members) = value else { return [] }
    return members
  }

  /// The elements of a list, `nil` for anything else.
  public var list: [Tree]? {
    guard case .list(let elements) = value else { return nil }
    return elements
  }

  /// The text of a scalar as it is written, `nil` for lists, maps and null.
  public var text: String? {
    switch value {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): String(number)
    case .bool(let bool): bool ? "true" : "false"
    case .null, .list, .map: nil
    }
  }

  /// A whole number, also when it is written as text; `nil` for anything else.
  public var integer: Int? {
    switch value {
    case .integer(let integer): integer
    case .number(let number): Int(exactly: number)
    case .text(let text): Int(text)
    default: nil
    }
  }

  /// A truth value, also when it is written as text; `nil` for anything else.
  public var bool: Bool? {
    switch value {
    case .bool(let bool): bool
    case .text("true"), .text("yes"): true
    case .text("false"), .text("no"): false
    default: nil
    }
  }

  /// Whether the node is a number, whole or not.
  var isNumber: Bool {
    switch value {
    case .integer, .number: true
    default: false
    }
  }

  /// Whether the node is null.
  public var isNull: Bool {
    if case .null = value { return true }
    return false
  }

  /// What the node is, for messages.
  public var kindName: String {
    switch value {
    case .null: "nothing"
    case .bool: "a truth value"
    case .integer, .number: "a number"
    case .text: "text"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

extension Tree {
  /// A map of the parts that are there, in the given order.
  public static func map(_ members: (String, Tree?)...) -> Tree {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for case (let name, let tree?) in members { present.append(Member(name, tree)) }
    return Tree(.map(present))
  }

  /// A map of given members.
  public static func map(_ members: [Member]) -> Tree {
    Tree(.map(members))
  }

  /// A list.
  public static func list(_ elements: some Sequence<Tree>) -> Tree {
    Tree(.list(Array(elements)))
  }

  /// A text.
  public static func text(_ text: String) -> Tree {
    Tree(.text(text))
  }

  /// A whole number.
  public static func integer(_ integer: Int) -> Tree {
    Tree(.integer(integer))
  }

  /// A truth value.
  public static func bool(_ bool: Bool) -> Tree {
    Tree(.bool(bool))
  }

  /// Nothing.
  public static let null = Tree(.null)
}
