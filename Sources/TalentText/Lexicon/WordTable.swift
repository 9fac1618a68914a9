internal import TalentModel

/// Numbers words in the order of their first appearance, from 1; 0 means unknown.
///
/// An open-addressing table over one arena of bytes: a taxonomy has tens of thousands of words to
/// number at the start of every command, and a dictionary of strings takes several times as long.
struct WordTable: Sendable {
  private var arena: [UInt8] = []
  /// End of each word in the arena; word `n` ends at `ends[n]` and begins at `ends[n - 1]`.
  private var ends: [UInt32] = [0]
  private var slots: [UInt32]

  /// How many words are numbered.
  var count: Int { ends.count - 1 }

  /// Makes an empty table with room for a number of words.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Reads a table; `nil` when the bytes are none.
  init?(from reader: inout ByteReader) {
    guard let arena = reader.numbers(of: UInt8.self), let ends = reader.numbers(of: UInt32.self),
      let slots = reader.numbers(of: UInt32.self), slots.count.nonzeroBitCount == 1
    else { return nil }
    self.arena = arena
    self.ends = ends
    self.slots = slots
  }

  /// Writes the table.
  func encode(to writer: inout ByteWriter) {
    writer.write(arena)
    writer.write(ends)
    writer.write(slots)
  }

  /// The number of a word, 0 when it is unknown.
  func number(of word: String) -> UInt32 {
    slots[slot(of: word.utf8)]
  }

  /// The number of a word, given to it if it has none.
  mutating func intern(_ word: String) -> UInt32 {
    let place = slot(of: word.utf8)
    if slots[place] != 0 { return slots[place] }
    arena += Array(word.utf8)
    ends.append(UInt32(arena.count))
    let number = UInt32(ends.count - 1)
    slots[place] = number
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds a word, or the empty one where it belongs.
  private func slot(of word: String.UTF8View) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for byte in word {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      count += 1
    }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[place] != 0, !holds(slots[place], word, count) { place = (place + 1) & mask }
    return place
  }

  private func holds(_ number: UInt32, _ word: String.UTF8View, _ count: Int) -> Bool {
    let start = Int(ends[Int(number) - 1])
    guard Int(ends[Int(number)]) - start == count else { return false }
    var place = start
    for byte in word {
      if arena[place] != byte { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<ends.count {
      let bytes = arena[Int(ends[number - 1])..<Int(ends[number])]
      slots[slot(of: String(decoding: bytes, as: UTF8.self).utf8)] = UInt32(number)
    }
  }
}

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
