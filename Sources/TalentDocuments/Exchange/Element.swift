/// An element of XML with its content, by its name in lower case without prefix; JSON of the same
/// shape becomes the same elements.
///
/// Wrappers such as `WorkExperienceList` are left out: what they hold stands in their parent, as
/// the elements of a JSON list do.
struct Element {
  /// Deepest nesting that is followed.
  private static let mostLevels = 64

  var name: String
  var attributes: [String: String] = [:]
  var children: [Element] = []
  /// The characters directly in it, joined.
  var text = ""

  private init(name: String) {
    self.name = name
  }

  /// The root of an XML text; `nil` when it breaks off.
  init?(xml bytes: [UInt8]) {
    let walk = XMLWalk(xml: bytes)
    guard case .start(let name, let isEmpty)? = walk.next() else { return nil }
    self.init(name, isEmpty: isEmpty, of: walk, level: 0)
    if walk.isBroken { return nil }
  }

  /// The element that has just opened, with all that is in it.
  private init(_ name: String, isEmpty: Bool, of walk: XMLWalk, level: Int) {
    self.init(name: name.lowercased())
    for (name, value) in walk.attributes() { attributes[name.lowercased()] = value }
    guard !isEmpty else { return }
    while let step = walk.next() {
      switch step {
      case .end: return
      case .text(let words): text += words
      case .start(_, let isEmpty) where level == Self.mostLevels: if !isEmpty { walk.skip() }
      case .start(let name, let isEmpty):
        append(Element(name, isEmpty: isEmpty, of: walk, level: level + 1))
      }
    }
  }

  /// The element of a JSON value.
  init(_ name: String, _ tree: Tree, level: Int = 0) {
    self.init(name: name.lowercased())
    text = tree.text ?? ""
    guard level < Self.mostLevels else { return }
    for member in tree.members {
      for item in member.tree.list ?? [member.tree] {
        append(Element(member.name, item, level: level + 1))
      }
    }
  }

  private mutating func append(_ child: Element) {
    if child.name.hasSuffix("list") {
      children += child.children
    } else {
      children.append(child)
    }
  }

  /// The first child with a name.
  subscript(name: String) -> Element? {
    children.first { $0.name == name }
  }

  /// All children with a name.
  func all(_ name: String) -> [Element] {
    children.filter { $0.name == name }
  }

  /// The first descendant on a path of names.
  func at(_ path: String...) -> Element? {
    path.reduce(self as Element?) { $0?[$1] }
  }

  /// What it says to people: its label's text or its own; `nil` when that is blank.
  var words: String? {
    let words = (self["label"]?.text ?? text).trimmed
    return words.isEmpty ? nil : words
  }

  /// Everything that is said in it and below, in order.
  var allWords: [String] {
    [text.trimmed].filter { !$0.isEmpty } + children.flatMap(\.allWords)
  }
}
