/// Where each word leads from each node of a trie; an open-addressing table like `WordTable`.
struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var targets: [UInt32]
  private var count = 0

  /// Makes an empty table with room for a number of edges.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
  }

  /// The node that a word leads to, `nil` when it leads nowhere; an unknown word, 0, never leads.
  func target(from node: UInt32, by word: UInt32) -> UInt32? {
    guard word != 0 else { return nil }
    let key = UInt64(node) << 32 | UInt64(word)
    let place = slot(of: key)
    return keys[place] == key ? targets[place] : nil
  }

  /// Makes a word lead to a node.
  mutating func add(from node: UInt32, by word: UInt32, to target: UInt32) {
    let key = UInt64(node) << 32 | UInt64(word)
    let place = slot(of: key)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
    targets[place] = target
    if count * 2 > keys.count { grow() }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    for (key, target) in old {
      let place = slot(of: key)
      keys[place] = key
      targets[place] = target
    }
  }
}
