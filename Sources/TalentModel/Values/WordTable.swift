/// Numbers words in the order of their first appearance, from 1; 0 means unknown.
///
/// An open-addressing table of words without pointers: to look one up takes a few nanoseconds, most
/// of all for a word that is not there.
public struct WordTable: Sendable {
  @usableFromInline var words: [FoldedWord] = []
  @usableFromInline var slots: [UInt32]
  /// How many bits of a hash are no part of a slot's number.
  @usableFromInline var shift: UInt64

  /// Makes an empty table with room for a number of words.
  public init(capacity: Int = 0) {
    var bits: UInt64 = 3
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  /// How many words it has.
  public var count: Int { words.count }

  /// The number of a word, 0 when it is unknown.
  @inlinable
  @inline(__always)
  public func number(of word: FoldedWord) -> UInt32 {
    // Most words are turned away by the first slot.
    let first = slots[Int(truncatingIfNeeded: word.hash &>> shift)]
    return first == 0 || words[Int(first) - 1] == word ? first : slots[slot(of: word)]
  }

  /// The number of a word, given to it if it has none.
  public mutating func intern(_ word: FoldedWord) -> UInt32 {
    let place = slot(of: word)
    if slots[place] != 0 { return slots[place] }
    words.append(word)
    let number = UInt32(words.count)
    slots[place] = number
    if words.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds a word, or the empty one where it belongs.
  @inlinable
  func slot(of word: FoldedWord) -> Int {
    var place = Int(truncatingIfNeeded: word.hash &>> shift)
    while slots[place] != 0, words[Int(slots[place]) - 1] != word {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    shift -= 1
    for (place, word) in words.enumerated() { slots[slot(of: word)] = UInt32(place + 1) }
  }
}

extension WordTable {
  /// Reads a table; `nil` when the bytes are none.
  public init?(from reader: inout ByteReader) {
    guard let low = reader.numbers(of: UInt64.self), let high = reader.numbers(of: UInt64.self),
      let slots = reader.numbers(of: UInt32.self), low.count == high.count,
      slots.count.nonzeroBitCount == 1, slots.count > max(low.count, 1),
      slots.allSatisfy({ $0 <= low.count }),
      // Without a free slot a search for a word that is not there would never end.
      slots.contains(0)
    else { return nil }
    self.words = zip(low, high).map(FoldedWord.init(low:high:))
    self.slots = slots
    self.shift = UInt64(64 - slots.count.trailingZeroBitCount)
  }

  /// Writes the table.
  public func encode(to writer: inout ByteWriter) {
    writer.write(words.map(\.low))
    writer.write(words.map(\.high))
    writer.write(slots)
  }
}
