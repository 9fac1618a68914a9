/// Says of most words, without hashing them, that they are not in a set.
///
/// It looks at the length of a word and its first two bytes: most words of a text are turned away
/// by every table that they could be looked up in.
public struct WordSieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Takes the words of a set; a sieve of none holds none.
  ///
  /// - Complexity: O(words).
  public init(_ words: some Sequence<String>) {
    for word in words {
      let place = Self.place(of: word)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a word may be in the set: always for one that is, seldom for another.
  ///
  /// - Complexity: O(1).
  public func mayHold(_ word: String) -> Bool {
    let place = Self.place(of: word)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// A number below 4,096: five bits of each of the first two bytes, two of the length.
  private static func place(of word: String) -> Int {
    let bytes = word.utf8
    var rest = bytes.makeIterator()
    let first = Int(rest.next() ?? 0) & 31
    let second = Int(rest.next() ?? 0) & 31
    return first << 7 | second << 2 | bytes.count & 3
  }
}
