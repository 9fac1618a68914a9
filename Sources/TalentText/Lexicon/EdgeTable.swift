/// Where each word leads from each node of a trie.
struct EdgeTable: Sendable {
  private var targets: NumberTable

  /// Makes an empty table with room for a number of edges.
  init(capacity: Int) {
    targets = NumberTable(capacity: capacity)
  }

  /// The node that a word leads to, `nil` when it leads nowhere; an unknown word, 0, never leads.
  func target(from node: UInt32, by word: UInt32) -> UInt32? {
    word == 0 ? nil : targets[Self.key(node, word)]
  }

  /// Makes a word lead to a node.
  mutating func add(from node: UInt32, by word: UInt32, to target: UInt32) {
    targets[Self.key(node, word)] = target
  }

  /// Nodes stay far below 2³¹, of which a table has room for keys.
  private static func key(_ node: UInt32, _ word: UInt32) -> UInt64 {
    UInt64(node) << 32 | UInt64(word)
  }
}
