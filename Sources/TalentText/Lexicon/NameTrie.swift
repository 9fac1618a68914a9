internal import TalentModel

/// Where words lead from the nodes of a trie, laid flat to be read from a file as it is.
///
/// Nodes are numbered level by level, so that those which one node leads to stand side by side,
/// ascending by word; node 0 is the root. What is added for one run stands in a table beside.
struct NameTrie: Sendable {
  /// An edge of a trie whose nodes are not numbered in any order yet.
  struct Edge {
    var from: UInt32
    var word: UInt32
    var to: UInt32
  }

  /// The word that leads to each node; 0 for the root.
  private var words: [UInt32] = [0]
  /// The nodes that a node leads to are those from its first one to the next node's first one.
  private var firsts: [UInt32] = []
  /// The node that each word leads to from the root, where most searches end; 0 for none.
  private var roots: [UInt32] = []
  private var added: EdgeTable?

  /// Lays a trie flat.
  ///
  /// - Parameters:
  ///   - edges: Its edges, in any order.
  ///   - words: How many words are numbered.
  /// - Returns: The trie, and the old number of each node, in the order of the new ones.
  /// - Complexity: O(n log n) for n edges.
  static func laid(_ edges: [Edge], words: Int) -> (trie: NameTrie, nodes: [UInt32]) {
    let edges = edges.sorted { ($0.from, $0.word) < ($1.from, $1.word) }
    var starts = [Int](repeating: 0, count: edges.count + 2)
    for edge in edges { starts[Int(edge.from) + 1] += 1 }
    for node in 1..<starts.count { starts[node] += starts[node - 1] }
    var trie = NameTrie()
    var nodes: [UInt32] = [0]
    var place = 0
    while place < nodes.count {
      let old = Int(nodes[place])
      trie.firsts.append(UInt32(nodes.count))
      for edge in edges[starts[old]..<starts[old + 1]] {
        trie.words.append(edge.word)
        nodes.append(edge.to)
      }
      place += 1
    }
    trie.firsts.append(UInt32(nodes.count))
    trie.fillRoots(words)
    return (trie, nodes)
  }

  private init() {}

  /// Reads a trie; `nil` when the bytes are none.
  init?(from reader: inout ByteReader, words count: Int) {
    guard let words = reader.numbers(of: UInt32.self), let firsts = reader.numbers(of: UInt32.self),
      !words.isEmpty, firsts.count == words.count + 1, words.allSatisfy({ $0 <= count }),
      firsts.allSatisfy({ $0 <= words.count }),
      zip(firsts, firsts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.words = words
    self.firsts = firsts
    fillRoots(count)
  }

  /// Writes the trie without what was added.
  func encode(to writer: inout ByteWriter) {
    writer.write(words)
    writer.write(firsts)
  }

  private mutating func fillRoots(_ count: Int) {
    roots = Array(repeating: 0, count: count + 1)
    for node in firsts[0]..<firsts[1] { roots[Int(words[Int(node)])] = node }
  }

  /// The node that a word leads to, `nil` when it leads nowhere; an unknown word, 0, never leads.
  func target(from node: UInt32, by word: UInt32) -> UInt32? {
    guard word != 0 else { return nil }
    if let target = laidTarget(from: Int(node), by: word) { return target }
    return added?.target(from: node, by: word)
  }

  private func laidTarget(from node: Int, by word: UInt32) -> UInt32? {
    if node == 0 {
      guard word < roots.count, roots[Int(word)] != 0 else { return nil }
      return roots[Int(word)]
    }
    guard node < words.count else { return nil }
    var low = Int(firsts[node])
    var count = Int(firsts[node + 1]) - low
    guard count > 0 else { return nil }
    // Without a branch on what is compared: which half it is cannot be foretold.
    while count > 1 {
      let half = count / 2
      let isBehind = words[low + half] <= word
      low &+= half &* (isBehind ? 1 : 0)
      count -= half
    }
    return words[low] == word ? UInt32(low) : nil
  }

  /// Makes a word lead to a node, for one run.
  mutating func add(from node: UInt32, by word: UInt32, to target: UInt32) {
    var table = added ?? EdgeTable(capacity: 0)
    table.add(from: node, by: word, to: target)
    added = table
  }
}
